"""What keyboard layouts make of a scanner's keys, and the way back (`domain.md` 3.1).

A scanner types as on a US keyboard. A computer set to another layout turns its keys into other characters: a
German one swaps y and z, a Ukrainian one writes Cyrillic, a French or Czech one even loses the digits.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

US = "us"
_PLAIN = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
_SHIFTED = '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'
_OTHERS = {
    "de": (
        "^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-",
        "°!\"§$%&/()=?`QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_",
    ),
    "ua": (
        "'1234567890-=йцукенгшщзхїґфівапролджєячсмитьбю.",
        'ʼ!"№;%:?*()_+ЙЦУКЕНГШЩЗХЇҐФІВАПРОЛДЖЄЯЧСМИТЬБЮ,',
    ),
    "ru": (
        "ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю.",
        'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,',
    ),
    "fr": (
        "²&é\"'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!",
        "~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§",
    ),
    "cz": (
        ";+ěščřžýáíé=´qwertzuiopú)¨asdfghjklů§yxcvbnm,.-",
        "°1234567890%ˇQWERTZUIOP/('ASDFGHJKL\"!YXCVBNM?:_",
    ),
    "sk": (
        ";+ľščťžýáíé=´qwertzuiopúäňasdfghjklô§yxcvbnm,.-",
        '°1234567890%ˇQWERTZUIOP/()ASDFGHJKL"!YXCVBNM?:_',
    ),
}
_ON_WINDOWS = {"de": {"ẞ": "-"}, "ua": {"/": "|", "₴": "~"}}
_ACCENTS = {"\u0300": "`", "\u0301": "´", "\u0302": "^", "\u0308": "¨", "\u030a": "°", "\u030c": "ˇ"}
"""What a dead key left above the letter that followed it."""

Table = dict[str, str]
_BACK: dict[str, Table] = {US: {character: character for character in _PLAIN + _SHIFTED + " "}} | {
    name: dict(zip(plain + shifted, _PLAIN + _SHIFTED, strict=True)) | _ON_WINDOWS.get(name, {}) | {" ": " "}
    for name, (plain, shifted) in _OTHERS.items()
}
LAYOUTS = tuple(_BACK)
"""Every layout known here, the likeliest first."""
_DIGIT_ROWS = "".join(_OTHERS[name][0][1:11] for name in ("fr", "cz", "sk"))
_DIGIT_LIKE = frozenset("0123456789" + _DIGIT_ROWS + _DIGIT_ROWS.upper())
_PREFIX_START = "]}+$)äїЇъЪ"
_GERMAN_PREFIX = re.compile(r"\+[CcQqEeDdIi][0-9](?=[0-9])")


def garbled(text: str, layout: str) -> str:
    """What a computer with a layout shows when a scanner sends this text."""
    if layout == US:
        return text
    plain, shifted = _OTHERS[layout]
    return text.translate(str.maketrans(_PLAIN + _SHIFTED, plain + shifted))


def restored(text: str, layout: str) -> str:
    """What the scanner sent, from what a computer with a layout shows; unknown characters stay."""
    table = _BACK[layout]
    return "".join(table.get(part, part) for character in text for part in _keys_of(character, table))


def _keys_of(character: str, table: Table) -> Iterable[str]:
    """The keys that gave a character: itself, its other case under Caps Lock, or a dead key and a letter."""
    if character in table:
        return character
    if character.swapcase() in table:
        return character.swapcase()
    base, *marks = unicodedata.normalize("NFD", character)
    dead = _ACCENTS.get(marks[0]) if len(marks) == 1 else None
    return dead + base if dead in table else character


def guess(text: str) -> str:
    """The layout that explains most of the characters; plain English text is taken as it is."""
    if _GERMAN_PREFIX.match(text):
        return "de"
    return max(LAYOUTS, key=lambda name: sum(character in _BACK[name] for character in text))


def without_caps(text: str, shifted: Sequence[bool | None]) -> str:
    """The text as if Caps Lock were off, when it is on: then every letter contradicts its Shift key.

    ``shifted`` tells for each character whether Shift was held, None where nobody knows.
    """
    letters = [pair for pair in zip(text, shifted, strict=True) if _other_case(pair[0]) != pair[0]]
    if not letters or any(held is None or character.isupper() == held for character, held in letters):
        return text
    return "".join(_other_case(character) for character in text)


def _other_case(character: str) -> str:
    """What Caps Lock makes of a letter; signs that only look like letters (``ß``, ``µ``) stay."""
    swapped = character.swapcase()
    return swapped if swapped.swapcase() == character else character


def looks_numeric(text: str) -> bool:
    """Whether a text is the beginning of a number behind an optional AIM prefix, under any layout."""
    digits = text
    if text[:1] in _PREFIX_START and text[1:2].isalpha():
        digits = text[2:]
    elif len(text) == 1 and text in _PREFIX_START:
        return True
    return all(character in _DIGIT_LIKE for character in digits)
