"""Every label can be scanned and read, fits its paper, and prints the same each time."""

import re
from dataclasses import replace

import pytest

from app.documents import labels, pictograms
from app.documents.sheets import A4_2, A4_4, A6, SHEETS, THERMAL_100X150
from app.domain import codes
from app.domain.group_colours import GROUP_COLOURS, colour_of
from app.domain.languages import Words
from app.domain.terms import term
from tests.documents.reading import page_sizes, page_texts, text_boxes
from tests.documents.samples import (
    BLANK,
    FULL_BOX,
    LOCATION,
    box,
    categories,
    decoded,
    line,
    pallet,
)

KINDS = {
    "box": (labels.box_labels, box()),
    "box without size": (labels.box_labels, box(size=None, audience=None, season=None, condition=None)),
    "full box": (labels.box_labels, box(**FULL_BOX, amount="?")),
    "mixed box": (labels.box_labels, box(more=(line(), line(amount="?")))),
    "pallet": (labels.pallet_labels, pallet()),
    "location": (labels.location_labels, LOCATION),
    "blank": (labels.blank_labels, BLANK),
}
LONGEST_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("sheet", [A6, THERMAL_100X150], ids=["a6", "100x150"])
@pytest.mark.parametrize("kind", KINDS)
def test_bars_and_qr_of_every_label_are_decoded(kind, sheet, dpi):
    draw, label = KINDS[kind]
    found = dict(decoded(draw([label], sheet), 0, dpi))
    assert found["Code128"] == label.code
    assert found["QRCode"].startswith(f"DW1|{label.code}|")
    assert len(found["QRCode"].encode()) <= 60


@pytest.mark.parametrize("sheet", [A4_2, A4_4], ids=["a4_2", "a4_4"])
@pytest.mark.parametrize("dpi", [203, 300])
def test_a_full_office_sheet_is_decoded(sheet, dpi):
    printed = [box(code=codes.make(codes.CodeType.BOX, 14, serial)) for serial in range(1, sheet.count + 1)]
    found = {text for _format, text in decoded(labels.box_labels(printed, sheet), 0, dpi)}
    assert {label.code for label in printed} <= found


def test_the_qr_code_tells_the_content_without_a_network():
    found = dict(decoded(labels.box_labels([box()]), 0, 203))
    assert found["QRCode"] == "DW1|10142000012327|Winter jackets|M, L|40"


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
    first, second = page_texts(labels.pallet_labels([pallet()]))
    assert "1/2" in first
    assert "2/2" in second
    for part in ("0123", "36", "≥ 212 kg", "Харків", "європалета", "3-014-00000007-25", "зверху лише легке"):
        assert part in first


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


def test_the_same_labels_give_the_same_bytes():
    for draw, label in KINDS.values():
        assert draw([label]) == draw([label])


def test_no_gs1_identifier_is_printed():
    for draw, label in KINDS.values():
        assert "(00)" not in page_texts(draw([label]))[0]


def _outside(pdf: bytes, width: float, height: float) -> list[tuple[float, ...]]:
    return [
        run for page in text_boxes(pdf) for run in page if run[0] < 0 or run[1] < 0 or run[2] > width or run[3] > height
    ]


@pytest.mark.parametrize("sheet", [A6, THERMAL_100X150], ids=["a6", "100x150"])
def test_the_name_of_every_category_fits_every_label(sheet):
    names = categories()
    boxes = [box(group=group, name=name) for group, name in names]
    full = [box(group=group, name=name, **FULL_BOX) for group, name in names]
    mixed = [box(group=group, name=name, more=(line(name),) * 5) for group, name in names[::3]]
    pallets = [pallet(lines=(line(name),) * 3) for _group, name in names[::3]]
    for pdf in (labels.box_labels(boxes + full + mixed, sheet), labels.pallet_labels(pallets, sheet)):
        assert _outside(pdf, sheet.width - 2, sheet.height - 2) == []


def test_absurdly_long_texts_are_shrunk_and_never_clipped():
    words = Words(LONGEST_WORD, LONGEST_WORD.upper() * 3, " ".join([LONGEST_WORD] * 3))
    label = box(name=words, size=words, audience=words, amount="12345678", batch=LONGEST_WORD, hub=LONGEST_WORD)
    pdf = labels.box_labels([label])
    assert _outside(pdf, A6.width, A6.height) == []
    assert LONGEST_WORD.upper() * 3 in page_texts(pdf)[0].replace(" ", "").replace("\ufffe", "")
    assert _outside(labels.pallet_labels([pallet(consignee=LONGEST_WORD)]), A6.width, A6.height) == []


def test_every_group_of_the_catalogue_has_colour_and_pictogram():
    groups = {group for group, _name in categories()}
    assert groups <= set(GROUP_COLOURS)
    assert len(set(GROUP_COLOURS.values())) == len(GROUP_COLOURS) == 14
    for group in groups:
        assert pictograms.layers(group)


def test_a_group_a_hub_has_added_shows_its_letters():
    assert colour_of("XYZ") == colour_of("OTH")
    assert "XYZ" in page_texts(labels.box_labels([box(group="XYZ", season=term("season", "none"))]))[0]
