"""Need lists that live: their head, newer versions, recipients, split and joined lines, the same request twice."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.need_revisions import Kind
from app.domain.partners import Partner
from app.domain.phrases import UserError
from app.services.needs import ReadSource, recipients_of
from tests import factories

OLD = "50 Winterjacken Damen\nNudeln 100 kg\n20 Decken"
NEW = "20 Decken\n80 Winterjacken Damen\n30 Schlafsäcke"


def read(text):
    return factories.reader().read_text(text)


def line_with(hall, code, category):
    return next(line for line in hall.needs.get(code).lines if line.category == category)


def added(hall, name, **changes):
    return hall.partners.add(replace(Partner("", name), **changes))


def test_the_head_of_a_list_is_changed_and_taken_back(hall):
    code = factories.given_list(hall)
    before = hall.needs.get(code)
    clinic = added(hall, "Clinic")
    after = replace(
        before, title="Winter", recipient=clinic.code, priority="urgent", valid_until=factories.TODAY, source="x"
    )
    hall.needs.change_head(after)
    assert hall.needs.get(code) == replace(after, source=before.source)
    (told,) = hall.needs.lists()
    assert (told.recipient_name, told.consignee_name, told.priority) == ("Clinic", "Clinic", "urgent")
    hall.history.undo_last()
    assert hall.needs.get(code) == before
    assert factories.differences(hall) == ()


def test_the_sender_as_recipient_is_nothing_special_and_a_stranger_is_refused(hall):
    code = factories.given_list(hall)
    before = hall.needs.get(code)
    assert hall.needs.change_head(replace(before, recipient=before.partner)).recipient == ""
    with pytest.raises(UserError, match="no partner"):
        hall.needs.change_head(replace(before, recipient="P-014-00099"))


def test_a_silent_list_asks_to_be_confirmed_until_somebody_does(hall):
    code = factories.given_list(hall)
    late = hall.workplace.today() - timedelta(days=2)
    hall.needs.change_head(replace(hall.needs.get(code), valid_until=late))
    assert hall.needs.lists()[0].stale is not None
    hall.needs.confirm_still_holds(code)
    (told,) = hall.needs.lists()
    assert (told.stale, told.confirmed) == (None, hall.workplace.today())
    hall.history.undo_last()
    assert hall.needs.lists()[0].stale is not None
    hall.needs.close(code)
    assert hall.needs.lists(("closed",))[0].stale is None


def test_the_lists_tell_how_much_of_them_is_served(hall):
    factories.given_match(hall, text=OLD)
    (told,) = hall.needs.lists()
    assert (told.goods, told.served) == (3, 1)


def test_the_shelf_life_of_the_recipient_counts_not_that_of_the_sender(hall):
    code = factories.given_list(hall, "Nudeln 20 kg")
    factories.given_pallet(hall, factories.pasta(expiry=hall.workplace.today() + timedelta(days=60)))
    assert hall.matches.propose([code]).totals.boxes == 1
    picky = added(hall, "Clinic", min_shelf_life_days=90)
    hall.needs.change_head(replace(hall.needs.get(code), recipient=picky.code))
    assert hall.matches.propose([code]).totals.boxes == 0


def test_the_recipient_of_its_lists_is_the_likely_consignee_of_a_load(hall):
    code = factories.given_match(hall)
    clinic = added(hall, "Clinic", country="UA")
    hall.needs.change_head(replace(hall.needs.get(code), recipient=clinic.code))
    load = hall.loads.create(factories.load(consignee=None))
    assert hall.loads.likely_consignee(load.code) == ""
    hall.loads.compose(load.code, code)
    assert hall.loads.likely_consignee(load.code) == clinic.code
    assert hall.loads.details(load.code).load.consignee is None


def test_the_more_urgent_list_is_served_first(hall):
    factories.given_pallet(hall, factories.content(quantity=10))
    first, second = factories.given_list(hall), factories.given_list(hall)
    hall.needs.change_head(replace(hall.needs.get(second), priority="high"))
    served = {line.need_list: line.allocated for line in hall.matches.propose([first, second]).lines}
    assert served == {first: 0, second: 10}


def test_a_newer_version_keeps_numbers_and_reservations(hall):
    code = factories.given_match(hall, text=OLD)
    jackets = line_with(hall, code, "jacket_winter")
    difference = hall.revisions.revise(code, read(NEW))
    assert {kind: len(difference.of(kind)) for kind in Kind} == {
        "same": 1,
        "amount": 1,
        "changed": 0,
        "new": 1,
        "gone": 1,
    }
    after = hall.needs.get(code)
    assert (after.revision, after.source.split("\n")) == (2, NEW.split("\n"))
    assert line_with(hall, code, "jacket_winter") == replace(
        jackets, quantity=80, text="80 Winterjacken Damen", source_line=2,
        start=line_with(hall, code, "jacket_winter").start, end=line_with(hall, code, "jacket_winter").end,
    )  # fmt: skip
    assert {part.line for part in hall.matches.kept(code)} == {jackets.number}
    assert line_with(hall, code, "pasta").reason == "gone"
    (proposed,) = [line for line in hall.matches.propose([code]).lines if line.line.number == jackets.number]
    assert (proposed.wanted, proposed.already) == (80, 40)
    assert factories.differences(hall) == ()


def test_a_revision_is_taken_back_with_its_lines_and_its_source(hall):
    code = factories.given_list(hall, OLD)
    before = hall.needs.get(code)
    hall.revisions.revise(code, read(NEW))
    hall.history.undo_last()
    assert hall.needs.get(code) == before
    assert factories.differences(hall) == ()


def test_what_is_reserved_for_a_gone_line_stays_until_somebody_releases_it(hall):
    code = factories.given_match(hall, text=OLD)
    gone = line_with(hall, code, "jacket_winter").number
    hall.revisions.revise(code, read("Nudeln 100 kg\n20 Decken"))
    line = line_with(hall, code, "jacket_winter")
    assert (line.number, line.status, line.reason) == (gone, "read", "gone")
    (proposed,) = [entry for entry in hall.matches.propose([code]).lines if entry.line.number == gone]
    assert (proposed.already, proposed.allocations) == (40, ())
    assert hall.matches.release(code, gone) == 1
    assert line_with(hall, code, "jacket_winter").status == "set_aside"
    assert hall.matches.kept(code) == []
    hall.history.undo_last()
    assert len(hall.matches.kept(code)) == 1
    assert factories.differences(hall) == ()


def test_a_preview_keeps_nothing(hall):
    code = factories.given_list(hall, OLD)
    before = hall.needs.get(code)
    assert len(hall.revisions.preview(code, read(NEW)).of(Kind.NEW)) == 1
    assert hall.needs.get(code) == before
    with pytest.raises(UserError, match="no need list"):
        hall.revisions.preview("N-014-00099", read(NEW))


def test_a_new_text_of_the_same_sender_is_known_as_a_newer_version(hall):
    sender = factories.given_partner(hall)
    factories.given_list(hall, "10 Generatoren\n5 Zelte", sender)
    code = factories.given_list(hall, OLD, sender)
    assert hall.revisions.likely_version(read(NEW), sender.code) == code
    assert hall.revisions.likely_version(read("30 Schlafsäcke\n5 Öfen\n20 Decken"), sender.code) is None
    assert hall.revisions.likely_version(read(NEW), added(hall, "Clinic").code) is None
    hall.needs.close(code)
    assert hall.revisions.likely_version(read(NEW), sender.code) is None


def test_the_same_request_of_two_senders_is_suspected(hall):
    sender = factories.given_partner(hall)
    code = factories.given_list(hall, OLD, sender)
    clinic = added(hall, "Clinic")
    twin = factories.given_list(hall, "55 Winterjacken Damen\nNudeln 100 kg\n5 Zelte", clinic)
    factories.given_list(hall, "900 Winterjacken Damen\nNudeln 1 kg", clinic)
    factories.given_list(hall, OLD, sender)
    (found,) = hall.revisions.duplicates(code)
    assert (found.code, found.shared, found.lines, found.partner_name) == (twin, 2, 3, "Clinic")
    assert "Clinic asks for much the same" in str(UserError.of(found.why))


def test_another_sender_for_the_same_recipient_is_suspected_with_one_line_in_common(hall):
    sender = factories.given_partner(hall)
    code = factories.given_list(hall, OLD, sender)
    clinic = added(hall, "Clinic")
    other = factories.given_list(hall, "50 Winterjacken Damen\n5 Zelte\n9 Öfen", clinic)
    assert hall.revisions.duplicates(code) == ()
    hall.needs.change_head(replace(hall.needs.get(other), recipient=sender.code))
    (found,) = hall.revisions.duplicates(code)
    assert "same recipient" in str(UserError.of(found.why))


def parted(text, *recipients):
    source = read(text)
    items = tuple(replace(item, recipient=name) for item, name in zip(source.reading.items, recipients, strict=True))
    return ReadSource("units.txt", source.lines, replace(source.reading, items=items))


def test_several_recipients_become_several_lists_in_one_action(hall):
    sender = factories.given_partner(hall)
    known = added(hall, "Klinik 7", name_uk="Лікарня 7")
    source = parted("50 Winterjacken Damen\n20 Decken\nNudeln 100 kg", "лікарня 7", "", "School 3")
    assert recipients_of(source.reading) == ("лікарня 7", "School 3")
    taken = hall.needs.import_lists(source, sender.code)
    lists = [hall.needs.get(entry.code) for entry in taken]
    school = hall.partners.find("School 3")
    assert [entry.recipient for entry in lists] == ["", known.code, school.code]
    assert [[line.category for line in entry.lines if line.category] for entry in lists] == [
        ["blanket"], ["jacket_winter"], ["pasta"],
    ]  # fmt: skip
    assert {entry.source for entry in lists} == {source.text}
    assert factories.differences(hall) == ()
    hall.history.undo_last()
    assert hall.needs.lists() == []
    assert [partner.name for partner in hall.partners.all()] == sorted([sender.name, known.name])


def test_deadlines_and_haste_of_the_lines_become_those_of_the_list(hall):
    source = read("50 Winterjacken Damen\n20 Decken")
    day = factories.TODAY + timedelta(days=30)
    first, second = source.reading.items
    items = replace(first, deadline=factories.TODAY, urgent=True), replace(second, deadline=day, urgent=True)
    source = replace(source, reading=replace(source.reading, items=items))
    need_list = hall.needs.get(hall.needs.import_list(source, factories.given_partner(hall).code).code)
    assert (need_list.valid_until, need_list.priority) == (day, "urgent")
    assert [line.deadline for line in need_list.lines] == [factories.TODAY, day]


def test_a_line_is_cut_in_two_and_joined_again(hall):
    code = factories.given_list(hall, "50 Winterjacken Damen\n20 Decken")
    before = hall.needs.get(code)
    hall.needs.merge_lines(code, 2)
    (line,) = hall.needs.get(code).lines
    assert (line.number, line.text, line.category) == (1, "50 Winterjacken Damen 20 Decken", "jacket_winter")
    hall.needs.split_line(code, 1, len("50 Winterjacken Damen"))
    assert [(line.number, line.category, line.quantity) for line in hall.needs.get(code).lines] == [
        (1, "jacket_winter", 50), (2, "blanket", 20),
    ]  # fmt: skip
    assert factories.differences(hall) == ()
    hall.history.undo_last()
    hall.history.undo_last()
    assert hall.needs.get(code) == before
    assert factories.differences(hall) == ()


def test_a_line_something_is_reserved_for_is_not_joined_away(hall):
    code = factories.given_match(hall, text="20 Decken\n10 Winterjacken Damen")
    with pytest.raises(UserError, match="reserved for line 2"):
        hall.needs.merge_lines(code, 2)
