"""What boxes like the one in work usually hold, looked up while it is described."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.averages import Average
from app.domain.sku import Basis
from app.domain.units import from_steps
from app.ui.desk import Desk
from app.ui.sort import draft as drafts
from app.ui.sort.draft import Draft


class Habits(QObject):
    """The learnt average of the goods in work.

    Signals:
        known: another average is known.
    """

    known = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._about: object = None
        self.usual = Average()

    def look_up(self, draft: Draft) -> None:
        """Ask what boxes of these goods hold, once their kind is known."""
        described = draft.category is not None and drafts.next_step(draft) in {None, "amount", "expiry"}
        sku = drafts.content_of(replace(draft, basis=Basis.UNKNOWN, expiry="")).sku if described else None
        about = (sku, draft.packaging) if sku else None
        if about == self._about:
            return
        self._about, self.usual = about, Average()
        if sku is not None:
            service = self._desk.hall.boxes
            self._desk.tasks.run(
                self, lambda: (about, service.usual(sku, draft.packaging)), lambda found: self._on_known(*found)
            )

    def _on_known(self, about: object, usual: Average) -> None:
        if about == self._about:
            self.usual = usual
            self.known.emit()

    def forget(self) -> None:
        """The next box is described anew: what was learnt may have changed."""
        self._about = None

    def estimated(self, draft: Draft) -> Draft:
        """The draft with an estimated number; nothing typed yet means what boxes of this kind usually hold."""
        each, category = self.usual.each_box, draft.category
        chosen = drafts.answered(draft, "basis", Basis.ESTIMATED)
        if each and category and (not draft.quantity or draft.untouched):
            return replace(chosen, quantity=str(from_steps(each, category.unit)))
        return chosen
