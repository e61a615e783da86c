"""Command codes: what the printed command sheet says to the sorting station, so that no key is needed.

They are codes of type 5. Serials below 80,000,000 are presets and people of this hub; 8… stands for a category;
90… for an action, 91… for a size, 92… for whom, 93… for a season, 94… for a number of boxes. All but the first
mean the same in every hub.
"""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain import codes, sizes
from app.domain.codes import CodeType
from app.domain.sku import Audience, Season

ACTIONS = (
    "finish", "undo", "again", "plus_1", "plus_10", "minus_1", "counted", "estimated", "unknown", "new_pallet",
    "print_again", "no_expiry", "expiry_6m", "expiry_12m", "add_content", "other_goods", "bag_empty", "yes", "no",
)  # fmt: skip
COPIES = (2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24)
_CATEGORY, _ACTION, _SIZE, _AUDIENCE, _SEASON, _COPIES = (
    80_000_000, 90_000_000, 91_000_000, 92_000_000, 93_000_000, 94_000_000,
)  # fmt: skip
_PLACES = 10_000_000
_SYSTEM = 10_000
_SPECIAL_SIZES = (sizes.MIXED, sizes.UNKNOWN)
_FIRST_SPECIAL = 9_000


@dataclass(frozen=True, slots=True)
class Command:
    """What a scanned command says: its name, and the value it chooses (a size, a category, a number …)."""

    name: str
    value: str = ""


def category_serial(key: str) -> int:
    """The serial that stands for a category in every hub."""
    return _CATEGORY + zlib.crc32(key.encode()) % _PLACES


def serial_of(command: Command, size_system: str = "") -> int:
    """The serial of a command; a size also needs its size system. Unknown commands raise ValueError."""
    match command.name:
        case "category":
            return category_serial(command.value)
        case "size" if command.value in _SPECIAL_SIZES:
            return _SIZE + _FIRST_SPECIAL + _SPECIAL_SIZES.index(command.value)
        case "size":
            system = list(sizes.SYSTEMS).index(size_system)
            return _SIZE + (system + 1) * _SYSTEM + sizes.SYSTEMS[size_system].values.index(command.value)
        case "audience":
            return _AUDIENCE + list(Audience).index(Audience(command.value))
        case "season":
            return _SEASON + list(Season).index(Season(command.value))
        case "copies":
            return _COPIES + COPIES[COPIES.index(int(command.value))]
        case _:
            return _ACTION + 1 + ACTIONS.index(command.name)


def code_of(command: Command, hub: int, size_system: str = "") -> str:
    """The code to print for a command."""
    return codes.make(CodeType.COMMAND, hub, serial_of(command, size_system))


def read(code: str, categories: Iterable[str]) -> Command | None:
    """What a scanned code of type 5 commands; None for a preset or a person, and for a command not known here."""
    serial = codes.serial_of(code)
    if _CATEGORY <= serial < _ACTION:
        found = next((key for key in categories if category_serial(key) == serial), None)
        return Command("category", found) if found else None
    if _ACTION < serial <= _ACTION + len(ACTIONS):
        return Command(ACTIONS[serial - _ACTION - 1])
    if _SIZE <= serial < _AUDIENCE:
        return _size(serial - _SIZE)
    return _small(serial)


def _size(place: int) -> Command | None:
    systems = list(sizes.SYSTEMS.values())
    system, value = divmod(place, _SYSTEM)
    if system == 0 and value - _FIRST_SPECIAL in range(len(_SPECIAL_SIZES)):
        return Command("size", _SPECIAL_SIZES[value - _FIRST_SPECIAL])
    if 1 <= system <= len(systems) and value < len(systems[system - 1].values):
        return Command("size", systems[system - 1].values[value])
    return None


def _small(serial: int) -> Command | None:
    if serial - _COPIES in COPIES:
        return Command("copies", str(serial - _COPIES))
    for name, first, values in (("audience", _AUDIENCE, list(Audience)), ("season", _SEASON, list(Season))):
        if first <= serial < first + len(values):
            return Command(name, values[serial - first].value)
    return None
