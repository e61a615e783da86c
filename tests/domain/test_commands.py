"""A printed command is read back as the same command, and nothing else is a command."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import codes, commands
from app.domain.codes import CodeType
from app.domain.commands import ACTIONS, COPIES, Command
from app.domain.sizes import MIXED, SYSTEMS, UNKNOWN
from app.domain.sku import Audience, Season
from app.services.catalogue import shipped_categories

CATEGORIES = tuple(category.key for category in shipped_categories())
SIZES = [(system.key, value) for system in SYSTEMS.values() for value in system.values]
SAID = [
    *((Command(name), "") for name in ACTIONS),
    *((Command("copies", str(number)), "") for number in COPIES),
    *((Command("audience", value), "") for value in Audience),
    *((Command("season", value), "") for value in Season),
    *((Command("size", value), "") for value in (MIXED, UNKNOWN)),
    *((Command("size", value), system) for system, value in SIZES),
    *((Command("category", key), "") for key in CATEGORIES),
]
SERIALS = {commands.serial_of(command, system) for command, system in SAID}
HUBS = st.integers(1, 999)


@given(st.sampled_from(SAID), HUBS)
def test_every_command_is_read_back(said, hub):
    command, system = said
    code = commands.code_of(command, hub, system)
    assert codes.is_valid(code)
    assert (codes.type_of(code), codes.hub_of(code)) == (CodeType.COMMAND, hub)
    assert commands.read(code, CATEGORIES) == command


def test_every_command_has_a_serial_of_its_own():
    assert len(SERIALS) == len(SAID)


def _near_a_command(serial: int) -> st.SearchStrategy[int]:
    return st.integers(max(serial - 60, codes.FIRST_SERIAL), min(serial + 60, codes.LAST_SERIAL))


@given(st.one_of(st.sampled_from(sorted(SERIALS)).flatmap(_near_a_command), st.integers(1, codes.LAST_SERIAL)), HUBS)
def test_other_serials_are_no_commands(serial, hub):
    read = commands.read(codes.make(CodeType.COMMAND, hub, serial), CATEGORIES)
    assert (read is not None) is (serial in SERIALS)


@given(st.integers(1, 79_999_999), HUBS)
def test_presets_and_people_are_no_commands(serial, hub):
    assert commands.read(codes.make(CodeType.COMMAND, hub, serial), CATEGORIES) is None


def test_the_shipped_categories_have_serials_of_their_own():
    serials = Counter(map(commands.category_serial, CATEGORIES))
    assert [serial for serial, count in serials.items() if count > 1] == []


@given(st.text(min_size=1, max_size=40))
def test_a_category_a_hub_adds_stays_among_the_categories(key):
    assert 80_000_000 <= commands.category_serial(key) < 90_000_000


def test_a_category_this_hub_does_not_have_is_no_command():
    assert commands.read(commands.code_of(Command("category", "unicorn"), 14), CATEGORIES) is None


@pytest.mark.parametrize(
    ("command", "system"),
    [
        (Command("dance"), ""),
        (Command("audience", "cats"), ""),
        (Command("season", "rain"), ""),
        (Command("size", "M"), ""),
        (Command("size", "999"), "shoe"),
    ],
)
def test_what_is_no_command_gets_no_code(command, system):
    with pytest.raises(ValueError, match=r"not (in|a valid)"):
        commands.code_of(command, 14, system)
