"""Web pages and HTML mails as lines: blocks of text, items of lists, rows of tables with their cells."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from app.documents.files_in_parts import HEADING, row_line
from app.domain.reading_result import SourceLine

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]*)[^<>]*>")
_MARKS = re.compile(r"<[^<>]*>")
_BLANKS = re.compile(r"[\s\u00a0]+")
# beyond this depth the parser takes quadratic time, and no page a person made is as deep
_DEEPEST = 250
_WIDEST, _TALLEST = 200, 20_000
_NEVER_CLOSED = frozenset({
    "area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr", "p", "li", "dt", "dd",
    "td", "th", "tr", "thead", "tbody", "tfoot", "option", "colgroup", "o:p",
})  # fmt: skip
_SILENT = frozenset({
    "script", "style", "head", "template", "noscript", "title", "object", "svg",
})  # fmt: skip
_HEADINGS = frozenset({
    "h1", "h2", "h3", "h4", "h5", "h6",
})  # fmt: skip
_BLOCKS = _HEADINGS | frozenset({
    "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "tr", "table", "blockquote", "pre", "section", "article",
    "header", "footer", "main", "aside", "form", "fieldset", "address", "hr", "center", "figure", "figcaption",
    "caption", "nav", "legend", "details", "summary", "body", "thead", "tbody", "tfoot",
})  # fmt: skip
_LISTS = frozenset({"ul", "ol"})
_CELLS = frozenset({"td", "th"})


@dataclass(slots=True)
class _Page:
    """The lines found so far and the text of the one being read."""

    lines: list[SourceLine] = field(default_factory=list[SourceLine])
    text: list[str] = field(default_factory=list[str])
    prefix: str = ""
    quoted: int = 0
    numbers: list[int] = field(default_factory=list[int])

    def flush(self, *, blank: bool = False) -> None:
        """End the line being read."""
        text = _BLANKS.sub(" ", "".join(self.text)).strip()
        self.text.clear()
        if text:
            self.add("> " * self.quoted + self.prefix + text)
            self.prefix = ""
        elif blank and self.lines and self.lines[-1].text:
            self.add("")

    def add(self, text: str, cells: Sequence[str] = ()) -> None:
        """One more line, or one more row of a table."""
        number = len(self.lines) + 1
        self.lines.append(row_line(number, cells) if cells else SourceLine(number, text))


def html_lines(html: str) -> list[SourceLine]:
    """The lines a page shows, in their order."""
    if _depth(html) > _DEEPEST:
        html = "<br>".join(_MARKS.sub("\n", html).split("\n"))
    root = LexborHTMLParser(html).body
    page = _Page()
    if root is not None:
        _read(root, page)
    page.flush()
    return page.lines


def has_table(html: str) -> bool:
    """Whether a page holds a table with rows of at least two cells."""
    return any(len(line.cells) > 1 for line in html_lines(html))


def _depth(html: str) -> int:
    """How deep the marks of a page are nested, where they are closed as they should be."""
    deepest = depth = 0
    for found in _TAG.finditer(html):
        if found[2].lower() in _NEVER_CLOSED:
            continue
        depth = max(depth - 1, 0) if found[1] else depth + (not found[0].endswith("/>"))
        deepest = max(deepest, depth)
    return deepest


def _read(root: LexborNode, page: _Page) -> None:
    """Go through a page without recursion: every node is entered once and left once."""
    stack: list[tuple[LexborNode, bool]] = [(root, False)]
    while stack:
        node, leaving = stack.pop()
        if leaving:
            _leave(node, page)
        elif _enter(node, page):
            stack.append((node, True))
            stack += [(child, False) for child in reversed(_children(node))]


def _children(node: LexborNode) -> list[LexborNode]:
    return list(node.iter(include_text=True))


def _enter(node: LexborNode, page: _Page) -> bool:
    """Take what a node begins with; false when nothing inside it is left to read."""
    tag = node.tag or ""
    if tag == "-text":
        _take_text(node, page)
    elif tag == "br":
        page.flush()
    elif tag == "table" and (rows := _grid(node)):
        page.flush(blank=True)
        for cells in rows:
            page.add("", cells)
        page.add("")
    elif tag not in _SILENT and not tag.startswith(("-", "!")):
        _open(tag, node, page)
        return True
    return False


def _take_text(node: LexborNode, page: _Page) -> None:
    text = node.text_content or ""
    if "\n" in text and node.parent is not None and node.parent.tag == "pre":
        *whole, last = text.split("\n")
        for line in whole:
            page.text.append(line)
            page.flush(blank=True)
        page.text.append(last)
    else:
        page.text.append(text)


def _open(tag: str, node: LexborNode, page: _Page) -> None:
    if tag in _BLOCKS:
        page.flush(blank=tag in _HEADINGS)
    if tag in _HEADINGS:
        page.prefix = HEADING
    elif tag in _LISTS:
        page.numbers.append(0)
    elif tag == "li":
        page.prefix = _bullet(node, page)
    elif tag in _CELLS:
        page.text.append(" ")
    page.quoted += _is_quote(node)


def _leave(node: LexborNode, page: _Page) -> None:
    tag = node.tag or ""
    if tag in _BLOCKS:
        page.flush(blank=tag in {"p", "ul", "ol", "table"})
    if tag in _HEADINGS or tag == "li":
        page.prefix = ""
    if tag in _LISTS and page.numbers:
        page.numbers.pop()
    page.quoted -= _is_quote(node)


def _is_quote(node: LexborNode) -> bool:
    """Whether a block is an earlier mail that was answered."""
    if node.tag != "blockquote":
        return False
    attributes = node.attributes
    return attributes.get("type") == "cite" or "quote" in (attributes.get("class") or "")


def _bullet(node: LexborNode, page: _Page) -> str:
    if node.parent is None or node.parent.tag != "ol" or not page.numbers:
        return "- "
    page.numbers[-1] += 1
    return f"{page.numbers[-1]}. "


def _grid(table: LexborNode) -> list[list[str]]:
    """The rows of a table with cells in their columns; none for a table that only lays a page out."""
    if any(inner.mem_id != table.mem_id for inner in table.css("table")):
        return []
    rows = table.css("tr")[:_TALLEST]
    hanging: dict[int, tuple[int, str]] = {}
    filled = [_row(row, hanging) for row in rows]
    wide = sum(len(cells) > 1 for cells in filled)
    return filled if wide and (wide > 1 or len(filled) == 1) else []


def _row(row: LexborNode, hanging: dict[int, tuple[int, str]]) -> list[str]:
    """The cells of a row; what hangs down from the rows above holds here too, unless it is a number."""
    cells: list[str] = []
    for node in _cells(row):
        _hang(cells, hanging)
        text = "\n".join(_cell_lines(node))
        for nth in range(_span(node, "colspan", _WIDEST)):
            down = _span(node, "rowspan", _TALLEST)
            if down > 1:
                hanging[len(cells)] = (down - 1, "" if nth or text.isdigit() else text)
            cells.append("" if nth else text)
    _hang(cells, hanging)
    alone = [cell for cell in cells if cell]
    spanned = len(cells) > 1 and len(alone) == 1 and len(_cells(row)) == 1
    return alone if spanned else cells[:_WIDEST]


def _hang(cells: list[str], hanging: dict[int, tuple[int, str]]) -> None:
    while (held := hanging.pop(len(cells), None)) is not None:
        left, text = held
        if left > 1:
            hanging[len(cells)] = (left - 1, text)
        cells.append(text)


def _cells(row: LexborNode) -> list[LexborNode]:
    return [node for node in row.iter() if node.tag in _CELLS]


def _cell_lines(cell: LexborNode) -> Iterator[str]:
    page = _Page()
    _read(cell, page)
    page.flush()
    return (line.text.removeprefix(HEADING) for line in page.lines if line.text)


def _span(node: LexborNode, name: str, most: int) -> int:
    value = node.attributes.get(name) or ""
    return min(int(value), most) if value.isdecimal() and int(value or 0) > 0 else 1
