"""The printers of this computer."""

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

from app.domain.phrases import mark

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.services.labels import Sheet

FINEST_DPI = 600
"""Finer printers get their dots doubled: no label needs more, and a sheet would fill the memory."""
_UNTOLD = 72
_USUAL_DPI = {"tape_62": 300, "a6": 203, "100x150": 203}
_NEAR_MM = 1.0
_POINTS_PER_MM = 72 / 25.4


class Trouble(StrEnum):
    """Why a printer takes no labels."""

    NONE = ""
    MISSING = "missing"
    ERROR = "error"
    SILENT = "silent"
    UNDRAWN = "undrawn"


def explain(trouble: Trouble, printer: str) -> str:
    """Why a printer takes nothing, in a calm sentence."""
    sentences = {
        Trouble.MISSING: mark("Printing", "The printer “{printer}” is not connected."),
        Trouble.ERROR: mark("Printing", "The printer “{printer}” has stopped. Check paper, cover and jam."),
        Trouble.SILENT: mark("Printing", "The printer “{printer}” takes nothing. It may be switched off."),
        Trouble.UNDRAWN: mark("Printing", "The page for the printer “{printer}” cannot be drawn."),
    }
    return QCoreApplication.translate("Printing", sentences[trouble]).format(printer=printer)


class Printers(Protocol):
    """What printing needs of a computer; a test puts a file in its place."""

    def names(self) -> list[str]:
        """The printers that can be chosen."""
        ...

    def trouble(self, name: str) -> Trouble:
        """Whether a printer is there and ready."""
        ...

    def make(self, name: str, sheet: str, dpi: int) -> "QPrinter":
        """A printer to draw on, with its resolution set; ``dpi`` 0 asks the printer."""
        ...


class SystemPrinters:
    """The printers the operating system knows."""

    def names(self) -> list[str]:
        """The printers that can be chosen, in the order of the system."""
        from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415  waits for the first label

        return list(QPrinterInfo.availablePrinterNames())

    def trouble(self, name: str) -> Trouble:
        """Whether a printer is there and ready, as far as the system knows."""
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415

        found = QPrinterInfo.printerInfo(name)
        if found.isNull():
            return Trouble.MISSING
        broken = {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}
        return Trouble.ERROR if found.state() in broken else Trouble.NONE

    def make(self, name: str, sheet: str, dpi: int) -> "QPrinter":
        """A printer to draw on; one that has no colours is told so."""
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415

        found = QPrinterInfo.printerInfo(name)
        printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
        coloured = QPrinter.ColorMode.Color in found.supportedColorModes()
        printer.setColorMode(QPrinter.ColorMode.Color if coloured else QPrinter.ColorMode.GrayScale)
        printer.setResolution(resolution(printer.supportedResolutions(), sheet, dpi))
        return printer


def resolution(told: list[int], sheet: str, wanted: int = 0) -> int:
    """The dots per inch to draw with: what a person chose, else the finest the printer tells, else what is usual.

    CUPS tells only the 72 of its own points; then a roll is taken for a label printer and a sheet for an office one.
    """
    if wanted:
        return wanted
    real = [dpi for dpi in told if _UNTOLD < dpi <= FINEST_DPI]
    if real:
        return max(real)
    halves = [dpi // 2 for dpi in told if dpi > FINEST_DPI and dpi // 2 <= FINEST_DPI]
    return max(halves, default=_USUAL_DPI.get(sheet, FINEST_DPI))


def lay_out(printer: "QPrinter", paper: "Sheet") -> bool:
    """Give a printer the size of the paper, edge to edge and unscaled; its own name for that size if it has one."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415

    known = QPrinterInfo(printer).supportedPageSizes()
    upright = [size for size in known if _is_size(size, paper.width, paper.height)]
    turned = [size for size in known if _is_size(size, paper.height, paper.width)]
    across = not upright and bool(turned)
    size = next(iter(upright or turned), None) or _own_size(paper)
    orientation = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    layout = QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return printer.setPageLayout(layout)


def _is_size(size: QPageSize, width: float, height: float) -> bool:
    found = size.size(QPageSize.Unit.Millimeter)
    return abs(found.width() - width) < _NEAR_MM and abs(found.height() - height) < _NEAR_MM


def _own_size(paper: "Sheet") -> QPageSize:
    """A size in whole points, as Qt counts: at most 0.18 mm off, which is white."""
    points = QSizeF(round(paper.width * _POINTS_PER_MM), round(paper.height * _POINTS_PER_MM))
    return QPageSize(points, QPageSize.Unit.Point, paper.name, QPageSize.SizeMatchPolicy.ExactMatch)
