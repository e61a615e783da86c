"""Lines of a match built by hand, one for everything that can be said about a line."""

from datetime import date
from typing import Any, NamedTuple

from app.domain.match_rules import MatchRules
from app.matching.model import NOWHERE, Allocation, LineMatch, Losses, Near, Rival, Want
from tests import factories

RULES = MatchRules()
UNTIL = date(2027, 3, 1)


class Explained(NamedTuple):
    """A line with the unit of its goods and the rules it was matched by."""

    line: LineMatch
    unit: str = "pc"
    rules: MatchRules = RULES


def part(quantity: int | None = 40, rule: str = "", holder: int | str | None = None, serial: int = 1) -> Allocation:
    """A part of a box on pallet 1, unless it says otherwise."""
    here = int(factories.pallet_code(1) if holder is None else holder)
    held = factories.content(quantity=quantity)
    return Allocation(factories.box_code(serial), 0, here, quantity, "exact", rule, held)


def on_pallets(*quantities: int) -> tuple[Allocation, ...]:
    """One box on a pallet of its own for every quantity."""
    return tuple(
        part(quantity, "", factories.pallet_code(serial), serial) for serial, quantity in enumerate(quantities, 1)
    )


def line(quantity: int | None, *parts: Allocation, priority: int = 1, **changes: Any) -> LineMatch:
    """A line that gets these parts; the stock that does not serve it is named as in Losses."""
    outside = {name: changes.pop(name) for name in ("free_for_line", "budget", "rivals") if name in changes}
    asked = Want(factories.LIST_CODE, 1, "jacket_winter", quantity=quantity, usable_from=UNTIL, priority=priority)
    return LineMatch(asked, parts, Losses(**changes), **outside)


def rival(amount: int, priority: int = 1, number: int = 2) -> Rival:
    """Another line that got some of the goods."""
    return Rival(factories.LIST_CODE, number, priority, amount)


LARGER = Near(1, "size", "+1", "larger_size", 55)
SMALLER = Near(2, "size", "-1", "", 12)
MEN = Near(3, "audience", "men", "", 40)
SUMMER = Near(4, "season", "summer", "", 7)
WHOLE = MatchRules(whole_boxes=True)

CASES = {
    "served from one pallet": Explained(line(40, part())),
    "served from two pallets": Explained(line(40, *on_pallets(25, 15))),
    "served from a place": Explained(line(40, part(holder=factories.place_code()))),
    "served from pallets and a place": Explained(
        line(60, *on_pallets(25, 15), part(20, holder=factories.place_code()))
    ),
    "served from boxes standing nowhere": Explained(line(40, part(holder=NOWHERE))),
    "served in kilograms": Explained(line(12_500, part(12_500)), "kg"),
    "served with more than asked for": Explained(line(38, *on_pallets(20, 20)), rules=MatchRules(tolerance=10)),
    "served with substitutes": Explained(line(40, part(20), part(10, "unisex"), part(7, "unisex"), part(3, "worn"))),
    "served with double substitutes": Explained(
        line(40, part(15), part(20, "unisex+larger_size"), part(5, "all_season+mixed_sizes+worn"))
    ),
    "served with an uncounted box": Explained(line(40, part(), part(None))),
    "none in the hall": Explained(line(12)),
    "none but similar goods": Explained(line(12, near=(MEN, LARGER, SMALLER, SUMMER))),
    "only uncounted boxes given": Explained(line(12, part(None), part(None))),
    "uncounted boxes in the hall": Explained(line(12, uncounted=3)),
    "no more in the hall": Explained(line(260, part(132))),
    "every reason at once": Explained(
        line(
            260,
            part(132),
            forbidden=1,
            over_limit=2,
            left_whole=3,
            kept_back=4,
            taken=35,
            reserved=26,
            elsewhere=8,
            too_short=9,
            expired=10,
            uncounted=2,
            rivals=(rival(20, 3), rival(5, 1), rival(7, 0)),
            near=(LARGER, MEN),
        )
    ),
    "more behind the reason than is missing": Explained(line(50, part(24), reserved=40)),
    "taken by lines that rank higher": Explained(
        line(50, part(20), taken=30, free_for_line=50, rivals=(rival(18, 3), rival(12, 2, 3)))
    ),
    "taken by many lines": Explained(
        line(50, part(20), taken=400, free_for_line=420, rivals=(rival(12, 2), rival(9, 0, 3)))
    ),
    "expiring too early": Explained(line(9_000, too_short=8_000, expired=500), "kg"),
    "expired": Explained(line(9_000, part(500), expired=20_250), "kg"),
    "on a load": Explained(line(20, elsewhere=20)),
    "kept back": Explained(line(20, part(5), kept_back=100, free_for_line=105)),
    "whole boxes only": Explained(line(40, part(25), left_whole=75, free_for_line=100), rules=WHOLE),
    "less than asked for within the tolerance": Explained(
        line(42, part(40), left_whole=2, free_for_line=42), rules=MatchRules(tolerance=5)
    ),
    "beyond the pallets that may be visited": Explained(line(40, part(25), over_limit=15, free_for_line=40)),
    "left out by hand": Explained(line(40, forbidden=40, free_for_line=40)),
    "free and not proposed": Explained(line(40, free_for_line=100)),
    "similar goods of all kinds": Explained(
        line(
            40,
            near=(
                Near(1, "audience", "unisex", "unisex", 5),
                Near(1, "mixed_sizes", "", "mixed_sizes", 6),
                Near(1, "condition", "used", "worn", 9),
            ),
        )
    ),
    "similar goods in sizes far off": Explained(
        line(40, near=(Near(3, "size", "+2", "", 5), Near(4, "size", "-3", "", 6), Near(5, "size", "-4", "", 1)))
    ),
    "open, by the share": Explained(line(None, part(20), free_for_line=40, budget=20)),
    "open, by the cap": Explained(
        line(None, part(20_000), free_for_line=100_000, budget=20_000, taken=30_000, rivals=(rival(30_000),)),
        "kg",
        MatchRules(open_cap=20),
    ),
    "open, all that is left": Explained(
        line(None, part(40), free_for_line=40, budget=40), rules=MatchRules(open_share=100)
    ),
    "open, nothing for now": Explained(line(None, free_for_line=40, budget=0), rules=MatchRules(open_share=0)),
    "open, with uncounted boxes": Explained(
        line(None, part(20), part(None), free_for_line=40, budget=20, uncounted=4, reserved=6)
    ),
    "open, uncounted boxes only": Explained(line(None, part(None), part(None))),
    "open, some kept back": Explained(line(None, part(10), free_for_line=40, budget=20, kept_back=30)),
    "open, within whole boxes": Explained(
        line(None, part(14), free_for_line=40, budget=20, left_whole=26), rules=WHOLE
    ),
    "open, nothing counted": Explained(line(None, budget=0, uncounted=3), rules=MatchRules(open_cap=20)),
    "open, nothing free": Explained(line(None, reserved=40, budget=0)),
}
