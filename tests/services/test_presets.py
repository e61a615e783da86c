"""Presets are shared between stations, and between hubs as a file."""

import json

import pytest

from app.domain import codes
from app.domain.phrases import UserError
from app.domain.presets import Preset
from app.services.stations import PresetImport
from tests import factories


def women(**changes) -> Preset:
    return Preset(**{
        "code": "", "name": "Women, winter", "group": "CLO", "audience": "women", "season": "winter",
        "condition": "good", "packaging": "carton", **changes,
    })  # fmt: skip


@pytest.fixture
def other(tmp_path, open_at):
    """Another hub, with places of its own."""
    hall = open_at(tmp_path / "other.db")
    hall.hub.set_up(factories.hub(name="Other hub", number=77))
    return hall


def file_with(*presets, **changes) -> str:
    return json.dumps({"palletwise": "presets", "version": 1, "presets": presets, **changes})


def test_presets_travel_to_another_hub_and_get_codes_of_its_own(hall, other):
    place = hall.places.add("Z-09")
    twin = other.places.add("Z-09")
    hall.presets.save(women(where=place.code))
    hall.presets.save(Preset("", "Sleeping bags", "BED", "sleeping_bag"))
    assert other.presets.import_json(hall.presets.export_json()) == PresetImport(2, 0, 0)
    sleeping, winter = other.presets.all()
    assert (sleeping.category, winter.audience, winter.packaging) == ("sleeping_bag", "women", "carton")
    assert winter.where == twin.code
    assert {codes.hub_of(preset.code) for preset in (sleeping, winter)} == {77}
    assert factories.differences(other) == ()


def test_a_pallet_or_a_place_that_is_not_there_stays_at_home(hall, other):
    pallet = factories.given_pallet(hall)
    hall.presets.save(women(where=pallet.code))
    hall.presets.save(Preset("", "Shoes", "SHO", where=hall.places.add("Z-10").code))
    other.presets.import_json(hall.presets.export_json())
    assert [preset.where for preset in other.presets.all()] == ["", ""]


def test_taking_in_again_changes_by_name_and_keeps_code_and_pallet(hall):
    pallet = factories.given_pallet(hall)
    kept = hall.presets.save(women(where=pallet.code))
    text = hall.presets.export_json()
    assert hall.presets.import_json(text) == PresetImport(0, 0, 1)
    assert hall.presets.import_json(text.replace('"winter"', '"summer"')) == PresetImport(0, 1, 0)
    assert hall.presets.all() == [women(code=kept.code, where=pallet.code, season="summer")]


def test_a_file_is_written_and_read(hall, tmp_path):
    hall.presets.save(women())
    assert hall.presets.import_file(hall.presets.export_file(tmp_path / "presets.json")) == PresetImport(0, 0, 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "This is no file of presets"),
        ("not json", "This is no file of presets"),
        ("[" * 100_000, "This is no file of presets"),
        ("[1, 2]", "This is no file of presets"),
        ('{"presets": []}', "This is no file of presets"),
        (file_with("women"), "This is no file of presets"),
        (file_with({"name": 7}), "This is no file of presets"),
        (file_with(), "no presets in this file"),
        (file_with({"name": "A"}, version=2), "newer Palletwise"),
        (file_with({"name": "  "}), "needs a name"),
        (file_with({"name": "A", "season": "monsoon"}), "monsoon"),
        (file_with({"name": "A", "category": "unicorn"}), "sorts unicorn, which this catalogue does not know"),
        (file_with({"name": "A", "group": "UNI"}), "sorts UNI, which this catalogue does not know"),
    ],
)
def test_a_bad_file_is_said_and_changes_nothing(hall, text, said):
    with pytest.raises(UserError, match=said):
        hall.presets.import_json(text)
    assert hall.presets.all() == []


def test_one_bad_preset_keeps_the_others_out(hall):
    with pytest.raises(UserError):
        hall.presets.import_json(file_with({"name": "Good"}, {"name": "Bad", "category": "unicorn"}))
    assert hall.presets.all() == []
