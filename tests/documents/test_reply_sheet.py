"""The answer as a workbook: one row a line, amounts that add up, columns to fill in, safe to send back."""

import io
import zipfile
from dataclasses import replace
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from app.documents import reply_wording as say
from app.documents.reply_sheet import AMOUNTS, reply_xlsx, row_of
from app.domain.languages import Language
from tests.documents.answering import JACKETS, reply
from tests.documents.reading import source_lines

EVERY_LANGUAGE = pytest.mark.parametrize("language", list(Language))
HEADER = 3


def rows_of(data):
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    assert len(book.sheet_names) == 1
    rows: list[list[Any]] = list(book.get_sheet_by_index(0).to_python())
    return rows


def xml_of(data, name="xl/worksheets/sheet1.xml"):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


@EVERY_LANGUAGE
def test_every_line_has_a_row_in_the_order_of_the_list(language):
    answer = reply(language)
    rows = rows_of(reply_xlsx(answer))
    assert rows[HEADER][1] == say.YOUR_WORDS.in_language(language)
    assert [row[0] for row in rows[HEADER + 1 :]] == [line.source_line for line in answer.answered]
    assert [row[1] for row in rows[HEADER + 1 :]] == [line.asked for line in answer.answered]
    assert rows[0][0].startswith(say.TITLE.in_language(language))


def test_exact_amounts_are_numbers_that_add_up_to_what_was_wanted():
    row = rows_of(reply_xlsx(reply("de")))[HEADER + 1]
    wanted, _unit, *amounts = row[3 : 5 + len(AMOUNTS)]
    assert wanted == 1500
    assert amounts[:4] == [400, 550, 40, 510]
    assert sum(amount for amount in amounts if amount != "") == wanted


def test_amounts_that_are_not_exact_are_words():
    rows = {row[0]: row for row in rows_of(reply_xlsx(reply("en")))[HEADER + 1 :]}
    assert rows[2][3:10] == [100, "kg", "", "", "about 25.5", "about 74.5", ""]
    assert rows[3][3:10] == ["", "pcs", "", "", "at least 20", "", ""]


@EVERY_LANGUAGE
def test_the_sheet_is_frozen_prints_on_one_width_and_asks_yes_or_no(language):
    xml = xml_of(reply_xlsx(reply(language)))
    assert 'state="frozen"' in xml
    assert "fitToPage" in xml
    assert f'"{",".join(words.in_language(language) for words in say.YES_NO)}"' in xml.replace("&quot;", '"')
    assert 'orientation="landscape"' in xml


def test_words_of_a_sender_are_never_a_formula():
    line = replace(JACKETS, text='=HYPERLINK("http://x","10 Jacken")')
    xml = xml_of(reply_xlsx(reply("de", line, note="=1+1")))
    assert "<f>" not in xml


@EVERY_LANGUAGE
def test_a_filled_answer_that_comes_back_is_read_without_trouble(language):
    lines = source_lines("answer.xlsx", reply_xlsx(reply(language)))
    assert any("Winterjacken Damen" in line.text for line in lines)


def test_an_answer_without_lines_is_a_workbook_too():
    assert len(rows_of(reply_xlsx(reply("de", replace(JACKETS, excluded=True))))) == HEADER + 1


def test_a_row_names_every_part_with_its_remarks():
    answer = reply("en")
    remarks = str(row_of(answer.answered[0], answer)[-1])
    assert remarks.splitlines()[0].startswith("Reserved for you: boxes: 1")
    assert "Missing here: What else is there has other sizes; What else is there is promised already" in remarks
