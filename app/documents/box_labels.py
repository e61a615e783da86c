"""The label of a box."""

from datetime import date

from app.documents import wording
from app.documents.label_parts import (
    Fact,
    body,
    code_block,
    common_size,
    contents,
    edge,
    facts,
    hub_and_date,
    in_words,
    pairs,
    panel,
)
from app.documents.models import BoxLabel, LabelLine
from app.documents.pens import STRONG, TEXT, Pen, Room, Style
from app.documents.symbols import qr_text
from app.documents.text import BOLD, LEADING
from app.domain import codes
from app.domain import group_colours as groups
from app.domain.languages import Words

_HEADER = 14.0
_DIGITS = 10.5
_PANEL = 29.0
_HAZARD = 8.5
_HAZARD_MORE = 4.0
_NAME = 13.0
_ONE_LINE = _NAME * LEADING
_WORTH_ONE_LINE = 0.7
_FACT_ROW = 12.0
_FACTS = 27.0


def day(value: date) -> str:
    """A date as people in the hall write it."""
    return value.strftime("%d.%m.%Y")


def draw(label: BoxLabel, pen: Pen) -> None:
    """Draw the label of a box."""
    edge(pen, label.group, groups.colour_of(label.group))
    room, code_room = body(pen)
    header, room = room.cut_top(_HEADER)
    pen.digits(codes.short(label.code), Room(header.x, header.y, 40, _HEADER), _DIGITS)
    hub_and_date(pen, Room(header.x + 42, header.y, header.width - 42, 10), label.hub, day(label.printed_on))
    room = _bottom(pen, room, label)
    if label.more:
        contents(pen, room, (_first(label), *label.more))
    else:
        _single(pen, room, label)
    size = label.size.en if label.size else ""
    code_block(pen, code_room, label.code, qr_text(label.code, label.name.en, size, label.amount))


def _bottom(pen: Pen, room: Room, label: BoxLabel) -> Room:
    """Draw hazards and facts at the bottom of the room; returns the room above them."""
    if label.hazards:
        room, strip = _split(room, _HAZARD + min(len(label.hazards) - 1, 2) * _HAZARD_MORE)
        _hazards(pen, strip, label.hazards)
    told = _facts(label)
    if told:
        rows = pairs(told)
        room, strip = _split(room, min(len(rows) * _FACT_ROW, _FACTS))
        facts(pen, strip, rows)
    return room


def _split(room: Room, height: float) -> tuple[Room, Room]:
    return room.cut_top(room.height - height)


def _facts(label: BoxLabel) -> list[Fact]:
    kinds = (label.condition,) if label.more else (label.audience, label.season, label.condition)
    told = [in_words(words) for words in kinds if words]
    if label.expiry:
        told.append(Fact(day(label.expiry), wording.all_languages(wording.EXPIRY)))
    if label.batch:
        told.append(Fact(label.batch, wording.all_languages(wording.BATCH)))
    return told


def _hazards(pen: Pen, room: Room, hazards: tuple[Words, ...]) -> None:
    frame = Room(room.x, room.y, room.width, room.height - 1)
    pen.fill(frame, TEXT)
    side = _HAZARD - 2.6
    pen.pictogram("warning", Room(frame.x + 1.5, frame.y + (frame.height - side) / 2, side, side), "#FFFFFF")
    rows = Room(frame.x + 9, frame.y + 0.5, frame.width - 10, frame.height - 1).rows(len(hazards))
    texts = [wording.all_languages(words) for words in hazards]
    size = common_size(texts, rows, 4.0)
    for text, row in zip(texts, rows, strict=True):
        pen.text(text, row, size, Style(BOLD, "#FFFFFF", down=0.5))


def _single(pen: Pen, room: Room, label: BoxLabel) -> None:
    y = _names(pen, Room(room.x, room.y, room.width, room.height - _PANEL), label.name)
    middle = Room(room.x, y + 2, room.width, room.bottom - y - 3.5)
    for line in (middle.y, middle.bottom):
        pen.rule(middle.x, line, middle.width, code=TEXT)
    told = [Fact(label.amount, wording.all_languages(label.unit))]
    if label.size:
        told.insert(0, Fact(label.size.uk, _size_caption(label.size)))
    panel(pen, Room(middle.x, middle.y + 1.5, middle.width, middle.height - 3), told)


def _size_caption(size: Words) -> str:
    others = wording.beside(size)
    return f"{wording.SIZE.uk}{wording.SEPARATOR}{others}" if others else wording.all_languages(wording.SIZE)


def _names(pen: Pen, room: Room, name: Words) -> float:
    """Write the name in three languages under one another, Ukrainian biggest; returns where it ends."""
    first, *others = wording.distinct(name)
    top, _ = room.cut_top(room.height - len(others) * 8.4 - 1)
    fitted, one_line = top.fit(first, _NAME, BOLD), Room(0, 0, room.width, _ONE_LINE).fit(first, _NAME, BOLD)
    if one_line.size > fitted.size * _WORTH_ONE_LINE:
        fitted = one_line
    pen.fitted(fitted, top, STRONG)
    y = top.y + fitted.height + 0.6
    for word in others:
        y += pen.text(word, Room(room.x, y, room.width, 8.2), 6.4)
    return y


def _first(label: BoxLabel) -> LabelLine:
    """The main content of a mixed box as a line of its list."""
    parts = [words for words in (label.audience, label.size, label.season) if words]
    detail = Words(*(", ".join(words.in_language(key) for words in parts) for key in ("de", "uk", "en")))
    return LabelLine(label.name, detail, label.amount, label.unit)
