"""Labels and papers come out of what is in the hall."""

import csv
import json

import pytest

from app.domain.phrases import UserError
from app.services.labels import sheet_named
from tests import factories

KINDS = ("jacket_winter", "pasta")


@pytest.fixture
def load(hall):
    """A load with counted, uncounted and weighed goods on two pallets, for a list."""
    code = factories.given_match(hall, factories.content(quantity=10), factories.pasta())
    made = factories.given_load(hall)
    hall.loads.compose(made.code, code)
    other = factories.given_pallet(hall, factories.uncounted(), factories.pasta())
    hall.loads.add_pallets(made.code, [other.code])
    return made


def test_every_paper_of_a_load_is_written(hall, load, tmp_path):
    files = hall.papers.export(load.code, tmp_path / "papers")
    assert {path.suffix for path in files} == {".pdf", ".xlsx", ".csv", ".json"}
    assert len(files) == 6
    assert all(path.stat().st_size > 300 for path in files)
    assert sorted(path.name for path in (tmp_path / "papers").iterdir()) == sorted(path.name for path in files)


def test_all_files_of_a_load_tell_the_same_goods(hall, load, tmp_path):
    files = {path.suffix: path for path in hall.papers.export(load.code, tmp_path)}
    document = json.loads(files[".json"].read_text("utf-8"))
    with files[".csv"].open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    held = [content for pallet in hall.loads.pallets(load.code) for box in pallet.boxes for content in box.contents]
    told = {key: sum(line["qty"] or 0 for line in document["lines"] if line["key"] == key) for key in KINDS}
    assert told == {"jacket_winter": 10, "pasta": 25}
    assert len(rows) == len(document["lines"]) == 3
    assert sum(int(row["packages"]) for row in rows) == len(held) == document["load"]["packages"]
    assert any(row["qty"] == "" for row in rows)


def test_the_goods_of_a_list_name_their_need_line(hall, load):
    dossier = hall.papers.dossier(load.code)
    named = {ref for line in dossier.lines for ref in line.need_refs}
    assert named == {f"{factories.LIST_CODE}/1"}


def test_papers_of_a_load_in_the_making_can_be_made(hall):
    made = factories.given_load(hall)
    assert hall.papers.packing_list(made.code).startswith(b"%PDF")
    assert hall.papers.packing_list(made.code, "de").startswith(b"%PDF")
    assert hall.papers.workbook(made.code).startswith(b"PK")


def test_papers_of_an_unknown_load_are_refused(hall, tmp_path):
    with pytest.raises(UserError, match="There is no load"):
        hall.papers.export(factories.load_code(999), tmp_path / "papers")
    assert not (tmp_path / "papers").exists()


def test_labels_of_boxes_pallets_and_places_are_made(file_hall):
    opened = factories.given_pallet(file_hall, factories.content(), factories.uncounted(), factories.pasta())
    boxes = file_hall.pallets.details(opened.code).boxes
    for pdf in (
        file_hall.labels.boxes(boxes),
        file_hall.labels.pallets([opened.code]),
        file_hall.labels.places([]),
        file_hall.labels.blank(3, sheet_named("a4_4", 2)),
    ):
        assert pdf.startswith(b"%PDF")


def test_a_label_is_previewed_before_the_box_has_a_code(file_hall):
    picture = file_hall.labels.preview(factories.box(code="0" * 14))
    assert picture.width > 100
    assert picture.height > 100


@pytest.mark.parametrize("count", [0, 1001, -1])
def test_an_absurd_number_of_blank_labels_is_refused(file_hall, count):
    with pytest.raises(UserError, match="1 to 1000"):
        file_hall.labels.blank(count)


def test_an_unknown_paper_is_refused_with_the_choices():
    with pytest.raises(UserError, match="a6"):
        sheet_named("a7")


def test_labels_of_unknown_things_are_refused(file_hall):
    with pytest.raises(UserError, match="There is no pallet"):
        file_hall.labels.pallets([factories.pallet_code(999)])
    with pytest.raises(UserError, match="There is no place"):
        file_hall.labels.places([factories.place_code(999)])
