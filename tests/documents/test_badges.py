"""Name badges: ten on A4, large names, codes a station understands."""

import pytest

from app.documents.badges import badges
from app.documents.sheet_models import Badge
from app.domain.codes import CodeType
from tests.documents.reading import page_sizes, page_texts, text_boxes
from tests.documents.samples import code, decoded
from tests.documents.scanned import bars_on, seen

NAMES = ("Оксана", "Klaus-Dieter", "Kim", "Владислава-Анастасія", "M" * 40, "Kateryna K.", "Дар'я", "Ümit", "Bo", "Zoë")
PEOPLE = [Badge(code(CodeType.COMMAND, serial), name, "Dortmund Hafen") for serial, name in enumerate(NAMES, start=1)]
SHEET = badges(PEOPLE)


@pytest.mark.parametrize("dpi", [203, 300])
def test_every_badge_is_scanned(dpi):
    assert {text for _format, text in decoded(SHEET, 0, dpi)} == {badge.code for badge in PEOPLE}


def test_ten_badges_stand_on_a_page_and_the_eleventh_on_the_next():
    assert page_sizes(SHEET) == [(210, 297)]
    assert page_sizes(badges([*PEOPLE, PEOPLE[0]])) == [(210, 297)] * 2


def test_a_badge_shows_name_hub_and_code():
    text = page_texts(badges(PEOPLE[:1]))[0]
    for words in ("Оксана", "Dortmund Hafen", "5-014-00000001-"):
        assert words in text


def test_a_name_is_read_from_two_metres():
    heights = [top - bottom for _left, bottom, _right, top in text_boxes(badges(PEOPLE[:1]))[0]]
    assert max(heights) > 9


def test_every_name_stays_on_its_badge_of_85_by_54_mm():
    for left, bottom, right, top in text_boxes(SHEET)[0]:
        column, row = int((left - 20) // 85), int((297 - 13.5 - top) // 54)
        assert 20 + 85 * column + 12 < left
        assert right < 20 + 85 * (column + 1) - 2
        assert 297 - 13.5 - bottom < 54 * (row + 1) - 2


def test_bars_of_a_badge_have_their_quiet_zones():
    picture = seen(SHEET, 0, 300)
    assert all(picture.has_quiet_zones(bars) for bars in bars_on(picture))
