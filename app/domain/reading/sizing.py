"""Sizes in a text: letters, body heights, shoe sizes, nappy classes, as lists and ranges."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.catalogue import Category
from app.domain.reading.size_notations import foreign_sizes, listed_sizes
from app.domain.reading.units import COUNTS, SIZE_WORDS
from app.domain.reading.words import even, latin, plain
from app.domain.sizes import LETTER_ALIASES, SYSTEMS, SizeSystem, system_for
from app.domain.sku import CHILD_AUDIENCES, Audience

_MARKER = re.compile(rf"(?<!\w)(?:{SIZE_WORDS}|us)(?!\w)\.?:?")
_TO = r" ?(?:-|\.\.+|…|/|bis|to|до|по|bis zu) ?"
_LETTER = r"(?:[2-5]xl|x{0,4}xs|x{1,5}l|xs|s|m|l)"
_LETTER_RANGE = re.compile(rf"(?<![\w'’.]){_LETTER}{_TO}{_LETTER}(?!\w)|(?<![\w'’.]){_LETTER}(?![\w'’])", re.IGNORECASE)
_NUMBER_RANGE = re.compile(rf"(?<![\w.,])\d{{1,3}}(?:[.,]5)?(?:{_TO}\d{{1,3}}(?:[.,]5)?)?(?![\w,.]\d|\w)")
_PAIR_SIZE = re.compile(r"(?<!\d)\d{2,3} ?[xх] ?\d{2,3}(?!\d)")
_TYRE_SIZE = re.compile(r"(?<!\w)r ?(1[3-9]|2[0-2])(?!\d)")
_ANNOUNCED = rf"\s*(?:(?:{SIZE_WORDS})(?!\w)\.?:?)?\s*$"
_FROM = re.compile(rf"(?<!\w)(?:ab|from|від|от|od|größer als|>|≥){_ANNOUNCED}")
_UNTIL = re.compile(rf"(?<!\w)(?:bis|up to|до|do|<|≤){_ANNOUNCED}")
_ONWARD = re.compile(
    r"^\s*(?:\+|and up|und größer|і більше|и больше|or (?:more|bigger|larger)|oder größer|та більше|i więcej)"
)
_WORD_SIZES = ((r"(?<!\w)small(?!\w)", "S"), (r"(?<!\w)medium(?!\w)", "M"), (r"(?<!\w)large(?!\w)", "L"))
_SIZE_WORD = re.compile(
    r"(?<!\w)(?:small|medium|large|only|nur|крім|кроме|außer|except|oprócz|and|und|та|и|і|i)(?!\w)", re.IGNORECASE
)
_EXCLUDED = re.compile(
    rf"(?<!\w)(?:no|not|kein\w*|nicht|без|не|ohne|крім|кроме|außer|except|oprócz|bez)\s+"
    rf"(?:gr\.?|größe|size|розмір\w*)?\s*{_LETTER}(?!\w)",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf" ?(?:{'|'.join(COUNTS.values())}|kg|кг)(?!\w)")
_BETWEEN_SIZES = re.compile(r"(?:[\s\d.,;:/&+]|-(?! )|bis|to|до|по|und|and|та|і|и|von|from|від|от|ab)*")
_ENDS = re.compile(_TO)
_JOINED_SIZE = re.compile(r"(?<![\d.,])(\d{2,3})р(?!\w)")
# smaller numbers may as well be dress numbers
_SURE_HEIGHT = 80


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sizes asked for; ``unclear`` when a size is written that the goods' size system does not know.

    ``audience`` is for whom such sizes are when nothing else says so: body heights are children's.
    """

    values: tuple[str, ...] = ()
    smallest: str = ""
    largest: str = ""
    unclear: bool = False
    audience: str = ""

    def __bool__(self) -> bool:
        return bool(self.values)


@dataclass(frozen=True, slots=True)
class _Written:
    """One size or range as written, with its place and whether a word such as Größe stands before it."""

    ends: tuple[str, ...]
    marked: bool
    onward: bool = False
    until: bool = False


def marked_at_start(text: str) -> bool:
    """Whether a text begins with a word that announces a size."""
    return _MARKER.match(plain(text).lstrip(" -:(")) is not None


def has_marker(text: str) -> bool:
    """Whether a size is announced anywhere in the text."""
    return _MARKER.search(plain(text)) is not None


def is_size_list(text: str) -> bool:
    """Whether a text is nothing but letter sizes or a range of them."""
    return not _SIZE_WORD.sub("", _LETTER_RANGE.sub("", latin(text))).strip(" ,;/.-–()+&")


def could_be_size(category: Category | None, audience: str, number: Decimal) -> bool:
    """Whether a bare number behind goods may be a size as well as a quantity (rubber boots 42)."""
    system = _system(category, audience)
    return system is not None and system.key in {"shoe", "height", "diaper"} and str(number) in system.values


def _system(category: Category | None, audience: str) -> SizeSystem | None:
    if category is None or not category.size_system:
        return None
    child = audience in CHILD_AUDIENCES or (category.group == "BAB" and category.size_system == "clothing")
    return system_for(category.size_system, Audience.CHILDREN if child else audience)


def read_sizes(text: str, category: Category | None, audience: str, language: str = "") -> Sizes:
    """The sizes of a good in the order of its size system."""
    system = _system(category, audience)
    if system is None:
        return Sizes()
    found = _resolve(_written(text, system, audience, language), system)
    if category is None or category.size_system != "clothing" or (found and not found.unclear):
        return found
    other = SYSTEMS["letter" if system.key == "height" else "height"]
    second = _resolve(_written(text, other, audience, language), other)
    if not second or second.unclear or (other.key == "height" and (audience or int(second.values[0]) < _SURE_HEIGHT)):
        return found
    return replace(second, audience=Audience.CHILDREN) if other.key == "height" else second


