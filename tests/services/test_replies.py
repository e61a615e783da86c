"""The answer to a list says what stands in the hall now, is written in three forms and noted in the journal."""

from dataclasses import replace

import pytest
from python_calamine import CalamineWorkbook

from app.domain.phrases import UserError
from app.domain.replies import MISSING, OFFERED, READY, RESTRICTED, SENT, UNCLEAR
from tests import factories

TEXT = """- 60 Winterjacken Damen M
- Schlafsäcke
- 5 Schutzwesten
- 2 Benzingeneratoren
- 3 Einhornhörner
"""


def found(reply):
    return [(entry.section, entry.amount.known if entry.amount else None) for entry in reply.statements]


def other(key, **changes):
    return factories.content(category=key, audience="none", size="", season="none", **changes)


def test_nothing_in_stock_is_missing_restricted_or_unclear(hall):
    reply = hall.replies.reply(factories.given_list(hall, TEXT))
    assert found(reply) == [(MISSING, 60), (MISSING, None), (RESTRICTED, 5), (MISSING, 2), (UNCLEAR, None)]
    assert {entry.reasons for entry in reply.of(MISSING)} == {("none",)}


def test_free_stock_is_offered_and_stays_free(hall):
    factories.given_pallet(hall, factories.content(), other("sleeping_bag", quantity=20))
    code = factories.given_list(hall, TEXT)
    reply = hall.replies.reply(code)
    assert found(reply)[:3] == [(OFFERED, 40), (MISSING, 20), (OFFERED, 10)]
    assert [(entry.boxes, entry.pallets) for entry in reply.of(OFFERED)] == [(1, 1), (1, 1)]
    assert hall.matches.kept(code) == []


def test_what_is_reserved_stands_with_its_load_and_what_left_with_its_day(hall):
    code = factories.given_match(hall, text=TEXT)
    (ready,) = hall.replies.reply(code).of(READY)
    assert (ready.amount.known, ready.load, ready.boxes) == (40, "", 1)
    load = factories.given_load(hall)
    hall.loads.compose(load.code, code)
    (ready,) = hall.replies.reply(code).of(READY)
    assert (ready.load, ready.day) == (load.code, None)
    hall.loads.close(load.code)
    hall.loads.depart(load.code, factories.TODAY)
    reply = hall.replies.reply(code)
    (sent,) = reply.of(SENT)
    assert (sent.load, sent.day, sent.amount.known) == (load.code, factories.TODAY, 40)
    assert (reply.of(READY), reply.of(MISSING)[0].amount.known) == ((), 20)


def test_the_weight_is_that_of_the_boxes_or_what_is_known_of_it(hall):
    factories.given_pallet(hall, factories.content(quantity=10))
    whole = factories.given_box(hall, factories.content(quantity=30), weight_g=40_000, weight_basis="counted")
    hall.matches.confirm(hall.matches.propose([factories.given_list(hall, "40 Winterjacken Damen M")]))
    (ready,) = hall.replies.reply(factories.LIST_CODE).of(READY)
    assert ready.weight.grams > whole.weight_g
    assert ready.weight.estimated


def test_part_of_a_box_weighs_as_much_as_its_part(hall):
    factories.given_box(hall, factories.content(quantity=40), weight_g=80_000, weight_basis="counted")
    hall.matches.confirm(hall.matches.propose([factories.given_list(hall, "10 Winterjacken Damen M")]))
    (ready,) = hall.replies.reply(factories.LIST_CODE).of(READY)
    assert (ready.weight.grams, ready.weight.estimated) == (11_000, True)


def test_the_reason_is_what_stands_in_the_way(hall):
    factories.given_pallet(hall, factories.content(audience="men"), factories.uncounted())
    (missing,) = hall.replies.reply(factories.given_list(hall, "10 Winterjacken Damen M")).of(MISSING)
    assert missing.reasons == ("audience", "uncounted")


def test_what_is_promised_to_another_list_is_said_so(hall):
    factories.given_match(hall, text="40 Winterjacken Damen M")
    second = factories.given_list(hall, "10 Winterjacken Damen M")
    (missing,) = hall.replies.reply(second).of(MISSING)
    assert missing.reasons == ("promised",)


