"""The codes on the screen can be read off it."""

import pytest
import zxingcpp

from app.domain import scans
from app.services import test_codes as screen_codes


@pytest.mark.parametrize("name", ["square", "bars"])
def test_a_scanner_reads_the_test_text_off_the_screen(name: str):
    picture = getattr(screen_codes.draw(), name)
    grey = memoryview(picture.pixels[::4]).cast("B", (picture.height, picture.width))
    assert [found.text for found in zxingcpp.read_barcodes(grey)] == [scans.TEST_TEXT]
