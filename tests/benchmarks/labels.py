"""A hundred labels with both symbols, against the same marks put down without any layout, and against peers."""

import io
from collections.abc import Iterator, Sequence
from importlib.util import find_spec

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.code128 import Code128
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.documents import symbols
from app.documents.models import BoxLabel
from app.documents.text import REGULAR, load_fonts
from tests.benchmarks.hubs import Hubs
from tests.benchmarks.table import Row
from tests.benchmarks.timing import middle_ms

_LABELS = 100
_TIMES = 3
_PAGE = (105 * mm, 148 * mm)


def rows(hubs: Hubs, sizes: Sequence[int]) -> Iterator[Row]:
    """The labels of the newest boxes."""
    with hubs.hall(min(sizes)) as hall:
        boxes = hall.boxes.latest(_LABELS)
        told = [hall.labels._box_label(box, hall.labels._hub_name()) for box in boxes]
        ours = middle_ms(lambda: hall.labels.boxes(boxes), _TIMES)
        name = f"{len(boxes)} labels, Code 128 and QR"
    yield Row(name, ours, middle_ms(lambda: same_marks(told), _TIMES), "ms", "same marks, no layout")
    yield Row(name, ours, middle_ms(lambda: own_symbols(told), _TIMES), "ms", "reportlab's own symbols")
    if find_spec("weasyprint"):
        yield Row(name, ours, middle_ms(lambda: by_weasyprint(told), 1), "ms", "WeasyPrint", goal=1 / 8, fail=1 / 3)


def words_of(label: BoxLabel) -> list[str]:
    """Every word on a label."""
    spoken = (label.name, label.audience, label.season, label.condition, label.size, label.unit, *label.hazards)
    words = [text for part in spoken if part for text in (part.de, part.uk, part.en)]
    more = [line.name.uk for line in label.more]
    return [label.code, label.hub, str(label.printed_on), label.amount, label.batch, *words, *more]


def _begin(output: io.BytesIO) -> Canvas:
    load_fonts()
    return Canvas(output, pagesize=_PAGE)


def _write(canvas: Canvas, label: BoxLabel) -> None:
    canvas.setFont(REGULAR, 9)
    for line, text in enumerate(words_of(label)):
        canvas.drawString(5 * mm, (140 - 4 * line) * mm, text)


def _qr_text(label: BoxLabel) -> str:
    return symbols.qr_text(label.code, label.name.en, label.size.en if label.size else "", label.amount)


def same_marks(labels: Sequence[BoxLabel]) -> bytes:
    """The same bars, squares and words by bare reportlab."""
    output = io.BytesIO()
    canvas = _begin(output)
    for label in labels:
        _write(canvas, label)
        for path in (symbols.bars(label.code)[0], symbols.qr(_qr_text(label))[0]):
            canvas.addLiteral(f"q 1 0 0 30 20 20 cm {path} 0 g f Q")
        canvas.showPage()
    canvas.save()
    return output.getvalue()


def own_symbols(labels: Sequence[BoxLabel]) -> bytes:
    """The same words with the symbols that reportlab brings."""
    output = io.BytesIO()
    canvas = _begin(output)
    for label in labels:
        _write(canvas, label)
        Code128(label.code, barWidth=0.25 * mm, barHeight=15 * mm).drawOn(canvas, 10 * mm, 10 * mm)
        drawing = Drawing(30 * mm, 30 * mm)
        drawing.add(QrCodeWidget(_qr_text(label), barLevel="M"))
        renderPDF.draw(drawing, canvas, 70 * mm, 5 * mm)
        canvas.showPage()
    canvas.save()
    return output.getvalue()


def by_weasyprint(labels: Sequence[BoxLabel]) -> bytes:
    """The same in one HTML document."""
    from weasyprint import HTML  # pyright: ignore[reportMissingImports]  # noqa: PLC0415  only where it is

    pages = [
        "".join(f"<div>{word}</div>" for word in words_of(label))
        + "".join(_svg(*symbol) for symbol in (symbols.bars(label.code), symbols.qr(_qr_text(label))))
        for label in labels
    ]
    style = "@page{size:105mm 148mm;margin:5mm}section{break-after:page}"
    body = "".join(f"<section>{page}</section>" for page in pages)
    return HTML(string=f"<style>{style}</style>{body}").write_pdf()


def _svg(path: str, modules: int) -> str:
    numbers = [int(word) for word in path.split() if word != "re"]
    marks = zip(*[iter(numbers)] * 4, strict=True)
    drawn = "".join(f"M{x} {y}h{width}v{height}h-{width}z" for x, y, width, height in marks)
    return f'<svg width="30mm" viewBox="0 0 {modules} {modules}"><path d="{drawn}"/></svg>'
