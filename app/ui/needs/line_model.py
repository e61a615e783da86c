"""The lines of a need list as rows that can be edited."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont

from app.domain.needs import ASK, READ, SET_ASIDE, UNRECOGNISED, NeedLine
from app.ui.desk import Desk
from app.ui.needs import line_values as values
from app.ui.needs.line_words import note_of
from app.ui.needs.wanted import SIGNS, describe_sizes, describe_wanted
from app.ui.widgets.amounts import day
from app.ui.widgets.tables import SORT, Column, Index, RecordModel

if TYPE_CHECKING:
    from app.services.catalogue import Catalogue

CHECKED = frozenset({values.URGENT, values.EXCLUDED})


@dataclass(frozen=True, slots=True)
class Field:
    """A column of the table, and the value of a line it edits; ``key`` is empty where nothing can be edited."""

    key: str
    column: Column


class Fields(QObject):
    """The columns of the items, in words of the person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def all(self) -> list[Field]:
        """Every column, in the order they begin with."""
        return [*self._leading(), *self._details()]

    def _leading(self) -> list[Field]:
        colours = self._desk.colours
        shades = {ASK: colours.attention, UNRECOGNISED: colours.wrong, SET_ASIDE: colours.muted, READ: colours.good}
        return [
            Field("", Column(lambda: self.tr("No."), _number, lambda line: line.number, width=48)),
            Field(
                "",
                Column(
                    lambda: self.tr("State"), self._state, lambda line: list(SIGNS).index(line.status),
                    colour=lambda line: shades.get(SET_ASIDE if line.excluded else line.status, ""), width=132,
                ),
            ),
            Field(
                values.GOODS,
                Column(
                    lambda: self.tr("Goods"), self._goods,
                    colour=lambda line: colours.wrong if line.restricted else "", width=180,
                ),
            ),
            Field(
                values.QUANTITY,
                Column(lambda: self.tr("Wanted"), self._wanted, _quantity, right=True, width=110),
            ),
            Field("", Column(lambda: self.tr("Text"), _asked, width=150, stretch=True)),
        ]  # fmt: skip

    def _details(self) -> list[Field]:
        colours = self._desk.colours
        yes = self._yes
        return [
            Field(values.AUDIENCE, Column(lambda: self.tr("For"), self._audience, width=100)),
            Field(values.SIZES, Column(lambda: self.tr("Size"), describe_sizes, width=90)),
            Field(values.SEASON, Column(lambda: self.tr("Season"), self._season, width=100)),
            Field(values.URGENT, Column(lambda: self.tr("Urgent"), lambda line: yes(line.urgent), width=90)),
            Field(
                values.DEADLINE,
                Column(lambda: self.tr("Until"), lambda line: day(line.deadline), _deadline, width=110),
            ),
            Field(values.EXCLUDED, Column(lambda: self.tr("Not needed"), lambda line: yes(line.excluded), width=110)),
            Field(
                "",
                Column(
                    lambda: self.tr("Note"), note_of,
                    colour=lambda line: colours.wrong if line.restricted else colours.muted, width=360,
                ),
            ),
        ]  # fmt: skip

    def _yes(self, said: object) -> str:
        return self.tr("yes") if said else ""

    def _state(self, line: NeedLine) -> str:
        if line.excluded:
            return self.tr("– not needed")
        return f"{SIGNS[line.status]} {self._desk.voice.term('status', line.status)}"

    def _goods(self, line: NeedLine) -> str:
        catalogue: Catalogue = self._desk.hall.catalogue.current()
        name = self._desk.voice.name(catalogue.name(line.category)) if line.category else ""
        return f"⚠ {name}" if line.restricted and name else name

    def _wanted(self, line: NeedLine) -> str:
        return "" if line.status == SET_ASIDE else describe_wanted(line, self._desk.voice, self.tr("open"))

    def _audience(self, line: NeedLine) -> str:
        return self._desk.voice.audience(line.audience)

    def _season(self, line: NeedLine) -> str:
        return "" if line.season in {"", "none"} else self._desk.voice.term("season", line.season)


def _number(line: NeedLine) -> str:
    return str(line.number)


def _asked(line: NeedLine) -> str:
    return line.asked


def _quantity(line: NeedLine) -> int:
    return -1 if line.quantity is None else line.quantity


def _deadline(line: NeedLine) -> str:
    return line.deadline.isoformat() if line.deadline else ""


class LineModel(RecordModel):
    """Rows of need lines; a cell that changed is announced and kept by the services.

    Signals:
        ticked: urgent or not needed was switched; carries the line, the value and whether it holds now.
    """

    ticked = Signal(object, str, bool)

    def __init__(self, fields: Sequence[Field]) -> None:
        super().__init__([field.column for field in fields])
        self.keys = [field.key for field in fields]
        self.columns = [field.column for field in fields]
        self._rows: dict[int, int] = {}
        self._ranked: dict[int, list[int]] = {}

    def set_records(self, records: Sequence[NeedLine]) -> None:
        """Show other lines; where only their values differ the rows stay, and with them what a person is editing."""
        before = [line.number for line in self.records]
        if before != [line.number for line in records]:
            self._ranked.clear()
            super().set_records(records)
            self._rows = {line.number: row for row, line in enumerate(records)}
            return
        for row, (was, now) in enumerate(zip(self.records, records, strict=True)):
            if was is not now and was != now:
                self.put(row, now)

    def put(self, row: int, line: NeedLine) -> None:
        """Show another state of a line."""
        self.records[row] = line
        self._ranked.clear()
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def row_of(self, number: int) -> int | None:
        """The row of a line; None when it is not shown."""
        return self._rows.get(number)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Set aside lines can be edited too: then they are goods after all."""
        flags = super().flags(index)
        key = self.keys[index.column()]
        if key in CHECKED:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if key else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if role == SORT:
            return self._ranks(index.column())[index.row()]
        if index.isValid() and role == Qt.ItemDataRole.CheckStateRole and self.keys[index.column()] in CHECKED:
            said = getattr(self.record(index.row()), self.keys[index.column()])
            return Qt.CheckState.Checked if said else Qt.CheckState.Unchecked
        if index.isValid() and role == Qt.ItemDataRole.FontRole and self.record(index.row()).excluded:
            font = QFont()
            font.setStrikeOut(True)
            return font
        return super().data(index, role)

    def _ranks(self, place: int) -> list[int]:
        """The place of every row by its value in a column; a view that sorts asks for it again and again."""
        if place not in self._ranked:
            column = self.columns[place]
            values = [column.value(line) if column.value else column.text(line).casefold() for line in self.records]
            order = {value: rank for rank, value in enumerate(sorted(set(values)))}
            self._ranked[place] = [order[value] for value in values]
        return self._ranked[place]

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A check box was switched."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        self.ticked.emit(self.record(index.row()), self.keys[index.column()], on)
        return True
