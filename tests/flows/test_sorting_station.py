"""The sorting station as a volunteer uses it: few keys, nothing to be afraid of, everything can be undone."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.domain import commands
from app.domain.aliases import Alias
from app.domain.boxes import Box
from app.domain.commands import Command
from app.domain.intake import IntakeRule
from app.domain.presets import Preset
from app.ui.widgets.tiles import Tile
from tests import factories
from tests.ui.driving import Driver

ENTER, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape


class Keyboard:
    """Presses keys and counts them."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.pressed = 0

    def press(self, *keys: Qt.Key | str) -> None:
        self.pressed += len(keys)
        self.driver.press(*keys)


@pytest.fixture
def keyboard(driver: Driver) -> Keyboard:
    driver.page("sort").setFocus()
    return Keyboard(driver)


def page_of(driver: Driver) -> Any:
    return driver.window._pages["sort"]


def jacket(driver: Driver, *rest: Qt.Key | str) -> None:
    """Women's winter jackets in M, and what else is pressed."""
    driver.press("1", "1", "2", "3", *rest)


def boxes(driver: Driver) -> list[Box]:
    """The boxes of the hub, oldest first."""
    return list(reversed(driver.hall.boxes.latest(200)))


def codes_of(driver: Driver, *wanted: Command, size_system: str = "letter") -> None:
    """Scan commands off the command sheet."""
    for command in wanted:
        driver.scan(commands.code_of(command, factories.HUB, size_system))


def test_the_same_again_is_one_key(driver: Driver, keyboard: Keyboard):
    jacket(driver, "4", "0", ENTER)
    keyboard.press(SPACE)
    assert keyboard.pressed == 1
    first, second = boxes(driver)
    assert first.contents == second.contents


@pytest.mark.parametrize(
    ("first", "keys", "size"),
    [
        (("1", "1", "2", "3"), ("4", ENTER), "L"),
        (("1", "1", "4", "f"), ("j", ENTER), "104"),
        (("1", "1", "4", "1", "1", "0"), ("1", "0", ENTER), "104"),
    ],
)
def test_a_box_of_another_size_takes_at_most_three_keys(driver: Driver, keyboard: Keyboard, first, keys, size):
    driver.press(*first, "4", "0", ENTER)
    keyboard.press(*keys)
    assert keyboard.pressed <= 3
    assert [box.contents[0].size for box in boxes(driver)][1] == size
    assert [box.contents[0].quantity for box in boxes(driver)] == [40, 40]


def test_a_shoe_of_another_size_takes_three_keys(driver: Driver, keyboard: Keyboard):
    driver.write("winterschuhe")
    driver.press(ENTER)
    driver.press("1", "4", "2", "2", "0", ENTER)
    keyboard.press("4", "3", ENTER)
    assert keyboard.pressed == 3
    assert [box.contents[0].size for box in boxes(driver)] == ["42", "43"]


def test_cyrillic_keys_reach_the_tiles_too(driver: Driver, keyboard: Keyboard):
    driver.press("1", "1", "4")
    driver.write("о")
    assert page_of(driver).work.draft.size == "104"


def test_another_number_replaces_the_last_one(driver: Driver, keyboard: Keyboard):
    jacket(driver, "4", "0", ENTER)
    keyboard.press("4", "3", "8", ENTER)
    assert boxes(driver)[1].contents[0].quantity == 38


def test_enter_twice_makes_one_box(driver: Driver, keyboard: Keyboard):
    jacket(driver, "4", "0", ENTER, ENTER)
    driver.press(ENTER)
    assert len(boxes(driver)) == 1
    assert "Space" in driver.strip()


def test_escape_leads_to_other_goods(driver: Driver, keyboard: Keyboard):
    jacket(driver, "4", "0", ENTER)
    driver.press(ESCAPE)
    assert page_of(driver).work.draft.category is None


def test_twelve_identical_boxes_at_once(driver: Driver, keyboard: Keyboard):
    jacket(driver)
    driver.write("40x12")
    assert page_of(driver).box._copies.value() == 12
    driver.press(ENTER)
    assert len(boxes(driver)) == 12
    driver.window.strip.undo()
    driver.settle()
    assert boxes(driver) == []


