"""The demo does the main job, end to end, and leaves a sound hub."""

import json

import pytest

from app import paths
from app.bootstrap import open_hall
from app.cli.program import Frame, run
from tests import factories


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The folder of papers that one run of the demo wrote."""
    folder = tmp_path_factory.mktemp("demo") / "papers"
    windows = []
    frame = Frame(open_hall, lambda *_: windows.append("opened") or 0, "")
    assert run(["--lang", "en", "demo", "--headless", "--out", str(folder)], frame) == 0
    assert windows == []
    return folder


@pytest.fixture(scope="module")
def demo_hall(demo):
    hall = open_hall(paths.data_folder() / "demo.db", "s1", "Kim")
    yield hall
    hall.close()


def test_every_label_and_paper_is_written(demo):
    names = {path.name.partition("_00")[0]: path for path in demo.iterdir()}
    wanted = {
        "packing_list",
        "load",
        "pallet_labels",
        "box_labels",
        "place_labels",
        "blank_labels",
        "first_pallet_labels",
    }
    assert {name.removesuffix(".pdf") for name in names} == wanted
    assert {path.suffix for path in demo.iterdir()} == {".pdf", ".xlsx", ".csv", ".json"}
    assert all(path.stat().st_size > 1000 for path in demo.iterdir())


def test_the_demo_hall_is_believable(demo_hall):
    assert sum(line.boxes for line in demo_hall.stock.lines()) > 1500
    assert len(demo_hall.places.all()) == 40
    assert any(line.uncounted for line in demo_hall.stock.lines())


def test_the_load_of_the_demo_is_closed_and_its_file_says_the_same(demo, demo_hall):
    (load,) = demo_hall.loads.in_states()
    details = demo_hall.loads.details(load.code)
    document = json.loads(next(demo.glob("load_*.json")).read_text("utf-8"))
    assert load.state == "closed"
    assert document["load"]["packages"] == details.boxes == sum(line["packages"] for line in document["lines"])
    assert len(document["pallets"]) == len(details.pallets) > 3


def test_the_journal_of_the_demo_agrees_with_its_read_tables(demo_hall):
    assert factories.differences(demo_hall) == ()
