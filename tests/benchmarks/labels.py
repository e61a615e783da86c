"""Labels with both symbols, against the same bars and texts put down by reportlab itself, and against peers."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from unittest.mock import patch

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.code128 import Code128
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.documents import box_labels, label_faces, symbols
from app.documents.models import BoxLabel
from app.documents.sheets import A6, TAPE_62, Sheet
from app.documents.text import load_fonts
from app.services.label_words import box_label
from tests.benchmarks.hubs import Hubs
from tests.benchmarks.table import Row
from tests.benchmarks.timing import middle_ms
from tests.documents.recording import Mark, RecordingPen, record, recorded

_LABELS = 100
_TIMES = 3


@dataclass(frozen=True, slots=True)
class Drawn:
    """What one label shows: its texts and symbols where they stand, on a label of this size in millimetres."""

    width: float
    height: float
    marks: tuple[Mark, ...]

    def of(self, kind: str) -> Iterator[Mark]:
        """The marks of a kind."""
        return (mark for mark in self.marks if mark.kind == kind)


def rows(hubs: Hubs, sizes: Sequence[int]) -> Iterator[Row]:
    """The labels of the newest boxes."""
    with hubs.hall(min(sizes)) as hall:
        boxes = hall.boxes.latest(_LABELS)
        catalogue, today = hall.labels._catalogue.current(), hall.workplace.today()
        told = [box_label(box, catalogue, "Hub", today) for box in boxes]
        for sheet in (A6, TAPE_62):
            ours = middle_ms(lambda sheet=sheet: hall.labels.boxes(boxes, sheet), _TIMES)
            drawn = [_drawn(label, sheet) for label in told if isinstance(label, BoxLabel)]
            name = f"{len(boxes)} labels, Code 128 and QR, {sheet.name}"
            note = f"{len(boxes) * 1000 / ours:.0f} labels/s"
            bare = middle_ms(partial(same_marks, drawn), _TIMES)
            yield Row(name, ours, bare, "ms", "same paths and texts, no layout", note=note)
            own = middle_ms(partial(own_symbols, drawn), _TIMES)
            against = f"reportlab's own symbols, same texts, {len(boxes) * 1000 / own:.0f} labels/s"
            yield Row(name, ours, own, "ms", against, goal=1, fail=2, note=note)
            if find_spec("weasyprint"):
                web = middle_ms(partial(by_weasyprint, drawn), 1)
                yield Row(name, ours, web, "ms", "WeasyPrint", goal=1 / 8, fail=1 / 3, note=note)


def _drawn(label: BoxLabel, sheet: Sheet) -> Drawn:
    with patch.object(label_faces, "place", record):
        pen = recorded(partial(box_labels.draw, label), sheet).pen
    assert isinstance(pen, RecordingPen)
    return Drawn(pen.width, pen.height, tuple(pen.marks))


def _begin(output: io.BytesIO, drawn: Sequence[Drawn]) -> Canvas:
    load_fonts()
    return Canvas(output, pagesize=(drawn[0].width * mm, drawn[0].height * mm))


def _write(canvas: Canvas, label: Drawn) -> None:
    for mark in label.of("text"):
        canvas.setFont(mark.font, mark.size * mm)
        canvas.drawString(mark.left * mm, (label.height - mark.baseline) * mm, mark.text)


def same_marks(drawn: Sequence[Drawn]) -> bytes:
    """The same bars, squares and words as paths and strings, without any layout."""
    output = io.BytesIO()
    canvas = _begin(output, drawn)
    for label in drawn:
        _write(canvas, label)
        paths = [symbols.bars(mark.text)[0] for mark in label.of("bars")]
        paths += [symbols.qr(mark.text)[0] for mark in label.of("qr")]
        for path in paths:
            canvas.addLiteral(f"q 1 0 0 30 20 20 cm {path} 0 g f Q")
        canvas.showPage()
    canvas.save()
    return output.getvalue()


def own_symbols(drawn: Sequence[Drawn]) -> bytes:
    """The same words with the symbols that reportlab brings, at the same places."""
    output = io.BytesIO()
    canvas = _begin(output, drawn)
    for label in drawn:
        _write(canvas, label)
        for mark in label.of("bars"):
            bars = Code128(mark.text, barWidth=0.375 * mm, barHeight=(mark.bottom - mark.top) * mm)
            bars.drawOn(canvas, mark.left * mm, (label.height - mark.bottom) * mm)
        for mark in label.of("qr"):
            side = (mark.right - mark.left) * mm
            drawing = Drawing(side, side)
            drawing.add(QrCodeWidget(mark.text, barLevel="M", barWidth=side, barHeight=side))
            renderPDF.draw(drawing, canvas, mark.left * mm, (label.height - mark.bottom) * mm)
        canvas.showPage()
    canvas.save()
    return output.getvalue()


def by_weasyprint(drawn: Sequence[Drawn]) -> bytes:
    """The same in one HTML document."""
    from weasyprint import HTML  # pyright: ignore[reportMissingImports]  # noqa: PLC0415  only where it is

    pages = [
        "".join(f"<div>{mark.text}</div>" for mark in label.of("text"))
        + "".join(_svg(*symbols.bars(mark.text)) for mark in label.of("bars"))
        + "".join(_svg(*symbols.qr(mark.text)) for mark in label.of("qr"))
        for label in drawn
    ]
    style = f"@page{{size:{drawn[0].width}mm {drawn[0].height}mm;margin:5mm}}section{{break-after:page}}"
    body = "".join(f"<section>{page}</section>" for page in pages)
    return HTML(string=f"<style>{style}</style>{body}").write_pdf()


def _svg(path: str, modules: int) -> str:
    numbers = [int(word) for word in path.split() if word != "re"]
    marks = zip(*[iter(numbers)] * 4, strict=True)
    drawn = "".join(f"M{x} {y}h{width}v{height}h-{width}z" for x, y, width, height in marks)
    return f'<svg width="30mm" viewBox="0 0 {modules} {modules}"><path d="{drawn}"/></svg>'
