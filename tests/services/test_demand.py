"""All open needs together, and what follows for the stop and go list."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.partners import Partner
from tests import factories


def many_boxes(hall, count=21, **changes):
    return hall.boxes.register(factories.draft(factories.content(**changes)), count=count)


def found(entries):
    return {entry.category: entry for entry in entries}


def test_demand_of_all_lists_stands_against_the_free_stock(hall):
    factories.given_match(hall, factories.content(quantity=30), text="50 Winterjacken Damen\nNudeln")
    clinic = hall.partners.add(Partner("", "Clinic"))
    factories.given_list(hall, "12 Winterjacken Herren, dringend\n3 Zelte", clinic)
    factories.given_pallet(hall, factories.content(quantity=5, audience="men"))
    overview = hall.demand.overview()
    jackets, pasta = found(overview.demand)["jacket_winter"], found(overview.demand)["pasta"]
    assert (jackets.asked, jackets.free.known, jackets.askers.lists, jackets.askers.consignees) == (32, 5, 2, 2)
    assert [(part.audience, part.asked, part.free.known) for part in jackets.parts] == [
        ("men", 12, 5),
        ("women", 20, 0),
    ]
    assert (pasta.asked, pasta.open_lines) == (0, 1)
    assert overview.wanted[0].category == "jacket_winter"
    assert "pasta" in found(overview.wanted)


def test_closed_lists_and_lines_that_are_over_ask_for_nothing(hall):
    code = factories.given_list(hall, "50 Winterjacken Damen\n20 Decken")
    line = hall.needs.get(code).lines[0]
    hall.needs.correct_line(code, replace(line, deadline=hall.workplace.today() - timedelta(days=1)))
    assert list(found(hall.demand.overview().demand)) == ["blanket"]
    hall.needs.close(code)
    assert hall.demand.overview().demand == ()


def test_goods_that_need_a_licence_are_never_wanted(hall):
    factories.given_list(hall, "10 Schutzwesten Klasse 4")
    overview = hall.demand.overview()
    assert "body_armour" not in found(overview.wanted)


def test_what_nobody_asks_for_is_told_with_boxes_and_pallets(hall):
    many_boxes(hall)
    (idle,) = hall.demand.overview().idle
    assert (idle.category, idle.boxes, idle.pallets, idle.free.known) == ("jacket_winter", 21, 0, 21 * 40)
    factories.given_list(hall, "Winterjacken")
    assert hall.demand.overview().idle == ()


@pytest.mark.parametrize(("mark", "idea"), [("welcome", "go"), ("stop", "stop")])
def test_a_suggestion_goes_into_the_stop_and_go_list_as_one_action(hall, mark, idea):
    assert getattr(hall.demand, mark)(["jacket_winter", "pasta"]) == 2
    assert {key: rule.pace for key, rule in hall.intake.rules().items()} == {"jacket_winter": idea, "pasta": idea}
    assert hall.demand.overview().paces == {"jacket_winter": idea, "pasta": idea}
    hall.history.undo_last()
    assert hall.intake.rules() == {}


def test_a_table_is_written_as_it_is_shown(file_hall, tmp_path):
    file = file_hall.demand.export(tmp_path / "wanted.csv", ["Goods", "Missing"], [["Winter jackets", "20 pcs"]])
    assert file.read_text("utf-8-sig").splitlines() == ["Goods;Missing", "Winter jackets;20 pcs"]
