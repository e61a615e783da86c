"""What a match reads of the stock adds up to what the boxes hold, wherever they are carried."""

from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event

from app.domain import boxes, match_rules
from app.domain.match_rules import RULES_KEY, KeepBack, MatchRules
from app.persistence.queries import cells, records
from app.persistence.queries.boxes import BoxFilter
from tests import factories
from tests.persistence.seasons import a_busy_day

KINDS = ("jacket_winter", "pasta")


def standing(hall, *categories):
    """The cells, by SKU, holder and expiry."""
    with hall.workplace.read() as connection:
        kinds = cells.kinds(connection, categories or KINDS)
        rows = cells.cells(connection, categories or KINDS)
    found = {(kinds[kind], holder, expiry): tuple(sums) for kind, holder, expiry, *sums in rows}
    assert len(found) == len(rows)
    return found


def all_boxes(hall):
    return list(hall.boxes.page(hall.boxes.ids(BoxFilter())).values())


def holder_of(box):
    return int(box.pallet or box.location or 0)


def parts_of(box):
    """Each content of a box with what is free, reserved and uncounted of it."""
    for number, content in enumerate(box.contents):
        day = content.expiry.isoformat() if content.expiry else ""
        kept = any(part.content == number for part in box.reservations)
        if content.quantity is None:
            sums = (0, 0, int(not kept))
        else:
            sums = (content.quantity - box.reserved(number), box.reserved(number), 0)
        yield (content.sku, holder_of(box), day), sums


def added_up(hall):
    """The same as the cells, from the boxes one by one."""
    sums = {}
    for box in all_boxes(hall):
        for key, more in parts_of(box):
            sums[key] = tuple(map(sum, zip(sums.get(key, (0, 0, 0)), more, strict=True)))
    return sums


def held(hall, *holders, kinds=KINDS):
    with hall.workplace.read() as connection:
        return cells.boxes_of(
            connection, {(kind, holder) for kind in cells.kinds(connection, kinds) for holder in holders}
        )


@pytest.mark.parametrize("seed", [3, 6])
def test_after_a_busy_day_the_cells_add_up_to_what_the_boxes_hold(hall, seed):
    a_busy_day(hall, seed, actions=120)
    found = standing(hall)
    assert found == added_up(hall)
    assert len(found) > 5


def test_after_a_busy_day_every_content_is_found_where_it_stands(hall):
    a_busy_day(hall, 7, actions=90)
    stock = all_boxes(hall)
    rows = held(hall, *sorted({holder_of(box) for box in stock}))
    told = {(box.code, number, holder_of(box), content) for box in stock for number, content in enumerate(box.contents)}
    assert Counter((row.box, row.number, row.holder, row.content) for row in rows) == Counter(told)
    free = {(box.code, number): sums for box in stock for number, (_, sums) in enumerate(parts_of(box))}
    for row in rows:
        counted, reserved, uncounted = free[row.box, row.number]
        assert (row.free, row.reserved) == (None if uncounted else counted, reserved)
        assert row.expiry == (row.content.expiry.isoformat() if row.content.expiry else "")


def test_a_box_is_found_where_it_was_carried_and_back_again_after_undo(hall):
    opened = factories.given_pallet(hall)
    place = hall.places.all()[1].code
    box = factories.given_box(hall)
    assert [row.holder for row in held(hall, 0)] == [0]
    hall.pallets.put_on(opened.code, [box.code])
    assert [row.box for row in held(hall, int(opened.code), 0)] == [box.code]
    factories.given(hall, boxes.place(replace(box, pallet=opened.code), None, place))
    assert [key[1] for key in standing(hall)] == [int(place)]
    assert [row.box for row in held(hall, int(opened.code), int(place))] == [box.code]
    hall.history.undo_last()
    assert [key[1] for key in standing(hall)] == [int(opened.code)]
    assert factories.differences(hall) == ()


def test_an_uncounted_box_that_is_kept_whole_is_not_offered_again(hall):
    box = factories.given_box(hall, factories.uncounted())
    part = factories.reservation(quantity=None)
    assert list(standing(hall).values()) == [(0, 0, 1)]
    assert [row.free for row in held(hall, 0)] == [None]
    factories.given(hall, boxes.reserve(box, part))
    assert list(standing(hall).values()) == [(0, 0, 0)]
    assert [(row.free, row.reserved) for row in held(hall, 0)] == [(0, 0)]
    assert factories.amounts(hall, "jacket_winter")["reserved"] == 0
    factories.given(hall, boxes.release(box, part))
    assert list(standing(hall).values()) == [(0, 0, 1)]


