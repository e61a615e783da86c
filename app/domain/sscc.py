"""The SSCC: the worldwide number of a pallet, for hubs with a GS1 company prefix (`domain.md` 2.1).

Without a prefix no pallet has one: an invented number may be somebody else's, and partners' systems would
believe it.
"""

from app.domain import codes
from app.domain.codes import CodeType
from app.domain.phrases import UserError, mark

IDENTIFIER = "00"
"""The GS1 application identifier of an SSCC."""
EXTENSION = "3"
"""The extension digit is free for the company to choose; this one marks the pallets of Palletwise."""
_STEM = 17


def check_digit(stem: str) -> str:
    """The last digit of any GS1 number: weights 3, 1, 3, 1 … from the right, modulo 10."""
    total = sum(int(digit) * (1 if place % 2 else 3) for place, digit in enumerate(reversed(stem)))
    return str(-total % 10)


def of_pallet(prefix: str, serial: int) -> str:
    """The 18 digits of a pallet: extension, company prefix, serial reference and check digit."""
    room = _STEM - len(EXTENSION) - len(prefix)
    reference = f"{serial:0{room}d}"
    if len(reference) > room:
        raise UserError(
            mark("Errors", "Pallet number {serial} is too long for GS1 prefix {prefix}. Ask GS1 for a shorter one."),
            serial=serial,
            prefix=prefix,
        )
    stem = EXTENSION + prefix + reference
    return stem + check_digit(stem)


def human(sscc: str, prefix: str) -> str:
    """The number as printed under its bars: ``(00) 3 4012345 000000001 7``."""
    start = len(EXTENSION) + len(prefix)
    return f"({IDENTIFIER}) {sscc[:1]} {sscc[1:start]} {sscc[start:-1]} {sscc[-1]}"


def pallet_of(text: str, prefix: str, hub: int) -> str | None:
    """The pallet's own code behind a scanned SSCC of this hub (1 to 999); None for any other text."""
    digits = codes.strip_noise(text).removeprefix(f"({IDENTIFIER})")
    if len(digits) == _STEM + 1 + len(IDENTIFIER):
        digits = digits.removeprefix(IDENTIFIER)
    head = EXTENSION + prefix
    is_ours = prefix and len(digits) == _STEM + 1 and digits.isascii() and digits.isdigit() and digits.startswith(head)
    if not is_ours or check_digit(digits[:-1]) != digits[-1]:
        return None
    serial = int(digits[len(head) : -1])
    return codes.make(CodeType.PALLET, hub, serial) if codes.FIRST_SERIAL <= serial <= codes.LAST_SERIAL else None
