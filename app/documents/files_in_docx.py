"""Word documents as lines: paragraphs, items of lists, rows of tables with their cells.

Read from the XML itself, because a list must lose nothing: the libraries for Word pass over text in
content controls, in text boxes and in changes that were recorded and not yet accepted.
"""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from app.documents.files_in_parts import DAMAGED, HEADING, row_line, unreadable
from app.domain.reading_result import SourceLine

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_SKIPPED = frozenset({"del", "moveFrom", "instrText", "pPr", "rPr", "tblPr", "sectPr", "Fallback", "txbxContent"})
_DEEPEST = 200


class _NoDoctype(TreeBuilder):
    """A Word document declares no document type; one that does wants to smuggle entities in."""

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        """Refuse it."""
        raise ValueError(name, pubid, system)


def word_lines(name: str, data: bytes) -> list[SourceLine]:
    """The lines of a Word document with its headers and footnotes left out."""
    body = _parsed(name, _document(name, data)).find("{*}body")
    if body is None:
        raise unreadable(name)
    lines: list[SourceLine] = []
    try:
        for cells in _blocks(body, 0):
            number = len(lines) + 1
            lines.append(SourceLine(number, cells) if isinstance(cells, str) else row_line(number, cells))
    except RecursionError:
        raise unreadable(name) from None
    return lines


def _document(name: str, data: bytes) -> bytes:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = [each for each in archive.namelist() if each.startswith("word/document") and each.endswith(".xml")]
            return archive.read(min(names))
    except DAMAGED:
        raise unreadable(name) from None


def _parsed(name: str, xml: bytes) -> Element:
    parser = XMLParser(target=_NoDoctype())  # noqa: S314  entities need a document type, and that is refused
    try:
        parser.feed(xml)
        return parser.close()
    except (ParseError, ValueError, LookupError):
        raise unreadable(name) from None


def _tag(node: Element) -> str:
    return node.tag.rpartition("}")[2]


def _value(node: Element | None, attribute: str = "val") -> str:
    if node is None:
        return ""
    return node.get(_W + attribute) or node.get(_STRICT + attribute) or ""


def _blocks(parent: Element, depth: int) -> Iterator[str | list[str]]:
    """Paragraphs as text and rows as cells, also from inside content controls and recorded changes."""
    for node in parent:
        tag = _tag(node)
        if tag == "p":
            yield from _paragraph(node)
            for box in _boxes(node):
                yield from _blocks(box, depth + 1)
        elif tag == "tbl":
            yield ""
            yield from _rows(node)
            yield ""
        elif tag not in _SKIPPED and depth < _DEEPEST:
            yield from _blocks(node, depth + 1)


def _boxes(paragraph: Element) -> list[Element]:
    """The text boxes anchored in a paragraph; each stands in the file twice, for new and for old programs."""
    old = {id(box) for fallback in paragraph.iter() if _tag(fallback) == "Fallback" for box in fallback.iter()}
    return [box for box in paragraph.iter() if _tag(box) == "txbxContent" and id(box) not in old]


def _paragraph(node: Element) -> Iterator[str]:
    text = _text(node)
    prefix = _prefix(node) if text.strip() else ""
    for at, line in enumerate(text.split("\n")):
        yield (prefix if at == 0 else "") + line.rstrip()


def _prefix(node: Element) -> str:
    """What a paragraph's format shows in front of it: a heading's mark or a bullet."""
    style = _value(node.find("{*}pPr/{*}pStyle")).lower()
    if style.startswith(("heading", "berschrift", "überschrift", "title", "titel", "заголовок")):
        return HEADING
    return "- " if node.find("{*}pPr/{*}numPr") is not None else ""


def _text(parent: Element) -> str:
    """All text inside, in order, without what was deleted; breaks and tabs as such."""
    found: list[str] = []
    stack = list(reversed(parent))
    while stack:
        node = stack.pop()
        tag = _tag(node)
        if tag == "t":
            found.append(node.text or "")
        elif tag in {"br", "cr"}:
            found.append("\n")
        elif tag in {"tab", "ptab"}:
            found.append(" ")
        elif tag == "noBreakHyphen":
            found.append("-")
        elif tag not in _SKIPPED:
            stack += reversed(node)
    return "".join(found)


def _rows(table: Element) -> Iterator[str | list[str]]:
    """The rows of a table; a table inside a cell follows its row."""
    above: list[str] = []
    for row in _under(table, "tr"):
        cells = _under(row, "tc")
        texts: list[str] = []
        for cell in cells:
            text = _held(cell, above[len(texts)] if len(texts) < len(above) else "")
            span = _value(cell.find("{*}tcPr/{*}gridSpan"))
            texts += [text, *[""] * (min(int(span), _DEEPEST) - 1 if span.isdecimal() and int(span) else 0)]
        above = texts
        alone = [text for text in texts if text]
        yield alone if len(cells) == 1 and len(alone) == 1 and len(texts) > 1 else texts
        for cell in cells:
            for inner in _under(cell, "tbl"):
                yield from _rows(inner)


def _under(parent: Element, wanted: str) -> list[Element]:
    """The parts of a table, also those inside content controls, but not those of tables inside it."""
    found: list[Element] = []
    stack = list(reversed(parent))
    while stack:
        node = stack.pop()
        tag = _tag(node)
        if tag == wanted:
            found.append(node)
        elif tag not in {"tbl", "tr", "tc", "p", *_SKIPPED}:
            stack += reversed(node)
    return found


def _held(cell: Element, above: str) -> str:
    """The text of a cell; a cell merged with the one above holds the same, unless that is a number."""
    merged = cell.find("{*}tcPr/{*}vMerge")
    if merged is not None and _value(merged) != "restart":
        return "" if above.isdigit() else above
    paragraphs = (_prefix(each) * (_prefix(each) != HEADING) + _text(each).strip() for each in _under(cell, "p"))
    return "\n".join(text for text in paragraphs if text.strip(" -"))