def test_the_number_of_boxes_is_typed_after_f4(driver: Driver, keyboard: Keyboard):
    jacket(driver, "4", "0", Qt.Key.Key_F4, "3", ENTER)
    driver.press(ENTER)
    assert len(boxes(driver)) == 3


def test_a_mixed_box_holds_several_contents(driver: Driver, keyboard: Keyboard):
    jacket(driver, "4", "0", Qt.Key.Key_F5)
    assert "what else" in page_of(driver)._hint.text()
    driver.write("towel")
    driver.press(ENTER, "5", ENTER)
    (box,) = boxes(driver)
    assert [(content.category, content.audience, content.quantity) for content in box.contents] == [
        ("jacket_winter", "women", 40), ("towel", "none", 5),
    ]  # fmt: skip


def test_a_large_piece_needs_no_box(driver: Driver, keyboard: Keyboard):
    driver.write("generator")
    driver.press(ENTER)
    page = page_of(driver)
    page.questions.more.fields["serial"].setFocus()
    driver.press("7", "7")
    page.questions.more.fields["serial"].setFocus()
    driver.press(ENTER)
    (box,) = boxes(driver)
    assert (box.packaging, box.contents[0].quantity, box.contents[0].serial) == ("piece", 1, "77")


def test_measuring_gives_the_size(driver: Driver, keyboard: Keyboard):
    driver.press("1", "1", "2", Qt.Key.Key_F3)
    driver.press("4", "8")
    assert "size M" in page_of(driver).questions.measure._told.text()
    driver.press(ENTER)
    assert page_of(driver).work.draft.size == "M"
    driver.press("4", "0", ENTER)
    assert boxes(driver)[0].contents[0].size == "M"


def test_an_estimate_is_what_such_boxes_hold(driver: Driver, keyboard: Keyboard):
    for _ in range(5):
        factories.given_box(driver.hall, factories.content(quantity=24))
    driver.settle()
    jacket(driver)
    driver.press(Qt.Key.Key_F7)
    assert "about 24, known from 5 counted" in page_of(driver).questions._usual.text()
    driver.press(ENTER)
    content = boxes(driver)[-1].contents[0]
    assert (content.quantity, content.basis) == (24, "estimated")


def test_an_odd_number_is_asked_about_and_never_blocked(driver: Driver, keyboard: Keyboard):
    for _ in range(5):
        factories.given_box(driver.hall, factories.content(quantity=22))
    jacket(driver, "4", "0", "0", ENTER)
    assert "400 × Winter jackets in one box" in page_of(driver).asks._text.text()
    driver.press("2")
    assert page_of(driver).work.draft.quantity == ""
    driver.press("4", "0", "0", ENTER, "1")
    assert boxes(driver)[-1].contents[0].quantity == 400


@pytest.mark.parametrize(("days", "asked"), [(-1, "expired on"), (20, "may not arrive")])
def test_what_expires_is_asked_about(driver: Driver, keyboard: Keyboard, days: int, asked: str):
    day = driver.hall.workplace.today() + timedelta(days=days)
    driver.write("pasta")
    driver.press(ENTER, "5")
    driver.press(ENTER)
    driver.write(day.strftime("%d%m%y"))
    driver.press(ENTER)
    assert asked in page_of(driver).asks._text.text()
    assert boxes(driver) == []
    driver.press("1")
    assert boxes(driver)[0].contents[0].expiry == day


def test_an_open_question_waits_for_its_own_keys(driver: Driver, keyboard: Keyboard):
    jacket(driver, "4", "0", ENTER)
    driver.press(ESCAPE)
    driver.write("pasta")
    driver.press(ENTER, "5", ENTER)
    driver.write("0620")
    driver.press(ENTER, ENTER, SPACE)
    assert len(boxes(driver)) == 1
    driver.press(ESCAPE)
    draft = page_of(driver).work.draft
    assert (draft.category.key, draft.quantity, draft.expiry) == ("pasta", "5", "")


def test_a_preset_for_a_closed_pallet_says_so(driver: Driver, keyboard: Keyboard):
    closed = factories.given_pallet(driver.hall, factories.content())
    driver.hall.pallets.close(closed.code, 120, "none")
    preset = driver.hall.presets.save(Preset("", "Women", audience="women", where=closed.code))
    driver.settle()
    page_of(driver)._on_preset(preset)
    assert "0001 is no longer open" in driver.strip()


