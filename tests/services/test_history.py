"""History and undo: who did what, and what can be taken back."""

from dataclasses import replace

import pytest

from app.domain.phrases import UserError
from app.persistence.queries.boxes import BoxFilter
from tests import factories


def last_action(hall):
    return hall.history.recent()[0].head.action


def refused_to_undo(hall, action):
    with pytest.raises(UserError, match="cannot be taken back any more"):
        hall.history.undo(action)


def test_undo_takes_the_last_box_back(hall):
    factories.given_box(hall)
    assert hall.history.undo_last().kind == "box.registered"
    assert hall.stock.lines() == []
    assert hall.boxes.ids(BoxFilter()) == []


def test_undo_again_takes_back_the_action_before(hall):
    box = factories.given_box(hall)
    opened = factories.given_pallet(hall)
    hall.boxes.place(box.code, pallet=opened.code)
    hall.history.undo_last()
    assert hall.boxes.get(box.code).pallet is None
    hall.history.undo_last()
    assert hall.pallets.in_states() == []
    hall.history.undo_last()
    assert hall.stock.lines() == []


def test_undo_takes_back_actions_of_this_station_only(hall, target, open_at):
    own = factories.given_box(hall)
    other = open_at(target, station="s2")
    theirs = factories.given_box(other)
    hall.history.undo_last()
    assert [box.code for box in hall.boxes.latest()] == [theirs.code]
    assert own.code != theirs.code


def test_with_nothing_done_there_is_nothing_to_take_back(hall):
    with pytest.raises(UserError, match="nothing to take back"):
        hall.history.undo_last()


def test_an_action_is_taken_back_once(hall):
    factories.given_box(hall)
    action = last_action(hall)
    hall.history.undo(action)
    for gone in (action, "no such action"):
        with pytest.raises(UserError, match="taken back already"):
            hall.history.undo(gone)


def test_recent_actions_say_which_were_taken_back(hall):
    factories.given_box(hall)
    factories.given_box(hall)
    hall.history.undo_last()
    told = [(action.head.kind, action.undone) for action in hall.history.recent()]
    assert told == [("box.withdrawn", False), ("box.registered", True), ("box.registered", False)]


def test_an_undo_can_be_taken_back_too(hall):
    box = factories.given_box(hall)
    hall.history.undo_last()
    hall.history.undo(last_action(hall))
    assert hall.boxes.get(box.code) == box
    assert factories.differences(hall) == ()


def test_a_box_that_was_put_somewhere_cannot_be_taken_back_alone(hall):
    box = factories.given_box(hall)
    action = last_action(hall)
    opened = factories.given_pallet(hall)
    hall.boxes.place(box.code, pallet=opened.code)
    refused_to_undo(hall, action)
    hall.history.undo_last()
    hall.history.undo(action)
    assert hall.stock.lines() == []


def test_a_pallet_with_boxes_cannot_be_taken_back_alone(hall):
    opened = factories.given_pallet(hall)
    action = last_action(hall)
    factories.given_box(hall, pallet=opened.code)
    refused_to_undo(hall, action)


def test_a_box_on_a_pallet_closed_since_stays_there(hall):
    box, opened = factories.given_box(hall), factories.given_pallet(hall, factories.content())
    hall.boxes.place(box.code, pallet=opened.code)
    action = last_action(hall)
    hall.pallets.close(opened.code)
    refused_to_undo(hall, action)


def test_a_pallet_on_a_load_closed_since_stays_there(hall):
    opened, load = factories.given_pallet(hall, factories.content()), factories.given_load(hall)
    hall.loads.add_pallets(load.code, [opened.code])
    action = last_action(hall)
    hall.loads.close(load.code)
    refused_to_undo(hall, action)


def test_a_correction_others_built_on_stays(hall):
    box = factories.given_box(hall, factories.content(quantity=5))
    hall.boxes.correct(replace(box, contents=(factories.content(quantity=40),)))
    action = last_action(hall)
    hall.matches.confirm(hall.matches.propose([factories.given_list(hall)]))
    refused_to_undo(hall, action)


def test_a_move_is_not_taken_back_after_a_later_one_however_much_happened_between(hall):
    opened = factories.given_pallet(hall)
    places = [place.code for place in hall.places.all()]
    hall.pallets.move(opened.code, places[1])
    action = last_action(hall)
    for _ in range(55):
        factories.given_box(hall, pallet=opened.code)
    hall.pallets.move(opened.code, places[2])
    refused_to_undo(hall, action)


def test_setting_up_the_hub_cannot_be_taken_back(empty_target, open_at):
    hall = open_at(empty_target)
    hall.hub.set_up(factories.hub())
    with pytest.raises(UserError, match="cannot be taken back"):
        hall.history.undo_last()
    assert hall.hub.current() is not None
    assert len(hall.places.all()) == 7


def test_a_match_is_taken_back_whole(hall):
    factories.given_match(hall)
    hall.history.undo_last()
    assert factories.amounts(hall, "jacket_winter")["reserved"] == 0


def test_a_release_is_taken_back_whole(hall):
    code = factories.given_match(hall)
    hall.matches.release(code)
    hall.history.undo_last()
    assert factories.amounts(hall, "jacket_winter")["reserved"] == 10
    assert next(event.kind for event in hall.history.of(code)) == "need_list.matched"


def test_a_departure_is_taken_back_whole(hall):
    load = factories.given_full_load(hall)
    hall.loads.close(load.code)
    before = hall.loads.details(load.code)
    hall.loads.depart(load.code)
    hall.history.undo_last()
    assert hall.loads.details(load.code) == before
    assert factories.amounts(hall, "jacket_winter")["boxes"] == 1
    assert factories.differences(hall) == ()


def test_composing_a_load_is_taken_back_whole(hall):
    code = factories.given_match(hall, factories.content(), factories.content(size="L"))
    load = factories.given_load(hall)
    hall.loads.compose(load.code, code)
    hall.history.undo_last()
    assert hall.loads.details(load.code).boxes == 0
    assert factories.amounts(hall, "jacket_winter")["quantity"] == 80
    assert factories.amounts(hall, "jacket_winter")["reserved"] == 10
    assert factories.differences(hall) == ()


def test_the_history_of_a_box_tells_all_that_happened(hall):
    box, opened = factories.given_box(hall), factories.given_pallet(hall)
    hall.boxes.place(box.code, pallet=opened.code)
    hall.boxes.correct(replace(hall.boxes.get(box.code), note="x"))
    kinds = [event.kind for event in hall.history.of(box.code)]
    assert kinds == ["box.corrected", "box.placed", "box.registered"]


def test_the_history_of_a_pallet_tells_which_boxes_left_it(hall):
    opened = factories.given_pallet(hall, factories.content())
    box = hall.pallets.details(opened.code).boxes[0]
    hall.boxes.take_off(box.code)
    assert next((event.kind, event.subject) for event in hall.history.of(opened.code)) == ("box.placed", box.code)


def test_the_names_of_places_and_partners_are_known(hall):
    partner = factories.given_partner(hall)
    names = hall.history.names()
    assert names[partner.code] == partner.name
    assert names[hall.places.all()[0].code] == "A-01"
