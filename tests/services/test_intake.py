"""The stop and go list: decided by a lead, told at the station, on the poster and on the web."""

from datetime import timedelta

import pytest

from app.domain.intake import IntakeRule
from app.domain.phrases import UserError
from tests import factories
from tests.documents.reading import page_sizes, page_texts


@pytest.fixture
def tomorrow(hall):
    return hall.workplace.today() + timedelta(days=1)


@pytest.fixture
def yesterday(hall):
    return hall.workplace.today() - timedelta(days=1)


def keys(lines):
    return [line.key for line in lines]


def test_a_decision_is_kept_changed_and_lifted(hall, tomorrow):
    jackets = hall.catalogue.current().category("jacket_winter")
    hall.intake.decide(IntakeRule("jacket_winter", "stop", "no_space"))
    hall.intake.decide(IntakeRule("jacket_winter", "slow", "", tomorrow))
    assert hall.intake.rule_for(jackets) == IntakeRule("jacket_winter", "slow", "", tomorrow)
    hall.intake.lift("jacket_winter")
    assert hall.intake.rule_for(jackets) is None
    assert factories.differences(hall) == ()


def test_a_decision_is_taken_back_by_undo(hall):
    hall.intake.decide(IntakeRule("jacket_winter", "stop"))
    hall.history.undo_last()
    assert hall.intake.lines() == []


@pytest.mark.parametrize("text", ["no space", "Kein Platz", "немає місця", "no_space"])
def test_a_suggested_reason_is_recognised_in_every_language(hall, text):
    assert hall.intake.decide(IntakeRule("pasta", "stop", text)).reason == "no_space"


def test_a_reason_in_own_words_stays(hall):
    assert hall.intake.decide(IntakeRule("pasta", "slow", " bitte anrufen ")).reason == "bitte anrufen"


@pytest.mark.parametrize(("pace", "reason"), [("maybe", ""), ("stop", "x" * 121)])
def test_what_no_poster_can_say_is_refused(hall, pace, reason):
    with pytest.raises(UserError):
        hall.intake.decide(IntakeRule("pasta", pace, reason))
    assert hall.intake.lines() == []


def test_the_rule_of_the_goods_comes_before_that_of_their_group(hall):
    catalogue = hall.catalogue.current()
    hall.intake.decide(IntakeRule("CLO", "stop"))
    hall.intake.decide(IntakeRule("jacket_winter", "go"))
    assert hall.intake.rule_for(catalogue.category("jacket_winter")).pace == "go"
    assert hall.intake.rule_for(catalogue.category("jacket_light")).pace == "stop"
    assert hall.intake.rule_for(catalogue.category("pasta")) is None


def test_a_rule_whose_last_day_is_over_holds_no_more(hall, yesterday):
    hall.intake.decide(IntakeRule("CLO", "slow"))
    hall.intake.decide(IntakeRule("jacket_winter", "stop", "", yesterday))
    line = hall.intake.find("jacket_winter")
    assert line.is_over
    assert line.inherited == IntakeRule("CLO", "slow")
    hall.intake.decide(IntakeRule("jacket_winter", "stop", "", hall.workplace.today()))
    assert not hall.intake.find("jacket_winter").is_over


def test_the_list_begins_with_what_is_wanted(hall):
    for key, pace in (("pasta", "stop"), ("jacket_winter", "slow"), ("sleeping_bag", "go"), ("CLO", "stop")):
        hall.intake.decide(IntakeRule(key, pace))
    lines = hall.intake.lines()
    assert keys(lines) == ["sleeping_bag", "jacket_winter", "CLO", "pasta"]
    assert [line.is_group for line in lines] == [False, False, True, False]
    assert lines[2].name.uk == "Одяг"


@pytest.mark.parametrize(("text", "key"), [("Kleidung", "CLO"), ("одяг", "CLO"), ("спальник", "sleeping_bag")])
def test_groups_and_goods_are_found_in_every_language(hall, text, key):
    hall.intake.decide(IntakeRule(key, "stop"))
    found = {line.key: line.rule for line in hall.intake.search(text)}
    assert found[key] == IntakeRule(key, "stop")


def test_one_thing_is_meant_by_its_key_or_name(hall):
    assert hall.intake.find("Winterjacken").key == "jacket_winter"
    assert hall.intake.find("clo").key == "CLO"
    with pytest.raises(UserError, match=r"may mean: .*jacket_winter"):
        hall.intake.find("jacke")
    with pytest.raises(UserError, match="Try another word"):
        hall.intake.find("qqqqxxxx")


def test_the_poster_shows_what_is_in_force(hall, tomorrow, yesterday):
    hall.intake.decide(IntakeRule("sleeping_bag", "go", "urgent", tomorrow))
    hall.intake.decide(IntakeRule("CLO", "stop", "no_space"))
    hall.intake.decide(IntakeRule("jacket_winter", "go"))
    hall.intake.decide(IntakeRule("pasta", "stop", "", yesterday))
    (text,) = page_texts(hall.posters.poster())
    for told in ("Schlafsäcke", "терміново потрібно", f"{tomorrow:%d.%m.%Y}", "Testlager", "außer: Winterjacken"):
        assert told in text.replace("\xa0", " "), told
    assert "Nudeln" not in text
    assert page_sizes(hall.posters.poster("a3")) == [(297, 420)]


def test_a_poster_without_rules_says_what_to_do(hall, yesterday):
    hall.intake.decide(IntakeRule("pasta", "stop", "", yesterday))
    for ask in (hall.posters.poster, lambda: hall.posters.web_text("de")):
        with pytest.raises(UserError, match="Mark some first"):
            ask()
    with pytest.raises(UserError, match="is no paper size"):
        hall.posters.poster("a0")


def test_the_text_for_the_web_is_short_with_headings_and_lists(hall, tomorrow):
    hall.intake.decide(IntakeRule("sleeping_bag", "go", "urgent", tomorrow))
    hall.intake.decide(IntakeRule("CLO", "stop", "no_space"))
    hall.intake.decide(IntakeRule("jacket_winter", "go"))
    today = hall.workplace.today()
    assert hall.posters.web_text("en") == (
        f"What we take\nTestlager, Musterstraße 1, 44139 Dortmund · As of {today:%d.%m.%Y}\n\n"
        f"✅ We take gladly\n- Winter jackets\n- Sleeping bags (urgently needed; until {tomorrow:%d.%m.%Y})\n\n"
        "⛔ Not now\n- Clothing (no space; except: Winter jackets)\n\n"
        "Everything else we take as usual.\n"
    )
    assert "- Спальні мішки (терміново потрібно; до" in hall.posters.web_text("uk")
