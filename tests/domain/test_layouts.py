"""What keyboard layouts do to a scan can be undone."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import layouts

ASCII = string.ascii_letters + string.digits + string.punctuation + " "
EVERY_LAYOUT = pytest.mark.parametrize("layout", layouts.LAYOUTS)
URL = "https://app.boxtribute.org/mobile.php?barcode=387b0f0f5e62cebcafd48383035a92ad"


@EVERY_LAYOUT
@given(text=st.text(ASCII))
def test_what_a_layout_makes_of_a_scan_is_put_right(layout: str, text: str):
    assert layouts.restored(layouts.garbled(text, layout), layout) == text


@pytest.mark.parametrize(
    ("layout", "shown"),
    [
        ("de", "Yz-/:;_?@#=+"),
        ("ua", "Yz-/:;_?@#=+"),
        ("ru", "Yz-/:;_?@#=+"),
    ],
)
def test_letters_and_signs_come_out_as_domain_md_says(layout: str, shown: str):
    expected = {"de": 'Zyß-Öö?_"§´`', "ua": 'Ня-.Жж_,"№=+', "ru": 'Ня-.Жж_,"№=+'}
    assert layouts.garbled(shown, layout) == expected[layout]


@pytest.mark.parametrize(("layout", "row"), [("fr", "&é\"'(-è_çà"), ("cz", "+ěščřžýáíé"), ("sk", "+ľščťžýáíé")])
def test_a_row_of_digits_without_shift_is_read_as_digits_also_under_caps_lock(layout: str, row: str):
    assert layouts.restored(row, layout) == "1234567890"
    assert layouts.restored(row.upper(), layout) == "1234567890"


@EVERY_LAYOUT
def test_the_layout_of_a_web_address_is_guessed(layout: str):
    shown = layouts.garbled(URL, layout)
    assert layouts.restored(shown, layouts.guess(shown)) == URL


def test_plain_english_is_taken_as_it_is():
    assert layouts.guess("ABC-12/34_xyz") == "us"


def test_only_a_german_keyboard_puts_a_plus_before_the_prefix():
    assert layouts.guess("+C100340123450000000017") == "de"
    assert layouts.guess("+A99912345") == "us"


def test_a_letter_that_a_dead_key_changed_is_taken_apart_again():
    assert layouts.restored("barcodeá87", "de") == "barcode=a87"


@pytest.mark.parametrize(
    ("shown", "shifted", "meant"),
    [
        ("ABc", [False] * 3, "ABc"),
        ("Ab-c", [True, False, False, False], "Ab-c"),
        ("HTTP:aB", [False] * 4 + [True, True, False], "http:Ab"),
        ("123", [False] * 3, "123"),
        ("ABC", [None] * 3, "ABC"),
        ("ẞA", [False] * 2, "ẞa"),
        ("µB", [True, False], "µb"),
    ],
)
def test_caps_lock_is_noticed_by_the_shift_key(shown: str, shifted: list[bool | None], meant: str):
    assert layouts.without_caps(shown, shifted) == meant


@EVERY_LAYOUT
@given(digits=st.text(string.digits, min_size=1), prefix=st.sampled_from(["", "]C1", "]d2", "]Q3"]))
def test_the_beginning_of_a_number_is_recognised_under_every_layout(layout: str, digits: str, prefix: str):
    shown = layouts.garbled(prefix + digits, layout)
    assert all(layouts.looks_numeric(shown[: end + 1]) for end in range(len(shown)))


@pytest.mark.parametrize("text", ["куртка", "Jacke", "+4 Jacken", "їжа", "12a"])
def test_words_are_no_number(text: str):
    assert not layouts.looks_numeric(text)
