"""A proposal in numbers: pallets in the order of what they bring, whole ones, opened boxes, coverage."""

from dataclasses import replace

from tests import factories

JACKETS = "10 Winterjacken Damen"


def proposal_of(hall, *texts):
    return hall.matches.propose([factories.given_list(hall, text) for text in texts])


def test_a_pallet_from_which_everything_leaves_is_whole(hall):
    opened = factories.given_pallet(hall, factories.content(quantity=4), factories.content(quantity=6))
    proposal = proposal_of(hall, JACKETS)
    (use,) = proposal.pallets
    assert (use.code, use.place, use.boxes, use.opened, use.whole) == (opened.code, "A-01", 2, 0, True)
    assert (use.lines, use.share, use.is_pallet) == (1, 1.0, True)
    assert (proposal.totals.pallets, proposal.totals.whole_pallets, proposal.totals.places) == (1, 1, 0)


def test_a_pallet_with_other_boxes_is_not_whole(hall):
    factories.given_pallet(hall, factories.content(quantity=10), factories.pasta())
    proposal = proposal_of(hall, JACKETS)
    assert [use.whole for use in proposal.pallets] == [False]


def test_a_pallet_with_other_goods_in_the_same_box_is_not_whole(hall):
    opened = factories.given_pallet(hall)
    factories.given_box(hall, factories.content(quantity=10), factories.pasta(), pallet=opened.code)
    proposal = proposal_of(hall, JACKETS)
    assert [(use.boxes, use.whole) for use in proposal.pallets] == [(1, False)]


def test_a_box_of_which_a_part_stays_is_opened(hall):
    factories.given_pallet(hall, factories.content(quantity=40))
    proposal = proposal_of(hall, JACKETS)
    assert [(use.opened, use.whole) for use in proposal.pallets] == [(1, False)]
    assert (proposal.totals.opened, proposal.totals.opened) == (1, proposal.match.opened)


def test_a_box_reserved_for_somebody_else_in_part_is_opened(hall):
    factories.given_match(hall, factories.content(quantity=20))
    proposal = proposal_of(hall, JACKETS)
    assert proposal.lines[0].allocated == 10
    assert [(use.opened, use.whole) for use in proposal.pallets] == [(1, False)]


def test_pallets_stand_in_the_order_of_what_they_bring(hall):
    small = factories.given_pallet(hall, factories.content(quantity=2))
    large = factories.given_pallet(hall, factories.content(quantity=8))
    uses = proposal_of(hall, JACKETS).pallets
    assert [(use.code, use.share) for use in uses] == [(large.code, 0.8), (small.code, 0.2)]


def test_boxes_in_a_place_and_boxes_nowhere_are_told_apart(hall):
    place = hall.places.all()[0]
    factories.given_box(hall, factories.content(quantity=8), location=place.code)
    factories.given_box(hall, factories.content(quantity=2))
    proposal = proposal_of(hall, JACKETS)
    assert [(use.code, use.place, use.is_pallet, use.whole) for use in proposal.pallets] == [
        (place.code, place.name, False, True),
        ("", "", False, False),
    ]
    assert (proposal.totals.pallets, proposal.totals.places, proposal.totals.boxes) == (0, 1, 2)


def test_coverage_counts_what_is_reserved_already(hall):
    code = factories.given_match(hall, factories.content(quantity=4))
    line = hall.needs.get(code).lines[0]
    hall.needs.correct_line(code, replace(line, quantity=8))
    assert hall.matches.propose([code]).totals.coverage == 0.5
    factories.given_box(hall, factories.content(quantity=2))
    assert hall.matches.propose([code]).totals.coverage == 0.75


def test_coverage_weighs_lines_by_priority(hall):
    factories.given_box(hall, factories.content(quantity=10))
    code = factories.given_list(hall, f"{JACKETS}\n10 Decken")
    hall.needs.correct_line(code, replace(hall.needs.get(code).lines[0], urgent=True))
    assert hall.matches.propose([code]).totals.coverage == 0.8


def test_sums_are_kept_apart_by_unit(hall):
    factories.given_pallet(hall, factories.content(), factories.pasta())
    totals = proposal_of(hall, f"{JACKETS}\nNudeln 5 kg\n3 Decken").totals
    assert dict(totals.given) == {"kg": 5000, "pc": 10}
    assert (totals.lines, totals.served, totals.short) == (3, 2, 1)


def test_of_nothing_asked_everything_is_covered(hall):
    totals = proposal_of(hall, "Einhornhörner 3 Stück").totals
    assert (totals.coverage, totals.boxes, dict(totals.given)) == (1.0, 0, {})
