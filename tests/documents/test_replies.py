"""The text of an answer is calm, whole and the same in three languages."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.documents import replies
from app.documents import reply_wording as say
from app.domain import replies as rules
from app.domain.languages import Language, Words
from app.domain.quantities import Total
from app.domain.weights import Weight
from tests.documents.answering import JACKETS, reply

GOLDEN = Path(__file__).parent / "answers"
EVERY_LANGUAGE = pytest.mark.parametrize("language", list(Language))


@EVERY_LANGUAGE
def test_an_answer_with_every_kind_of_line_reads_as_written_down(language):
    text = replies.text(reply(language, note="Bis Freitag, bitte."))
    assert text.replace("\u00a0", " ") == (GOLDEN / f"{language}.txt").read_text("utf-8")


@EVERY_LANGUAGE
def test_an_answer_to_nothing_says_so(language):
    text = replies.text(reply(language, replace(JACKETS, excluded=True)))
    assert say.NOTHING.in_language(language) in text
    assert say.CONFIRM.in_language(language) not in text


@EVERY_LANGUAGE
def test_every_word_is_there_in_the_language(language):
    words = [value for value in vars(say).values() if isinstance(value, Words)]
    for table in (say.PARTS, say.INTRODUCTIONS, say.REASONS, say.RULES):
        words += table.values()
    assert all(entry.in_language(language).strip() for entry in words)
    assert not any("—" in entry.in_language(language) for entry in words)
    if language == "uk":
        assert not any(letter in entry.uk for entry in words for letter in "ыэъёЫЭЪЁ")


def test_every_part_and_reason_has_words():
    assert set(say.PARTS) == set(say.INTRODUCTIONS) == set(rules.SECTIONS)
    reasons = {"none", "no_more", "perhaps_less", "enduse", "gone", *rules.NEVER_GIVEN, *rules.NOT_GOODS}
    assert reasons <= set(say.REASONS)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (Total(1240), "1.240\u00a0Stück"),
        (Total(40, estimated=True), "etwa 40\u00a0Stück"),
        (Total(40, unknown=2), "mindestens 40\u00a0Stück"),
        (Total(0, unknown=1), "nicht gezählte Menge"),
    ],
)
def test_an_amount_says_how_it_is_known(amount, text):
    assert say.quantity(amount, "pc", "de") == text


def test_a_weight_says_how_it_is_known():
    assert say.weight(Weight(33_400), "en") == "33\u00a0kg"
    assert say.weight(Weight(33_400, unweighed=1), "en") == "at least 33\u00a0kg"
    assert say.weight(Weight(33_400, estimated=True), "uk") == "приблизно 33\u00a0кг"
    assert say.weight(Weight(unweighed=3), "en") == ""


def test_numbers_follow_the_notation_of_the_language():
    told = [say.quantity(Total(1_234_500), "kg", language) for language in ("de", "uk", "en")]
    assert told == ["1.234,5\u00a0kg", "1\u00a0234,5\u00a0кг", "1,234.5\u00a0kg"]


@EVERY_LANGUAGE
def test_a_mail_is_short_and_speaks_of_every_part(language):
    subject, body = replies.mail(reply(language))
    assert "Winterhilfe Charkiw" in subject
    assert all(say.PARTS[part].in_language(language) in body for part in rules.SECTIONS)
    assert len(body) < 600


def test_a_list_without_title_and_date_is_thanked_for_without_gaps():
    made = reply("en")
    bare = replace(made.need_list, title="", received=None, revision=1)
    thanks = replies.opening(replace(made, need_list=bare))[1]
    assert thanks.startswith("Thank you for the list “N-014-00001”. ")
