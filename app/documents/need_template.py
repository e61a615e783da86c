"""A blank need list to send out: one sheet to fill in, in three languages, and one with examples and names of goods."""

import io
from collections.abc import Sequence
from datetime import date, datetime, time

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from app.documents import template_wording as say
from app.documents.tables_out import new_workbook
from app.documents.template_wording import all_three
from app.domain.catalogue import Category
from app.domain.languages import Words
from app.domain.terms import term

COLUMNS: tuple[tuple[Words, int], ...] = (
    (say.ITEM, 34), (say.FOR_WHOM, 26), (say.SIZE, 16), (say.SEASON, 22), (say.QUANTITY, 14), (say.UNIT, 20),
    (say.URGENT, 24), (say.DEADLINE, 14), (say.NOTE, 34), (say.RECIPIENT, 26),
)  # fmt: skip
_HEADER = len(say.HOW_TO)
_LINES = 300
_AT = {words: at for at, (words, _) in enumerate(COLUMNS)}
_CHOICES = {
    _AT[say.FOR_WHOM]: say.AUDIENCES, _AT[say.SEASON]: say.SEASONS, _AT[say.UNIT]: say.UNITS,
    _AT[say.URGENT]: say.URGENCIES,
}  # fmt: skip
_EXAMPLES: tuple[tuple[str | int, ...], ...] = (
    ("Winterjacken", say.AUDIENCES[1], "S–L", say.SEASONS[0], 40, say.UNITS[0], say.URGENCIES[0]),
    ("Підгузки дитячі", say.AUDIENCES[6], "4", "", 200, say.UNITS[3], ""),
    ("Rice", "", "", "", 500, say.UNITS[4], ""),
)
Shelf = tuple[Words, Sequence[Category]]
Cell = str | int | float | date | None
Row = Sequence[Cell]


def need_template(shelves: Sequence[Shelf], lines: Sequence[Row] = ()) -> bytes:
    """The workbook; ``shelves`` are the groups of the catalogue, ``lines`` what is filled in already."""
    output = io.BytesIO()
    book = new_workbook(output)
    _needs(book, lines)
    _help(book, shelves)
    book.close()
    return output.getvalue()


def _needs(book: Workbook, lines: Sequence[Row]) -> None:
    sheet = book.add_worksheet(say.NEEDS_SHEET)
    told = book.add_format({"italic": True, "text_wrap": True, "valign": "top", "font_color": "#5A6472"})
    for at, (language, words) in enumerate(say.HOW_TO):
        sheet.merge_range(at, 0, at, len(COLUMNS) - 1, f"# {language}: {words}", told)
    _heading(sheet, _HEADER, [all_three(words) for words, _ in COLUMNS], _bold(book))
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for at, (_, width) in enumerate(COLUMNS):
        sheet.set_column(at, at, width, day if at == _AT[say.DEADLINE] else None)
    for at, cells in enumerate(lines, start=_HEADER + 1):
        for place, value in enumerate(cells):
            _write(sheet, (at, place), value, day)
    for place, choices in _CHOICES.items():
        sheet.data_validation(_HEADER + 1, place, _HEADER + _LINES, place, _one_of(choices))
    sheet.freeze_panes(_HEADER + 1, 1)
    _set_up_print(sheet, _HEADER)


def _one_of(choices: Sequence[str]) -> dict[str, object]:
    """A list to choose from that also lets other words stand."""
    return {"validate": "list", "source": list(choices), "error_type": "information"}


def _write(sheet: Worksheet, cell: tuple[int, int], value: Cell, day: Format) -> None:
    if isinstance(value, date):
        sheet.write_datetime(*cell, datetime.combine(value, time()), day)
    elif isinstance(value, str):
        sheet.write_string(*cell, value)
    elif value is not None:
        sheet.write_number(*cell, value)


def _bold(book: Workbook) -> Format:
    return book.add_format({"bold": True, "text_wrap": True, "valign": "top", "border": 1, "bg_color": "#EEF1F5"})


def _heading(sheet: Worksheet, at: int, names: Sequence[str], bold: Format) -> None:
    for place, name in enumerate(names):
        sheet.write_string(at, place, name, bold)


def _set_up_print(sheet: Worksheet, header: int) -> None:
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(header)
    sheet.set_footer("&L&A&R&P / &N")


def _help(book: Workbook, shelves: Sequence[Shelf]) -> None:
    """The second sheet: examples of lines, then the names of all goods by group."""
    sheet = book.add_worksheet(say.HELP_SHEET)
    bold, title = _bold(book), book.add_format({"bold": True, "font_size": 13})
    quiet = book.add_format({"italic": True, "font_color": "#5A6472"})
    sheet.set_column(0, 3, 36)
    sheet.set_column(4, len(COLUMNS), 20)
    sheet.write_string(0, 0, all_three(say.EXAMPLES), title)
    _heading(sheet, 1, ["", *(all_three(words) for words, _ in COLUMNS)], bold)
    at = 2
    for cells in _EXAMPLES:
        for place, value in enumerate((all_three(say.EXAMPLE), *cells)):
            _write(sheet, (at, place), value, quiet)
        at += 1
    sheet.write_string(at + 1, 0, all_three(say.NAMES), title)
    _heading(sheet, at + 2, [*say.LANGUAGES, all_three(say.UNIT)], bold)
    at += 3
    for name, categories in shelves:
        sheet.write_string(at, 0, all_three(name), title)
        for place, category in enumerate(categories, start=at + 1):
            names = (category.name_de, category.name_uk, category.name_en)
            for column, text in enumerate((*names, all_three(term("unit", category.unit)))):
                sheet.write_string(place, column, text)
        at += len(categories) + 2
    _set_up_print(sheet, 1)
