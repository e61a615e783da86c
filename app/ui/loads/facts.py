"""What the papers say about a load: vehicle, consignee, plates, proofs."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.loads import VEHICLES, Load
from app.domain.phrases import UserError
from app.ui.desk import Desk
from app.ui.widgets.asking import Form

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.partners import Partner

TEXTS = (
    "plate", "trailer_plate", "driver", "carrier", "seal", "unloading_place", "licence_no", "enduse_proof", "note",
)  # fmt: skip


class LoadForm(Form):
    """A form for a new load or an existing one."""

    def __init__(self, parent: QWidget, desk: Desk, load: Load, partners: "list[Partner]") -> None:
        super().__init__(parent, "")
        self._desk, self._load = desk, load
        self.setWindowTitle(self.tr("Load"))
        voice = desk.voice
        vehicles = [(key, voice.term("vehicle", key)) for key in VEHICLES]
        self.choice("vehicle", self.tr("Vehicle"), vehicles, load.vehicle)
        known = [("", "–"), *((partner.code, partner.name) for partner in partners)]
        self.choice("consignee", self.tr("Consignee"), known, load.consignee or "")
        titles = {
            "plate": self.tr("Plate"), "trailer_plate": self.tr("Trailer plate"), "driver": self.tr("Driver"),
            "carrier": self.tr("Carrier"), "seal": self.tr("Seal"), "unloading_place": self.tr("Unloading place"),
            "licence_no": self.tr("Export licence"), "enduse_proof": self.tr("End-use proof"), "note": self.tr("Note"),
        }  # fmt: skip
        for name in TEXTS:
            self.text(name, titles[name], getattr(load, name))

    def submit_to(self, save: "Callable[[Load], Load]", then: "Callable[[Load], None]") -> None:
        """Save with a service call; the form closes when that went well."""

        def submit() -> None:
            after = self._typed()
            self._desk.tasks.run(self, lambda: save(after), done, self._refuse_error)

        def done(load: Load) -> None:
            self.accept()
            then(load)

        self.on_submit(submit)

    def _typed(self) -> Load:
        values = self.values()
        texts = {name: values[name].strip() for name in TEXTS}
        return replace(self._load, vehicle=values["vehicle"], consignee=values["consignee"] or None, **texts)

    def _refuse_error(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.refuse(self._desk.voice.say(error.phrase))
