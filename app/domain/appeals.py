"""What people are asked to bring: missing goods, joined so that a passer-by understands them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.catalogue import Category
from app.domain.sku import Audience, Season

_ASKED = "ask"
"""The season of a category whose goods are told apart by season."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Goods that some need lines miss alike.

    ``missing`` is in steps of the category's unit, 0 where nobody said how many; ``value`` is what one more step is
    worth against other goods, ``lines`` how many need lines wait for them.
    """

    category: str
    audience: str = ""
    sizes: frozenset[str] = frozenset()
    season: str = ""
    missing: int = 0
    value: float = 0.0
    lines: int = 1


@dataclass(frozen=True, slots=True)
class PleaPart:
    """What is missing for one audience and season, in steps; 0 is as many as possible, no sizes means any size."""

    audience: str
    season: str
    sizes: frozenset[str]
    missing: int


@dataclass(frozen=True, slots=True)
class Plea:
    """One kind of goods to ask for, by audience and season, what is worth most first."""

    category: str
    parts: tuple[PleaPart, ...]


def join(gaps: Iterable[Gap], categories: Mapping[str, Category]) -> tuple[Plea, ...]:
    """Gaps by kind of goods: the most valuable first, among equals what the most lines wait for."""
    goods: dict[str, list[Gap]] = {}
    for gap in sorted(gaps, key=lambda gap: -gap.value):
        if gap.category in categories:
            goods.setdefault(gap.category, []).append(gap)
    order = {key: place for place, key in enumerate(categories)}

    def rank(key: str) -> tuple[float, int, int]:
        return -goods[key][0].value, -sum(gap.lines for gap in goods[key]), order[key]

    return tuple(Plea(key, _parts(goods[key], categories[key])) for key in sorted(goods, key=rank))


def _parts(gaps: Sequence[Gap], category: Category) -> tuple[PleaPart, ...]:
    kinds: dict[tuple[str, str], list[Gap]] = {}
    for gap in gaps:
        audience = gap.audience if gap.audience != Audience.NONE else ""
        season = gap.season if category.season == _ASKED and gap.season != Season.NONE else ""
        kinds.setdefault((audience, season), []).append(gap)
    return tuple(
        PleaPart(audience, season, _any_of(alike), sum(gap.missing for gap in alike))
        for (audience, season), alike in kinds.items()
    )


def _any_of(gaps: Sequence[Gap]) -> frozenset[str]:
    """All sizes that help; any size does as soon as one line takes any."""
    if not all(gap.sizes for gap in gaps):
        return frozenset()
    return frozenset(size for gap in gaps for size in gap.sizes)
