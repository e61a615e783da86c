"""What every test stands on: no screen, folders of its own, and hubs on both databases."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# before anything imports Qt
if "--onscreen" not in sys.argv:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from app.bootstrap import open_hall
from app.services.hall import Hall
from tests import factories
from tests.halls import Halls
from tests.postgres import Cluster, running_cluster

_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "data",
    "LOCALAPPDATA": "data",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_DOCUMENTS_DIR": "documents",
}
ENGINES = ("sqlite", "postgres")
Opener = Callable[..., Hall]


# the same examples on every run; --hypothesis-profile=deep looks for new ones
settings.register_profile("suite", max_examples=40, deadline=None, derandomize=True)
settings.register_profile("deep", max_examples=1000, deadline=None)
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="show the windows of the tests on this screen")


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """No test reads or writes the folders of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name, folder in _FOLDERS.items():
            patch.setenv(name, str(home / folder))
        patch.delenv("PALLETWISE_DB", raising=False)
        yield home


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """One private PostgreSQL for the whole run."""
    with running_cluster() as started:
        yield started


@pytest.fixture(scope="session")
def halls() -> Halls:
    """Opens hubs quickly, by keeping what was compiled for earlier tests."""
    return Halls()


@pytest.fixture(scope="session")
def hub_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a hub that was just set up; copied, never opened again."""
    file = tmp_path_factory.mktemp("template") / "hub.db"
    _set_up(str(file))
    return file


@pytest.fixture(scope="session")
def postgres_template(cluster: Cluster) -> str:
    """The name of a PostgreSQL database with a hub that was just set up."""
    cluster.create("template_of_hubs")
    _set_up(cluster.url("template_of_hubs"))
    return "template_of_hubs"


def _set_up(target: str) -> None:
    hall = open_hall(target, "template", "")
    hall.hub.set_up(factories.hub())
    hall.close()


@pytest.fixture(scope="session")
def hub_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the hub that the tests use one after the other."""
    return tmp_path_factory.mktemp("hub")


@pytest.fixture
def hub_file(hub_template: Path, hub_folder: Path) -> Path:
    """The file of a hub of this test's own, alone in its folder."""
    shutil.rmtree(hub_folder)
    hub_folder.mkdir()
    return Path(shutil.copyfile(hub_template, hub_folder / "hub.db"))


@pytest.fixture(params=ENGINES)
def target(request: pytest.FixtureRequest) -> str:
    """A hub of this test's own, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        return str(request.getfixturevalue("hub_file"))
    cluster: Cluster = request.getfixturevalue("cluster")
    return cluster.create("hub", request.getfixturevalue("postgres_template"))


@pytest.fixture(params=ENGINES)
def empty_target(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A place for a database in which there is nothing yet."""
    if request.param == "sqlite":
        return str(tmp_path / "new" / "hub.db")
    return request.getfixturevalue("cluster").create("empty")


@pytest.fixture
def open_at(halls: Halls) -> Iterator[Opener]:
    """Opens hubs and closes them after the test: ``open_at(target, station="s2")``."""
    opened: list[Hall] = []

    def open_one(target: str | Path, station: str = "s1", person: str = "Kim") -> Hall:
        opened.append(halls.open(target, station, person))
        return opened[-1]

    yield open_one
    for hall in opened:
        halls.give_back(hall)


@pytest.fixture
def hall(target: str, open_at: Opener) -> Hall:
    """A hub that is set up, at station s1, on both databases."""
    return open_at(target)


@pytest.fixture
def file_hall(hub_file: Path, open_at: Opener) -> Hall:
    """A hub that is set up, at station s1, on SQLite only."""
    return open_at(hub_file)
