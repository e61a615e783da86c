"""The steps of sorting, without a window."""

from dataclasses import replace

import pytest

from app.domain.catalogue import Category
from app.domain.phrases import UserError
from app.services.catalogue import shipped_categories
from app.ui.sort import draft as drafts
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


@pytest.mark.parametrize(("typed", "found"), [("42", "42"), ("4", None), ("99", None)])
def test_shoe_sizes_are_typed_as_they_are(typed: str, found: str | None):
    sizes = drafts.size_options(replace(drafts.start(CATALOGUE["shoes_winter"]), audience="men"))
    assert drafts.types_values(sizes)
    assert drafts.match_typed(sizes, typed) == found


def test_the_picture_shows_what_is_known_so_far():
    assert drafts.preview(Draft()) is None
    half = replace(drafts.start(CATALOGUE["rice"]), quantity="12,5", expiry="99/99")
    shown = drafts.preview(half)
    assert shown is not None
    assert shown.contents[0].quantity == 12500
    assert shown.contents[0].expiry is None
