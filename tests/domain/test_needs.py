"""Need lists keep what was asked, and take corrections line by line."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain import needs
from app.domain.needs import Candidate
from app.domain.phrases import UserError
from tests import factories


def test_an_imported_list_is_what_was_read():
    lines = factories.need_line(candidates=(Candidate("coat", 0.4),), sizes=("M", "L")), factories.need_line(number=2)
    need_list = factories.need_list(*lines)
    assert factories.after(None, needs.import_list(need_list)) == need_list


def test_a_list_without_lines_is_refused():
    with pytest.raises(UserError, match="Nothing in this list"):
        needs.import_list(replace(factories.need_list(), lines=()))


def test_a_correction_changes_one_line():
    need_list = factories.need_list(factories.need_line(), factories.need_line(number=2))
    right = factories.need_line(number=2, quantity=None, quantity_kind="open", sizes=("S",))
    corrected = factories.after(need_list, needs.correct_line(need_list, right))
    assert corrected.lines == (factories.need_line(), right)


def test_a_line_that_is_not_there_cannot_be_corrected():
    with pytest.raises(UserError, match="no line 7"):
        needs.correct_line(factories.need_list(), factories.need_line(number=7))


def test_a_closed_list_opens_again():
    need_list = factories.need_list()
    closed = factories.after(need_list, needs.close(need_list))
    assert closed.state == needs.CLOSED
    assert factories.after(closed, needs.reopen(closed)) == need_list


def test_confirming_and_releasing_leave_the_list_as_it_is():
    need_list = factories.need_list()
    assert (
        factories.after(need_list, needs.confirm_match(need_list, 3, 1), needs.release_match(need_list, 3)) == need_list
    )


def test_events_of_an_unknown_list_change_nothing():
    assert needs.fold(None, "need_list.closed", {}, factories.LIST_CODE) is None


def stale(**changes):
    phrase = needs.why_stale(factories.need_list(**{"received": factories.TODAY, **changes}), factories.TODAY)
    return phrase and (phrase.values.get("days") or phrase.values["day"])


def days_ago(days):
    return factories.TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, None),
        ({"received": None}, None),
        ({"received": days_ago(13)}, None),
        ({"received": days_ago(14)}, 14),
        ({"received": days_ago(40), "confirmed": days_ago(3)}, None),
        ({"received": days_ago(40), "confirmed": days_ago(16)}, 16),
        ({"received": days_ago(7), "priority": "urgent"}, 7),
        ({"received": days_ago(7), "priority": "high"}, None),
        ({"valid_until": days_ago(1)}, "21.11.2026"),
        ({"valid_until": days_ago(0)}, None),
    ],
)
def test_a_list_goes_stale_when_nobody_says_that_it_holds(changes, said):
    assert stale(**changes) == said


def test_a_word_of_the_sender_makes_a_list_fresh_again():
    old = factories.need_list(received=days_ago(40), valid_until=days_ago(2))
    fresh = factories.after(old, needs.confirm_holds(old, factories.TODAY))
    assert (fresh.confirmed, fresh.valid_until) == (factories.TODAY, None)
    assert needs.why_stale(fresh, factories.TODAY) is None


def test_the_goods_go_to_the_recipient_or_else_to_the_sender():
    assert factories.need_list().consignee == "P-014-00001"
    assert factories.need_list(recipient="P-014-00002").consignee == "P-014-00002"


def test_an_impossible_priority_is_refused():
    with pytest.raises(UserError, match="low, normal"):
        needs.change_head(factories.need_list(), factories.need_list(priority="asap"))
