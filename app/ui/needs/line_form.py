"""Correcting everything about a need line in one form."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCompleter, QWidget

from app.domain.phrases import UserError, mark
from app.domain.sku import Audience, Season
from app.ui.desk import Desk
from app.ui.needs import line_values as values
from app.ui.widgets.asking import Form

if TYPE_CHECKING:
    from datetime import date

    from app.domain.needs import NeedLine
    from app.services.catalogue import Catalogue

_AFTER_GOODS = (
    values.AUDIENCE, values.SIZES, values.SEASON, values.QUANTITY, values.URGENT, values.DEADLINE, values.EXCLUDED,
)  # fmt: skip


def edit_line(parent: QWidget, desk: Desk, code: str, line: "NeedLine") -> None:
    """Open the form for a line of a list."""
    form = LineForm(parent, desk, code, line)
    form.open()


class LineForm(Form):
    """Everything that can be said of a line."""

    def __init__(self, parent: QWidget, desk: Desk, code: str, line: "NeedLine") -> None:
        super().__init__(parent, "")
        self._desk, self._code, self._line = desk, code, line
        self.setWindowTitle(self.tr("Line {number}: {text}").format(number=line.number, text=line.text))
        voice, catalogue = desk.voice, desk.hall.catalogue.current()
        goods = self.text("goods", self.tr("Goods"), voice.name(catalogue.name(line.category)) if line.category else "")
        completer = QCompleter([voice.name(category.name) for category in catalogue.categories.values()], self)
        completer.setCaseSensitivity(completer.caseSensitivity().CaseInsensitive)
        completer.setFilterMode(completer.filterMode().MatchContains)
        goods.setCompleter(completer)
        self.choice("audience", self.tr("For whom"), self._options("audience", [*Audience]), line.audience)
        self._field(values.SIZES, self.tr("Sizes"), self.tr("such as S-L or 42+43"))
        self.choice("season", self.tr("Season"), self._options("season", [*Season]), line.season)
        self._field(values.QUANTITY, self.tr("Quantity"), self.tr("empty: as much as possible"))
        yes_no = [("", self.tr("no")), ("1", self.tr("yes"))]
        self.choice("urgent", self.tr("Urgent"), yes_no, "1" if line.urgent else "")
        self._field(values.DEADLINE, self.tr("Needed until"), self.tr("24.12., Friday, +7"))
        self.choice("excluded", self.tr("Not needed"), yes_no, "1" if line.excluded else "")
        self._before = self.values()
        self.on_submit(self._save)

    def _field(self, key: str, title: str, hint: str) -> None:
        self.text(key, title, values.written(self._line, key, self._desk.voice), hint)

    def _options(self, noun: str, kinds: list[str]) -> list[tuple[str, str]]:
        named = [(str(each), self._desk.voice.term(noun, each)) for each in kinds if each != "none"]
        return [("", self.tr("any")), *named]

    def _save(self) -> None:
        hall, code = self._desk.hall, self._code
        typed = {name: text for name, text in self.values().items() if text != self._before[name]}
        try:
            after = corrected(self._line, typed, hall.catalogue.current(), hall.workplace.today())
        except UserError as error:
            self.refuse(self._desk.voice.say(error.phrase))
            return
        self._desk.tasks.run(
            self, lambda: hall.needs.correct_line(code, after), lambda _line: self.accept(), self._refuse
        )

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.refuse(self._desk.voice.say(error.phrase))


def corrected(line: "NeedLine", typed: dict[str, str], catalogue: "Catalogue", today: "date") -> "NeedLine":
    """The line with the values that were typed; what cannot be read is said in a sentence."""
    after = line
    if values.GOODS in typed:
        found = catalogue.search(typed[values.GOODS], 1)
        if not found:
            raise UserError(mark("Errors", "“{category}” is not in the catalogue."), category=typed[values.GOODS])
        after = values.changed(line, values.GOODS, found[0].key, catalogue, today)
    for key in _AFTER_GOODS:
        if key in typed:
            after = values.changed(after, key, typed[key], catalogue, today)
    return after
