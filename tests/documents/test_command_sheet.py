"""Every card of the command sheet scans as what it says, in three languages, with room around it."""

import re
from datetime import date

import pypdfium2
import pytest

from app.documents import pictograms
from app.documents.command_sheet import command_sheet
from app.documents.preset_sheet import preset_sheet
from app.documents.sheet_models import MOST_GOODS, CommandSheet, Front, Goods, PresetCard
from app.documents.sheet_pictograms import SIGNS
from app.documents.sheet_wording import FIRST_UKRAINIAN
from app.domain import codes, commands
from app.domain.commands import ACTIONS, Command
from app.domain.languages import Words
from app.domain.sizes import SYSTEMS
from app.domain.terms import term
from app.services.catalogue import shipped_categories
from tests.documents.reading import page_sizes, page_texts, text_boxes
from tests.documents.samples import decoded
from tests.documents.scanned import bars_on, beside_one_another, seen
from tests.documents.scanning import by_threshold, page_as_greys

ALL = shipped_categories()
KEYS = [category.key for category in ALL]
FRONT = Front("Dortmund Hafen", date(2026, 11, 22), FIRST_UKRAINIAN)
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk " * 4
SIZES = {value for system in ("letter", "height", "shoe") for value in SYSTEMS[system].values} | {"mixed", "unknown"}


def goods(first: int = 0) -> tuple[Goods, ...]:
    return tuple(Goods(entry.key, entry.group, entry.name) for entry in ALL[first : first + MOST_GOODS])


def longest_goods() -> tuple[Goods, ...]:
    ordered = sorted(ALL, key=lambda entry: -sum(map(len, (entry.name_de, entry.name_uk, entry.name_en))))
    return tuple(Goods(entry.key, entry.group, entry.name) for entry in ordered[:MOST_GOODS])


def front(*languages: str, hub: str = "Dortmund Hafen") -> Front:
    return Front(hub, FRONT.printed_on, tuple(dict.fromkeys([*languages, *FIRST_UKRAINIAN])))


SHEET = command_sheet(CommandSheet(FRONT, 14, goods()))
PRESETS = [
    PresetCard(
        codes.make(codes.CodeType.COMMAND, 14, serial), name, group,
        (Words("Kleidung", "Одяг", "Clothing"), term("audience", "women"), term("season", "winter")),
    )
    for serial, (name, group) in enumerate([("Жінки, зима", "CLO"), ("Tisch 4", ""), (LONG, "SHO")] * 5, start=1)
]  # fmt: skip
PRESET_SHEET = preset_sheet(FRONT, PRESETS)


def scanned(dpi: int) -> list[Command | None]:
    codes_found = [text for page in range(3) for _format, text in decoded(SHEET, page, dpi)]
    return [commands.read(code, KEYS) for code in codes_found]


@pytest.mark.parametrize("dpi", [203, 300])
def test_every_code_is_read_as_the_command_its_card_names(dpi):
    read = scanned(dpi)
    by_name = {name: {entry.value for entry in read if entry and entry.name == name} for name in ("copies", "size")}
    assert None not in read
    assert {entry.name for entry in read if entry} - {"copies", "size", "audience", "season", "category"} == set(
        ACTIONS
    )
    assert by_name["copies"] == {"2", "3", "4", "5", "6", "8", "10", "12"}
    assert by_name["size"] == SIZES
    assert len([entry for entry in read if entry and entry.name == "audience"]) == 7
    assert {entry.value for entry in read if entry and entry.name == "season"} == {"winter", "summer", "all_season"}
    assert {entry.value for entry in read if entry and entry.name == "category"} == {entry.key for entry in goods()}


@pytest.mark.parametrize("page", [0, 1, 2])
def test_one_sweep_of_a_scanner_meets_one_code(page):
    found = bars_on(seen(SHEET, page, 300))
    pairs = beside_one_another(found)
    assert len(pairs) > 20
    assert min(right.left - left.right for left, right in pairs) >= 8


@pytest.mark.parametrize("page", [0, 1, 2])
def test_codes_have_their_quiet_zones_and_are_high_enough(page):
    picture = seen(SHEET, page, 300)
    for bars in bars_on(picture):
        assert picture.has_quiet_zones(bars)
        assert picture.height_of_bar(bars.left + bars.module, (bars.top + bars.bottom) / 2) >= 10


def test_bars_are_whole_dots_of_a_label_printer():
    for page in range(3):
        for bars in bars_on(seen(SHEET, page, 300)):
            dots = bars.module / 0.125
            assert round(dots) >= 2
            assert dots == pytest.approx(round(dots), abs=0.02)


@pytest.mark.parametrize("language", FIRST_UKRAINIAN)
def test_all_three_languages_stand_there_whichever_is_first(language):
    first, second, third = page_texts(command_sheet(CommandSheet(front(language), 14, goods())))
    for words in ("Готово", "Fertig", "Done", "Скасувати", "Rückgängig", "Undo", "Ще така сама", "Same again"):
        assert words in first
    for words in ("жінки", "Frauen", "women", "зима", "Sommer", "all-season", "×12", "+10", "−1", "полічено"):
        assert words in first
    for words in ("Дитячий одяг", "Kinderkleidung", "Children's clothing", "gemischt", "5XL", "176", "50"):
        assert words in second
    for words in ("Куртки зимові", "Winterjacken", "Winter jackets"):
        assert words in third


