"""The label of a box, and of a bag nobody has sorted yet."""

from app.documents import wording
from app.documents.label_contents import contents, note
from app.documents.label_faces import SMALLEST, Face
from app.documents.label_facts import figures, rows_of, tiles
from app.documents.label_frames import Frame, frame
from app.documents.label_names import hazards, name_lines
from app.documents.label_parts import Fact, day, edge, in_words, named, write
from app.documents.models import BoxLabel, LabelLine
from app.documents.pens import Room, Style
from app.documents.symbols import qr_text
from app.documents.text import Fitted
from app.domain import group_colours as groups
from app.domain.languages import Words

_TILES = {False: (2, 2, 13.6), True: (3, 1, 10.0)}
"""How many facts stand beside one another, in how many rows, and how high a row is, by whether a label is wide."""
_LEAST_FIGURES = {False: 20.0, True: 9.8}
"""Size and quantity have so much room before facts get pictograms."""
_FLAT_FIGURES = {False: 14.0, True: 9.8}
"""Size and quantity have at least so much room before facts stand in plain lines; the last facts are left out."""
_NAME = 0.5
"""The share of the room a long name takes on a large label."""


def draw(label: BoxLabel, face: Face) -> None:
    """Draw the label of a box."""
    edge(face, label.group, groups.colour_of(label.group))
    size = label.size.en if label.size else ""
    plain = qr_text(label.code, label.name.en, size, label.amount)
    drawn = frame(face, label.code, plain, label.hub, label.printed_on)
    room = hazards(face, drawn.room, label.hazards)
    if label.more:
        told = [fact.line for fact in _facts(face, label)]
        contents(face, note(face, room, told, room.height / 2), (_first(label), *label.more), drawn.head)
    else:
        _single(face, room, drawn, label)


def _single(face: Face, room: Room, drawn: Frame, label: BoxLabel) -> None:
    gap, head, flat = face.design.gap, drawn.head, _FLAT_FIGURES[face.is_wide]
    large, told = _figures(label), _facts(face, label)
    signs = [fact for fact in told if fact.pictogram] if face.is_wide and len(large) == 1 else []
    name = _name(face, Room(room.x, room.y, head.width, room.height), head, label.name)
    above = max(_height(name) + gap, head.height if face.is_wide else 0)
    room = _facts_below(face, room, [fact for fact in told if fact not in signs], above)
    name = _name(face, Room(room.x, room.y, head.width, max(room.height - flat - gap, flat)), head, label.name)
    y, width = write(face, Room(room.x, room.y, head.width, room.height), name) + gap, room.width
    if face.is_wide and room.bottom - head.bottom < flat:
        width = head.width
    elif face.is_wide:
        y = max(y, head.bottom)
    figures(face, Room(room.x, y, width, room.bottom - y), large, signs)


def _name(face: Face, room: Room, head: Room, name: Words) -> list[tuple[Fitted, Style]]:
    """The name in the room it should take, in more only if it could not be read otherwise."""
    wished = min(room.height, head.height - face.design.gap if face.is_wide else room.height * _NAME)
    lines = name_lines(face, Room(room.x, room.y, room.width, wished), name)
    if all(line.size >= SMALLEST for line, _ in lines):
        return lines
    return name_lines(face, room, name)


def _height(lines: list[tuple[Fitted, Style]]) -> float:
    return sum(line.height for line, _ in lines)


def _facts_below(face: Face, room: Room, told: list[Fact], name: float) -> Room:
    """Draw facts at the bottom of the room, those that find no place as plain lines; returns the room above them.

    ``name`` is the height of what stands above size and quantity.
    """
    each, most, height = _TILES[face.is_wide]
    rows = rows_of(face, told, room.width, each)
    if face.is_wide and not any(fact.pictogram for fact in told):
        most = 0
    least = name + _LEAST_FIGURES[face.is_wide]
    while most and room.height - min(most, len(rows)) * height - face.design.gap < least:
        most -= 1
    shown, rest = rows[:most], [fact.line for row in rows[most:] for fact in row]
    free = room.height - len(shown) * height - face.design.gap - name - _FLAT_FIGURES[face.is_wide]
    room = note(face, room, rest, free)
    if not shown:
        return room
    above, strip = room.cut_bottom(len(shown) * height)
    tiles(face, strip, shown)
    return above.cut_bottom(face.design.gap)[0]


def _figures(label: BoxLabel) -> list[Fact]:
    amount = named(label.amount, label.unit)
    if label.size:
        return [Fact(label.size.uk, wording.distinct(label.size)[1:] or wording.distinct(wording.SIZE)), amount]
    return [amount, *_expiry(label)]


def _expiry(label: BoxLabel) -> list[Fact]:
    return [named(day(label.expiry), wording.EXPIRY, "use_by")] if label.expiry else []


def _facts(face: Face, label: BoxLabel) -> list[Fact]:
    """What stands small: in a mixed box whom it is for stands with each content."""
    told: list[Fact] = []
    if not label.more:
        told += [in_words(label.audience.words, label.audience.pictogram)] if label.audience else []
        told += [in_words(label.season.words, label.season.pictogram)] if label.season else []
    if label.size or label.more:
        told += _expiry(label)
    if label.batch:
        told.append(named(label.batch, wording.BATCH, "" if face.is_wide else "batch"))
    if label.condition:
        told.append(in_words(label.condition, "" if face.is_wide else "condition"))
    return told


def _first(label: BoxLabel) -> LabelLine:
    """The main content of a mixed box as a line of its list."""
    signs = [sign.words if sign else None for sign in (label.audience, label.season)]
    parts = [words for words in (signs[0], label.size, signs[1]) if words]
    detail = Words(*(", ".join(words.in_language(key) for words in parts) for key in ("de", "uk", "en")))
    return LabelLine(label.name, detail, label.amount, label.unit)
