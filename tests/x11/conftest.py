"""Real keys on a real display; ``PALLETWISE_X11=required`` makes a missing tool a failure."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.x11.screen import Display, Screen, missing_tools

LAYOUTS = ("us", "de", "ua", "ru", "fr", "cz")


@pytest.fixture(scope="session")
def display() -> Iterator[Display]:
    """An X server for all layouts."""
    missing = missing_tools()
    if missing and os.environ.get("PALLETWISE_X11") != "required":
        pytest.skip(f"not installed: {', '.join(missing)}")
    assert missing == []
    started = Display()
    yield started
    started.stop()


@pytest.fixture(scope="session", params=LAYOUTS)
def layout(request: pytest.FixtureRequest) -> str:
    """The keyboard layout of the computer."""
    return request.param


@pytest.fixture(scope="session")
def screen(
    display: Display, layout: str, hub_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Screen]:
    """The real window under a keyboard layout, on a hub of its own."""
    database = Path(shutil.copyfile(hub_template, tmp_path_factory.mktemp(layout) / "hub.db"))
    started = Screen(display, layout, database)
    yield started
    assert started.stop() == 0
