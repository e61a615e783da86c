"""The people at the stations: a first name, a language and, if they like, a PIN."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from app.domain.languages import Language
from app.domain.phrases import UserError, mark

LONGEST_NAME = 40
_ROUNDS = 100_000


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works in the hall. ``code`` is printed on a badge; ``pin`` is kept as a salted hash only."""

    code: str
    name: str
    language: str = Language.GERMAN
    pin: str = ""


def check_person(person: Person) -> None:
    """Refuse a person without a name or with a language nobody speaks here."""
    if not person.name.strip() or len(person.name) > LONGEST_NAME:
        raise UserError(mark("Errors", "Type a first name of 1 to 40 letters."))
    if person.language not in set(Language):
        raise UserError(mark("Errors", "Choose German, Ukrainian or English."))


def pin_hash(pin: str) -> str:
    """A PIN as it is kept: salted and hashed (PBKDF2), or empty for no PIN; 4 to 8 digits."""
    if not pin:
        return ""
    if not (pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 8):
        raise UserError(mark("Errors", "A PIN has 4 to 8 digits."))
    salt = secrets.token_hex(8)
    return f"{salt}${_digest(salt, pin)}"


def pin_fits(person: Person, pin: str) -> bool:
    """Whether a typed PIN is this person's; without a PIN everything fits."""
    salt, _, digest = person.pin.partition("$")
    return not person.pin or hmac.compare_digest(digest, _digest(salt, pin))


def _digest(salt: str, pin: str) -> str:
    return hashlib.pbkdf2_hmac("sha256", pin.encode(), salt.encode(), _ROUNDS).hex()
