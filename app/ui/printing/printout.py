"""One document on its way to a printer, band by band, so that the window never stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QImage, QPainter

from app.services import rendering
from app.ui.printing.printers import Trouble
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.services.rendering import Dots


class Printout(QObject):
    """Prints a PDF dot by dot: the worker makes the dots, the window's thread hands them to the printer. Then it goes.

    Signals:
        done: the printer has everything, or not; carries the Trouble.
    """

    done = Signal(object)

    def __init__(self, tasks: Tasks, printer: "QPrinter", pdf: bytes, owner: QObject) -> None:
        super().__init__(owner)
        self._tasks = tasks
        self._printer = printer
        coloured = printer.colorMode() == type(printer).ColorMode.Color
        self._bands = rendering.bands(pdf, printer.resolution(), coloured=coloured)
        self._painter = QPainter()

    def start(self) -> None:
        """Fetch the first dots."""
        self._fetch()

    def _fetch(self) -> None:
        self._tasks.run(
            self, lambda: next(self._bands, None), self._on_band, lambda _error: self._stop(Trouble.UNDRAWN)
        )

    def _on_band(self, band: "Dots | None") -> None:
        if band is None:
            self._finish()
        elif band.top == 0 and not self._turn_page():
            self._stop(Trouble.SILENT)
        else:
            self._painter.drawImage(QPoint(0, band.top), _image(band))
            self._fetch()

    def _turn_page(self) -> bool:
        if self._painter.isActive():
            return self._printer.newPage()
        began = self._painter.begin(self._printer)
        if began:
            self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        return began

    def _finish(self) -> None:
        ended = self._painter.end()
        state = type(self._printer).PrinterState
        broken = self._printer.printerState() in {state.Error, state.Aborted}
        self.done.emit(Trouble.ERROR if broken or not ended else Trouble.NONE)
        self.deleteLater()

    def _stop(self, trouble: Trouble) -> None:
        self.abandon()
        self.done.emit(trouble)
        self.deleteLater()

    def abandon(self) -> None:
        """Take the document back, as far as it has not left."""
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()
        self._tasks.run(self, self._bands.close)


def _image(band: "Dots") -> QImage:
    shape = QImage.Format.Format_RGB32 if band.coloured else QImage.Format.Format_Grayscale8
    return QImage(band.pixels, band.width, band.height, band.stride, shape)
