"""Asking the oracle: worlds as the plain data it reads, and what can be asked of it."""

import json
import subprocess
from collections.abc import Iterable
from dataclasses import asdict, replace
from typing import Any

from app.domain.match_rules import SUBSTITUTES, MatchRules
from app.matching.model import BoxRow, Match, Want
from tests.matching import goods
from tests.matching import oracle as second_way
from tests.matching.worlds import TODAY, World

CATEGORIES = {key: asdict(category) for key, category in goods.CATEGORIES.items()}
BONUS = 1000


class Oracle:
    """Another solver in another process, written apart from the matcher."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def best(self, world: World, **changes: Any) -> int:
        """The largest weighted coverage of the lines with a quantity; ``only`` names the holders to use."""
        return self._ask(instance_of(world, world.wants) | changes)

    def lowest_cost(self, world: World, match: Match) -> int:
        """What the cheapest holders cost that serve every line as the match does, and as well in total."""
        far, rules = world.question.stock.far, world.rules
        costs = {row.holder: rules.hard_cost if row.holder in far else 1 for row in world.boxes}
        return self._ask(filled(world, match) | {"costs": costs, "value": worth(match)})

    def still_serves(self, world: World, match: Match, holders: Iterable[int]) -> bool:
        """Whether these holders alone serve every line as the match does, and as well in total."""
        return self._ask(filled(world, match) | {"only": sorted(holders)}) >= worth(match)

    def _ask(self, instance: second_way.Instance) -> int:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(instance) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


def filled(world: World, match: Match) -> second_way.Instance:
    """The world with lines that ask for just what they got; every step given earns a bonus, so that all must be."""
    return instance_of(world, [replace(line.want, quantity=line.allocated) for line in match.lines]) | {"bonus": BONUS}


def worth(match: Match) -> int:
    return match.value + BONUS * sum(line.allocated for line in match.lines)


def instance_of(world: World, wants: Iterable[Want]) -> second_way.Instance:
    question, rules = world.question, world.rules
    served = [want for want in wants if want.quantity is not None and want.key not in question.wishes.left_out]
    return {
        "today": TODAY.isoformat(),
        "lines": [line_for_oracle(want) for want in served],
        "contents": [content_for_oracle(row) for row in world.usable()],
        "categories": CATEGORIES,
        "penalties": penalties_of(rules),
        "weights": list(rules.weights),
        "keep": {entry.category: rules.kept_back(entry.category) for entry in rules.keep_back},
    }


def line_for_oracle(want: Want) -> second_way.Instance:
    return {
        "category": want.category, "audience": want.audience, "sizes": sorted(want.sizes), "season": want.season,
        "quantity": want.quantity, "until": want.usable_from.isoformat() if want.usable_from else "",
        "priority": want.priority,
    }  # fmt: skip


def content_for_oracle(row: BoxRow) -> second_way.Instance:
    held = row.content
    return {
        "category": held.category, "audience": held.audience, "size": held.size, "season": held.season,
        "condition": held.condition, "expiry": row.expiry, "free": row.free, "holder": row.holder,
    }  # fmt: skip


def penalties_of(rules: MatchRules) -> dict[str, int]:
    return {name: getattr(rules, name) for name in SUBSTITUTES}
