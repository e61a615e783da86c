"""Scans and typing with real X key events, under the layouts that people in the hall have."""

import pytest

from app.domain import codes, layouts, scans
from app.domain.codes import CodeType
from tests.x11.screen import Screen, keys_of

CODE = codes.make(CodeType.PALLET, 14, 998)
OURS = {"said": "scanned", "text": CODE}
URL = "https://app.boxtribute.org/mobile.php?barcode=a87b0f0f5e62cebcafd48383035a92ad"
TYPED = "Warm, 12 0042"
PAUSES = (0.08, 0.11, 0.04, 0.13, 0.09, 0.07, 0.05, 0.1)


@pytest.mark.parametrize(
    ("place", "ends"),
    [
        (["page", "sort"], ["Return"]),
        (["search"], ["Tab"]),
        (["filter"], ["Return", "Return"]),
        (["page", "stock"], []),
    ],
    ids=["sort page, Enter", "search field, Tab", "filter, CR LF", "stock page, nothing"],
)
def test_a_code_arrives_and_types_nothing(screen: Screen, place: list[str], ends: list[str]):
    screen.go(*place)
    assert screen.scan(CODE, ends) == OURS
    seen = screen.look()
    assert (seen["text"], seen["focused"], len(screen.said)) == ("", True, 1)


@pytest.mark.parametrize("ends", [["Return", "Linefeed"], ["Tab"]], ids=["CR LF", "Tab"])
def test_a_code_in_a_dialog_presses_no_button(screen: Screen, ends: list[str]):
    screen.go("dialog")
    said = screen.scan("]C1" + CODE, ends)
    seen = screen.look()
    assert said == OURS
    assert (seen["text"], seen["dialog"], seen["focused"]) == ("", True, True)


@pytest.mark.parametrize(
    ("text", "expected", "caps"),
    [
        (f"]d2DW1|{CODE}|winter jackets|M L|~40", OURS, True),
        (URL, {"said": "foreign", "text": URL}, False),
        (URL, {"said": "foreign", "text": URL}, True),
        ("]C100340123450000000017", {"said": "foreign", "text": "00340123450000000017"}, False),
    ],
    ids=["label, caps lock", "web address", "web address, caps lock", "pallet of a supplier"],
)
def test_letters_and_signs_arrive_as_they_were_sent(screen: Screen, text: str, expected: dict[str, str], caps: bool):
    screen.go("filter")
    with screen.caps_lock(on=caps):
        assert screen.scan(text, ["Return"]) == expected
    assert screen.look()["text"] == ""


def test_fast_typing_is_no_scan(screen: Screen, layout: str):
    screen.go("filter")
    screen.type(keys_of(TYPED), PAUSES)
    assert (screen.look()["text"], screen.said) == (layouts.garbled(TYPED, layout), [])


def test_the_scanner_settings_tell_the_layout(screen: Screen, layout: str):
    screen.go("learn")
    assert screen.scan(scans.TEST_TEXT, ["Return", "Return"]) == {
        "said": "heard", "text": layouts.garbled(scans.TEST_TEXT, layout), "layout": layout, "end": "enter enter",
        "caps": False,
    }  # fmt: skip


def test_an_own_label_with_a_wrong_digit_types_nothing(screen: Screen):
    screen.go("filter")
    wrong = CODE[:-1] + str((int(CODE[-1]) + 1) % 10)
    assert screen.scan(wrong, ["Return"]) == {"said": "unreadable", "text": wrong}
    assert screen.look()["text"] == ""
