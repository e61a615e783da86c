"""What the dispatcher holds, forbids or leaves out in one proposal: said in words, taken back one by one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain import codes
from app.services import match_wishes as rules

if TYPE_CHECKING:
    from app.services.proposals import Allocation, LineKey, Proposal, ProposedLine, Wishes

    Name = Callable[[LineKey], str]


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish in words, and the wishes without it."""

    words: str
    without: "Wishes"


def is_pinned(wishes: "Wishes", key: "LineKey") -> bool:
    """Whether anything is held to a line."""
    return any((pin.need_list, pin.line) == key for pin in wishes.pins)


def is_part_pinned(wishes: "Wishes", key: "LineKey", part: "Allocation") -> bool:
    """Whether this box is held to this line."""
    held = (*key, part.box, part.number)
    return any((pin.need_list, pin.line, pin.part.box, pin.part.number) == held for pin in wishes.pins)


def without_pins(wishes: "Wishes", keys: "frozenset[LineKey]") -> "Wishes":
    """Wishes that hold nothing to these lines any more."""
    return replace(wishes, pins=tuple(pin for pin in wishes.pins if (pin.need_list, pin.line) not in keys))


def toggle_line(wishes: "Wishes", line: "ProposedLine") -> "Wishes":
    """Keep what a line gets as it is, or let it change again."""
    if is_pinned(wishes, line.key):
        return without_pins(wishes, frozenset({line.key}))
    for part in line.allocations:
        wishes = rules.pinned(wishes, line.key, part)
    return wishes


def toggle_part(wishes: "Wishes", line: "ProposedLine", part: "Allocation") -> "Wishes":
    """Hold a box to a line, or let it go again."""
    held = is_part_pinned(wishes, line.key, part)
    return (rules.unpinned if held else rules.pinned)(wishes, line.key, part)


def toggle_left_out(wishes: "Wishes", keys: "frozenset[LineKey]") -> "Wishes":
    """Leave lines out, or take them in again when all of them are out."""
    return (rules.with_lines if keys <= wishes.left_out else rules.without_lines)(wishes, keys)


def toggle_first(wishes: "Wishes", holder: int) -> "Wishes":
    """Use a pallet before others, or like the others again."""
    return (rules.with_holder if holder in wishes.first else rules.holder_first)(wishes, holder)


def toggle_closed(wishes: "Wishes", holder: int) -> "Wishes":
    """Touch a pallet no more, or allow it again."""
    return (rules.with_holder if holder in wishes.closed else rules.without_holder)(wishes, holder)


def holder_name(holder: int) -> str:
    """The short number of a pallet or place."""
    return codes.short(str(holder)) if holder else "–"


class WishWords(QObject):
    """Says wishes in the language of the person."""

    def all(self, proposal: "Proposal", wishes: "Wishes") -> list[Wish]:
        """Every wish, in the order lines, boxes, pallets."""
        asked = {line.key: line.line.asked for line in proposal.lines}
        name: Name = lambda key: asked.get(key, "?")  # noqa: E731
        return [*self._lines(wishes, name), *self._boxes(wishes), *self._holders(wishes)]

    def _lines(self, wishes: "Wishes", name: "Name") -> list[Wish]:
        held = sorted({(pin.need_list, pin.line) for pin in wishes.pins})
        told = [
            Wish(self.tr("Keep as it is: {line}").format(line=name(key)), without_pins(wishes, frozenset({key})))
            for key in held
        ]
        return told + [
            Wish(self.tr("Leave out: {line}").format(line=name(key)), rules.with_lines(wishes, [key]))
            for key in sorted(wishes.left_out)
        ]

    def _boxes(self, wishes: "Wishes") -> list[Wish]:
        return [
            Wish(self.tr("Not box {box}").format(box=codes.short(box)), rules.with_box(wishes, box))
            for box in sorted({row.box for row in wishes.forbidden})
        ]

    def _holders(self, wishes: "Wishes") -> list[Wish]:
        told = [
            Wish(self.tr("Use first: {pallet}").format(pallet=holder_name(holder)), rules.with_holder(wishes, holder))
            for holder in sorted(wishes.first)
        ]
        told += [
            Wish(
                self.tr("Do not touch: {pallet}").format(pallet=holder_name(holder)), rules.with_holder(wishes, holder)
            )
            for holder in sorted(wishes.closed)
        ]
        if wishes.most_holders is not None:
            most = self.tr("At most %n pallet(s) and place(s)", "", wishes.most_holders)
            told.append(Wish(most, replace(wishes, most_holders=None)))
        return told
