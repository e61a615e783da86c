"""Sizes written in another notation: UK and US shoes, waists in inches, dress numbers, lists of bare sizes."""

import re

from app.domain.sizes import SizeSystem
from app.domain.sku import Audience

_NUMBERS = r"(\d{1,2}(?:[.,]5)?)(?:\s?(?:-|/|to|bis|до)\s?(\d{1,2}(?:[.,]5)?))?"
_SHOES = re.compile(rf"(?<!\w)(uk|us)(?: (?:sizes?|men|women|m|w))?:? ?{_NUMBERS}(?![\w.,]\d|\w)")
_WAIST = re.compile(
    r"(?<!\d)(\d\d)(?:\"|''|”)? ?(?:(?:-|to|bis|–|до) ?(\d\d)(?:\"|''|”)? ?)?(?:waist|inch\w*|zoll|\"|''|”)"
    r"|(?<!\w)w ?(\d\d)(?!\d)|waist:? ?(\d\d)(?: ?(?:-|to) ?(\d\d))?"
)
_DRESS = re.compile(
    rf"(?<!\w)(?:gr(?:öße|össe)?n?|sizes?|розмір\w*|размер\w*|рр?|rozm(?:iar\w*)?)\.?:? ?{_NUMBERS}(?!\d)"
)
_DRESS_BEHIND = re.compile(rf"(?<![\w.,]){_NUMBERS} ?(?:розмір\w*|размер\w*|рр?)(?!\w)")
_LIST = re.compile(r"(?<![\w.,/-])\d{1,3}(?:\s?[,;/+]\s?\d{1,3})+(?![\w.,]\d|\w|\s?(?:шт|stk|pcs|kg|кг|пар))")
_CLASS = re.compile(r"(?<![\w.,-])([1-6])\+?(?= ?[-–,:(]|$)")
_COUNTED = re.compile(r"\d+ ?(?:шт|уп|пач|stk|stück|pack|pcs|szt|opak|коробк|karton)")
_LETTERS = ("XS", "S", "M", "L", "XL", "XXL", "3XL", "4XL", "5XL")
# jeans waist in inches: the largest of each letter (men's, as most shops print it)
_WAISTS = ((28, "XS"), (31, "S"), (33, "M"), (36, "L"), (40, "XL"), (44, "XXL"))
# the smallest dress number of XS; a letter spans four of them (EN 13402-3 letters, DE and UA shop tables)
_FIRST_DRESS = {
    (Audience.MEN, "de"): 40,
    (Audience.MEN, "uk"): 40,
    (Audience.WOMEN, "de"): 32,
    (Audience.WOMEN, "uk"): 38,
}


def foreign_sizes(text: str, system: str, audience: str, language: str) -> list[tuple[str, ...]]:
    """Sizes a plain text gives in another notation, as sizes or ends of ranges of the hub's own systems."""
    if system == "shoe":
        return [_shoe(found, audience) for found in _SHOES.finditer(text)]
    if system != "letter":
        return []
    waists = [_ends(found) for found in _WAIST.finditer(text)] if audience != Audience.WOMEN else []
    named = [tuple(_waist(int(end)) for end in ends) for ends in waists]
    return [ends for ends in named if all(ends)] or _dresses(text, audience, language)


def _ends(found: "re.Match[str]") -> tuple[str, ...]:
    return tuple(group for group in found.groups() if group)


def _shoe(found: "re.Match[str]", audience: str) -> tuple[str, ...]:
    """European sizes: UK plus 34 for men and 33 for women, US plus 33 for men and 31 for women, within half a size."""
    numbers = [float(group.replace(",", ".")) for group in found.groups()[1:] if group]
    shift: dict[tuple[str, str], int] = {
        ("uk", Audience.MEN): 34, ("uk", Audience.WOMEN): 33, ("us", Audience.MEN): 33, ("us", Audience.WOMEN): 31,
    }  # fmt: skip
    added = shift.get((found[1], audience))
    if added is None and found[1] == "uk":
        added = 34 if numbers[0] >= 7 else 33
    return tuple(str(int(number) + added) for number in numbers) if added else ("?",)


def _waist(inches: int) -> str:
    return next((letter for most, letter in _WAISTS if 26 <= inches <= most), "")


def _dresses(text: str, audience: str, language: str) -> list[tuple[str, ...]]:
    """Dress numbers as letters; only with the audience, because 46 is a man's S and a woman's L."""
    first = _FIRST_DRESS.get(
        (Audience(audience) if audience else Audience.NONE, "uk" if language == "ru" else language)
    )
    if first is None:
        return []
    found = [*_DRESS.finditer(text), *_DRESS_BEHIND.finditer(text)]
    named = [tuple(_dress(end, first) for end in _ends(each)) for each in found]
    return [ends for ends in named if all(ends)]


def _dress(number: str, first: int) -> str:
    place = (int(float(number.replace(",", "."))) - first) // 4
    return _LETTERS[place] if 0 <= place < len(_LETTERS) else ""


def listed_sizes(text: str, system: SizeSystem) -> list[str]:
    """Bare sizes in a rising list behind goods (boots 43, 44), or the class of nappies (Pampers 5 - 20 packs)."""
    if system.key in {"shoe", "height"}:
        for found in _LIST.finditer(text):
            numbers = [int(number) for number in re.findall(r"\d+", found[0])]
            if numbers == sorted(set(numbers)) and all(str(number) in system.values for number in numbers):
                return [str(number) for number in numbers]
    if system.key == "diaper" and _COUNTED.search(text):
        return [found[1] for found in _CLASS.finditer(text)][:1]
    return []
