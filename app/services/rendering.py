"""From codes to labels on paper: the PDF they make, and its pages as dots for a printer or a screen."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.documents.sheets import SHEETS, Sheet
from app.domain import codes
from app.domain.boxes import WITHDRAWN, Box
from app.domain.phrases import UserError, mark
from app.services.hall import Hall
from app.services.labels import sheet_named

if TYPE_CHECKING:
    from app.documents.dots import Dots
    from app.documents.models import Picture

_PALLET_SIDES = 2


@dataclass(frozen=True, slots=True)
class Drawn:
    """A PDF of labels, and how many labels of its sheets it takes: a pallet has one for each of two sides."""

    pdf: bytes
    labels: int


def papers() -> Mapping[str, Sheet]:
    """Every paper labels can be printed on, by its name."""
    return SHEETS


def draw(hall: Hall, kind: str, wanted: Sequence[str], sheet: str = "a6", used: int = 0) -> Drawn:
    """The labels of codes as PDF; ``used`` labels of the first sheet were printed before and are left out."""
    paper = sheet_named(sheet, used + 1)
    match kind:
        case "box":
            return Drawn(hall.labels.boxes([_here(hall.boxes.get(code)) for code in wanted], paper), len(wanted))
        case "pallet":
            return Drawn(hall.labels.pallets(wanted, paper), len(wanted) * _PALLET_SIDES)
        case "place":
            return Drawn(hall.labels.places(wanted, paper), len(wanted))
        case "blank":
            return Drawn(hall.labels.blanks(wanted, paper), len(wanted))
        case "sticker":
            (load,) = wanted
            return Drawn(hall.sheets.stickers(load, paper), len(hall.loads.details(load).pallets))
        case _:
            raise ValueError(kind)


def _here(box: Box) -> Box:
    if box.state == WITHDRAWN:
        raise UserError(mark("Errors", "Box {box} was taken back and needs no label."), box=codes.short(box.code))
    return box


def check_page(sheet: str) -> bytes:
    """A page of a paper with bars to lay a ruler on."""
    from app.documents import check_page as drawing  # noqa: PLC0415

    return drawing.check_page(sheet_named(sheet))


def bands(pdf: bytes, dpi: int, *, coloured: bool) -> "Generator[Dots]":
    """The pages as the dots of a printer, true to size; made band by band, so that a long document takes little memory.

    Begin, go on and close on one thread only: the library behind it knows no other.
    """
    from app.documents import dots  # noqa: PLC0415

    return dots.bands(pdf, dpi, coloured=coloured)


def picture(pdf: bytes, dpi: int) -> "Picture":
    """The first page as a picture for the screen."""
    from app.documents import pictures  # noqa: PLC0415

    return pictures.render(pdf, dpi=dpi)
