"""What a run of fast keys is: a code of ours, a foreign code, or only typing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain import codes, layouts, sscc

SHORTEST = 8
"""Fewer keys are typing, however fast they came."""
TEST_CODE = codes.make(codes.CodeType.COMMAND, 10, 98_765_432)
"""The code on the screen that a computer learns its scanner by; it has every digit and commands nothing."""
_MARK = "DW1|"
TEST_TEXT = f"{_MARK}{TEST_CODE}|yZs-/"
"""The same with letters and signs, which tell the keyboard layout."""
_OURS = re.compile(r"(?:[dD][wW]1[^0-9])?([0-9]{14})(?:[^0-9].*)?")
_MISREAD = re.compile(r"[1-5][0-9]{13}")
_PREFIX = re.compile(r"^[]}][A-Za-z][0-9]")
_GS1_LENGTHS = {8, 12, 13, 14, 18}


class Kind(StrEnum):
    """What a run of keys turned out to be."""

    OURS = "ours"
    MISREAD = "misread"
    FOREIGN = "foreign"
    TYPING = "typing"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a run of keys means: the code or the text the scanner sent, and the layout that explains it."""

    kind: Kind
    text: str
    layout: str


def read(typed: str, layout: str = "", *, is_fast: bool = True) -> Reading:
    """Read a run of keys as a scanner sent it.

    ``layout`` is the one learnt for this computer, empty when nothing was learnt. ``is_fast`` says that the keys
    came faster than a person types, so that they are a scan even when no check digit proves it.
    """
    if len(typed) >= SHORTEST:
        tries = list(_tries(typed, layout))
        for found in (_ours(tries, typed), _proven(tries), _misread(tries)):
            if found is not None:
                return found
        if is_fast:
            best = layout or layouts.guess(typed)
            return Reading(Kind.FOREIGN, strip_prefix(layouts.restored(typed, best)), best)
    return Reading(Kind.TYPING, typed, layout)


def _tries(typed: str, layout: str) -> Iterator[tuple[str, str]]:
    for name in dict.fromkeys((layout or layouts.US, *layouts.LAYOUTS)):
        yield name, strip_prefix(layouts.restored(typed, name))


def _ours(tries: Sequence[tuple[str, str]], typed: str) -> Reading | None:
    found = {name: code for name, text in tries if (code := our_code(text))}
    if not found:
        return None
    likely = layouts.guess(typed)
    name = likely if likely in found else next(iter(found))
    return Reading(Kind.OURS, found[name], name)


def _proven(tries: Sequence[tuple[str, str]]) -> Reading | None:
    return next((Reading(Kind.FOREIGN, text, name) for name, text in tries if has_gs1_check(text)), None)


def _misread(tries: Sequence[tuple[str, str]]) -> Reading | None:
    return next((Reading(Kind.MISREAD, text, name) for name, text in tries if _MISREAD.fullmatch(text)), None)


def our_code(text: str) -> str:
    """The valid code of ours in a scan: the bars hold it bare, the QR code of a label between other facts."""
    found = _OURS.fullmatch(text)
    if found is None or (len(text) > codes.LENGTH and text[:2].upper() != _MARK[:2]):
        return ""
    return found[1] if codes.is_valid(found[1]) else ""


def has_gs1_check(text: str) -> bool:
    """Whether this is the number of an article or a logistic unit (GTIN-8 to 14, SSCC) with a right check digit."""
    digits = text.removeprefix(sscc.IDENTIFIER) if len(text) == 20 else text
    if len(digits) not in _GS1_LENGTHS or not (digits.isascii() and digits.isdigit()):
        return False
    return sscc.check_digit(digits[:-1]) == digits[-1]


def strip_prefix(text: str) -> str:
    """A scan less the AIM identifier of the kind of symbol, which some scanners put in front."""
    return _PREFIX.sub("", text)
