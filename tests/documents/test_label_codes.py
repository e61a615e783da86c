"""Every code on every label is read by a scanner, on every paper, at both resolutions, also from a bad print."""

import pytest

from app.documents import labels
from app.documents.sheets import SHEETS
from app.domain import codes
from tests.documents.samples import BLANK, FULL_BOX, LOADED, LOCATION, bag, box, decoded, line, pallet
from tests.documents.scanning import Greys, page_as_greys, seen

KINDS = {
    "box": (labels.box_labels, box()),
    "box without size": (labels.box_labels, box(size=None, audience=None, season=None, condition=None)),
    "full box": (labels.box_labels, box(**FULL_BOX, amount="?")),
    "mixed box": (labels.box_labels, box(more=(line(), line(amount="?")))),
    "unsorted bag": (labels.box_labels, bag()),
    "pallet": (labels.pallet_labels, pallet()),
    "location": (labels.location_labels, LOCATION),
    "blank": (labels.blank_labels, BLANK),
}
EVERY_RESOLUTION = pytest.mark.parametrize("dpi", [203, 300])
OTHER_PAPERS = sorted(SHEETS.keys() - {"a6", "tape_62", "a4_8"})


def is_read(print_: Greys, label) -> bool:
    found = dict(seen(print_))
    text = found.get("QRCode", "")
    bars = f"(00){label.sscc}" if getattr(label, "sscc", "") else label.code
    return found.get("Code128") == bars and text.startswith(f"DW1|{label.code}|") and len(text.encode()) <= 60


@EVERY_RESOLUTION
@pytest.mark.parametrize("name", ["a6", "tape_62", "a4_8"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_label_of_each_design_is_read_even_from_a_bad_print(kind, name, dpi):
    (draw, label), sheet = KINDS[kind], SHEETS[name]
    print_ = page_as_greys(draw([label], sheet), 0, dpi).part(sheet.slot(0), dpi)
    for greys in (print_, print_.blurred(), print_.fat(), print_.thin()):
        assert is_read(greys, label)


@EVERY_RESOLUTION
@pytest.mark.parametrize("name", OTHER_PAPERS)
@pytest.mark.parametrize("kind", ["full box", "pallet", "location"])
def test_labels_are_read_from_every_other_paper_even_blurred(kind, name, dpi):
    (draw, label), sheet = KINDS[kind], SHEETS[name]
    print_ = page_as_greys(draw([label], sheet), 0, dpi).part(sheet.slot(0), dpi)
    assert is_read(print_, label)
    assert is_read(print_.blurred(), label)


@EVERY_RESOLUTION
@pytest.mark.parametrize("name", ["a6", "100x150", "a4_2"])
def test_the_gs1_number_of_a_pallet_is_read_as_one(name, dpi):
    label, sheet = pallet(**LOADED), SHEETS[name]
    print_ = page_as_greys(labels.pallet_labels([label], sheet), 0, dpi).part(sheet.slot(0), dpi)
    for greys in (print_, print_.blurred(), print_.fat(), print_.thin()):
        assert is_read(greys, label)


@pytest.mark.parametrize("name", ["tape_62", "a4_8"])
def test_a_label_too_small_for_gs1_keeps_the_own_code(name):
    found = dict(decoded(labels.pallet_labels([pallet(**LOADED)], SHEETS[name]), 0, 203))
    assert found["Code128"] == pallet().code


@pytest.mark.parametrize("name", ["a4_2", "a4_4", "a4_8"])
@EVERY_RESOLUTION
def test_a_full_office_sheet_is_read(name, dpi):
    sheet = SHEETS[name]
    printed = [box(code=codes.make(codes.CodeType.BOX, 14, serial)) for serial in range(1, sheet.count + 1)]
    found = {text for _format, text in decoded(labels.box_labels(printed, sheet), 0, dpi)}
    assert {label.code for label in printed} <= found


def test_the_qr_code_tells_the_content_without_a_network():
    found = dict(decoded(labels.box_labels([box()]), 0, 203))
    assert found["QRCode"] == "DW1|10142000012327|Winter jackets|M, L|40"
