"""Places that are hard to reach, and how much more a pallet there costs."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from app.domain.match_rules import MatchRules
from app.ui.desk import Desk
from app.ui.needs.rule_rows import Number, Parts, RuleRow, SwitchRow
from app.ui.needs.rule_sections import Section
from app.ui.needs.rule_values import with_hard_places
from app.ui.widgets.basics import button, scaled

if TYPE_CHECKING:
    from app.services.hubs import PlaceLine

NEW = "place"
"""The name of the row for a place that is not hard to reach yet."""
_MOST_COST = 100
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HardPlaces(Section):
    """A check box for every such place, a search for more, and the cost."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.advise(lambda: self.tr("Pallets in these places are taken only where that saves several others."))
        self._names: dict[str, str] = {}
        self._boxes: dict[str, SwitchRow] = {}
        self.new = NewPlace(desk)
        self.new.considered.connect(lambda code: self.considered.emit(NEW, self._with(code)))
        self.new.applied.connect(lambda code: self.wished.emit(NEW, self._with(code)))
        self.add(self.new)
        field = Number(1, _MOST_COST)
        self.say(field.setSuffix, lambda: self.tr(" pallets"))
        self._cost = self.number("hard_cost", lambda: self.tr("A pallet there counts like"), field, _with_cost)

    def show_places(self, places: "Sequence[PlaceLine]") -> None:
        """Name the places of the hall."""
        self._names = {place.code: place.name for place in places}
        self.on_rules()

    def _with(self, code: str) -> MatchRules:
        return with_hard_places(self.rules, [*self.rules.hard_places, code])

    def _without(self, code: str) -> MatchRules:
        return with_hard_places(self.rules, [other for other in self.rules.hard_places if other != code])

    def on_rules(self) -> None:
        """Show a row for each of the places."""
        for code in [code for code in self._boxes if code not in self.rules.hard_places]:
            line = self._boxes.pop(code)
            del self.rows[line.name]
            line.hide()
            line.deleteLater()
        for code in self.rules.hard_places:
            if code not in self._boxes:
                self._add(code)
            self._boxes[code].set_on(on=True)
            self._boxes[code].box.setText(self._name(code))
        others = {name: code for code, name in self._names.items() if code not in self.rules.hard_places}
        self.new.offer(others)
        self._cost.set_value(self.rules.hard_cost)

    def _add(self, code: str) -> None:
        line = SwitchRow(f"{NEW}:{code}", self._desk.voice, lambda: self._name(code))
        line.flipped.connect(lambda _on: self.wished.emit(line.name, self._without(code)))
        self._boxes[code] = line
        self.rows[line.name] = line
        self._column.insertWidget(self._column.indexOf(self.new), line)

    def _name(self, code: str) -> str:
        return self._names.get(code, code)

    def questions(self) -> Mapping[str, MatchRules]:
        """Every place easy to reach again."""
        return {line.name: self._without(code) for code, line in self._boxes.items()}

    def summary(self) -> str:
        """The names of the places."""
        return ", ".join(sorted(map(self._name, self.rules.hard_places))) or self.tr("none")


def _with_cost(rules: MatchRules, cost: int) -> MatchRules:
    return replace(rules, hard_cost=cost)


class NewPlace(RuleRow):
    """Finds a place by its name.

    Signals:
        considered: the name of a place stands there; carries its code.
        applied: the place is hard to reach; carries its code.
    """

    considered = Signal(str)
    applied = Signal(str)

    def __init__(self, desk: Desk) -> None:
        self.field, self.put = PlaceField(), button()
        self.field.setMinimumWidth(scaled(200))
        super().__init__(NEW, desk.voice, self.field, Parts(self.field, [self.put]))
        self._codes: dict[str, str] = {}
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.setClearButtonEnabled(True)
        self.say(self.field.setPlaceholderText, lambda: self.tr("Place, such as A-03"))
        self.say(self.field.setAccessibleName, lambda: self.tr("Place that is hard to reach"))
        self.say(self.put.setText, lambda: self.tr("Add"))
        self.field.textChanged.connect(lambda _text: self._on_typed())
        self.field.done.connect(self._apply)
        self.put.clicked.connect(self._apply)
        self._on_typed()

    def offer(self, codes: Mapping[str, str]) -> None:
        """Offer places: their codes by name."""
        self._codes = {name.casefold(): code for name, code in codes.items()}
        self._found.setStringList(sorted(codes))
        self._on_typed()

    @property
    def code(self) -> str:
        """The code of the place whose name stands in the field; empty for none."""
        return self._codes.get(self.field.text().strip().casefold(), "")

    def _on_typed(self) -> None:
        self.put.setEnabled(bool(self.code))
        if self.code:
            self.wait()
            self.considered.emit(self.code)
        else:
            self.forget()

    def _apply(self) -> None:
        code = self.code
        if code:
            self.field.clear()
            self.applied.emit(code)


class PlaceField(QLineEdit):
    """Takes words.

    Signals:
        done: Enter was pressed.
    """

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the place and presses nothing else."""
        if event.key() in _ENTER:
            self.done.emit()
            return
        super().keyPressEvent(event)
