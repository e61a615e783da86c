"""A page as a picture has the size of the paper at the resolution."""

from app.documents import labels
from app.documents.pictures import render
from app.documents.sheets import A4_4
from tests.documents.samples import box


def test_a_label_becomes_rows_of_four_bytes_a_pixel():
    picture = render(labels.box_labels([box()]), dpi=96)
    assert (picture.width, picture.height) == (397, 560)
    assert len(picture.pixels) == picture.width * picture.height * 4


def test_the_edge_has_the_colour_of_the_group():
    picture = render(labels.box_labels([box(group="CLO")]), dpi=50)
    middle = (picture.height // 2 * picture.width + 5) * 4
    assert picture.pixels[middle : middle + 3] == bytes((0xB2, 0x72, 0x00))


def test_each_page_is_reached():
    pdf = labels.box_labels([box()] * 5, A4_4)
    assert render(pdf, 0, 40).pixels != render(pdf, 1, 40).pixels
