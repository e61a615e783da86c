"""Any small hall with any lines, by hypothesis.

Every box and line is drawn as one number that says all its traits: that is quick, and shrinks to plain things.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from hypothesis import note, settings
from hypothesis import strategies as st

from app.domain.match_rules import NEVER, KeepBack, MatchRules
from app.domain.sku import Sku
from app.matching.model import BoxRow, Want, Wishes
from tests.matching import goods
from tests.matching.worlds import HOLDERS, LISTS, PALLETS, World, changed, row, world

EXAMPLES = settings(max_examples=max(300, settings().max_examples))
"""Three hundred examples on every run, more with ``--hypothesis-profile=deep``."""
CODES = st.integers(0, 2**24 - 1)
"""Numbers up to which hypothesis draws evenly."""
PENALTIES = (0, 5, 15, 30, 50, 95, NEVER)
WEIGHTS = ((1, 2, 4, 8), (1, 1, 1, 1), (1, 1, 2, 16), (3, 5, 5, 7))
AMOUNTS = (10, 1, 3, 10, 25, 40, 100)
FREE_AMOUNTS = (10, 1, 3, 10, 20, 40, 0, None)
NOBODY: frozenset[int] = frozenset()
Ruling = Callable[[Sequence[int]], MatchRules]


def some(least: int, most: int) -> st.SearchStrategy[list[int]]:
    return st.lists(CODES, min_size=least, max_size=most)


def traits(code: int, *choices: Sequence[Any]) -> Iterator[Any]:
    """What a number says: one of each."""
    for choice in choices:
        code, place = divmod(code, len(choice))
        yield choice[place]


def any_rules(codes: Sequence[int]) -> MatchRules:
    """All penalties and weights, and now and then something kept back."""
    *penalties, window = traits(codes[0], *[PENALTIES] * 5, (30, 1, 3650))
    category, kept, weights = traits(codes[1], sorted(goods.CATEGORIES), (0, 0, 0, 0, 1, 7, 20, 500), WEIGHTS)
    back = (KeepBack(category, kept),) if kept else ()
    return MatchRules(*penalties, window_days=window, weights=weights, keep_back=back)


def nothing_kept(codes: Sequence[int]) -> MatchRules:
    """All penalties and weights."""
    return replace(any_rules(codes), keep_back=())


def boxes_from(codes: Iterable[int], skus: Sequence[Sku], first: int = 1, *, dated: bool = True) -> list[BoxRow]:
    """Boxes of some SKUs, many of them alike, on a few pallets; some share a box."""
    made: list[BoxRow] = []
    for serial, code in enumerate(codes, first):
        sku, holder, free, reserved, expires, shares = traits(
            code, skus, HOLDERS, FREE_AMOUNTS, (0, 0, 0, 5), goods.EXPIRIES, (False,) * 5 + (True,)
        )
        perishes = dated and goods.CATEGORIES[sku.category].expiry
        one = row(serial, sku, free, holder, expires if perishes else None, reserved=0 if free is None else reserved)
        before = made[-1] if made and shares else None
        made.append(one._replace(box=before.box, number=before.number + 1, holder=before.holder) if before else one)
    return made


def wants_from(
    codes: Iterable[int], categories: Iterable[str], first: int = 1, *, open_lines: bool = False
) -> list[Want]:
    """Lines of some categories, often the same ones; several lists and priorities."""
    asked = [shape for key in categories for shape in goods.ASKED[key]]
    amounts = AMOUNTS + (None, None) * open_lines
    made: list[Want] = []
    for line, code in enumerate(codes, first):
        shape, amount, number, priority, until = traits(code, asked, amounts, LISTS, range(4), goods.UNTIL)
        made.append(replace(shape, need_list=number, line=line, quantity=amount, priority=priority, usable_from=until))
    return made


def worlds(
    *,
    open_lines: bool = False,
    dated: bool = True,
    under: Ruling = any_rules,
    mixes: Sequence[Any] = (),
    most: int = 12,
) -> st.SearchStrategy[World]:
    """Lines and stock of one category or a few, without the dispatcher's own wishes."""
    of = mixes or (goods.MIXES if dated else goods.LASTING_MIXES)

    def built(code: int, skus: list[int], boxes: list[int], wants: list[int], ruling: tuple[int, int]) -> World:
        categories, away = traits(code, of, (NOBODY, frozenset(PALLETS[:1]), frozenset(PALLETS[3:])))
        offered = [sku for key in categories for sku in goods.OFFERED[key]]
        held = boxes_from(boxes, [offered[sku % len(offered)] for sku in skus], dated=dated)
        lines = wants_from(wants, categories, open_lines=open_lines)
        made = world(*lines, *held, rules=under(ruling), away=away)
        note(made)
        return made

    return st.builds(built, CODES, some(1, 5), some(3, most), some(2, 6), st.tuples(CODES, CODES))


def wishes_from(code: int, asked: World) -> Wishes:
    """What a dispatcher leaves out, closes, prefers or limits; no pins."""
    holders = [None, *HOLDERS[:-1], *[None] * 7]
    closed, shut, first, most = traits(code // 1024, holders, holders, holders, (None, None, None, 2, 1, 0))
    boxes, keys = [None, *asked.boxes], [None, None, *(line.key for line in asked.wants)]
    one, other, left_out = traits(code, boxes, boxes, keys)
    return Wishes(
        forbidden=tuple({held.key: held for held in (one, other) if held}.values()),
        closed=frozenset({closed, shut} - {None}), first=frozenset({first} - {None}),
        left_out=frozenset({left_out} - {None}), most_holders=most,
    )  # fmt: skip


def wished_worlds() -> st.SearchStrategy[World]:
    """Everything at once: open lines, the dispatcher's wishes, tolerance, whole boxes, hard places."""

    def built(made: World, wished: int, code: int) -> World:
        far = (NOBODY, frozenset(PALLETS[:1]), frozenset(PALLETS[1:3]))
        tolerance, whole, share, cap, hard = traits(
            code, (0, 0, 10, 20), (False, True), (50, 0, 30, 100), (0, 0, 2), far
        )
        under = replace(made.rules, tolerance=tolerance, whole_boxes=whole, open_share=share, open_cap=cap)
        wished_for = changed(made, rules=under, wishes=wishes_from(wished, made), far=hard)
        note(wished_for)
        return wished_for

    return st.builds(built, worlds(open_lines=True), CODES, CODES)
