"""Undo: every event has its opposite, and what later things rest on stays."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain import boxes, entries, loads, match_rules, need_lines, need_revisions, needs, pallets, undo
from app.domain.events import Fact
from app.domain.match_rules import KeepBack, MatchRules
from app.domain.need_revisions import Version
from app.domain.phrases import UserError
from app.domain.telling import KINDS
from tests import factories

BOX, PALLET, LOAD, LIST = factories.box(), factories.pallet(), factories.load(), factories.need_list()
KEPT = factories.box(reservations=(factories.reservation(),))
CLOSED_LOAD = factories.load(state=loads.CLOSED)
CLOSED_PALLET = factories.pallet(state=pallets.CLOSED, height_cm=180, stackable="light")
ON_LOAD = factories.pallet(load=LOAD.code)
BLANKETS = factories.need_line(number=2, source_line=2, text="Decken", category="blanket")
TWO_LINES = factories.need_list(factories.need_line(), BLANKETS)
LINE = factories.need_line(quantity=12, urgent=True)


def _box_deeds():
    yield None, boxes.register(BOX)
    yield BOX, boxes.place(BOX, PALLET.code, None)
    yield BOX, boxes.correct(BOX, replace(BOX, note="x", contents=(factories.content(quantity=3),)))
    yield BOX, boxes.reserve(BOX, factories.reservation())
    yield KEPT, boxes.release(KEPT, factories.reservation())
    yield BOX, boxes.depart(BOX, LOAD.code)
    yield BOX, boxes.withdraw(BOX)


def _pallet_deeds():
    yield None, pallets.open_pallet(PALLET)
    yield PALLET, pallets.move(PALLET, factories.place_code(2))
    yield PALLET, pallets.close(PALLET, 180, "light", boxes=3)
    yield CLOSED_PALLET, pallets.reopen(CLOSED_PALLET)
    yield PALLET, pallets.put_on_load(PALLET, LOAD.code)
    yield ON_LOAD, pallets.take_off_load(ON_LOAD, LOAD.code)
    yield replace(CLOSED_PALLET, load=LOAD.code), pallets.depart(replace(CLOSED_PALLET, load=LOAD.code))
    yield PALLET, pallets.withdraw(PALLET, boxes=0)


def _load_deeds():
    yield None, loads.create(LOAD)
    yield LOAD, loads.change(LOAD, replace(LOAD, plate="X", consignee="P-014-00002"))
    yield LOAD, loads.close(LOAD, [])
    yield CLOSED_LOAD, loads.reopen(CLOSED_LOAD)
    yield CLOSED_LOAD, loads.depart(CLOSED_LOAD, factories.TODAY)


def _need_deeds():
    yield None, needs.import_list(LIST)
    yield LIST, needs.correct_line(LIST, LINE)
    yield LIST, needs.change_head(LIST, replace(LIST, recipient="P-014-00002", priority="urgent"))
    yield LIST, needs.confirm_holds(LIST, factories.TODAY)
    yield LIST, need_revisions.revise(LIST, Version("Decken", "de", factories.TODAY, (BLANKETS,)), frozenset())[0]
    yield LIST, need_lines.split(LIST, 1, 3, ((LINE,), (BLANKETS,)))
    yield TWO_LINES, need_lines.join(TWO_LINES, 2, frozenset(), None)
    yield LIST, needs.confirm_match(LIST, 3, 1)
    yield LIST, needs.release_match(LIST, 3)
    yield LIST, needs.close(LIST)
    yield replace(LIST, state=needs.CLOSED), needs.reopen(replace(LIST, state=needs.CLOSED))


def _entry_deeds():
    for noun, key, entry in (
        ("location", factories.place_code(), factories.location()),
        ("partner", "P-014-00001", factories.partner()),
        ("category", "jacket_winter", factories.category()),
    ):
        yield None, entries.define(noun, key, entry)
        yield entry, entries.remove(noun, key, entry)
    yield factories.hub(), entries.change("hub", "hub", factories.hub(), factories.hub(name="Neu"))
    yield (
        factories.partner(),
        entries.change(
            "partner", "P-014-00001", factories.partner(), factories.partner(name="Neu", min_shelf_life_days=60)
        ),
    )


def _rule_deeds():
    changed = MatchRules(worn=match_rules.NEVER, keep_back=(KeepBack("pasta", 1000),))
    yield MatchRules(), match_rules.change(MatchRules(), changed)
    yield changed, match_rules.change(changed, replace(changed, keep_back=(), weights=(1, 1, 1, 1)))


# one fact of every kind that a rule decides, with the state before it
DEEDS = [*_box_deeds(), *_pallet_deeds(), *_load_deeds(), *_need_deeds(), *_entry_deeds(), *_rule_deeds()]
EVERY_DEED = pytest.mark.parametrize(("before", "fact"), DEEDS, ids=[fact.kind for _, fact in DEEDS])
BIRTHS = {"box.registered", "pallet.opened", "load.created", "need_list.imported"}


def inverse(fact):
    return undo.inverse(factories.event(fact))


@EVERY_DEED
def test_taking_back_leads_to_the_state_before(before, fact):
    back = factories.after(factories.after(before, fact), inverse(fact))
    if fact.kind in BIRTHS:
        assert back.state == "withdrawn"
    else:
        assert back == before


@EVERY_DEED
def test_taking_back_twice_leads_to_the_state_after(before, fact):
    once = factories.after(before, fact)
    back = factories.after(once, inverse(fact))
    assert factories.after(back, inverse(inverse(fact))) == once


@EVERY_DEED
def test_the_event_that_takes_back_is_of_a_known_kind(before, fact):
    first = inverse(fact)
    assert {first.kind, inverse(first).kind} <= KINDS


def test_setting_up_the_hub_cannot_be_taken_back():
    with pytest.raises(UserError, match="cannot be taken back"):
        inverse(entries.define("hub", "hub", factories.hub()))


def test_an_event_of_a_newer_program_cannot_be_taken_back():
    with pytest.raises(UserError, match="cannot be taken back"):
        inverse(Fact("box.painted", factories.box_code()))


CORRECTED = boxes.correct(BOX, replace(BOX, note="x"))
RESERVED = boxes.reserve(BOX, factories.reservation())
PLACED = boxes.place(BOX, PALLET.code, None)
ON_PALLET = replace(BOX, pallet=PALLET.code)
TAKEN_OFF = boxes.place(ON_PALLET, None, factories.place_code())
REVISED = need_revisions.revise(LIST, Version("Decken", "de", factories.TODAY, (BLANKETS,)), frozenset())[0]
CLOSED = pallets.close(PALLET, None, "none", boxes=1)
LOADED = pallets.put_on_load(PALLET, LOAD.code)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (boxes.register(BOX), PLACED),
        (boxes.register(BOX), RESERVED),
        (PLACED, TAKEN_OFF),
        (PLACED, boxes.depart(BOX, LOAD.code)),
        (PLACED, CLOSED),
        (TAKEN_OFF, CLOSED),
        (CORRECTED, RESERVED),
        (RESERVED, CORRECTED),
        (RESERVED, needs.close(LIST)),
        (pallets.open_pallet(PALLET), PLACED),
        (CLOSED, pallets.reopen(CLOSED_PALLET)),
        (LOADED, loads.close(LOAD, [])),
        (PLACED, LOADED),
        (loads.create(LOAD), LOADED),
        (loads.close(LOAD, []), loads.depart(CLOSED_LOAD, factories.TODAY)),
        (needs.import_list(LIST), RESERVED),
        (REVISED, RESERVED),
        (REVISED, needs.correct_line(LIST, LINE)),
        (needs.correct_line(LIST, LINE), REVISED),
        (RESERVED, REVISED),
    ],
    ids=lambda fact: fact.kind,
)
def test_what_something_later_rests_on_stays(earlier, later):
    first, second = factories.events(earlier, later)
    assert undo.depends(second, first)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (PLACED, CORRECTED),
        (PLACED, RESERVED),
        (PLACED, pallets.move(PALLET, factories.place_code(2))),
        (CORRECTED, PLACED),
        (PLACED, boxes.place(factories.box(code=factories.box_code(2)), PALLET.code, None)),
        (pallets.move(PALLET, factories.place_code(2)), PLACED),
        (LOADED, loads.change(LOAD, replace(LOAD, plate="X"))),
        (boxes.register(BOX), boxes.register(factories.box(code=factories.box_code(2)))),
    ],
    ids=lambda fact: fact.kind,
)
def test_what_nothing_later_rests_on_can_be_taken_back(earlier, later):
    first, second = factories.events(earlier, later)
    assert not undo.depends(second, first)


def test_the_way_back_does_not_depend_on_when_something_happened():
    early = factories.event(PLACED)
    late = replace(early, seq=900, at=early.at + timedelta(days=400), station="s2")
    assert undo.inverse(early) == undo.inverse(late)
