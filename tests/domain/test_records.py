"""Records go into the journal as plain values and come back the same."""

import json
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain import records
from app.domain.boxes import Box, Content, Reservation
from app.domain.needs import Candidate, NeedLine, NeedList
from app.domain.partners import Partner
from tests import factories

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=8)
DAYS = st.none() | st.dates()
CONTENTS = st.builds(
    Content,
    WORDS,
    WORDS,
    WORDS,
    WORDS,
    WORDS,
    quantity=st.none() | st.integers(),
    basis=WORDS,
    expiry=DAYS,
    batch=WORDS,
)
RESERVATIONS = st.builds(Reservation, st.integers(0, 3), WORDS, st.integers(), st.none() | st.integers(), WORDS, WORDS)
BOXES = st.builds(
    Box, WORDS, contents=st.lists(CONTENTS, max_size=3).map(tuple), weight_g=st.none() | st.integers(),
    reservations=st.lists(RESERVATIONS, max_size=3).map(tuple), pallet=st.none() | WORDS, registered_on=DAYS,
)  # fmt: skip
LINES = st.builds(
    NeedLine, st.integers(), st.integers(), WORDS, quantity=st.none() | st.integers(), urgent=st.booleans(),
    candidates=st.lists(st.builds(Candidate, WORDS, st.floats(0, 1)), max_size=2).map(tuple),
    sizes=st.lists(WORDS, max_size=2).map(tuple),
)  # fmt: skip
LISTS = st.builds(NeedList, WORDS, WORDS, received=DAYS, lines=st.lists(LINES, max_size=2).map(tuple))
ANYTHING = st.one_of(BOXES, LISTS, CONTENTS, st.builds(Partner, WORDS, WORDS, min_shelf_life_days=st.integers()))


def through_json(values):
    return json.loads(json.dumps(values))


@given(ANYTHING)
def test_a_record_comes_back_from_the_journal_as_it_was(record):
    assert records.decode(type(record), through_json(records.encode(record))) == record


@given(BOXES, BOXES)
def test_a_difference_leads_from_one_record_to_the_other_and_back(before, after):
    values, was = records.difference(before, after)
    assert records.amend(before, through_json(values)) == after
    assert records.amend(after, through_json(was)) == before


@given(BOXES)
def test_a_record_does_not_differ_from_itself(box):
    assert records.difference(box, box) == ({}, {})


def test_default_values_take_no_room_in_the_journal():
    assert records.encode(Partner("P-1", "Lager")) == {"code": "P-1", "name": "Lager"}


def test_a_field_of_a_newer_program_is_ignored():
    values = {**records.encode(factories.content()), "colour": "red"}
    assert records.decode(Content, values) == factories.content()
    assert records.amend(factories.content(), {"colour": "red"}) == factories.content()


def test_a_date_is_a_date_again():
    dated = replace(factories.content(), expiry=date(2027, 6, 30))
    assert records.decode(Content, through_json(records.encode(dated))).expiry == date(2027, 6, 30)
