"""Checking that a printer prints at exact size."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services import rendering
from app.ui.files import show_pdf
from app.ui.printing.choices import load_choice
from app.ui.printing.printers import Trouble, explain

if TYPE_CHECKING:
    from app.ui.desk import Desk


def print_check_page(desk: "Desk", owner: QWidget, kind: str) -> None:
    """Print a page with bars to lay a ruler on, the way labels of a kind are printed; without a printer open it."""
    choice, feeder = load_choice(desk.settings, kind), desk.printing.feeder
    if not choice.printer:
        show_pdf(desk, owner, f"exact_size_{choice.sheet}.pdf", lambda: rendering.check_page(choice.sheet))
        return

    def tell(trouble: Trouble) -> None:
        if trouble is not Trouble.NONE:
            desk.notify(explain(trouble, choice.printer))

    def print_it(pdf: bytes) -> None:
        printout = feeder.print_out(pdf, choice, owner)
        printout.done.connect(tell)
        printout.start()

    trouble = feeder.printers.trouble(choice.printer)
    if trouble is Trouble.NONE:
        desk.tasks.run(owner, lambda: rendering.check_page(choice.sheet), print_it)
    else:
        tell(trouble)