def test_the_first_language_is_written_largest():
    def height(pdf: bytes, word: str) -> float:
        return max(top - bottom for _left, bottom, _right, top in _runs(pdf, 0, word))

    ukrainian, german = SHEET, command_sheet(CommandSheet(front("de"), 14, goods()))
    assert height(ukrainian, "Скасувати") > 1.5 * height(ukrainian, "Rückgängig")
    assert height(german, "Rückgängig") > 1.5 * height(german, "Скасувати")


def _runs(pdf: bytes, page: int, word: str) -> list[tuple[float, float, float, float]]:
    document = pypdfium2.PdfDocument(pdf)
    text = document[page].get_textpage()
    runs = [text.get_rect(at) for at in range(text.count_rects())]
    found = [run for run in runs if word in text.get_text_bounded(*run)]
    text.close()
    document.close()
    return found


def _outside(pdf: bytes) -> list[tuple[float, ...]]:
    return [
        run for page in text_boxes(pdf) for run in page if run[0] < 7.9 or run[1] < 4 or run[2] > 202.1 or run[3] > 290
    ]


@pytest.mark.parametrize("language", FIRST_UKRAINIAN)
@pytest.mark.parametrize("first", range(0, len(ALL), MOST_GOODS))
def test_no_name_of_the_catalogue_leaves_its_card(language, first):
    pdf = command_sheet(CommandSheet(front(language), 14, goods(first)))
    assert _outside(pdf) == []
    for left, _bottom, right, _top in _on_cards(pdf, 2):
        column = int((left - 8) // 49)
        assert right <= 8 + 49 * column + 47.1


@pytest.mark.parametrize("language", FIRST_UKRAINIAN)
def test_words_never_touch_bars(language):
    pdf = command_sheet(CommandSheet(front(language), 14, longest_goods()))
    for page in range(3):
        for bars in bars_on(seen(pdf, page, 203)):
            for left, bottom, right, top in _on_cards(pdf, page):
                beside = right < bars.left - 2 or left > bars.right + 2
                assert beside or 297 - bottom < bars.top or 297 - top > bars.bottom


def _on_cards(pdf: bytes, page: int) -> list[tuple[float, float, float, float]]:
    """The words between heading and foot."""
    return [run for run in text_boxes(pdf)[page] if run[1] > 10 and run[3] < 271]


def test_absurdly_long_names_are_shrunk_and_never_clipped():
    words = Words(LONG, LONG.upper(), LONG.lower())
    pdf = command_sheet(CommandSheet(front(hub=LONG), 999, (Goods("pasta", "FOO", words),)))
    assert _outside(pdf) == []
    assert LONG.upper().replace(" ", "") in page_texts(pdf)[2].replace(" ", "").replace("\ufffe", "")
    assert _outside(PRESET_SHEET) == []


def test_the_sheet_is_three_pages_of_a4_and_prints_the_same_each_time():
    assert page_sizes(SHEET) == [(210, 297)] * 3
    assert command_sheet(CommandSheet(FRONT, 14, goods())) == SHEET
    assert [re.findall(r"\d/\d", text) for text in page_texts(SHEET)] == [["1/3"], ["2/3"], ["3/3"]]


@pytest.mark.parametrize("dpi", [203, 300])
def test_every_code_survives_a_blur_of_one_dot(dpi):
    """Bars of two dots are told from their gaps by a plain threshold, as a laser scanner does."""
    for pdf, pages in ((SHEET, 3), (PRESET_SHEET, 2)):
        for page in range(pages):
            print_ = page_as_greys(pdf, page, dpi)
            assert by_threshold(print_.blurred()) == by_threshold(print_) != set()


def test_a_hub_without_goods_gets_commands_and_sizes():
    assert len(page_sizes(command_sheet(CommandSheet(FRONT, 14, ())))) == 2


@pytest.mark.parametrize("dpi", [203, 300])
def test_every_preset_is_scanned(dpi):
    found = {text for page in range(2) for _format, text in decoded(PRESET_SHEET, page, dpi)}
    assert found == {preset.code for preset in PRESETS}


def test_a_preset_says_its_name_and_what_it_fixes_in_three_languages():
    text = page_texts(PRESET_SHEET)[0]
    for words in ("Жінки, зима", "Одяг, жінки, зима", "Kleidung, Frauen, Winter", "Clothing, women, winter", "Tisch 4"):
        assert words in text


def test_a_preset_that_fixes_nothing_says_so():
    text = page_texts(preset_sheet(FRONT, [PresetCard(PRESETS[0].code, "Tisch 4", "", ())]))[0]
    for words in ("усе", "alles", "everything"):
        assert words in text


def test_every_pictogram_stays_in_its_square():
    for key in SIGNS:
        numbers = [float(number) for layer in pictograms.layers(key) for number in re.findall(r"-?[\d.]+", layer)]
        assert pictograms.layers(key)
        assert all(0 <= number <= pictograms.GRID for number in numbers)