def _written(text: str, system: SizeSystem, audience: str, language: str) -> list[_Written]:
    letters = _EXCLUDED.sub(lambda found: " " * len(found[0]), even(latin(text)))
    low = plain(text)
    found: list[_Written] = []
    if any(value in {"S", "M", "L"} for value in system.values):
        found += [_Written((size,), marked=True) for pattern, size in _WORD_SIZES if re.search(pattern, low)]
        found += [_letters(match, low) for match in _LETTER_RANGE.finditer(letters) if _is_letter(match, letters)]
    if system.key == "bedlinen":
        return found + [_Written((match[0],), marked=True) for match in _PAIR_SIZE.finditer(low)]
    if system.key == "tyre":
        return found + [_Written((f"R{match[1]}",), marked=True) for match in _TYRE_SIZE.finditer(low)]
    foreign = foreign_sizes(low, system.key, audience, language)
    if foreign:
        return found + [_Written(ends, marked=True) for ends in foreign]
    return found + _numbers(_JOINED_SIZE.sub(r"\1 р", low), system)


def _letters(match: "re.Match[str]", text: str) -> _Written:
    ends = tuple(part.strip() for part in _ENDS.split(match[0]) if part.strip())
    before = text[: match.start()]
    onward = _FROM.search(before) is not None or _ONWARD.match(text[match.end() :]) is not None
    return _Written(ends, marked=True, onward=onward, until=_UNTIL.search(before) is not None)


def _is_letter(match: "re.Match[str]", text: str) -> bool:
    """A lone letter is a size only in capitals and not as the unit of a number."""
    if len(match[0]) > 1:
        ends = "".join(_ENDS.split(match[0]))
        return ends.upper() == ends or has_marker(text[: match.start()])
    after_number = re.search(r"\d ?$", text[: match.start()]) is not None
    return match[0].isupper() and not after_number


def _numbers(text: str, system: SizeSystem) -> list[_Written]:
    found = [_Written((size,), marked=True) for size in listed_sizes(text, system)]
    if found:
        return found
    for match in _NUMBER_RANGE.finditer(text):
        if _COUNTED.match(text[match.end() :]):
            continue
        ends = tuple(part.strip() for part in _ENDS.split(match[0]) if part.strip())
        before, after = text[: match.start()], text[match.end() :]
        marked = _is_announced(before) or _MARKER.match(after.lstrip()) is not None
        onward = _FROM.search(before) is not None or _ONWARD.match(after) is not None
        until = _UNTIL.search(before) is not None
        if marked or (system.key in {"shoe", "height", "sock"} and _looks_like(match, ends, text, system)):
            found.append(_Written(ends, marked, onward, until))
        elif (onward or until) and system.key in {"shoe", "height"} and _place(match[0], system) is not None:
            found.append(_Written(ends, marked=True, onward=onward, until=until))
    return found


def _is_announced(before: str) -> bool:
    """Whether a word such as size stands before a number, with only other numbers between."""
    found = list(_MARKER.finditer(before))
    return bool(found) and _near(before[found[-1].end() :])


def _near(between: str) -> bool:
    """Whether only other numbers stand between the marker and a number."""
    return _BETWEEN_SIZES.fullmatch(between) is not None


def _looks_like(match: "re.Match[str]", ends: tuple[str, ...], text: str, system: SizeSystem) -> bool:
    """Without a marker: a range of sizes, or a body height written with its centimetres."""
    if len(ends) == 2:
        return all(_number(end) >= _first(system) for end in ends)
    return system.key == "height" and re.match(r" ?(?:cm|см)(?!\w)", text[match.end() :]) is not None


def _first(system: SizeSystem) -> float:
    return _number(system.values[0].split("-")[0])


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _resolve(written: list[_Written], system: SizeSystem) -> Sizes:
    chosen: set[str] = set()
    unclear = False
    open_start = open_end = False
    for each in written:
        values = _values(each, system)
        unclear = unclear or not values
        chosen.update(values)
        open_end = open_end or (each.onward and len(each.ends) == 1)
        open_start = open_start or (each.until and len(each.ends) == 1)
    ordered = tuple(value for value in system.values if value in chosen)
    if not ordered:
        return Sizes(unclear=unclear)
    return Sizes(ordered, "" if open_start else ordered[0], "" if open_end else ordered[-1], unclear)


def _values(written: _Written, system: SizeSystem) -> tuple[str, ...]:
    places = [_place(end, system) for end in written.ends]
    joined = _place("-".join(written.ends), system)
    if joined is not None and len(written.ends) == 2:
        return (system.values[joined],)
    if any(place is None for place in places):
        return ()
    known = sorted(place for place in places if place is not None)
    first, last = known[0], known[-1]
    if len(known) == 1:
        first, last = (0 if written.until else first), (len(system.values) - 1 if written.onward else last)
    return system.values[first : last + 1]


def _place(end: str, system: SizeSystem) -> int | None:
    """Where a written size stands in its system; a number between two body heights is the next larger one."""
    name = re.sub(r"\s+", "", latin(end)).upper().replace(",", ".")
    name = LETTER_ALIASES.get(name, name)
    for at, value in enumerate(system.values):
        if value.upper() == name:
            return at
    if not re.fullmatch(r"\d+(?:\.5)?", name):
        return None
    return _numeric_place(float(name), system)


def _numeric_place(number: float, system: SizeSystem) -> int | None:
    if system.key == "sock":
        for at, value in enumerate(system.values):
            low, high = (int(part) for part in value.split("-"))
            if low <= number <= high:
                return at
    if system.key == "height" and 50 <= number <= 176:
        return next(at for at, value in enumerate(system.values) if int(value) >= number)
    return None
