"""Partners: recipients, donors and carriers, with what the papers need to know of them."""

from dataclasses import dataclass

from app.domain.phrases import Phrase, UserError, mark

UKRAINE = "UA"
_EDRPOU_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Partner:
    """Somebody goods come from or go to.

    ``edrpou`` is the Ukrainian register code of legal entities; ``recipient_no`` the number in the
    register of humanitarian aid recipients (resolution 953 of 2023); ``min_shelf_life_days`` what
    must remain when goods arrive.
    """

    code: str
    name: str
    name_uk: str = ""
    role: str = "recipient"
    address: str = ""
    country: str = ""
    edrpou: str = ""
    recipient_no: str = ""
    contact: str = ""
    phone: str = ""
    email: str = ""
    min_shelf_life_days: int = 0
    note: str = ""


def edrpou_is_plausible(number: str) -> bool:
    """Check digit of the Ukrainian register code (8 digits, last is the check digit)."""
    if len(number) != _EDRPOU_LENGTH or not number.isascii() or not number.isdigit():
        return False
    digits = [int(digit) for digit in number]
    middle = 30_000_000 <= int(number) <= 60_000_000
    weights = (7, 1, 2, 3, 4, 5, 6) if middle else (1, 2, 3, 4, 5, 6, 7)
    rest = sum(digit * weight for digit, weight in zip(digits, weights, strict=False)) % 11
    if rest == 10:
        rest = sum(digit * (weight + 2) for digit, weight in zip(digits, weights, strict=False)) % 11 % 10
    return rest == digits[7]


def check_partner(partner: Partner) -> None:
    """Refuse a partner without a name."""
    if not partner.name.strip():
        raise UserError(mark("Errors", "The partner needs a name."))


def missing_for_papers(partner: Partner) -> list[Phrase]:
    """What the papers need and this consignee lacks; a recipient in Ukraine must be registered."""
    needed = [
        (partner.address, mark("Errors", "address")),
        (partner.country, mark("Errors", "country")),
    ]
    if partner.country == UKRAINE:
        needed.append((partner.recipient_no, mark("Errors", "recipient number")))
    return [Phrase("Errors", name) for value, name in needed if not value.strip()]
