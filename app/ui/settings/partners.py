"""Partners: who goods come from and go to."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.partners import Partner, edrpou_is_plausible
from app.domain.phrases import UserError
from app.ui.desk import Desk
from app.ui.widgets.asking import Form
from app.ui.widgets.basics import Spoken, button, column, row
from app.ui.widgets.tables import Column, Table

TEXTS = (
    "name", "name_uk", "address", "country", "edrpou", "recipient_no", "contact", "phone", "email",
    "min_shelf_life_days", "note",
)  # fmt: skip
ROLES = ("recipient", "donor", "carrier")


class Partners(Spoken):
    """A table of partners."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        columns = [
            Column(lambda: self.tr("Name"), lambda partner: partner.name, width=280),
            Column(lambda: self.tr("Role"), lambda partner: desk.voice.term("role", partner.role), width=110),
            Column(lambda: self.tr("Country"), lambda partner: partner.country, width=80),
            Column(lambda: self.tr("Address"), lambda partner: partner.address, width=320),
            Column(lambda: self.tr("Recipient number"), lambda partner: partner.recipient_no, width=150),
        ]
        self.table = Table("partners", columns, desk.settings)
        self._add, self._edit = button("primary"), button()
        layout = column(spacing=8)
        layout.addLayout(row(self._add, self._edit, None))
        layout.addWidget(self.table)
        self.setLayout(layout)
        self.say(self._add.setText, lambda: self.tr("Add a partner …"))
        self.say(self._edit.setText, lambda: self.tr("Edit …"))
        self._add.clicked.connect(lambda: self.ask(Partner("", "")))
        self._edit.clicked.connect(lambda: self.ask(self.table.current()))
        self.table.chosen.connect(self.ask)

    def read(self) -> None:
        """Read the partners again."""
        self._desk.tasks.run(self, self._desk.hall.partners.all, self.show_partners)

    def show_partners(self, partners: Sequence[Partner]) -> None:
        """Show other partners."""
        self.table.show_records(partners)

    def ask(self, partner: Partner | None) -> None:
        """Open the form of a partner."""
        if partner is None:
            return
        form = Form(self, partner.name or self.tr("Add a partner"))
        titles = {
            "name": self.tr("Name"), "name_uk": self.tr("Name in Ukrainian"), "address": self.tr("Address"),
            "country": self.tr("Country (two letters)"), "edrpou": self.tr("EDRPOU"),
            "recipient_no": self.tr("Recipient number"), "contact": self.tr("Contact"), "phone": self.tr("Phone"),
            "email": self.tr("E-mail"), "min_shelf_life_days": self.tr("Shelf life on arrival, days"),
            "note": self.tr("Note"),
        }  # fmt: skip
        for name in TEXTS:
            form.text(name, titles[name], str(getattr(partner, name)))
        form.choice(
            "role", self.tr("Role"), [(role, self._desk.voice.term("role", role)) for role in ROLES], partner.role
        )
        form.on_submit(lambda: self._submit(form, partner))
        form.open()

    def _submit(self, form: Form, partner: Partner) -> None:
        values = {name: value.strip() for name, value in form.values().items()}
        days = values.pop("min_shelf_life_days")
        if days and not days.isdigit():
            form.refuse(self.tr("The shelf life is a whole number of days."))
            return
        values["country"] = values["country"].upper()[:2]
        after = replace(partner, **values, min_shelf_life_days=int(days or 0))
        service = self._desk.hall.partners

        def done(saved: Partner) -> None:
            form.accept()
            if saved.edrpou and not edrpou_is_plausible(saved.edrpou):
                self._desk.notify(self.tr("Saved. The EDRPOU has an unusual check digit; please compare it again."))

        def refuse(error: BaseException) -> None:
            if isinstance(error, UserError):
                form.refuse(self._desk.voice.say(error.phrase))

        save = service.change if partner.code else service.add
        self._desk.tasks.run(self, lambda: save(after), done, refuse)
