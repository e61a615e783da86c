"""Showing and saving what the services drew."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from app import paths
from app.ui.desk import Desk

Then = Callable[[], None]
Otherwise = Callable[[BaseException], None]


def show_pdf(
    desk: Desk,
    owner: QObject,
    name: str,
    draw: Callable[[], bytes],
    then: Then | None = None,
    otherwise: Otherwise | None = None,
) -> None:
    """Draw a PDF, keep it in the user's documents and open it to look at and print."""

    def write() -> Path:
        return desk.hall.papers.keep(paths.documents_folder() / "Labels" / name, draw())

    def shown(path: Path) -> None:
        desk.notify(QCoreApplication.translate("Files", "Saved: {file}").format(file=path))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        if then is not None:
            then()

    desk.tasks.run(owner, write, shown, otherwise)


def open_folder(folder: Path) -> None:
    """Open a folder in the computer's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
