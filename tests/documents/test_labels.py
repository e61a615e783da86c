"""Labels say in words what there is, fit their paper, and print the same each time."""

import re
from dataclasses import replace

import pytest

from app.documents import labels, pictograms
from app.documents.sheets import A4_4, A4_8, SHEETS
from app.domain import codes
from app.domain.group_colours import GROUP_COLOURS, colour_of
from app.domain.languages import Words
from app.domain.sku import Audience, Season
from app.domain.terms import term
from tests.documents.reading import page_sizes, page_texts
from tests.documents.samples import BLANK, FULL_BOX, LOADED, bag, box, categories, line, pallet, sign
from tests.documents.test_label_codes import KINDS


def test_a_box_label_says_everything_in_words():
    text = page_texts(labels.box_labels([box(**FULL_BOX)]))[0]
    for part in ("Куртки зимові", "Winterjacken", "Winter jackets", "жінки", "Frauen", "women", "зима"):
        assert part in text
    for part in ("0123", "M, L", "40", "шт.", "30.11.2027", "L2231-A / 7", "1-014-20000123-27"):
        assert part in text
    for part in ("літієві акумулятори", "entzündbar", "Dortmund Hafen", "02.03.2027"):
        assert part in text


def test_an_unknown_amount_is_a_question_mark_and_no_zero():
    text = page_texts(labels.box_labels([box(amount="?", code=codes.make(codes.CodeType.BOX, 14, 1234))]))[0]
    assert re.search(r"\?", text)
    assert not re.search(r"(?<!\d)0(?!\d)", text)


def test_a_mixed_box_lists_its_contents_and_counts_what_finds_no_room():
    many = tuple(line(Words(f"Ware {at}", f"Товар {at}", f"Goods {at}")) for at in range(20))
    text = page_texts(labels.box_labels([box(more=many)]))[0]
    listed = len(re.findall(r"Товар \d+", text))
    assert listed >= 5
    assert f"+ {len(many) - listed}" in text


def test_a_pallet_label_is_printed_for_two_sides():
    first, second = page_texts(labels.pallet_labels([pallet(position="7B")]))
    assert "1/2" in first
    assert "2/2" in second
    for part in ("0123", "36", "≥ 212 kg", "Харків", "європалета", "0007", "зверху лише легке", "7B"):
        assert part in first


def test_a_gs1_label_says_its_number_as_gs1_wants_it():
    text = page_texts(labels.pallet_labels([pallet(**LOADED)]))[0]
    for part in ("(00) 3 4012345 020000123 4", "0123", "7B", "1/2", "Dortmund Hafen", "≥ 212 kg"):
        assert part in text


@pytest.mark.parametrize("name", ["tape_62", "a4_8"])
def test_a_small_pallet_label_says_the_same_with_pictograms(name):
    text = page_texts(labels.pallet_labels([pallet(position="7B")], SHEETS[name]))[0]
    for part in (
        "0123",
        "36",
        "≥ 212 kg",
        "30.11.2027",
        "Харків",
        "0007",
        "7B",
        "1/2",
        "Куртки зимові",
        "Winterjacken",
    ):
        assert part in text


def test_an_unsorted_bag_says_so_with_its_note():
    for sheet in SHEETS.values():
        text = page_texts(labels.box_labels([bag()], sheet))[0]
        for part in ("ще не розібрано", "noch zu sortieren", "to be sorted", "Hörde", "0125", "Dortmund Hafen"):
            assert part in text


def test_a_pallet_without_load_and_expiry_says_nothing_of_them():
    text = page_texts(labels.pallet_labels([pallet(load="", consignee="", earliest_expiry=None)]))[0]
    assert "вантаж" not in text
    assert "отримувач" not in text
    assert "MHD" not in text


def test_a_pallet_nothing_is_on_yet_has_a_label():
    assert "європалета" in page_texts(labels.pallet_labels([pallet(lines=(), boxes=0)]))[0]


def test_a_blank_label_names_its_fields():
    text = page_texts(labels.blank_labels([BLANK]))[0]
    for part in ("вміст", "Größe", "quantity", "партія", "0124"):
        assert part in text


@pytest.mark.parametrize("name", SHEETS)
def test_pages_have_the_size_of_the_paper(name):
    sheet = SHEETS[name]
    assert page_sizes(labels.box_labels([box()], sheet)) == [(sheet.width, sheet.height)]


def test_a_sheet_already_begun_is_continued():
    printed = [box(code=codes.make(codes.CodeType.BOX, 14, serial)) for serial in range(1, 5)]
    texts = page_texts(labels.box_labels(printed, replace(A4_4, start=3)))
    assert [len(re.findall(r"1-014-\d{8}-\d\d", text)) for text in texts] == [2, 2]
    texts = page_texts(labels.box_labels(printed, replace(A4_8, start=7)))
    assert [len(re.findall(r"1-014-\d{8}-\d\d", text)) for text in texts] == [2, 2]


def test_the_same_labels_give_the_same_bytes():
    for draw, label in KINDS.values():
        assert draw([label]) == draw([label])


def test_no_gs1_identifier_is_printed_without_a_number():
    for draw, label in KINDS.values():
        assert "(00)" not in page_texts(draw([label]))[0]


def test_every_audience_and_season_has_a_pictogram_and_words():
    for noun, values in (("audience", Audience), ("season", Season)):
        for value in set(values) - {"none"}:
            assert pictograms.layers(value)
            changes = {"audience": None, "season": None, noun: sign(noun, value)}
            text = page_texts(labels.box_labels([box(**changes)]))[0]
            assert all(word in text for word in (term(noun, value).uk, term(noun, value).de, term(noun, value).en))


def test_every_group_of_the_catalogue_has_colour_and_pictogram():
    groups = {group for group, _name in categories()}
    assert groups <= set(GROUP_COLOURS)
    assert len(set(GROUP_COLOURS.values())) == len(GROUP_COLOURS) == 14
    for group in groups:
        assert pictograms.layers(group)


def test_a_group_a_hub_has_added_shows_its_letters():
    assert colour_of("XYZ") == colour_of("OTH")
    assert "XYZ" in page_texts(labels.box_labels([box(group="XYZ", season=None)]))[0]
