"""Labels as PDF, in the user's documents and on the screen."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services import rendering
from app.services.print_queue import ALONE, Job
from app.ui.files import Otherwise, show_pdf
from app.ui.printing.choices import load_choice

if TYPE_CHECKING:
    from app.ui.desk import Desk

Row = tuple[Job, str]
"""One label in a list: its job and its code."""


def open_labels(
    desk: "Desk", owner: QObject, kind: str, codes: Sequence[str],
    then: Callable[[], None] | None = None, otherwise: Otherwise | None = None,
) -> None:  # fmt: skip
    """Open labels of one kind as PDF, on the paper chosen for it."""
    choice = load_choice(desk.settings, kind)
    more = f"_{len(codes)}" if len(codes) > 1 else ""
    show_pdf(
        desk, owner, f"{kind}_{codes[0]}{more}.pdf",
        lambda: rendering.draw(desk.hall, kind, codes, choice.sheet, choice.used).pdf, then, otherwise,
    )  # fmt: skip


def open_rows(desk: "Desk", owner: QObject, rows: Iterable[Row]) -> None:
    """Open labels of a list as PDF, one file for each kind."""
    for kind, codes in by_kind(rows):
        open_labels(desk, owner, kind, codes)


def by_kind(rows: Iterable[Row]) -> list[tuple[str, list[str]]]:
    """The codes of labels in their order, gathered as they make one document."""
    found: dict[tuple[str, str], list[str]] = {}
    for job, code in rows:
        found.setdefault((job.kind, code if job.kind in ALONE else ""), []).append(code)
    return [(kind, codes) for (kind, _alone), codes in found.items()]
