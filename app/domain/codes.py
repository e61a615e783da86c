"""Codes of boxes, pallets, loads and places: 14 digits ``T HHH SSSSSSSS CC``.

Digits only, because they survive every keyboard layout a scanner may meet. The check is
ISO 7064 mod 97-10, which catches every wrong digit and every swapped pair of neighbours.
"""

import re
from enum import IntEnum

from app.domain.phrases import UserError, mark

LENGTH = 14
FIRST_SERIAL = 1
LAST_SERIAL = 99_999_999
_NOISE = re.compile(r"[\s\-‐‑–—]+")
_AIM_PREFIX = re.compile(r"^\][A-Za-z]\d")


class CodeType(IntEnum):
    """The first digit of a code: what it stands for."""

    BOX = 1
    PALLET = 2
    LOAD = 3
    LOCATION = 4
    COMMAND = 5


def _check_digits(stem: str) -> str:
    return f"{98 - int(stem) * 100 % 97:02d}"


def make(kind: CodeType, hub: int, serial: int) -> str:
    """The code of a thing of this hub (1 to 999) with this serial (1 to 99,999,999)."""
    if not 1 <= hub <= 999 or not FIRST_SERIAL <= serial <= LAST_SERIAL:
        raise ValueError(f"hub {hub} or serial {serial} out of range")
    stem = f"{int(kind)}{hub:03d}{serial:08d}"
    return stem + _check_digits(stem)


def is_valid(digits: str) -> bool:
    """Whether these are 14 digits of a known type with the right check digits."""
    return (
        len(digits) == LENGTH
        and digits.isascii()
        and digits.isdigit()
        and digits[0] in "12345"
        and digits[1:4] != "000"
        and digits[4:12] != "00000000"
        and _check_digits(digits[:12]) == digits[12:]
    )


def strip_aim(text: str) -> str:
    """What a scanner typed, less the AIM identifier of the kind of symbol (``]C1``, ``]d2`` …)."""
    return _AIM_PREFIX.sub("", text.strip())


def strip_noise(text: str) -> str:
    """What a scanner or a person typed, less the AIM prefix, spaces and dashes."""
    return _NOISE.sub("", strip_aim(text))


def parse(text: str) -> str:
    """Read a scanned or typed code; a wrong digit is refused in a sentence."""
    digits = strip_noise(text)
    if is_valid(digits):
        return digits
    raise UserError(mark("Errors", "{code} is not a valid code: a digit is wrong. Scan it again."), code=text.strip())


def parse_box(text: str) -> str:
    """Read the code of a box; a code of something else is refused in a sentence."""
    code = parse(text)
    if type_of(code) != CodeType.BOX:
        raise UserError(mark("Errors", "{code} is not the code of a box."), code=text.strip())
    return code


def type_of(code: str) -> CodeType:
    """What a valid code stands for."""
    return CodeType(int(code[0]))


def serial_of(code: str) -> int:
    """The serial inside a valid code."""
    return int(code[4:12])


def hub_of(code: str) -> int:
    """The number of the hub inside a valid code."""
    return int(code[1:4])


def short(code: str) -> str:
    """The last four digits of the serial, for shouting across the hall."""
    return code[8:12]


def human(code: str) -> str:
    """The code as printed under its bars: ``1-014-20000123-27``."""
    return f"{code[0]}-{code[1:4]}-{code[4:12]}-{code[12:]}"


def is_short(text: str) -> bool:
    """Whether a person typed a short number: one to four digits."""
    return text.isascii() and text.isdigit() and 1 <= len(text) <= 4
