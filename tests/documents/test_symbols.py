"""Bars and QR codes are built as their standards say."""

import pytest

from app.documents import symbols
from app.domain import codes


def test_fourteen_digits_are_112_modules():
    assert len(symbols.bar_modules(codes.make(codes.CodeType.BOX, 14, 20_000_123))) == 112


def test_the_module_width_is_a_whole_number_of_dots():
    assert symbols.module_width(122, 52, 0.5) == 0.375
    assert symbols.module_width(122, 35, 0.5) == 0.25
    assert symbols.module_width(122, 80, 0.5) == 0.5


def test_a_room_too_small_for_whole_dots_still_holds_the_code():
    assert symbols.module_width(122, 12.2, 0.5) * 122 == pytest.approx(12.2)


def test_the_plain_text_keeps_the_amount_and_cuts_the_name():
    text = symbols.qr_text("1" * 14, "Medical consumables of every | kind there is", "XS, S, M", "~120")
    assert text.startswith("DW1|11111111111111|Medical consumables")
    assert text.endswith("|XS, S, M|~120")
    assert len(text.encode()) <= 60


def test_a_very_long_size_makes_room_for_the_name():
    text = symbols.qr_text("1" * 14, "Winter jackets", "XS, S, M, L, XL, XXL, 3XL, 4XL, 5XL", "7")
    assert text == "DW1|11111111111111|Winter jackets||7"