def test_goods_that_keep_too_short_are_said_so(hall):
    factories.given_partner(hall, min_shelf_life_days=700)
    factories.given_box(hall, factories.pasta())
    (missing,) = hall.replies.reply(factories.given_list(hall, "10 kg Nudeln")).of(MISSING)
    assert missing.reasons == ("keeps",)


def test_end_use_goods_wait_for_their_proof(hall):
    factories.given_pallet(hall, other("generator_petrol", quantity=2))
    code = factories.given_list(hall, "2 Benzingeneratoren")
    assert found(hall.replies.reply(code)) == [(RESTRICTED, 2)]
    hall.matches.confirm(hall.matches.propose([code]))
    load = factories.given_load(hall, enduse_proof="EV-77")
    assert hall.replies.reply(code).of(READY)[0].reasons == ("enduse",)
    hall.loads.compose(load.code, code)
    assert hall.replies.reply(code).of(READY)[0].reasons == ()


def test_a_closed_list_is_answered_without_new_offers(hall):
    factories.given_pallet(hall, factories.content())
    code = factories.given_list(hall)
    hall.needs.close(code)
    assert found(hall.replies.reply(code)) == [(MISSING, 10)]


def test_the_language_is_the_senders_unless_another_is_wanted(hall):
    code = factories.given_list(hall, "10 зимових курток")
    assert hall.replies.reply(code).language == "uk"
    assert hall.replies.reply(code, "en", "  Danke  ").note == "Danke"
    assert "Доброго дня, Лікарня № 4!" in hall.replies.text(hall.replies.reply(code))


def test_an_unknown_list_is_refused(hall):
    with pytest.raises(UserError, match="There is no need list"):
        hall.replies.reply("N-014-00099")


def test_the_answer_is_written_in_three_forms_and_noted_each_time(hall, tmp_path):
    code = factories.given_list(hall, TEXT)
    files = hall.replies.export(code, tmp_path / "out", "uk")
    assert [file.name for file in files] == [f"answer_{code}_uk.{ending}" for ending in ("txt", "pdf", "xlsx")]
    assert files[0].read_text("utf-8") == hall.replies.text(hall.replies.reply(code, "uk"))
    assert files[1].read_bytes().startswith(b"%PDF")
    assert files[2].read_bytes().startswith(b"PK")
    noted = [event for event in hall.history.of(code) if event.kind == "need_list.answered"]
    assert [event.payload["form"] for event in noted] == ["xlsx", "pdf", "text"]
    assert noted[0].payload["counts"] == {MISSING: 3, RESTRICTED: 1, UNCLEAR: 1}
    assert factories.differences(hall) == ()


def test_undo_passes_over_an_answer_and_nothing_rests_on_it(hall):
    code = factories.given_list(hall)
    hall.needs.close(code)
    hall.replies.note(hall.replies.reply(code), "mail")
    assert [action.head.kind for action in hall.history.last(1)] == ["need_list.closed"]
    hall.history.undo_last()
    assert hall.needs.get(code).state == "open"


def test_an_answer_itself_cannot_be_taken_back(hall):
    code = factories.given_list(hall)
    hall.replies.note(hall.replies.reply(code), "text")
    with pytest.raises(UserError, match="cannot be taken back"):
        hall.history.undo(hall.history.of(code)[0].action)


def test_a_mail_has_a_subject_and_a_short_body(file_hall):
    letter = file_hall.replies.mail(file_hall.replies.reply(factories.given_list(file_hall, TEXT), "en"))
    assert letter.subject.startswith("Answer to your list")
    assert "Missing here 3" in letter.body


def test_a_blank_list_is_written_without_goods_nobody_gives(file_hall, tmp_path):
    file = file_hall.replies.template(tmp_path / "blank.xlsx")
    book = CalamineWorkbook.from_path(str(file))
    rows = [row for sheet in book.sheet_names for row in book.get_sheet_by_name(sheet).to_python()]
    names = {cell for row in rows for cell in row}
    assert {"Winterjacken", "Куртки зимові", "Petrol generators"} <= names
    assert not {"Schutzwesten (ballistisch)", "Night vision, thermal imagers"} & names


def test_a_note_is_kept_with_the_answer(file_hall):
    code = factories.given_list(file_hall)
    file_hall.replies.note(replace(file_hall.replies.reply(code), note="bis Freitag"), "text")
    assert file_hall.history.of(code)[0].payload["note"] == "bis Freitag"
