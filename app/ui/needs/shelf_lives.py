"""How long goods must still keep when they arrive, for each recipient of a match."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal

from app.domain.match_rules import MOST_DAYS
from app.domain.partners import Partner
from app.ui.desk import Desk
from app.ui.needs.rule_rows import Number, NumberRow, RuleRow
from app.ui.widgets.basics import Spoken, column, label


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets the goods of some lists of a match."""

    partner: Partner
    lists: tuple[str, ...]


def recipients(lists: Sequence[tuple[str, str]], partners: Sequence[Partner]) -> tuple[Recipient, ...]:
    """The recipients of lists, by name; ``lists`` are pairs of a list and its consignee."""
    return tuple(
        Recipient(partner, tuple(code for code, consignee in lists if consignee == partner.code))
        for partner in sorted(partners, key=lambda partner: partner.name)
        if any(consignee == partner.code for _, consignee in lists)
    )


class ShelfLives(Spoken):
    """A row for each recipient.

    Signals:
        considered: other days stand there; carries the name of the row, the lists it is about and the days.
    """

    considered = Signal(str, object, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._recipients: tuple[Recipient, ...] = ()
        self.rows: dict[str, RuleRow] = {}
        advice, self._lines = label("muted", wrap=True), column(spacing=4)
        layout = column(advice, spacing=4)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.addLayout(self._lines)
        self.setLayout(layout)
        self.say(
            advice.setText, lambda: self.tr("So many days goods must still keep on the day this recipient needs them.")
        )

    def show_recipients(self, found: Sequence[Recipient]) -> None:
        """Show other recipients, or the same ones with other days."""
        known = {f"days:{each.partner.code}": each for each in found}
        self._recipients = tuple(found)
        for name in [name for name in self.rows if name not in known]:
            line = self.rows.pop(name)
            line.hide()
            line.deleteLater()
        for name, each in known.items():
            if name not in self.rows:
                self._add(name, each)
            line = self.rows[name]
            assert isinstance(line, NumberRow)
            line.set_value(each.partner.min_shelf_life_days)

    def _add(self, name: str, recipient: Recipient) -> None:
        code, field = recipient.partner.code, Number(0, MOST_DAYS)
        line = NumberRow(name, self._desk.voice, self._title(code), field)
        line.say(field.setSuffix, lambda: self.tr(" days"))
        line.considered.connect(lambda days: self.considered.emit(name, self._of(code).lists, days))
        line.applied.connect(lambda days: self._apply(code, days))
        self.rows[name] = line
        self._lines.addWidget(line)

    def _title(self, code: str) -> Callable[[], str]:
        return lambda: self._of(code).partner.name

    def _of(self, code: str) -> Recipient:
        return next(each for each in self._recipients if each.partner.code == code)

    def _apply(self, code: str, days: int) -> None:
        partners, after = self._desk.hall.partners, replace(self._of(code).partner, min_shelf_life_days=days)

        def done(saved: Partner) -> None:
            self.show_recipients(
                [replace(each, partner=saved) if each.partner.code == code else each for each in self._recipients]
            )

        self._desk.tasks.run(self, lambda: partners.change(after), done)

    def summary(self) -> str:
        """Who asks for how many days."""
        asking = [each.partner for each in self._recipients if each.partner.min_shelf_life_days]
        return ", ".join(map(self._told, asking)) or self.tr("no days of their own")

    def _told(self, partner: Partner) -> str:
        return self.tr("{name}: %n day(s)", "", partner.min_shelf_life_days).format(name=partner.name)
