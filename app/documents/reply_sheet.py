"""The answer to a need list as a workbook: a row for each line, and columns for the sender to fill in."""

import io
from dataclasses import dataclass

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from app.documents import replies
from app.documents import reply_wording as say
from app.documents.tables_out import new_workbook
from app.domain.languages import Words
from app.domain.needs import NeedLine
from app.domain.quantities import Total
from app.domain.replies import MISSING, OFFERED, READY, RESTRICTED, SENT, UNCLEAR, Reply, Statement
from app.domain.terms import term
from app.domain.units import from_steps

AMOUNTS = (SENT, READY, OFFERED, MISSING, RESTRICTED)
"""The parts of an answer that have a column of their own; together they are what was wanted."""
_COLUMNS: tuple[tuple[Words, int], ...] = (
    (say.LINE, 7), (say.YOUR_WORDS, 38), (say.GOODS, 34), (say.WANTED, 12), (say.UNIT, 10),
    *((say.PARTS[part], 15) for part in AMOUNTS), (say.REMARKS, 60), (say.STILL_NEEDED, 13), (say.YOUR_NOTE, 30),
)  # fmt: skip
_HEADER = 3
_TO_FILL_IN = 2
_YELLOW = "#FFF4CC"
_LONGEST_NAME = 31
Value = int | float | str


@dataclass(frozen=True, slots=True)
class _Formats:
    title: Format
    plain: Format
    heading: Format
    cell: Format
    blank: Format


def reply_xlsx(reply: Reply) -> bytes:
    """The workbook in the language of the answer."""
    output = io.BytesIO()
    book = new_workbook(output)
    sheet = book.add_worksheet(say.TITLE.in_language(reply.language)[:_LONGEST_NAME])
    formats = _formats(book)
    _head(sheet, reply, formats)
    for at, line in enumerate(reply.answered, start=_HEADER + 1):
        _write_row(sheet, at, row_of(line, reply), formats)
    last = _HEADER + max(len(reply.answered), 1)
    asked = len(_COLUMNS) - _TO_FILL_IN
    options = [words.in_language(reply.language) for words in say.YES_NO]
    sheet.data_validation(_HEADER + 1, asked, last, asked, {"validate": "list", "source": options})
    sheet.autofilter(_HEADER, 0, last, len(_COLUMNS) - 1)
    _set_up_print(sheet, reply)
    book.close()
    return output.getvalue()


def row_of(line: NeedLine, reply: Reply) -> list[Value]:
    """A line of the list as the cells of its row, without those the sender fills in."""
    language = reply.language
    said = [entry for entry in reply.statements if entry.line.number == line.number]
    first = said[0]
    told = [replies.told(entry, language) for entry in said]
    wanted = "" if first.wanted is None else from_steps(first.wanted, first.unit)
    has_amount = first.wanted is not None or any(entry.amount for entry in said)
    unit = term("unit", first.unit).in_language(language) if has_amount else ""
    remarks = [remark for entry, words in zip(said, told, strict=True) for remark in _remarks(entry, words, language)]
    return [
        line.source_line or "", line.asked, next((words.goods for words in told if words.goods), ""), wanted, unit,
        *(_amount(said, part, language) for part in AMOUNTS), "\n".join(remarks),
    ]  # fmt: skip


def _remarks(entry: Statement, words: replies.Told, language: str) -> list[str]:
    """What one part says beside its amount; an open question is told even without a remark."""
    part = say.PARTS[entry.section].in_language(language)
    if words.remarks:
        return [f"{part}: {'; '.join(remark.rstrip('.') for remark in words.remarks)}"]
    return [part] if entry.section == UNCLEAR else []


def _amount(said: list[Statement], part: str, language: str) -> Value:
    """The amount of one part: a number where it is exact, else in words; empty where the line has none."""
    found = [entry for entry in said if entry.section == part and entry.amount]
    if not found:
        return ""
    amount = sum((entry.amount for entry in found if entry.amount), Total())
    if amount.unknown or amount.estimated:
        return say.figure(amount, found[0].unit, language)
    return from_steps(amount.known, found[0].unit)


def _formats(book: Workbook) -> _Formats:
    top = {"valign": "top", "text_wrap": True, "border": 1, "border_color": "#D8DDE4"}
    heading = {"bold": True, "valign": "top", "text_wrap": True, "border": 1, "bg_color": "#EEF1F5"}
    return _Formats(
        book.add_format({"bold": True, "font_size": 14}), book.add_format({"valign": "top"}), book.add_format(heading),
        book.add_format(top), book.add_format({**top, "bg_color": _YELLOW}),
    )  # fmt: skip


def _head(sheet: Worksheet, reply: Reply, formats: _Formats) -> None:
    """Write what stands above the rows: title, thanks, what to fill in, and the names of the columns."""
    language = reply.language
    sheet.write_string(0, 0, f"{say.TITLE.in_language(language)}: {replies.title(reply)}", formats.title)
    sheet.write_string(1, 0, " ".join(" ".join(replies.opening(reply)).split()), formats.plain)
    sheet.write_string(2, 0, f"{say.FILL_IN.in_language(language)} {_contact(reply)}", formats.plain)
    for at, (words, width) in enumerate(_COLUMNS):
        sheet.set_column(at, at, width)
        sheet.write_string(_HEADER, at, words.in_language(language), formats.heading)
    sheet.freeze_panes(_HEADER + 1, 2)


def _contact(reply: Reply) -> str:
    return ", ".join(part for part in (reply.hub.name, reply.hub.contact, reply.hub.phone) if part)


def _write_row(sheet: Worksheet, at: int, values: list[Value], formats: _Formats) -> None:
    for place, value in enumerate(values):
        if isinstance(value, str):
            sheet.write_string(at, place, value, formats.cell)
        else:
            sheet.write_number(at, place, value, formats.cell)
    for place in range(len(values), len(_COLUMNS)):
        sheet.write_blank(at, place, None, formats.blank)


def _set_up_print(sheet: Worksheet, reply: Reply) -> None:
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(_HEADER)
    name = reply.hub.name.replace("&", "&&")
    sheet.set_footer(f"&L{name} · {reply.need_list.code} · {say.day(reply.today)}&R&P / &N")
