"""Names of goods in three languages, and hazard marks."""

from collections.abc import Sequence

from app.documents import wording
from app.documents.label_faces import SMALLEST, Face
from app.documents.label_parts import PLAIN, STRONG, wrapped, write
from app.documents.pens import BLACK, Room, Style
from app.documents.text import BOLD, LEADING, REGULAR, Fitted, measure
from app.domain.languages import Words

_WHITE = "#FFFFFF"
_HAZARD = 0.85
_HAZARD_SIGN = 1.7
_HAZARD_PADDING = 1.6
_WORTH_ONE_LINE = 0.66
_ONE_LINE_OR_TWO = 1.35
_SECOND = 0.25


def names(face: Face, room: Room, name: Words) -> float:
    """Write a name in three languages under one another, Ukrainian biggest; returns where it ends."""
    return write(face, room, name_lines(face, room, name))


def name_lines(face: Face, room: Room, name: Words) -> list[tuple[Fitted, Style]]:
    """A name in three languages, measured for a room."""
    first, *others = wording.distinct(name)
    small = _alike(face, others, room.width, min(face.design.second, max(room.height * _SECOND / LEADING, SMALLEST)))
    left = room.height - sum(line.height for line in small)
    return [(_headline(first, room.width, left, face.design.name), STRONG), *((line, PLAIN) for line in small)]


def _headline(text: str, width: float, height: float, largest: float) -> Fitted:
    """A name as large as can be; in one line unless two make it much larger."""
    fitted = Room(0, 0, width, height).fit(text, largest, BOLD)
    one_line = Room(0, 0, width, min(height, largest * LEADING)).fit(text, largest, BOLD)
    return one_line if one_line.size > fitted.size * _WORTH_ONE_LINE else fitted


def _alike(face: Face, texts: Sequence[str], width: float, largest: float) -> list[Fitted]:
    """Texts at one size, each in one line, or in two that are smaller; on a small label together if that is shorter."""
    joined = wording.SEPARATOR.join(texts)
    if face.is_wide and joined:
        running = wrapped(joined, width, SMALLEST, REGULAR)
        if len(running.lines) == 1:
            return [Fitted(running.lines, min(largest, width / measure(joined, REGULAR)), REGULAR)]
        if any(measure(text, REGULAR) * SMALLEST > width for text in texts):
            return [running]
    room = Room(0, 0, width, LEADING * max(largest * _ONE_LINE_OR_TWO, 2.02 * SMALLEST))
    size = max(min((room.fit(text, largest, REGULAR).size for text in texts), default=largest), SMALLEST)
    lines = [wrapped(text, width, size, REGULAR) for text in texts]
    return (
        lines
        if all(line.height <= room.height for line in lines)
        else [room.fit(text, size, REGULAR) for text in texts]
    )


def hazards(face: Face, room: Room, marks: Sequence[Words]) -> Room:
    """Draw what is dangerous in white on black at the bottom of a room; returns the room above it."""
    if not marks:
        return room
    sign = face.design.value * _HAZARD_SIGN
    width = room.width - sign - 3 * _HAZARD_PADDING
    lines = _hazard_lines(face, width, marks)
    words = sum(line.height for line, _ in lines)
    sign = min(sign, words + _HAZARD_PADDING / 2)
    above, frame = room.cut_bottom(max(words, sign) + _HAZARD_PADDING)
    face.pen.fill(frame, BLACK)
    x = frame.x + _HAZARD_PADDING
    face.pen.pictogram("warning", Room(x, frame.y + (frame.height - sign) / 2, sign, sign), _WHITE)
    y = frame.y + (frame.height - words) / 2
    write(face, Room(x + sign + _HAZARD_PADDING, y, width, words), lines)
    return above.cut_bottom(face.design.gap)[0]


def _hazard_lines(face: Face, width: float, marks: Sequence[Words]) -> list[tuple[Fitted, Style]]:
    joined = Words(*(", ".join(words.in_language(key) for words in marks) for key in ("de", "uk", "en")))
    others, size = wording.beside(joined), face.design.small
    together = wording.all_languages(joined)
    if face.is_wide and measure(together, BOLD) * size <= width:
        return [(wrapped(together, width, size, BOLD), Style(BOLD, _WHITE))]
    lines = [(wrapped(joined.uk, width, face.design.value * _HAZARD, BOLD), Style(BOLD, _WHITE))]
    return lines + ([(wrapped(others, width, size, REGULAR), Style(colour=_WHITE))] if others else [])
