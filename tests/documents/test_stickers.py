"""A position sticker says where a pallet goes, on every paper, and its code is scanned."""

import pytest

from app.documents.sheet_models import Sticker
from app.documents.sheets import A4_4, A4_8, A6, SHEETS, TAPE_62, THERMAL_100X150
from app.documents.stickers import stickers
from app.domain import codes
from app.domain.codes import CodeType
from tests.documents.reading import page_sizes, page_texts, text_boxes
from tests.documents.samples import code, decoded
from tests.documents.scanned import bars_on, seen

LONG = "Комунальне некомерційне підприємство «Міська клінічна лікарня швидкої та невідкладної медичної допомоги» "
FULL = Sticker(
    code(CodeType.PALLET), "7B", code(CodeType.LOAD, 7), "БФ «Допомога поруч»", "Склад «Північ», Харків", "DO AB 1234"
)
BARE = Sticker(code(CodeType.PALLET, 42), "", code(CodeType.LOAD, 7), "", "", "")
CROWDED = Sticker(code(CodeType.PALLET, 43), "12C", code(CodeType.LOAD, 7), LONG * 2, LONG, "DO AB 1234 / DO XY 9999 H")
ALL = [FULL, BARE, CROWDED]


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_the_code_of_every_pallet_is_scanned(sheet, dpi):
    pdf = stickers(ALL, sheet)
    found = [
        text for page in range(len(page_sizes(pdf))) for kind, text in decoded(pdf, page, dpi) if kind == "Code128"
    ]
    assert sorted(found) == sorted(sticker.code for sticker in ALL)


@pytest.mark.parametrize("sheet", [A6, THERMAL_100X150, A4_4, A4_8, TAPE_62], ids=lambda sheet: sheet.name)
def test_everything_stands_on_the_sticker_in_words_of_three_languages(sheet):
    text = page_texts(stickers([FULL], sheet))[0].replace(" ", "")
    told = ["7B", "0007", "0123", "БФ «Допомога поруч»", "Склад «Північ», Харків", "DO AB 1234", codes.human(FULL.code)]
    for words in (
        *told,
        "місце в авто",
        "Stellplatz",
        "position",
        "палета",
        "Ladung",
        "load",
        "Empfänger",
        "unload at",
    ):
        assert words.replace(" ", "") in text


def test_the_position_is_by_far_the_largest():
    heights = sorted((top - bottom for _left, bottom, _right, top in text_boxes(stickers([FULL]))[0]), reverse=True)
    assert heights[0] > 30
    assert heights[1] < 12


def test_what_is_not_known_yet_is_left_out():
    text = page_texts(stickers([BARE]))[0]
    for words in ("отримувач", "розвантаження", "номер авто"):
        assert words not in text
    assert "–" in text


def test_a_phone_reads_position_and_load_from_the_qr_code():
    found = dict(decoded(stickers([FULL]), 0, 203))
    assert found["QRCode"] == f"DW1|{FULL.code}|7B, load 0007||"


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_no_text_leaves_its_sticker(sheet):
    for sticker in ALL:
        for left, bottom, right, top in text_boxes(stickers([sticker], sheet))[0]:
            assert min(left, bottom) > 1.4
            assert right < sheet.width / sheet.columns - 1.4
            assert top < sheet.height - 1.4
            assert bottom > sheet.height - sheet.height / sheet.rows


def test_long_names_stay_readable_on_the_usual_paper():
    lines = [run for run in text_boxes(stickers([CROWDED]))[0] if run[2] - run[0] > 60]
    assert min(top - bottom for _left, bottom, _right, top in lines) > 1.5


@pytest.mark.parametrize("sheet", [A6, A4_8], ids=lambda sheet: sheet.name)
def test_bars_have_their_quiet_zones(sheet):
    picture = seen(stickers(ALL, sheet), 0, 300)
    assert all(picture.has_quiet_zones(bars) for bars in bars_on(picture))
