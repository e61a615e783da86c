"""What a label says, ready to print, and what a page looks like on the screen."""

from dataclasses import dataclass
from datetime import date

from app.domain.languages import Words


@dataclass(frozen=True, slots=True)
class LabelLine:
    """One content named on a label; the amount is ready text such as ``40``, ``~40`` or ``?``."""

    name: Words
    detail: Words
    amount: str
    unit: Words


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that stand beside a pictogram, named by its key."""

    pictogram: str
    words: Words


@dataclass(frozen=True, slots=True)
class BoxLabel:
    """The label of a box; ``more`` names the further contents of a mixed box."""

    code: str
    group: str
    name: Words
    audience: Sign | None
    season: Sign | None
    condition: Words | None
    size: Words | None
    amount: str
    unit: Words
    expiry: date | None
    batch: str
    hazards: tuple[Words, ...]
    hub: str
    printed_on: date
    more: tuple[LabelLine, ...] = ()


@dataclass(frozen=True, slots=True)
class BagLabel:
    """The label of a bag on the pile to sort: nobody knows yet what is in it."""

    code: str
    state: Words
    note: str
    hub: str
    printed_on: date


@dataclass(frozen=True, slots=True)
class PalletLabel:
    """The label of a pallet, printed twice for two adjacent sides.

    ``position`` is where it stands on its vehicle, such as ``7B``; ``sscc`` are the 18 digits of its GS1 number and
    ``sscc_text`` the same as people read it, both empty for a hub without a GS1 prefix.
    """

    code: str
    kind: Words
    lines: tuple[LabelLine, ...]
    boxes: int
    gross: str
    earliest_expiry: date | None
    stackable: Sign
    hub: str
    printed_on: date
    consignee: str
    load: str
    position: str = ""
    sscc: str = ""
    sscc_text: str = ""


@dataclass(frozen=True, slots=True)
class LocationLabel:
    """The sign of a place in the hall."""

    code: str
    name: str
    hub: str


@dataclass(frozen=True, slots=True)
class BlankLabel:
    """A label printed ahead of its box, with room to write by hand."""

    code: str
    hub: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as rows of blue, green, red and one unused byte, for the screen or a printer."""

    width: int
    height: int
    pixels: bytes
