"""How the boxes reserved for a need list come onto a load: whole pallets first, the rest gathered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.boxes import Box
from app.domain.pallets import Pallet

BOXES_A_PALLET = 36
GATHERED_LIMIT_G = 700_000


@dataclass(frozen=True, slots=True)
class Plan:
    """Pallets that leave as they stand, and groups of boxes for new pallets."""

    need_list: str
    whole_pallets: tuple[str, ...]
    gathered: tuple[tuple[str, ...], ...]


def is_wholly_for(box: Box, need_list: str) -> bool:
    """Whether everything in a box is reserved for one list."""
    for number, content in enumerate(box.contents):
        parts = [part for part in box.reservations if part.content == number]
        if not parts or any(part.need_list != need_list for part in parts):
            return False
        if content.quantity is not None and box.reserved(number) < content.quantity:
            return False
    return True


def plan(
    need_list: str, kept: Mapping[str, Box], pallets: Mapping[str, Pallet], on_pallet: Mapping[str, Sequence[str]]
) -> Plan:
    """Choose the whole pallets and group the other boxes by 36 boxes or 700 kg, in the order of their pallets."""
    whole = tuple(
        code
        for code in sorted(pallets)
        if pallets[code].load is None
        and all(box in kept and is_wholly_for(kept[box], need_list) for box in on_pallet[code])
    )
    loose = [
        box
        for box in kept.values()
        if box.pallet not in whole and not (box.pallet and pallets[box.pallet].load is not None)
    ]
    loose.sort(key=lambda box: (box.pallet or "", box.code))
    return Plan(need_list, whole, tuple(_groups(loose)))


def _groups(loose: Sequence[Box]) -> list[tuple[str, ...]]:
    groups: list[list[str]] = []
    grams = 0
    for box in loose:
        if not groups or len(groups[-1]) >= BOXES_A_PALLET or grams + (box.weight_g or 0) > GATHERED_LIMIT_G:
            groups.append([])
            grams = 0
        groups[-1].append(box.code)
        grams += box.weight_g or 0
    return [tuple(group) for group in groups]
