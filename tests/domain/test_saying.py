"""Values are put into translated sentences, the same way everywhere."""

import pytest

from app.domain.languages import Language, Words
from app.domain.phrases import Phrase, UserError
from app.domain.saying import number, say


def as_it_is(_context, text, _count):
    return text


@pytest.mark.parametrize(
    ("language", "whole", "part"),
    [("de", "1.234.567", "1.234,5"), ("uk", "1\u00a0234\u00a0567", "1\u00a0234,5"), ("en", "1,234,567", "1,234.5")],
)
def test_numbers_have_the_marks_of_the_language(language, whole, part):
    assert (number(1_234_567, language), number(1234.5, language)) == (whole, part)


@pytest.mark.parametrize(("value", "shown"), [(2.0, "2"), (0.1234, "0.123"), (100.0, "100"), (0, "0")])
def test_numbers_have_at_most_three_decimals_and_no_empty_ones(value, shown):
    assert number(value, "en") == shown


def test_the_count_of_a_plural_is_put_in():
    phrase = Phrase("Test", "%n boxes on {pallet}", {"pallet": "0007"}, count=1200)
    assert say(phrase, "de", as_it_is) == "1.200 boxes on 0007"


def test_a_value_in_three_languages_is_said_in_the_right_one():
    phrase = Phrase("Test", "{goods}", {"goods": Words("Decken", "Ковдри", "Blankets")})
    assert [say(phrase, language, as_it_is) for language in Language] == ["Decken", "Ковдри", "Blankets"]


def test_a_phrase_inside_a_phrase_is_translated_too():
    words = {"outer: {inner}": "außen: {inner}", "inner {n}": "innen {n}"}
    phrase = Phrase("Test", "outer: {inner}", {"inner": Phrase("Test", "inner {n}", {"n": 1000})})
    assert say(phrase, "de", lambda _context, text, _count: words[text]) == "außen: innen 1.000"


def test_the_context_and_count_reach_the_translator():
    asked = []
    say(Phrase("Errors", "text", count=2), "de", lambda *args: asked.append(args) or "text")
    assert asked == [("Errors", "text", 2)]


def test_an_error_is_readable_in_logs_and_keeps_its_phrase():
    error = UserError("%n boxes of {box}", count=3, box="0001")
    assert str(error) == "3 boxes of 0001"
    assert UserError.of(error.phrase).phrase == error.phrase
