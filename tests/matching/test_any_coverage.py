"""The match gives all that the stock can give, and more stock, lines or leave never make it give less."""

from collections import defaultdict
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.match_rules import SUBSTITUTES, KeepBack
from tests.matching import goods, oracle
from tests.matching.any_worlds import CODES, EXAMPLES, PENALTIES, boxes_from, nothing_kept, some, wants_from, worlds
from tests.matching.asking import content_for_oracle, line_for_oracle, penalties_of
from tests.matching.worlds import amounts, changed, solved

WORLDS = worlds()
ORDINARY = worlds(under=nothing_kept)


def coverage_by_line(world, match):
    """Unweighted coverage of every line in hundredths, from the picks, by the fit rules of the oracle."""
    penalties, found = penalties_of(world.rules), []
    for line in match.lines:
        asked, category = line_for_oracle(line.want), goods.CATEGORIES[line.want.category]
        traits = {"group": category.group, "size_system": category.size_system}
        rows = {(row.box, row.number): row for row in world.boxes}
        worths = [
            (100 - oracle.fit(asked, content_for_oracle(rows[part.box, part.number]), traits, penalties)[0])
            * (part.quantity or 0)
            for part in line.allocations
        ]
        found.append(sum(worths))
    return found


@EXAMPLES
@given(worlds(open_lines=True))
def test_the_coverage_is_the_best_there_is_and_the_boxes_are_worth_it(oracle, world):
    match = solved(world)
    assert match.exact
    assert match.value == oracle.best(world)
    quantified = [
        world.rules.weights[want.priority] * covered
        for want, covered in zip(world.wants, coverage_by_line(world, match), strict=True)
        if want.quantity is not None
    ]
    assert match.value == sum(quantified)


@EXAMPLES
@given(ORDINARY, some(1, 3), CODES)
def test_neither_more_stock_nor_one_more_line_covers_less(world, codes, code):
    skus = [row.content.sku for row in world.boxes]
    stocked = changed(world, boxes=(*world.boxes, *boxes_from(codes, skus, 100)))
    asked = changed(world, wants=(*world.wants, *wants_from([code], [world.wants[0].category], 99)))
    before = solved(world).value
    assert solved(stocked).value >= before
    assert solved(asked).value >= before


def raised(world, code):
    """The world with one line more urgent, and that line's place."""
    place = code % len(world.wants)
    wants = list(world.wants)
    before = wants[place].priority
    wants[place] = replace(wants[place], priority=min(3, before + 1 + code % 3))
    return changed(world, wants=wants), place


@EXAMPLES
@given(WORLDS, CODES)
def test_a_more_urgent_line_is_never_covered_less(world, code):
    urgent, place = raised(world, code)
    before, after = coverage_by_line(world, solved(world)), coverage_by_line(urgent, solved(urgent))
    weights = world.rules.weights
    if weights[urgent.wants[place].priority] > weights[world.wants[place].priority]:
        assert after[place] >= before[place]


@EXAMPLES
@given(WORLDS, st.sampled_from(SUBSTITUTES), st.sampled_from(PENALTIES))
def test_a_cheaper_substitute_never_covers_less(world, name, penalty):
    lower = min(penalty, getattr(world.rules, name))
    cheaper = changed(world, rules=replace(world.rules, **{name: lower}))
    assert solved(cheaper).value >= solved(world).value


@EXAMPLES
@given(WORLDS, st.sampled_from(sorted(goods.CATEGORIES)), some(1, 4))
def test_stock_of_other_goods_changes_nothing_for_a_line(world, other, codes):
    arriving = boxes_from(codes, goods.OFFERED[other], 100)
    crowded = changed(world, boxes=(*world.boxes, *arriving))
    before, after = amounts(solved(world)), amounts(solved(crowded))
    places = [place for place, want in enumerate(world.wants) if want.category != other]
    assert [before[place] for place in places] == [after[place] for place in places]


@EXAMPLES
@given(ORDINARY, some(1, 3))
def test_equal_lines_share_in_proportion_to_what_they_ask(world, codes):
    copies = [
        replace(world.wants[code % len(world.wants)], line=line, quantity=1 + code % 40)
        for line, code in enumerate(codes, 50)
    ]
    alike = defaultdict(list)
    for line in solved(changed(world, wants=(*world.wants, *copies))).lines:
        want = line.want
        until = want.usable_from if goods.CATEGORIES[want.category].expiry else None
        alike[want.category, want.audience, want.sizes, want.season, until, want.priority].append(line)
    for lines in alike.values():
        there = max(line.free_for_line for line in lines)
        claims = [min(line.want.quantity, there) for line in lines]
        asked, got = sum(claims), sum(line.allocated for line in lines)
        if asked and any(line.shortfall for line in lines):
            assert all(
                abs(line.allocated * asked - got * claim) < asked for line, claim in zip(lines, claims, strict=True)
            )


@EXAMPLES
@given(WORLDS, st.sampled_from([2, 7, 1000]))
def test_quantities_times_n_are_covered_n_times(world, times):
    wants = [replace(want, quantity=want.quantity * times) for want in world.wants]
    boxes = [
        row._replace(free=None if row.free is None else row.free * times, reserved=row.reserved * times)
        for row in world.boxes
    ]
    kept = tuple(KeepBack(entry.category, entry.quantity * times) for entry in world.rules.keep_back)
    scaled = changed(world, wants=wants, boxes=boxes, rules=replace(world.rules, keep_back=kept))
    assert solved(scaled).value == solved(world).value * times


@EXAMPLES
@given(WORLDS)
def test_after_confirming_the_rest_finds_nothing_more(world):
    match = solved(world)
    taken = {(part.box, part.number): 0 for line in match.lines for part in line.allocations}
    for line in match.lines:
        for part in line.allocations:
            taken[part.box, part.number] += part.quantity or 0
    boxes = [
        row._replace(free=row.free - taken[row.key], reserved=row.reserved + taken[row.key])
        if row.key in taken
        else row
        for row in world.boxes
    ]
    wants = [replace(line.want, quantity=line.shortfall) for line in match.lines]
    again = solved(changed(world, wants=wants, boxes=boxes))
    assert (again.value, amounts(again)) == (0, [0] * len(wants))
    assert all(row.reserved <= row.content.quantity for row in boxes if row.content.quantity is not None)
