"""What the columns of a table hold: as it was recognised, and as the person says."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QWidget

from app.domain.reading import headers
from app.domain.reading.table_plan import plan
from app.ui.widgets.basics import Elided, Spoken, clear, column, label, row, scaled

if TYPE_CHECKING:
    from app.domain.reading.headers import Columns
    from app.services.needs import ReadSource

_OFFERED = (
    headers.ITEM, headers.QUANTITY, headers.UNIT, headers.SIZE, headers.AUDIENCE, headers.GROUP, headers.NOTE,
    headers.URGENCY, headers.RECIPIENT, headers.RECEIVED, headers.OTHER,
)  # fmt: skip
_UNSAID = frozenset({headers.NUMBER, headers.OTHER})
_COLUMN_WIDTH, _BAR = 150, 16


def columns_of(source: "ReadSource", remembered: Mapping[str, tuple[str, ...]]) -> "Columns | None":
    """The columns of the first table of a list; None for a list without one."""
    rows = plan(source.lines, remembered)
    return next((row.columns for _number, row in sorted(rows.items()) if row.columns.roles), None)


class ColumnStrip(Spoken):
    """One choice for every column.

    Signals:
        changed: a column holds something else; carries the columns' mark, their headings and what each holds.
    """

    changed = Signal(str, tuple, tuple)

    def __init__(self) -> None:
        super().__init__()
        self._columns: Columns | None = None
        self.choices: list[QComboBox] = []
        self._line = row(spacing=4)
        holder = QWidget()
        holder.setLayout(self._line)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(holder)
        name = label("muted")
        name.setText(self.tr("What the columns hold (kept for this sender):"))
        self.setLayout(column(name, self._area, spacing=4))
        self.hide()

    def show_columns(self, columns: "Columns | None") -> None:
        """Show the columns of a table, or nothing where there is none."""
        self.setVisible(columns is not None)
        if columns is None or (self._columns and columns == self._columns):
            return
        self._columns = columns
        clear(self._line)
        self.choices = []
        for place, role in enumerate(columns.roles):
            head = columns.heads[place] if place < len(columns.heads) else ""
            self._line.addWidget(self._column(head or str(place + 1), role))
        self._line.addStretch(1)
        self._area.setFixedHeight(self._height())

    def _height(self) -> int:
        """Room for a heading, its choice and the bar that moves them aside."""
        for choice in self.choices:
            choice.ensurePolished()
        tallest = max((choice.sizeHint().height() for choice in self.choices), default=0)
        return scaled(22) + tallest + _BAR

    def _column(self, head: str, role: str) -> QWidget:
        choice = QComboBox()
        choice.setAccessibleName(self.tr("Column {name}").format(name=head))
        for each in _OFFERED:
            choice.addItem(self._word(each), each)
        shown = headers.OTHER if role in _UNSAID else role
        if choice.findData(shown) < 0:
            choice.addItem(self._word(role), role)
        choice.setCurrentIndex(choice.findData(shown))
        choice.currentIndexChanged.connect(self._on_chosen)
        self.choices.append(choice)
        holder = QWidget()
        holder.setFixedWidth(scaled(_COLUMN_WIDTH))
        holder.setLayout(column(Elided("" if not head.isdigit() else "muted", head), choice, spacing=2))
        return holder

    def _word(self, role: str) -> str:
        words: dict[str, Callable[[], str]] = {
            headers.ITEM: lambda: self.tr("item"), headers.QUANTITY: lambda: self.tr("quantity"),
            headers.UNIT: lambda: self.tr("unit"), headers.SIZE: lambda: self.tr("size"),
            headers.AUDIENCE: lambda: self.tr("for whom"), headers.GROUP: lambda: self.tr("group"),
            headers.NOTE: lambda: self.tr("note"), headers.URGENCY: lambda: self.tr("urgency"),
            headers.RECIPIENT: lambda: self.tr("recipient"), headers.RECEIVED: lambda: self.tr("have already"),
            headers.OTHER: lambda: self.tr("ignore"),
        }  # fmt: skip
        if role in words:
            return words[role]()
        return self.tr("quantity of {what}").format(what=role.partition(":")[2])

    def _on_chosen(self, _place: int) -> None:
        if self._columns is not None:
            chosen = [str(choice.currentData()) for choice in self.choices]
            roles = tuple(
                was if now == headers.OTHER and was in _UNSAID else now
                for was, now in zip(self._columns.roles, chosen, strict=True)
            )
            self.changed.emit(self._columns.mark, self._columns.heads or ("",) * len(roles), roles)
