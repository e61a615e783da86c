"""The answer on paper has every line, wraps what is long and stays on the page."""

from dataclasses import replace

import pytest

from app.documents import replies
from app.documents import reply_wording as say
from app.documents.reply_pdf import reply_pdf
from app.domain.languages import Language, Words
from app.domain.replies import SECTIONS
from tests.documents.answering import JACKETS, UNICORNS, reply
from tests.documents.reading import page_sizes, page_texts, text_boxes

EVERY_LANGUAGE = pytest.mark.parametrize("language", list(Language))
LONG = "Unterwasserkabelverlegungsschiffsausrüstungsgegenstand" * 12


def plain(text):
    return "".join(text.split())


@EVERY_LANGUAGE
def test_everything_the_text_says_stands_on_the_paper(language):
    answer = reply(language, note="Bis Freitag, bitte.")
    paper = plain(" ".join(page_texts(reply_pdf(answer))))
    for part in (*replies.opening(answer), *replies.closing(answer)):
        assert plain(part) in paper
    for section in SECTIONS:
        assert plain(say.PARTS[section].in_language(language)) in paper
    for entry in answer.statements:
        line = replies.told(entry, language)
        for words in (line.asked, line.goods, line.amount, *line.remarks):
            assert plain(words) in paper


@EVERY_LANGUAGE
def test_three_hundred_lines_are_all_there_and_the_heading_comes_again(language):
    lines = [replace(JACKETS, number=at, text=f"Zeile{at:03d}x Jacken") for at in range(1, 301)]
    pages = page_texts(reply_pdf(reply(language, *lines)))
    paper = " ".join(pages)
    assert all(f"Zeile{at:03d}x" in paper for at in range(1, 301))
    assert len(pages) > 5
    assert all(say.YOUR_WORDS.in_language(language) in text for text in pages if "Zeile" in text)
    assert str(len(pages)) in pages[-1][-20:]
    continued = say.CONTINUED.in_language(language).format(part=say.PARTS["missing"].in_language(language))
    assert all(continued in text for text in pages[1:] if "Zeile" in text)


@EVERY_LANGUAGE
def test_very_long_words_and_notes_stay_on_the_page(language):
    made = reply(language, replace(JACKETS, text=LONG), replace(UNICORNS, text=f"{LONG} {LONG}"), note=LONG * 8)
    said = tuple(replace(entry, goods=Words(LONG, LONG, LONG)) for entry in made.statements)
    pdf = reply_pdf(replace(made, statements=said, partner=replace(made.partner, name=LONG, name_uk="")))
    assert plain(" ".join(page_texts(pdf))).count("kabelverlegung") >= 12 * 8
    for page in text_boxes(pdf):
        assert all(run[0] >= 13 and run[1] >= 5 and run[2] <= 197 and run[3] <= 290 for run in page)


def test_an_answer_without_lines_is_one_upright_page():
    pdf = reply_pdf(reply("de", replace(JACKETS, excluded=True)))
    assert page_sizes(pdf) == [(210, 297)]
    assert plain(say.NOTHING.de) in plain(page_texts(pdf)[0])


def test_the_closing_stays_together_on_one_page():
    for count in range(18, 34):
        lines = [replace(JACKETS, number=at) for at in range(1, count)]
        last = page_texts(reply_pdf(reply("en", *lines)))[-1]
        assert "Kind regards" in last
        assert "+49 231 555 01" in last


def test_the_same_answer_gives_the_same_bytes():
    assert reply_pdf(reply("uk")) == reply_pdf(reply("uk"))