def test_expired_goods_can_be_left(driver: Driver, keyboard: Keyboard):
    driver.write("pasta")
    driver.press(ENTER, "5", ENTER)
    driver.write("0620")
    driver.press(ENTER, "3")
    assert boxes(driver) == []
    assert page_of(driver).work.draft.category is None


def test_goods_on_the_stop_list_are_asked_about(driver: Driver, keyboard: Keyboard):
    driver.hall.intake.decide(IntakeRule("jacket_winter", "stop", "too much", date(2099, 12, 31)))
    driver.settle()
    tile = page_of(driver).goods.findChildren(Tile)[0]
    assert "too much, until 31.12.2099" in tile.toolTip()
    assert "not accepted" in tile.accessibleName()
    driver.press("1", "1")
    assert "not accepted" in page_of(driver).asks._text.text()
    driver.press("2")
    assert page_of(driver).work.draft.category is None
    driver.press("1", "1", "1")
    assert page_of(driver).work.draft.category.key == "jacket_winter"


def test_a_preset_leaves_size_and_number(driver: Driver, keyboard: Keyboard):
    pallet = driver.hall.pallets.open("eur", None)
    preset = driver.hall.presets.save(
        Preset("", "Women, winter", "CLO", "jacket_winter", "women", "winter", where=pallet.code)
    )
    driver.settle()
    driver.scan(preset.code)
    keyboard.press("3", "4", "0", ENTER)
    assert keyboard.pressed == 4
    (box,) = boxes(driver)
    assert (box.contents[0].audience, box.contents[0].size, box.pallet) == ("women", "M", pallet.code)
    driver.press(ESCAPE)
    assert page_of(driver).work.draft.audience == "women"


def test_everything_can_be_done_by_scanner_alone(driver: Driver, keyboard: Keyboard):
    codes_of(
        driver, Command("category", "jacket_winter"), Command("audience", "women"), Command("size", "M"),
        Command("plus_10"), Command("plus_10"), Command("plus_1"), Command("minus_1"), Command("new_pallet"),
        Command("finish"), Command("again"), Command("size", "L"), Command("copies", "3"), Command("finish"),
        Command("size", "XL"), Command("estimated"), Command("plus_10"), Command("finish"), Command("undo"),
    )  # fmt: skip
    told = [(box.contents[0].size, box.contents[0].quantity) for box in boxes(driver)]
    assert told == [("M", 20), ("M", 20), ("L", 20), ("L", 20), ("L", 20)]
    assert {box.pallet for box in boxes(driver)} == {driver.hall.pallets.in_states(("open",))[0].pallet.code}


def test_a_size_these_goods_do_not_have_is_said(driver: Driver, keyboard: Keyboard):
    driver.press("1", "1", "2")
    codes_of(driver, Command("size", "42"), size_system="shoe")
    assert "do not have that" in driver.strip()
    assert page_of(driver).work.draft.size == ""


def test_a_wrong_scan_says_what_it_is(driver: Driver, keyboard: Keyboard):
    box = factories.given_box(driver.hall)
    closed = factories.given_pallet(driver.hall, factories.content())
    driver.hall.pallets.close(closed.code, 120, "none")
    driver.settle()
    jacket(driver)
    driver.scan(box.code)
    assert "This is box 0001: 40 × Winter jackets, women, M (in stock)" in driver.strip()
    driver.scan(closed.code)
    assert "This is pallet 0001. It is not open" in driver.strip()
    assert page_of(driver).work.draft.size == "M"


def test_a_bag_waits_on_the_pile_until_it_is_sorted(driver: Driver, keyboard: Keyboard):
    driver.press(Qt.Key.Key_F12)
    (bag,) = driver.hall.box_parts.pile()
    driver.scan(bag.code)
    assert bag.code[8:12] in page_of(driver).pile._text.text()
    jacket(driver, "4", "0", ENTER)
    assert boxes(driver)[0].origin == bag.code
    codes_of(driver, Command("bag_empty"))
    assert driver.hall.box_parts.pile() == []
    driver.press("4", ENTER)
    assert boxes(driver)[1].origin == ""


