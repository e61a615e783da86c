"""Labels from the command line, on every paper."""

import pytest

from tests import factories
from tests.documents.reading import page_sizes

STOCK = (
    "code,category,audience,size,quantity\n"
    f"{factories.box_code(501)},jacket_winter,women,M,40\n"
    f"{factories.box_code(502)},pasta,,,25\n"
)
BOXES = (factories.box_code(501), factories.box_code(502))


@pytest.fixture
def stock(palletwise, file_of):
    palletwise("stock", "import", file_of("stock.csv", STOCK))


@pytest.mark.parametrize(
    ("paper", "start", "pages"),
    [
        ("tape_62", 4, [(62, 100)] * 2),
        ("a6", 1, [(105, 148)] * 2),
        ("a4_8", 8, [(210, 297)] * 2),
        ("a4_8", 7, [(210, 297)]),
        ("a4_2", 1, [(297, 210)]),
        ("a4_1", 3, [(210, 297)] * 2),
    ],
)
def test_labels_come_on_every_paper_from_any_start(palletwise, stock, tmp_path, paper, start, pages):
    file = tmp_path / "labels.pdf"
    assert palletwise("labels", "box", *BOXES, "--sheet", paper, "--start", start, "--out", file).code == 0
    assert page_sizes(file.read_bytes()) == pages


def test_places_and_blank_labels_start_where_the_sheet_is_free(palletwise, stock, tmp_path):
    file = tmp_path / "labels.pdf"
    assert palletwise("labels", "blank", "--count", 2, "--sheet", "a4_8", "--start", 8, "--out", file).code == 0
    assert len(page_sizes(file.read_bytes())) == 2
    assert palletwise("labels", "place", "--sheet", "a4_8", "--start", 8, "--out", file).code == 0
    assert len(page_sizes(file.read_bytes())) == 2


def test_a_start_beyond_the_sheet_is_one_sentence(palletwise, stock, tmp_path):
    said = palletwise("labels", "box", *BOXES, "--sheet", "a4_4", "--start", 5, "--out", tmp_path / "x.pdf")
    assert said.code == 1
    assert "This paper has 4 labels. Start with 1 to 4." in said.err
