"""How competing lists share the stock: what each gets, and who got how much of goods that do not suffice."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.matching.model import LineKey
from app.services.match_totals import coverage
from app.services.proposals import Asked, Proposal, ProposedLine


@dataclass(frozen=True, slots=True)
class ListShare:
    """What one list gets.

    ``coverage`` is the weighted part of what it asks for that is served, 0 to 1, with what is reserved already, as in
    the totals of the proposal. ``given`` and ``missing`` are in steps by unit.
    """

    need_list: str
    lines: int
    short: int
    coverage: float
    given: Mapping[str, int]
    missing: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Party:
    """A list that wants contested goods: its ``lines`` that do, and what they want and get together, in steps.

    ``priority`` is the rank of the highest line, 0 to 3, ``weight`` what a piece counts for it. ``wanted`` is None
    where only open lines ask.
    """

    need_list: str
    lines: tuple[int, ...]
    priority: int
    weight: int
    wanted: int | None
    got: int


@dataclass(frozen=True, slots=True)
class Contest:
    """Goods of one category that do not suffice for all lists that want them, and how they were shared."""

    category: str
    unit: str
    parties: tuple[Party, ...]

    @property
    def by_priority(self) -> bool:
        """Whether the lists count differently; otherwise all were served in proportion to what they want."""
        return len({party.weight for party in self.parties}) > 1


@dataclass(frozen=True, slots=True)
class Shares:
    """Who gets what: every list of a proposal in its order, and the goods that several of them compete for."""

    lists: tuple[ListShare, ...]
    contests: tuple[Contest, ...]


def shares(proposal: Proposal) -> Shares:
    """How the lists of a proposal share the stock."""
    by_list: dict[str, list[tuple[ProposedLine, Asked]]] = defaultdict(list)
    for line, asked in zip(proposal.lines, proposal.asked, strict=True):
        by_list[line.need_list].append((line, asked))
    weights = proposal.rules.weights
    found = (_list_share(code, by_list[code], weights) for code in proposal.lists)
    return Shares(tuple(found), _contests(proposal))


def _list_share(code: str, pairs: Sequence[tuple[ProposedLine, Asked]], weights: Sequence[int]) -> ListShare:
    lines = [line for line, _ in pairs]
    return ListShare(
        code, len(lines), sum(line.shortfall > 0 for line in lines),
        coverage(lines, [asked for _, asked in pairs], weights),
        _by_unit((line.unit, line.allocated) for line in lines),
        _by_unit((line.unit, line.shortfall) for line in lines),
    )  # fmt: skip


def _by_unit(amounts: Iterable[tuple[str, int]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for unit, steps in amounts:
        if steps:
            found[unit] = found.get(unit, 0) + steps
    return found


def _contests(proposal: Proposal) -> tuple[Contest, ...]:
    """Lines that took goods from one another stand together, as far as they are of several lists."""
    together: dict[LineKey, set[LineKey]] = {}
    for line in proposal.lines:
        for rival in line.rivals:
            _join(together, line.key, (rival.need_list, rival.line))
    groups = {id(group): group for group in together.values()}.values()
    several = (group for group in groups if len({code for code, _ in group}) > 1)
    found = [_contest(proposal, [line for line in proposal.lines if line.key in group]) for group in several]
    return tuple(sorted(found, key=lambda each: (each.category, each.parties[0].need_list, each.parties[0].lines)))


def _join(together: dict[LineKey, set[LineKey]], one: LineKey, other: LineKey) -> None:
    joined = together.get(one, {one}) | together.get(other, {other})
    for key in joined:
        together[key] = joined


def _contest(proposal: Proposal, lines: Sequence[ProposedLine]) -> Contest:
    by_list: dict[str, list[ProposedLine]] = defaultdict(list)
    for line in lines:
        by_list[line.need_list].append(line)
    ranks = {(entry.need_list, entry.line.number): entry.priority for entry in proposal.asked}
    parties = [_party(code, entries, ranks, proposal.rules.weights) for code, entries in by_list.items()]
    parties.sort(key=lambda party: (-party.weight, party.need_list))
    return Contest(lines[0].line.category, lines[0].unit, tuple(parties))


def _party(
    code: str, lines: Sequence[ProposedLine], ranks: Mapping[LineKey, int], weights: Sequence[int]
) -> Party:  # fmt: skip
    rank = max(ranks[line.key] for line in lines)
    counted = [line.allocated + line.shortfall for line in lines if line.wanted is not None]
    return Party(
        code, tuple(line.line.number for line in lines), rank, weights[rank], sum(counted) if counted else None,
        sum(line.allocated for line in lines),
    )  # fmt: skip
