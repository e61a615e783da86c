"""How much is asked for: the amounts in a text and the one that is the quantity."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.reading import deadlines, units
from app.domain.reading.words import plain

_UNIT = "|".join(f"(?P<{name}>{pattern})" for name, pattern in units.UNITS.items())
_AMOUNT = re.compile(
    rf"(?<![\w.,№])(?:(?P<about>~|≈|>|\b(?:{units.APPROXIMATE})\b\.?) ?)?"
    rf"(?:(?P<low>{units.NUMBER})(?:-|(?<=^\d) - |(?<=^\d\d) - |(?<=^\d\d\d) - ))?"
    rf"(?P<number>{units.NUMBER}|\b(?:{units.NUMBER_WORDS})\b)(?!\d)(?P<plus> ?\+)?"
    rf"(?P<dozen> (?:dutzend|dozen|дюжин\w*)\b)?(?P<ten> (?:десятк\w+)\b)?"
    rf"(?P<thousand> ?(?:тис|тыс|tsd|tys)\b\.?)?(?P<times> ?[x*](?= |$))?"
    rf"(?: {{0,24}}(?:{_UNIT})(?![\w']|-\w)\.?|(?!\w))"
)
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LARGEST = Decimal(100_000_000)
_ONE_DOZEN = 12
# "по 1 л" is a bottle, "по 50 кг" is what each is to have
_SMALLEST_SHARE = 5
# "H-Milch 1 l" names the package, "цукор 50 кг" the quantity
_LARGEST_PACKAGE = 2


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, at a place of the text; ``unit`` is empty for a bare number."""

    start: int
    end: int
    value: Decimal
    unit: str = ""
    approximate: bool = False
    worded: bool = False
    multiplies: bool = False
    ranged: bool = False

    @property
    def counted(self) -> bool:
        """Whether it counts things."""
        return self.unit in units.COUNTS


def parse_number(text: str, language: str, *, measured: bool = False) -> Decimal:
    """A number in any of the three notations; 1.000 is a thousand except in English measures."""
    digits = text.replace(" ", "").replace("'", "")
    if "." in digits and "," in digits:
        decimal_mark = max(".,", key=digits.rfind)
        digits = digits.replace("." if decimal_mark == "," else ",", "")
        return Decimal(digits.replace(",", "."))
    if _THOUSANDS.fullmatch(digits):
        mark = "." if "." in digits else ","
        decimal_mark = "." if language == "en" else ","
        if not (measured and mark == decimal_mark and digits.count(mark) == 1):
            return Decimal(digits.replace(mark, ""))
    return Decimal(digits.replace(",", "."))


def masked(text: str) -> str:
    """The plain text with all numbers blanked that are sizes of packages, dimensions, dates and the like."""
    result = units.ADDRESS.sub(_blank, plain(units.US_SIZE.sub(_blank, text)))
    if not any(char.isdigit() for char in result):
        return result
    result = units.TIMES.sub(" ", deadlines.blanked(result))
    result = units.BETWEEN.sub(_as_range, result)
    result = units.UNIT_FIRST.sub(r"\2 \1", result)
    for pattern in units.NOT_QUANTITIES:
        result = pattern.sub(_blank, result)
    return units.EACH.sub(_blank_package, result)


def _blank_package(found: "re.Match[str]") -> str:
    """In "500 canisters of 10 l" the ten litres are the package; "rice, 50 kg each" is a quantity."""
    counted_before = any(char.isdigit() for char in units.MEASURED.sub(" ", found.string[: found.start()]))
    return _blank(found) if counted_before else found[0]


def _as_range(found: "re.Match[str]") -> str:
    """Between 20 and 30 as 20-30, in the same space."""
    return f"{found[1]}-{found[2]}".rjust(len(found[0]))


def _blank(found: "re.Match[str]") -> str:
    return " " * len(found[0])


