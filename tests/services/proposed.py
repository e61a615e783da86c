"""Proposals made by hand, for what is worked out from them."""

from dataclasses import replace
from typing import Any

from app.domain.match_rules import MatchRules
from app.matching.model import Allocation, Want, Wishes
from app.services.match_totals import coverage
from app.services.proposals import Asked, PalletUse, Proposal, ProposedLine, Totals
from tests import factories

FIRST, SECOND, THIRD = "N-014-00001", "N-014-00002", "N-014-00003"
NO_TOTALS = Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0.0, {})


def part(quantity: int | None = 4, rule: str = "", serial: int = 1) -> Allocation:
    """Jackets of a box on the first pallet."""
    held = factories.content(quantity=quantity)
    holder = int(factories.pallet_code())
    return Allocation(factories.box_code(serial), 0, holder, quantity, "substitute" if rule else "exact", rule, held)


def line(code: str = FIRST, number: int = 1, *parts: Allocation, **changes: Any) -> ProposedLine:
    """A line that wants ten jackets and gets these parts."""
    given = sum(entry.quantity or 0 for entry in parts)
    asked = factories.need_line(number=number)
    default = ProposedLine(code, asked, 10, "pc", 0, parts, given, 10 - given, ())
    return replace(default, **changes)


def asked(entry: ProposedLine, priority: int = 1) -> Asked:
    """How such a line was asked."""
    want = Want(entry.need_list, entry.line.number, entry.line.category, quantity=entry.wanted, priority=priority)
    return Asked(entry.need_list, entry.line, entry.unit, entry.wanted, entry.already, want, priority=priority)


def proposal(*lines: ProposedLine, priorities: dict[str, int] | None = None, **changes: Any) -> Proposal:
    """A proposal of these lines with the sums that follow from them."""
    ranks, rules = priorities or {}, MatchRules()
    requests = tuple(asked(entry, ranks.get(entry.need_list, 1)) for entry in lines)
    totals = replace(NO_TOTALS, coverage=coverage(lines, requests, rules.weights))
    codes = tuple(dict.fromkeys(entry.need_list for entry in lines))
    default = Proposal(codes, lines, (), totals, (), exact=True, rules=rules, wishes=Wishes(), asked=requests)
    return replace(default, **changes)


def pallet_use(serial: int, share: float) -> PalletUse:
    """A pallet of which a share of everything comes."""
    code = factories.pallet_code(serial)
    return PalletUse(int(code), code, "A-01", 1, 0, True, 1, share, True)
