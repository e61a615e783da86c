"""The rules of a match, changed as a dispatcher changes them: the effect first, then the rule."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.match_rules import NEVER, KeepBack, MatchRules
from app.domain.phrases import UserError
from app.services.differences import Effect
from app.ui.needs.effect_queue import EffectQueue
from app.ui.needs.rules_panel import RulesPanel
from tests import factories

JACKETS = "30 Winterjacken Damen\n25 kg Nudeln"


@pytest.fixture
def code(driver):
    """A list that unisex jackets serve in part, and pasta that keeps for thirty days."""
    hall = driver.hall
    soon = hall.workplace.today() + timedelta(days=30)
    factories.given_pallet(hall, factories.content(quantity=10), factories.content(audience="unisex", quantity=15))
    factories.given_pallet(hall, factories.pasta(expiry=soon))
    return factories.given_list(hall, JACKETS)


@pytest.fixture
def asked():
    """The rules that were to be matched by."""
    return []


@pytest.fixture
def panel(driver, code, asked, qtbot):
    """The rules of a match in a window of their own; what they ask for is matched at once."""
    made = RulesPanel(driver.window.desk)
    qtbot.addWidget(made)
    made.resize(900, 1200)

    def match_again(rules):
        asked.append(rules)
        made.show_proposal(driver.hall.matches.propose([code], rules))

    made.rules_changed.connect(match_again)
    made.show_proposal(driver.hall.matches.propose([code]))
    made.show()
    thought_out(driver)
    return made


def thought_out(driver):
    """Wait until every effect is known."""
    driver.settle()
    driver.qtbot.waitUntil(lambda: not driver.program.tasks.thinking, timeout=20_000)
    driver.settle()


def answer(boxes, wait=None):
    """What a rule would change, perhaps after a while."""
    if wait is not None:
        wait.wait(5)
    return Effect(0, 0, 0, {}, 0, boxes, 0, 0, 0.0)


def row(panel, name):
    return panel._rows()[name]


def said(panel, name):
    return row(panel, name).effect.text()


def unfold(driver, panel, section):
    panel.folds[section].head.click()
    thought_out(driver)


def type_number(driver, panel, name, number):
    """Type a number and wait until its effect is known."""
    row(panel, name).field.setValue(number)
    driver.qtbot.waitUntil(lambda: said(panel, name) not in {"", "…"}, timeout=5000)


def test_every_switch_tells_its_effect_first(driver, panel, asked):
    assert said(panel, "unisex") == "without it: 15 pcs less for 1 line"
    assert said(panel, "larger_size") == "without it: changes nothing"
    assert said(panel, "tolerance:5") == "changes nothing"
    assert said(panel, "tolerance:0") == ""
    assert row(panel, "unisex").box.accessibleDescription() == said(panel, "unisex")
    assert asked == []


def test_a_switch_is_applied_and_says_what_it_would_bring_back(driver, panel, asked):
    row(panel, "unisex").box.click()
    thought_out(driver)
    assert asked == [MatchRules(unisex=NEVER)]
    assert not row(panel, "unisex").box.isChecked()
    assert said(panel, "unisex").startswith("15 pcs more for 1 line")
    row(panel, "unisex").box.click()
    thought_out(driver)
    assert asked[-1] == MatchRules()


def test_a_tolerance_is_one_of_four(driver, panel, asked):
    row(panel, "tolerance:10").box.click()
    thought_out(driver)
    assert panel.rules.tolerance == 10
    assert said(panel, "tolerance:10") == ""
    assert said(panel, "tolerance:0") == "changes nothing"
    row(panel, "tolerance:10").box.click()
    assert len(asked) == 1


def test_a_number_is_thought_about_before_it_is_applied(driver, panel, asked):
    unfold(driver, panel, panel.penalties)
    assert not row(panel, "penalty:unisex").apply.isVisible()
    type_number(driver, panel, "penalty:unisex", 50)
    assert said(panel, "penalty:unisex") == "changes nothing"
    assert asked == []
    row(panel, "penalty:unisex").apply.click()
    thought_out(driver)
    assert asked == [MatchRules(unisex=50)]
    assert not row(panel, "penalty:unisex").apply.isVisible()


def test_escape_takes_a_number_back_and_enter_applies_it(driver, panel, asked):
    unfold(driver, panel, panel.expiry)
    panel.activateWindow()
    days = row(panel, "window_days")
    days.field.setFocus()
    days.field.setValue(7)
    driver.qtbot.keyClick(days.field, Qt.Key.Key_Escape)
    assert days.field.value() == 30
    days.field.setValue(7)
    driver.qtbot.keyClick(days.field, Qt.Key.Key_Return)
    thought_out(driver)
    assert asked == [MatchRules(window_days=7)]


def test_weights_that_mean_nothing_are_refused_where_they_are_typed(driver, panel, asked):
    unfold(driver, panel, panel.weights)
    type_number(driver, panel, "weight:0", 5)
    assert said(panel, "weight:0").startswith("Priorities count 1 to 16")
    assert not row(panel, "weight:0").apply.isEnabled()
    driver.qtbot.keyClick(row(panel, "weight:0").field, Qt.Key.Key_Return)
    assert asked == []


def test_goods_are_kept_back_and_given_again(driver, panel):
    unfold(driver, panel, panel.keep_back)
    new = panel.keep_back.new
    new.goods.pick(driver.hall.catalogue.current().category("pasta"))
    new.amount.setValue(20)
    driver.qtbot.waitUntil(lambda: "20 kg less for 1 line" in new.effect.text(), timeout=5000)
    assert new.amount.suffix() == " kg"
    new.keep.click()
    thought_out(driver)
    assert panel.rules.keep_back == (KeepBack("pasta", 20_000),)
    assert said(panel, "keep:pasta").startswith("without it: 20 kg more for 1 line")
    assert panel.keep_back.summary() == "20 kg Pasta"
    type_number(driver, panel, "keep:pasta", 5)
    assert "15 kg more" in said(panel, "keep:pasta")
    row(panel, "keep:pasta").field.setValue(0)
    row(panel, "keep:pasta").apply.click()
    thought_out(driver)
    assert panel.rules.keep_back == ()
    assert "keep:pasta" not in panel._rows()


def test_a_place_is_hard_to_reach(driver, panel):
    unfold(driver, panel, panel.hard_places)
    place = driver.hall.places.all()[0]
    new = panel.hard_places.new
    new.field.setText("nowhere")
    assert not new.put.isEnabled()
    new.field.setText(place.name.lower())
    thought_out(driver)
    assert new.effect.text() == "changes nothing"
    driver.qtbot.keyClick(new.field, Qt.Key.Key_Return)
    thought_out(driver)
    assert panel.rules.hard_places == (place.code,)
    assert row(panel, f"place:{place.code}").box.text() == place.name
    row(panel, f"place:{place.code}").box.click()
    thought_out(driver)
    assert panel.rules.hard_places == ()


def test_a_recipient_gets_days_of_its_own(driver, panel, code):
    unfold(driver, panel, panel.shelf_lives)
    (partner,) = driver.hall.partners.all()
    name = f"days:{partner.code}"
    type_number(driver, panel, name, 60)
    assert said(panel, name).startswith("25 kg less for 1 line")
    assert driver.hall.partners.all()[0].min_shelf_life_days == 0
    row(panel, name).apply.click()
    thought_out(driver)
    assert driver.hall.partners.all()[0].min_shelf_life_days == 60
    assert panel.shelf_lives.summary() == "Hospital No. 4: 60 days"
    assert not row(panel, name).apply.isVisible()


def test_rules_are_saved_for_the_hub_and_taken_back(driver, panel):
    assert not panel.save.isEnabled()
    row(panel, "whole_boxes").box.click()
    thought_out(driver)
    assert driver.hall.matches.rules() == MatchRules()
    panel.restore.click()
    thought_out(driver)
    assert panel.rules == MatchRules()
    row(panel, "whole_boxes").box.click()
    thought_out(driver)
    panel.save.click()
    thought_out(driver)
    assert driver.hall.matches.rules() == MatchRules(whole_boxes=True)
    assert not panel.save.isEnabled()
    assert not panel.restore.isEnabled()


def test_an_answer_to_older_rules_does_not_turn_the_switches_back(driver, panel, code):
    panel.rules_changed.disconnect()
    row(panel, "unisex").box.click()
    row(panel, "worn").box.click()
    late = driver.hall.matches.propose([code], MatchRules(unisex=NEVER))
    panel.show_proposal(late)
    assert panel.rules == MatchRules(unisex=NEVER, worn=NEVER)
    panel.show_proposal(driver.hall.matches.again(late, panel.rules))
    assert not row(panel, "worn").box.isChecked()
    panel.show_proposal(driver.hall.matches.propose([code], MatchRules()))
    assert row(panel, "worn").box.isChecked()


def test_nothing_is_thought_about_while_nobody_looks(driver, panel, code):
    panel.hide()
    panel.show_proposal(driver.hall.matches.propose([code], replace(MatchRules(), window_days=5)))
    driver.settle()
    assert panel._queue.waiting
    panel.show()
    thought_out(driver)
    assert not panel._queue.waiting
    assert said(panel, "larger_size") == "without it: changes nothing"


def test_an_effect_for_a_proposal_that_is_gone_is_never_told(driver, panel, code):
    found, go_on = [], threading.Event()
    queue = EffectQueue(driver.window.desk, panel)
    queue.found.connect(lambda name, effect: found.append((name, effect and effect.boxes)))
    queue.begin(driver.hall.matches.propose([code]))
    queue.ask({"old": lambda _proposal: answer(9, wait=go_on), "older": lambda _proposal: answer(8)})
    queue.begin(driver.hall.matches.propose([code]))
    queue.ask({"second": lambda _proposal: answer(2), "third": lambda _proposal: answer(3)})
    queue.ask({"first": lambda _proposal: answer(1)}, first=True)
    go_on.set()
    thought_out(driver)
    assert found == [("second", 2), ("first", 1), ("third", 3)]


def test_a_question_that_cannot_be_answered_does_not_hold_up_the_others(driver, panel, code):
    def refuse(_proposal):
        raise UserError("The stock changed meanwhile. Match again.")

    found = []
    queue = EffectQueue(driver.window.desk, panel)
    queue.found.connect(lambda name, effect: found.append((name, effect and effect.boxes)))
    queue.begin(driver.hall.matches.propose([code]))
    queue.ask({"refused": refuse, "next": lambda _proposal: answer(1)})
    thought_out(driver)
    assert found == [("refused", None), ("next", 1)]
    row(panel, "unisex").tell(None)
    assert said(panel, "unisex") == ""


@pytest.mark.parametrize("width", [360, 500, 1000])
def test_no_control_is_wider_than_the_panel(driver, panel, width):
    for fold in panel.folds.values():
        fold.head.setChecked(True)
    panel.resize(width, 900)
    QApplication.processEvents()
    thought_out(driver)
    for line in panel._rows().values():
        for part in (line._control, line.effect):
            if part.isVisible():
                right = part.mapTo(panel, part.rect().topRight()).x()
                assert right <= panel.width(), (line.name, width)
