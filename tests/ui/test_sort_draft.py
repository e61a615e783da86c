"""The steps of sorting, without a window."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.catalogue import Category
from app.domain.phrases import UserError
from app.domain.presets import Preset
from app.services.catalogue import shipped_categories
from app.ui.sort import draft as drafts
from app.ui.sort import parking
from app.ui.sort.draft import Draft

CATALOGUE = {category.key: category for category in shipped_categories()}


def _jacket() -> Category:
    return CATALOGUE["jacket_winter"]


def test_an_empty_draft_asks_what_it_is():
    assert drafts.next_step(Draft()) == "goods"


def test_only_the_steps_the_goods_need_are_asked():
    assert drafts.steps(drafts.start(CATALOGUE["towel"])) == ("goods", "amount")
    assert "expiry" in drafts.steps(drafts.start(CATALOGUE["rice"]))
    assert drafts.steps(drafts.start(_jacket())) == ("goods", "audience", "size", "amount")


def test_children_get_heights_and_adults_letters():
    jacket = drafts.start(_jacket())
    assert "104" in drafts.size_options(drafts.with_audience(jacket, "girls"))
    assert "XL" in drafts.size_options(drafts.with_audience(jacket, "women"))


def test_another_audience_forgets_a_size_that_does_not_exist_for_it():
    chosen = replace(drafts.with_audience(drafts.start(_jacket()), "women"), size="XL")
    assert drafts.with_audience(chosen, "boys").size == ""
    assert drafts.with_audience(chosen, "men").size == "XL"


def test_an_unknown_amount_needs_no_number():
    draft = replace(drafts.start(CATALOGUE["towel"]), basis="unknown")
    assert drafts.next_step(draft) is None
    assert drafts.to_box(draft, None, None).contents[0].quantity is None


def test_a_typed_amount_that_is_no_number_is_said():
    draft = replace(drafts.start(CATALOGUE["towel"]), quantity="viele")
    with pytest.raises(UserError):
        drafts.to_box(draft, None, None)


def test_the_same_again_makes_the_same_box():
    draft = Draft(category=_jacket(), audience="women", size="M", season="winter", quantity="40")
    box = drafts.to_box(draft, None, None)
    assert drafts.to_box(drafts.again(box, _jacket()), None, None).contents == box.contents


def test_going_back_takes_one_answer_at_a_time():
    draft = Draft(category=_jacket(), audience="women", size="M", season="winter", quantity="40")
    draft = drafts.back(draft)
    assert draft.quantity == ""
    draft = drafts.back(draft)
    assert draft.size == ""
    draft = drafts.back(draft)
    assert draft.audience == ""
    assert drafts.back(draft) == Draft()


def test_the_picture_shows_what_is_known_so_far():
    assert drafts.preview(Draft()) is None
    half = replace(drafts.start(CATALOGUE["rice"]), quantity="12,5", expiry="99/99")
    shown = drafts.preview(half)
    assert shown is not None
    assert shown.contents[0].quantity == 12500
    assert shown.contents[0].expiry is None


def test_after_a_box_the_same_goods_are_asked_in_another_size():
    draft = Draft(category=_jacket(), audience="women", size="M", season="winter", quantity="40")
    following = drafts.following(drafts.to_box(draft, None, None), _jacket())
    assert (following.audience, following.size, following.quantity) == ("women", "", "40")
    assert drafts.next_step(following) == "size"
    assert following.untouched
    assert not drafts.answered(following, "size", "L").untouched
    assert drafts.back(following) == Draft()


def test_a_preset_fixes_what_it_says_and_only_that():
    preset = Preset("", "Women, winter", "CLO", audience="women", season="winter", condition="used", packaging="bag")
    jacket = drafts.begin(preset, _jacket())
    assert (jacket.audience, jacket.season, jacket.condition, jacket.packaging) == ("women", "winter", "used", "bag")
    towel = drafts.begin(preset, CATALOGUE["towel"])
    assert towel.audience == ""
    rice = drafts.begin(preset, CATALOGUE["rice"])
    assert rice.condition == "new"
    assert drafts.back(replace(jacket, size="M"), preset).size == ""
    assert drafts.back(jacket, preset) == drafts.begin(preset)


def test_a_large_piece_is_one_piece_without_a_box():
    generator = drafts.start(CATALOGUE["generator_petrol"])
    assert (generator.quantity, generator.packaging) == ("1", "piece")
    assert drafts.next_step(generator) is None
    assert drafts.back(generator) == Draft()


@pytest.mark.parametrize("typed", ["40x12", "40 X 12", "40×12", "40*12", "40х12"])
def test_so_many_boxes_are_typed_after_the_number(typed: str):
    draft = drafts.with_quantity(drafts.start(CATALOGUE["towel"]), typed)
    assert (draft.quantity.strip(), draft.copies) == ("40", 12)
    assert drafts.with_quantity(draft, "~30x2").basis == "estimated"
    assert drafts.with_quantity(draft, "40x999").copies == drafts.MOST_COPIES


def test_counting_by_scanner_begins_at_zero_for_the_next_box():
    draft = replace(drafts.start(CATALOGUE["towel"]), quantity="40", untouched=True)
    draft = drafts.plus(draft, 10)
    assert draft.quantity == "10"
    assert drafts.plus(draft, -1).quantity == "9"
    assert drafts.plus(draft, -50).quantity == ""


def test_a_mixed_box_is_put_together_content_by_content():
    first = replace(drafts.with_audience(drafts.start(_jacket()), "women"), size="M", quantity="40")
    mixed = replace(drafts.with_another(first, date(2026, 11, 22)), category=CATALOGUE["towel"], quantity="5")
    box = drafts.to_box(mixed, None, None)
    assert [content.category for content in box.contents] == ["jacket_winter", "towel"]
    assert drafts.to_box(drafts.again(box, CATALOGUE["towel"]), None, None).contents == box.contents
    assert drafts.following(box, CATALOGUE["towel"]) == Draft()
    assert drafts.back(replace(mixed, quantity="")).others == mixed.others
    assert drafts.back(drafts.back(replace(mixed, quantity=""))).others == ()


def test_a_parked_draft_comes_back_as_it_was():
    draft = replace(drafts.with_audience(drafts.start(_jacket()), "women"), size="M", quantity="~4", copies=3)
    mixed = replace(draft, others=(drafts.content_of(replace(draft, quantity="4"), None),))
    assert parking.from_text(parking.to_text(mixed), CATALOGUE) == mixed
    for broken in ("", "{", "[]", '{"others": 5}', "null"):
        assert parking.from_text(broken, CATALOGUE) == Draft()
