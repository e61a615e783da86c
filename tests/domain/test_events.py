"""The journal's entries: chained, and found in the history of everything they speak of."""

from dataclasses import fields, replace

import pytest

from app.domain import boxes, ids
from app.domain.events import Event, digest, mentions
from tests import factories

ENTRY = factories.event(boxes.register(factories.box()))
OTHER = {
    "at": factories.NOW.replace(year=2027), "payload": {"note": "x"}, "undoes": "action-0", "step": 1,
    "station_seq": 2, "version": 2, "previous_hash": "f" * 64,
}  # fmt: skip


@pytest.mark.parametrize("name", sorted({entry.name for entry in fields(Event)} - {"hash", "seq"}))
def test_a_change_of_any_part_changes_the_hash(name):
    assert digest(replace(ENTRY, **{name: OTHER.get(name, "other")})) != digest(ENTRY)


def test_the_order_of_the_payload_does_not_change_the_hash():
    turned = dict(reversed(list(ENTRY.payload.items())))
    assert digest(replace(ENTRY, payload=turned)) == digest(ENTRY)


def test_an_event_speaks_of_where_a_box_is_and_was():
    box = factories.box(pallet=factories.pallet_code())
    fact = boxes.place(box, None, factories.place_code())
    assert mentions(fact.payload) == {factories.pallet_code(), factories.place_code()}


def test_identifiers_are_fresh_and_sort_by_time():
    made = [ids.new_id() for _ in range(50)]
    assert len(set(made)) == 50
    assert all(identifier[14] == "7" for identifier in made)
    assert [identifier[:13] for identifier in made] == sorted(identifier[:13] for identifier in made)