def amounts(text: str, language: str) -> tuple[Amount, ...]:
    """Every amount in a text that was masked before."""
    read = (_amount(found, language) for found in _AMOUNT.finditer(text))
    return tuple(amount for amount in read if amount.value <= _LARGEST)


def _amount(found: "re.Match[str]", language: str) -> Amount:
    unit = next((name for name in units.UNITS if found[name]), "")
    worded = found["number"] in units.WORD_VALUES
    if worded:
        value = units.WORD_VALUES[found["number"]]
    else:
        value = parse_number(found["number"], language, measured=unit in units.MEASURES)
    if found["dozen"]:
        value *= _ONE_DOZEN
    if found["ten"]:
        value *= 10
    if found["thousand"]:
        value *= 1000
    unit = "pair" if found["number"] in units.PAIR_WORDS else unit
    canonical, scale = units.SCALES.get(unit, (unit, Decimal(1)))
    about = bool(found["about"] or found["low"] or found["plus"])
    start = found.start("low") if found["low"] else found.start("number")
    return Amount(start, found.end(), value * scale, canonical, about, worded, bool(found["times"]), bool(found["low"]))


def choose(text: str, found: Sequence[Amount], category_unit: str, place: int) -> Amount | None:
    """The quantity among the amounts of one good: a count, else a measure that is no package, else a number.

    ``place`` is where the good is named; a number just before it counts.
    """
    counted = [amount for amount in found if amount.counted]
    if counted:
        return counted[-1]
    bare = [amount for amount in found if not amount.unit and _is_count(text, amount, place)]
    measured = [amount for amount in found if amount.unit and _is_measure(text, amount, category_unit)]
    if bare and bare[0].multiplies:
        return _times(bare[0], found, category_unit)
    if measured:
        return measured[-1]
    return min(bare, key=lambda amount: (amount.worded, amount.start), default=None)


def _times(count: Amount, found: Sequence[Amount], category_unit: str) -> Amount:
    """20 x 5 kg of something counted in kilograms is 100 kg; of anything else it is 20."""
    package = next((amount for amount in found if amount.start >= count.end and amount.unit == category_unit), None)
    if package is None or package.counted:
        return count
    return replace(count, value=count.value * package.value, unit=package.unit)


def _is_count(text: str, amount: Amount, place: int) -> bool:
    """A bare number counts at the beginning, at the end, before the goods, after a dash, before a times sign."""
    if amount.value != amount.value.to_integral_value():
        return False
    before, after = text[: amount.start].rstrip(), text[amount.end :].strip(" .;,:!-)")
    at_start = not before.strip(" ~≈>-(+") or amount.approximate
    if amount.worded and amount.value == 1:
        return at_start
    dashed = before.endswith(("-", ":", "=", "x", "*"))
    if not after and not dashed and _YEAR.fullmatch(text[amount.start : amount.end].strip()):
        return at_start
    near = amount.end <= place and len(text[amount.end : place].split()) <= 2 and "," not in text[amount.end : place]
    return at_start or dashed or not after or near or amount.multiplies


def _is_measure(text: str, amount: Amount, category_unit: str) -> bool:
    """Kilograms and litres are a quantity unless they look like the size of one package."""
    if amount.value < 1 or (amount.unit == "l" and amount.value % 1):
        return False
    if amount.ranged and amount.unit != category_unit:
        return False
    if amount.unit in {"m", "m2"}:
        return category_unit in {"m", "m2"}
    before = text[: amount.start].rstrip()
    if before.endswith((" по", " je", " à", " of")) and amount.value < _SMALLEST_SHARE:
        return False
    stated = amount.approximate and not amount.ranged
    placed = not before.strip(" ~≈>-(") or before.endswith(("-", ":", "=")) or stated
    if amount.unit == category_unit:
        return placed or amount.value > _LARGEST_PACKAGE
    return placed and (amount.unit == "kg" or category_unit in {"l", ""})
