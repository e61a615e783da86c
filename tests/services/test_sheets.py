"""Sheets say what this hub has: its goods, presets, people and loads."""

import pytest
import zxingcpp

from app.documents.pictures import render
from app.domain import codes, commands
from app.domain.commands import Command
from app.domain.phrases import UserError
from app.domain.presets import Preset
from app.services.hall import Hall
from tests import factories
from tests.documents.reading import page_sizes, page_texts


def scanned(pdf: bytes) -> set[str]:
    """The text of every Code 128 of a document."""
    found: set[str] = set()
    for page in range(len(page_sizes(pdf))):
        picture = render(pdf, page, 203)
        view = zxingcpp.ImageView(picture.pixels, picture.width, picture.height, zxingcpp.ImageFormat.BGRA)  # pyright: ignore[reportArgumentType]
        found |= {entry.text for entry in zxingcpp.read_barcodes(view) if entry.format.name == "Code128"}
    return found


def goods_on(hall: Hall) -> set[str]:
    """The categories whose codes stand on the command sheet."""
    read = [hall.commands.read(code) for code in scanned(hall.sheets.commands())]
    return {entry.value for entry in read if isinstance(entry, Command) and entry.name == "category"}


def test_every_code_of_the_command_sheet_is_a_command_of_this_hub(file_hall):
    codes_found = scanned(file_hall.sheets.commands())
    assert len(codes_found) == 37 + 68 + 36
    assert {codes.hub_of(code) for code in codes_found} == {factories.HUB}
    assert all(isinstance(file_hall.commands.read(code), Command) for code in codes_found)


def test_a_new_hub_gets_the_usual_goods_in_the_order_of_the_catalogue(file_hall):
    common = [category.key for category in file_hall.sheets.common()]
    usual = [category.key for category in file_hall.catalogue.current().categories.values() if category.tier == 1]
    assert common == usual[:36]
    assert goods_on(file_hall) == set(common)


def test_what_a_hub_has_most_of_stands_on_its_sheet(hall):
    rare = [entry for entry in hall.catalogue.current().categories.values() if entry.tier == 2 and entry.unit == "pc"]
    for category in rare[:2]:
        factories.given_box(hall, factories.content(category=category.key, audience="none", size="", season="none"))
    for _ in range(3):
        factories.given_box(hall, factories.pasta())
    common = [category.key for category in hall.sheets.common()]
    assert {rare[0].key, rare[1].key, "pasta"} <= set(common)
    assert len(common) == 36
    order = list(hall.catalogue.current().categories)
    assert common == sorted(common, key=order.index)
    assert [entry.key for entry in hall.sheets.common(most=1)] == ["pasta"]


def test_goods_whose_codes_mean_other_goods_too_are_left_out(file_hall, monkeypatch):
    monkeypatch.setattr(commands, "category_serial", lambda key: 80_000_000 + (key not in {"pasta", "rice"}) * len(key))
    common = {category.key for category in file_hall.sheets.common(most=500)}
    assert not common & {"pasta", "rice"}


def test_the_language_named_first_is_the_first_on_the_sheet(file_hall):
    text = page_texts(file_hall.sheets.commands("de"))[0]
    assert text.index("Rückgängig") < text.index("Скасувати")
    assert page_texts(file_hall.sheets.commands())[0].index("Скасувати") < text.index("Undo")


def test_a_language_nobody_speaks_here_is_refused(file_hall):
    with pytest.raises(UserError, match="Choose German, Ukrainian or English"):
        file_hall.sheets.commands("pl")


def test_a_preset_card_says_what_it_fixes_and_chooses_the_preset(hall):
    place, pallet = hall.places.all()[0], factories.given_pallet(hall)
    women = hall.presets.save(
        Preset("", "Жінки, зима", group="CLO", audience="women", season="winter", where=place.code)
    )
    shoes = hall.presets.save(
        Preset("", "Stiefel", category="shoes_winter", condition="good", packaging="bag", where=pallet.code)
    )
    pdf = hall.sheets.presets()
    assert scanned(pdf) == {women.code, shoes.code}
    assert hall.commands.read(women.code) == women
    text = page_texts(pdf)[0]
    for words in (f"Одяг, жінки, зима, місце {place.name}", f"Kleidung, Frauen, Winter, Platz {place.name}"):
        assert words in text
    for words in (f"палета {codes.short(pallet.code)}", "Winter shoes and boots, good used, bag, pallet"):
        assert words in text


def test_without_presets_there_is_nothing_to_print(file_hall):
    with pytest.raises(UserError, match="No preset is saved yet"):
        file_hall.sheets.presets()


def test_badges_of_everybody_or_of_some(hall):
    oksana, kim = hall.people.add("Оксана", "uk"), hall.people.add("Kim", "de", "1234")
    everybody = hall.sheets.badges()
    assert scanned(everybody) == {oksana.code, kim.code}
    assert "Оксана" in page_texts(everybody)[0]
    assert "Testlager" in page_texts(everybody)[0]
    assert scanned(hall.sheets.badges([kim.code])) == {kim.code}
    assert hall.commands.read(kim.code) == kim


def test_eleven_badges_are_two_pages(file_hall):
    for number in range(11):
        file_hall.people.add(f"Helfer {number}", "de")
    pdf = file_hall.sheets.badges()
    assert page_sizes(pdf) == [(210, 297)] * 2
    assert len(scanned(pdf)) == 11


def test_nobody_and_strangers_have_no_badge(file_hall):
    with pytest.raises(UserError, match="Nobody is listed yet"):
        file_hall.sheets.badges()
    file_hall.people.add("Kim", "de")
    with pytest.raises(UserError, match="no longer listed"):
        file_hall.sheets.badges([codes.make(codes.CodeType.COMMAND, 14, 77)])


def test_a_load_has_a_sticker_for_each_pallet_in_the_order_of_loading(hall):
    load = factories.given_load(hall, unloading_place="Склад «Північ», Харків", trailer_plate="DO-XY 99")
    pallets = [factories.given_pallet(hall, factories.content()) for _ in range(4)]
    hall.loads.add_pallets(load.code, [pallet.code for pallet in pallets])
    pdf = hall.sheets.stickers(load.code)
    texts = page_texts(pdf)
    assert scanned(pdf) == {pallet.code for pallet in pallets}
    on_load = [summary.pallet.code for summary in hall.loads.details(load.code).pallets]
    for text, code, position in zip(texts, on_load, ("1A", "1B", "1C", "2A"), strict=True):
        for words in (position, codes.human(code), codes.short(load.code), "Лікарня № 4", "DO-PW 33 / DO-XY 99"):
            assert words in text
        assert "Склад «Північ», Харків" in text


def test_without_an_unloading_place_the_address_of_the_consignee_stands_there(file_hall):
    load = factories.given_full_load(file_hall)
    assert "вул. Прикладна 12, Харків" in page_texts(file_hall.sheets.stickers(load.code))[0]


def test_a_pallet_for_which_the_vehicle_has_no_place_has_no_position(file_hall):
    load = factories.given_load(file_hall, vehicle="car_trailer")
    pallets = [factories.given_pallet(file_hall, factories.content()) for _ in range(4)]
    file_hall.loads.add_pallets(load.code, [pallet.code for pallet in pallets])
    texts = page_texts(file_hall.sheets.stickers(load.code))
    assert "2A" in texts[2]
    assert "2B" not in texts[3]


def test_an_empty_load_has_no_stickers(file_hall):
    with pytest.raises(UserError, match="The load is empty"):
        file_hall.sheets.stickers(factories.given_load(file_hall).code)