def test_goods_that_expire_on_different_days_are_kept_apart(hall):
    today, tomorrow = factories.TODAY, factories.TODAY + timedelta(days=1)
    for day in (today, tomorrow, today):
        factories.given_box(hall, factories.pasta(expiry=day))
    free = {key[2]: sums[0] for key, sums in standing(hall).items()}
    assert free == {today.isoformat(): 50_000, tomorrow.isoformat(): 25_000}


def test_only_wanted_goods_are_read(hall):
    opened = factories.given_pallet(hall, factories.content(), factories.pasta())
    assert {key[0].category for key in standing(hall, "pasta")} == {"pasta"}
    assert [row.content.category for row in held(hall, int(opened.code), kinds=("pasta",))] == ["pasta"]
    assert standing(hall, "towel") == {}
    assert held(hall, int(opened.code), kinds=("towel",)) == []


def test_named_boxes_are_read_as_far_as_they_are_in_stock(hall):
    box, gone = factories.given_box(hall, factories.content(), factories.pasta()), factories.given_box(hall)
    hall.boxes.withdraw(gone.code)
    with hall.workplace.read() as connection:
        rows = cells.contents_of(connection, [gone.code, box.code])
    assert sorted((row.box, row.number, row.content) for row in rows) == [
        (box.code, 0, factories.content()),
        (box.code, 1, factories.pasta()),
    ]


def test_pallets_on_a_load_are_away_until_they_are_taken_off(hall):
    free, loaded = factories.given_pallet(hall, factories.content()), factories.given_pallet(hall, factories.content())
    made = factories.given_load(hall)
    hall.loads.add_pallets(made.code, [loaded.code])
    with hall.workplace.read() as connection:
        assert cells.away(connection) == {int(loaded.code)}
        assert cells.box_counts(connection, [int(free.code), int(loaded.code), 0]) == {
            int(free.code): 1,
            int(loaded.code): 1,
        }
    hall.loads.remove_pallet(made.code, loaded.code)
    with hall.workplace.read() as connection:
        assert cells.away(connection) == frozenset()


def test_a_place_stands_for_itself_and_the_pallets_in_it(hall):
    place, other = [entry.code for entry in hall.places.all()[:2]]
    opened = hall.pallets.open("eur", place)
    hall.pallets.open("eur", other)
    with hall.workplace.read() as connection:
        assert cells.at_places(connection, [place]) == {int(place), int(opened.code)}
        assert cells.at_places(connection, []) == frozenset()


def test_more_boxes_than_one_question_can_name_are_all_found(file_hall):
    for _ in range(3):
        factories.given_box(file_hall)
    codes = [factories.box_code(serial) for serial in range(1, 1300)]
    with file_hall.workplace.read() as connection:
        assert len(cells.contents_of(connection, codes)) == 3


def test_the_rules_of_the_hub_survive_a_rebuild_and_an_undo(hall):
    usual = MatchRules()
    strict = replace(usual, worn=match_rules.NEVER, keep_back=(KeepBack("pasta", 1000), KeepBack("blanket", 5)))
    for before, after in ((usual, strict), (strict, replace(strict, unisex=20, hard_places=(factories.place_code(),)))):
        factories.given(hall, match_rules.change(before, after))
        assert rules(hall) == after
        assert factories.differences(hall) == ()
    hall.history.undo_last()
    assert rules(hall) == strict
    hall.history.undo_last()
    assert rules(hall) == usual
    assert factories.differences(hall) == ()


def rules(hall):
    with hall.workplace.read() as connection:
        return records.one(connection, MatchRules, RULES_KEY)


@contextmanager
def plans(hall):
    """How SQLite answers the questions asked meanwhile, a line a step."""
    steps = []

    def explain(connection, _cursor, statement, parameters, _context, _many):
        cursor = connection.connection.cursor()
        cursor.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
        steps.extend(row[3] for row in cursor.fetchall())

    with hall.workplace.read() as connection:
        event.listen(connection, "before_cursor_execute", explain)
        yield connection, steps


def of_content(steps):
    return [step for step in steps if step.split()[1] == "content"]


def test_the_questions_of_a_match_never_walk_through_all_contents(file_hall):
    opened, place = factories.given_pallet(file_hall, factories.content()), file_hall.places.all()[0].code
    with plans(file_hall) as (connection, steps):
        cells.cells(connection, KINDS)
    assert [step.partition(" (")[0] for step in of_content(steps)] == [
        "SEARCH content USING COVERING INDEX ix_content_cells"
    ]
    assert not any("TEMP B-TREE" in step for step in steps)
    with plans(file_hall) as (connection, steps):
        cells.boxes_of(connection, {(kind, holder) for kind in (1, 2) for holder in (int(opened.code), int(place), 0)})
        cells.contents_of(connection, [factories.box_code()])
    assert len(of_content(steps)) == 4
    assert all(step.startswith("SEARCH content USING INDEX") for step in of_content(steps))
    assert not any(step.startswith("SCAN") for step in steps)