def test_every_last_action_can_be_taken_back_or_says_why_not(driver: Driver, keyboard: Keyboard):
    opened = factories.given_pallet(driver.hall)
    driver.scan(opened.code)
    jacket(driver, "4", "0", ENTER)
    driver.hall.pallets.close(opened.code, 120, "none")
    driver.settle()
    rows = page_of(driver).last._actions
    assert [row.obstacle is None for row in rows][:2] == [True, False]
    page_of(driver).last._take_back(rows[0].head.action)
    driver.settle()
    page_of(driver).last._take_back(page_of(driver).last._actions[0].head.action)
    driver.settle()
    assert boxes(driver) == []


def test_what_was_typed_survives_a_restart(driver: Driver, keyboard: Keyboard, start: Any, hub_file: Any):
    jacket(driver, "4")
    again = start(hub_file, settings=driver.program.settings)
    kept = page_of(again).work.draft
    assert (kept.category.key, kept.audience, kept.size, kept.quantity) == ("jacket_winter", "women", "M", "4")


def test_a_preset_in_force_survives_a_restart_with_the_unfinished_box(
    driver: Driver, keyboard: Keyboard, start: Any, hub_file: Any
):
    preset = driver.hall.presets.save(Preset("", "Women, winter", "CLO", audience="women"))
    driver.settle()
    driver.scan(preset.code)
    driver.press("1", "1", "3", "4")
    again = start(hub_file, settings=driver.program.settings)
    work = page_of(again).work
    assert (work.preset, work.draft.size, work.draft.quantity) == (preset, "M", "4")


def test_a_lead_who_changes_a_preset_disturbs_no_box(driver: Driver, keyboard: Keyboard):
    preset = driver.hall.presets.save(Preset("", "Women, winter", "CLO", audience="women"))
    driver.settle()
    driver.scan(preset.code)
    driver.press("1", "1", "3", "4")
    driver.hall.presets.save(replace(preset, name="Women"))
    driver.settle()
    work = page_of(driver).work
    assert (work.preset.name, work.draft.size, work.draft.quantity) == ("Women", "M", "4")
    driver.hall.presets.remove(preset.code)
    driver.settle()
    assert (work.preset, work.draft.quantity) == (None, "4")


def test_a_preset_for_stopped_goods_asks_as_well(driver: Driver, keyboard: Keyboard):
    driver.hall.intake.decide(IntakeRule("jacket_winter", "stop"))
    preset = driver.hall.presets.save(Preset("", "Jackets", "CLO", "jacket_winter"))
    driver.settle()
    driver.scan(preset.code)
    assert "not accepted" in page_of(driver).asks._text.text()


def test_everybody_finds_their_own_unfinished_box(driver: Driver, keyboard: Keyboard):
    people = driver.hall.people
    oksana, kim = people.add("Oksana", "uk"), people.add("Kim", "en")
    people.arrive(oksana)
    driver.window.top.person_changed.emit("Oksana")
    jacket(driver, "4")
    people.arrive(kim)
    driver.window.top.person_changed.emit("Kim")
    assert page_of(driver).work.draft.category is None
    people.arrive(oksana)
    driver.window.top.person_changed.emit("Oksana")
    assert page_of(driver).work.draft.quantity == "4"


def test_a_foreign_code_of_a_product_fills_goods_and_number(driver: Driver, keyboard: Keyboard):
    driver.hall.aliases.bind(Alias("4006381333931", "product", "pasta", 12_000))
    driver.window.switchboard.foreign("4006381333931")
    driver.settle()
    draft = page_of(driver).work.draft
    assert (draft.category.key, draft.quantity) == ("pasta", "12")


def test_a_foreign_code_of_a_pallet_is_that_pallet(driver: Driver, keyboard: Keyboard):
    pallet = driver.hall.pallets.open("eur", None)
    driver.settle()
    driver.hall.aliases.bind(Alias("340123450000000017", "pallet", pallet.code))
    driver.window.switchboard.foreign("340123450000000017")
    driver.settle()
    assert page_of(driver).destination.where() == (pallet.code, None)


def test_the_date_is_kept_for_goods_that_have_one(driver: Driver, keyboard: Keyboard):
    driver.write("pasta")
    driver.press(ENTER, "5", ENTER)
    driver.write("+12m")
    driver.press(ENTER)
    (box,) = boxes(driver)
    today = driver.hall.workplace.today()
    assert box.contents[0].expiry == date(today.year + 1, today.month, today.day)
    driver.press("6", ENTER)
    assert len(boxes(driver)) == 1
