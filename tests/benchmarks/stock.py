"""A believable, skewed stock from a seed: few goods make most boxes, and a pallet holds mostly one kind."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.domain import sizes, weights
from app.domain.boxes import Box, Content
from app.domain.catalogue import Category
from app.domain.sku import Audience, Basis, Packaging
from app.services.catalogue import shipped_categories

SEED = 1991
TODAY = date(2026, 11, 22)
_MEN_FIRST = (Audience.WOMEN, Audience.MEN, Audience.CHILDREN, Audience.UNISEX, Audience.GIRLS, Audience.BOYS)
_AUDIENCE_WEIGHTS = (30, 25, 18, 10, 9, 8)
_PACKAGINGS = (Packaging.CARTON, Packaging.BANANA_BOX, Packaging.BAG)
_KEPT_KIND = 0.85


@dataclass(slots=True)
class Stock:
    """Draws contents, boxes and need lines; the same seed always draws the same."""

    seed: int = SEED
    kinds: Sequence[Category] = field(default_factory=shipped_categories)
    chance: random.Random = field(init=False)
    categories: dict[str, Category] = field(init=False)
    _weights: list[float] = field(init=False)

    def __post_init__(self) -> None:
        """Begin at the seed, with goods by their rank: the second is half as frequent as the first."""
        self.chance = random.Random(self.seed)
        self.categories = {kind.key: kind for kind in self.kinds}
        ranked = sorted(self.kinds, key=lambda kind: (kind.tier, kind.key))
        random.Random(SEED).shuffle(ranked)
        ranked.sort(key=lambda kind: kind.tier)
        self.kinds = ranked
        self._weights = [1 / (rank + 2) for rank in range(len(ranked))]

    def kind(self) -> Category:
        """Some goods, the frequent ones often."""
        return self.chance.choices(self.kinds, self._weights)[0]

    def audience(self, kind: Category) -> str:
        """For whom they are, where that matters."""
        return self.chance.choices(_MEN_FIRST, _AUDIENCE_WEIGHTS)[0] if kind.gender else Audience.NONE

    def content(self, kind: Category, audience: str) -> Content:
        """A quantity of goods in one box."""
        chance = self.chance
        basis = chance.choices([Basis.COUNTED, Basis.ESTIMATED, Basis.UNKNOWN], [80, 15, 5])[0]
        steps = chance.randint(5, 60) * (1000 if kind.unit in {"kg", "l"} else 1)
        season = chance.choice(["winter", "summer", "all_season"]) if kind.season == "ask" else kind.season
        return Content(
            category=kind.key, audience=audience, size=self._size(kind, audience), season=season or "none",
            condition=chance.choice(["good", "good", "used", "new"]) if kind.can_be_used else "new",
            quantity=None if basis == Basis.UNKNOWN else steps, basis=basis,
            expiry=TODAY + timedelta(days=chance.randint(20, 700)) if kind.expiry else None,
            batch=f"L{chance.randint(1000, 9999)}" if kind.batch else "",
        )  # fmt: skip

    def _size(self, kind: Category, audience: str) -> str:
        system = sizes.system_for(kind.size_system, audience)
        if system is None:
            return ""
        middle = len(system.values) / 2
        place = int(self.chance.gauss(middle, middle / 3))
        return sizes.MIXED if self.chance.random() < 0.05 else system.values[place % len(system.values)]

    def boxes(self, codes: Sequence[str], pallet: str | None) -> list[Box]:
        """The boxes of one pallet (or of none)."""
        main = self.kind()
        whom = self.audience(main)
        return [self._box(code, main, whom, pallet) for code in codes]

    def box(self, code: str = "", pallet: str | None = None) -> Box:
        """One box of anything."""
        return self.boxes([code], pallet)[0]

    def _box(self, code: str, main: Category, whom: str, pallet: str | None) -> Box:
        chance = self.chance
        contents = [self.content(main, whom)]
        if chance.random() > _KEPT_KIND:
            other = self.kind()
            contents = [self.content(other, self.audience(other))]
        for _ in range(chance.choices([0, 1, 2], [88, 9, 3])[0]):
            other = self.kind()
            contents.append(self.content(other, self.audience(other)))
        box = Box(
            code, contents=tuple(contents), packaging=chance.choices(_PACKAGINGS, [7, 3, 1])[0], pallet=pallet,
            registered_on=TODAY - timedelta(days=chance.randint(0, 400)),
        )  # fmt: skip
        return weights.with_estimate(box, self.categories)
