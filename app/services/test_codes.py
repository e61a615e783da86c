"""The codes on the screen that teach a computer about its scanner."""

from dataclasses import dataclass

from app.documents.models import Picture
from app.domain.scans import TEST_TEXT

_SQUARE_PIXELS = 5
_BAR_PIXELS = 2


@dataclass(frozen=True, slots=True)
class ScreenCodes:
    """The same text twice: as a square code for cameras and as bars for the others."""

    square: Picture
    bars: Picture


def draw() -> ScreenCodes:
    """Draw the test codes as large as a scanner needs them on a usual screen."""
    from app.documents import screen_codes  # noqa: PLC0415  the drawing library waits for the settings page

    return ScreenCodes(
        screen_codes.square(TEST_TEXT, _SQUARE_PIXELS),
        screen_codes.bars(TEST_TEXT, _BAR_PIXELS),
    )
