"""What stays in the hall whatever is asked for, by goods."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal

from app.domain.amounts import number_text
from app.domain.catalogue import Category
from app.domain.match_rules import KeepBack, MatchRules
from app.domain.units import steps_per_unit
from app.ui.desk import Desk
from app.ui.needs.rule_rows import PAUSE_MS, Number, NumberRow, Parts, RuleRow
from app.ui.needs.rule_sections import Section
from app.ui.needs.rule_values import with_keep_back
from app.ui.widgets.basics import button, scaled
from app.ui.widgets.goods_field import GoodsField

_MOST = 1_000_000
NEW = "keep"
"""The name of the row for goods that are not kept yet."""


class KeepBacks(Section):
    """A row for every kind of goods of which something stays, and one for more goods."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.advise(lambda: self.tr("So much stays in the hall, whatever the lists ask for."))
        self.new = NewGoods(desk)
        self.new.considered.connect(self._consider_new)
        self.new.applied.connect(self._keep_new)
        self.add(self.new)
        self._numbers: dict[str, NumberRow] = {}

    def on_rules(self) -> None:
        """Show a row for each entry; rows that stay keep what is typed in them."""
        wanted = {entry.category: entry for entry in self.rules.keep_back}
        for category in [key for key in self._numbers if key not in wanted]:
            line = self._numbers.pop(category)
            del self.rows[line.name]
            line.hide()
            line.deleteLater()
        for category, entry in wanted.items():
            if category not in self._numbers:
                self._add(category)
            line = self._numbers[category]
            line.loses = True
            line.set_value(round(entry.quantity / steps_per_unit(self._unit(category))))

    def _add(self, category: str) -> None:
        name, unit = f"{NEW}:{category}", self._unit(category)
        field, remove = Number(0, _MOST), button()
        line = NumberRow(name, self._desk.voice, lambda: self._name(category), field, remove)
        line.say(field.setSuffix, lambda: f" {self._desk.voice.term('unit', unit)}")
        line.say(remove.setText, lambda: self.tr("Remove"))
        line.say(remove.setAccessibleName, lambda: self.tr("Remove {goods}").format(goods=self._name(category)))
        remove.clicked.connect(lambda: self.wished.emit(name, with_keep_back(self.rules, category, 0)))
        line.considered.connect(lambda amount: self._consider(category, amount))
        line.applied.connect(lambda amount: self.wished.emit(name, self._kept(category, amount)))
        self._numbers[category] = line
        self.rows[name] = line
        self._column.insertWidget(self._column.indexOf(self.new), line)

    def _consider(self, category: str, amount: int) -> None:
        self._numbers[category].loses = False
        self.considered.emit(f"{NEW}:{category}", self._kept(category, amount))

    def _kept(self, category: str, amount: int) -> MatchRules:
        return with_keep_back(self.rules, category, amount * steps_per_unit(self._unit(category)))

    def _consider_new(self, category: str, amount: int) -> None:
        self.considered.emit(NEW, self._kept(category, amount))

    def _keep_new(self, category: str, amount: int) -> None:
        self.wished.emit(NEW, self._kept(category, amount))

    def _unit(self, category: str) -> str:
        found = self._desk.hall.catalogue.current().categories.get(category)
        return found.unit if found else "pc"

    def _name(self, category: str) -> str:
        return self._desk.voice.name(self._desk.hall.catalogue.current().name(category))

    def questions(self) -> Mapping[str, MatchRules]:
        """Every row taken away."""
        return {line.name: with_keep_back(self.rules, category, 0) for category, line in self._numbers.items()}

    def summary(self) -> str:
        """What stays, by goods."""
        return ", ".join(map(self._told, self.rules.keep_back)) or self.tr("nothing")

    def _told(self, entry: KeepBack) -> str:
        unit = self._unit(entry.category)
        amount = number_text(entry.quantity, unit)
        return f"{amount} {self._desk.voice.term('unit', unit)} {self._name(entry.category)}"


class NewGoods(RuleRow):
    """Chooses goods and an amount that is to stay.

    Signals:
        considered: goods and an amount stand there; carries the key of the goods and the amount in units.
        applied: so much shall stay; carries the same.
    """

    considered = Signal(str, int)
    applied = Signal(str, int)

    def __init__(self, desk: Desk) -> None:
        self.goods, self.amount, self.keep = GoodsField(desk), Number(0, _MOST), button()
        self.goods.setMinimumWidth(scaled(200))
        super().__init__(NEW, desk.voice, self.amount, Parts(self.goods, [self.amount, self.keep]))
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self.say(self.goods.setAccessibleName, lambda: self.tr("Goods that stay in the hall"))
        self.say(self.amount.setAccessibleName, lambda: self.tr("How much of them stays"))
        self.say(self.keep.setText, lambda: self.tr("Keep"))
        self.goods.picked.connect(self._on_picked)
        self.amount.valueChanged.connect(lambda _amount: self._on_typed())
        self._pause.timeout.connect(lambda: self.considered.emit(*self._typed()))
        self.keep.clicked.connect(self._apply)
        self.amount.done.connect(self._apply)
        self._on_typed()

    def _typed(self) -> tuple[str, int]:
        goods = self.goods.category
        return (goods.key if goods else "", self.amount.value())

    def _on_picked(self, goods: Category | None) -> None:
        self.amount.setSuffix(f" {self._voice.term('unit', goods.unit)}" if goods else "")
        if goods is not None and self.goods.hasFocus():
            self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
            self.amount.selectAll()
        self._on_typed()

    def _on_typed(self) -> None:
        ready = all(self._typed())
        self.keep.setEnabled(ready)
        if ready:
            self.wait()
            self._pause.start()
        else:
            self._pause.stop()
            self.forget()

    def refuse(self, reason: str) -> None:
        """Say why this cannot be; it cannot be applied either."""
        super().refuse(reason)
        self.keep.setEnabled(False)

    def _apply(self) -> None:
        category, amount = self._typed()
        if category and amount and self.keep.isEnabled():
            self.goods.clear()
            self.amount.setValue(0)
            self.goods.setFocus(Qt.FocusReason.OtherFocusReason)
            self.applied.emit(category, amount)
