"""Size systems: the ordered sizes of each kind of goods.

Sources: EN 13402-3 for body heights; ASSORT guidelines for letters and socks; nappy classes as
printed by the makers. A box holds one size, several (``M+L``), ``mixed`` or ``unknown``.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from app.domain.phrases import UserError, mark
from app.domain.sku import CHILD_AUDIENCES

MIXED = "mixed"
UNKNOWN = "unknown"
_HEIGHTS = tuple(str(height) for height in range(50, 177, 6))
_LETTERS = ("XS", "S", "M", "L", "XL", "XXL", "3XL", "4XL", "5XL")
LETTER_ALIASES = {
    "2XL": "XXL", "XXXL": "3XL", "XXXXL": "4XL", "XXXXXL": "5XL", "XXS": "XS", "2XS": "XS", "XXXS": "XS",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class SizeSystem:
    """An ordered list of sizes, smallest first; ``anew`` is the size with which a second scale begins."""

    key: str
    values: tuple[str, ...]
    anew: str = ""

    def place(self, size: str) -> tuple[bool, int]:
        """In which scale a size stands, and where."""
        number = self.values.index(size)
        return bool(self.anew) and number >= self.values.index(self.anew), number


SYSTEMS = {
    system.key: system
    for system in (
        SizeSystem("letter", _LETTERS),
        SizeSystem("height", _HEIGHTS),
        SizeSystem("shoe", tuple(str(size) for size in range(16, 51))),
        SizeSystem("hat", ("baby", "child", "S", "M", "L", "XL"), anew="S"),
        SizeSystem("glove", ("XS", "S", "M", "L", "XL", "6", "6.5", "7", "7.5", "8", "8.5", "9", "10"), anew="6"),
        SizeSystem("sock", ("19-22", "23-26", "27-30", "31-34", "35-38", "39-42", "43-46", "47-50")),
        SizeSystem("bra", ("65", "70", "75", "80", "85", "90", "95", "100", "105", "110")),
        SizeSystem("diaper", ("NB", "1", "2", "3", "4", "5", "6")),
        SizeSystem("adultdiaper", ("XS", "S", "M", "L", "XL")),
        SizeSystem(
            "bedlinen",
            (
                "70x140",
                "90x200",
                "100x200",
                "135x200",
                "140x200",
                "150x220",
                "155x220",
                "180x215",
                "200x200",
                "200x220",
            ),
        ),
        SizeSystem("tyre", tuple(f"R{inch}" for inch in range(13, 23))),
    )
}


def system_for(size_system: str, audience: str) -> SizeSystem | None:
    """The sizes to offer: clothing means body heights for children and letters for adults."""
    if size_system == "clothing":
        return SYSTEMS["height" if audience in CHILD_AUDIENCES else "letter"]
    return SYSTEMS.get(size_system)


def _canonical(text: str) -> str:
    plain = re.sub(r"\s+", "", text).replace("×", "x").replace("–", "-").replace(",", ".")
    upper = plain.upper()
    return LETTER_ALIASES.get(upper, upper)


def _find(system: SizeSystem, text: str) -> str | None:
    wanted = _canonical(text)
    return next((value for value in system.values if value.upper() == wanted), None)


def _range(system: SizeSystem, text: str) -> list[str]:
    ends = [_find(system, part) for part in re.split(r"\s*(?:-|–|/|…|\.\.)\s*", text)]
    if len(ends) != 2 or ends[0] is None or ends[1] is None:
        return []
    first, last = sorted(system.values.index(end) for end in ends if end)
    return list(system.values[first : last + 1])


def parse(size_system: str, audience: str, text: str) -> str:
    """Read a size as written (``m``, ``S-L``, ``98/104``, ``mixed``) into its stored form."""
    plain = text.strip()
    system = system_for(size_system, audience)
    if plain.casefold() in {"", MIXED, UNKNOWN} or system is None:
        return plain.casefold() if system is not None else ""
    chosen: set[str] = set()
    for part in re.split(r"[+;&]", plain):
        single = _find(system, part)
        found = [single] if single else _range(system, part.strip())
        if not found:
            raise UserError(
                mark("Errors", "“{size}” is not a size of these goods. Choose one of: {sizes}."),
                size=plain,
                sizes=", ".join(system.values),
            )
        chosen.update(found)
    return join(system, chosen)


def join(system: SizeSystem, chosen: set[str]) -> str:
    """The stored form of a set of sizes, in their order."""
    return "+".join(value for value in system.values if value in chosen)


@lru_cache(maxsize=5_000)
def expand(size: str) -> frozenset[str]:
    """The single sizes of a stored form; empty for none, mixed and unknown."""
    return frozenset() if size in {"", MIXED, UNKNOWN} else frozenset(size.split("+"))


@lru_cache(maxsize=20_000)
def steps_between(size_system: str, audience: str, wanted: frozenset[str], held: frozenset[str]) -> int:
    """By how many sizes goods are larger (or, below 0, smaller) than wanted; 0 where nothing can be said.

    Every held size is compared with the nearest wanted one of its scale, the larger where two are as near; the
    farthest of them counts. Sizes for children and for adults are never neighbours.
    """
    system = system_for(size_system, audience)
    if system is None or not held or not (held | wanted) <= set(system.values):
        return 0
    steps = [_nearest(system, size, wanted) for size in held]
    return 0 if 0 in steps else max(steps, key=lambda step: (abs(step), -step))


def _nearest(system: SizeSystem, size: str, wanted: frozenset[str]) -> int:
    scale, number = system.place(size)
    places = [system.place(other) for other in wanted]
    steps = [number - place for other_scale, place in places if other_scale == scale]
    return min(steps, key=lambda step: (abs(step), -step), default=0)
