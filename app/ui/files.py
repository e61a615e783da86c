"""Showing and saving what the services drew."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app import paths
from app.ui.desk import Desk


def show_pdf(desk: Desk, owner: QWidget, name: str, draw: Callable[[], bytes]) -> None:
    """Draw a PDF, keep it in the user's documents and open it to look at and print."""

    def write() -> Path:
        return desk.hall.papers.keep(paths.documents_folder() / "Labels" / name, draw())

    def shown(path: Path) -> None:
        desk.notify(QCoreApplication.translate("Files", "Saved: {file}").format(file=path))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    desk.tasks.run(owner, write, shown)


def open_folder(folder: Path) -> None:
    """Open a folder in the computer's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
