"""Correcting a need line by hand."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCompleter, QWidget

from app.domain import sizes, units
from app.domain.phrases import UserError, mark
from app.domain.sku import Audience, Season
from app.ui.desk import Desk
from app.ui.widgets.asking import Form

if TYPE_CHECKING:
    from app.domain.needs import NeedLine
    from app.services.catalogue import Catalogue


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
        any_word = self.tr("any")
        audiences = [
            ("", any_word),
            *((each.value, voice.term("audience", each)) for each in Audience if each != "none"),
        ]
        self.choice("audience", self.tr("For whom"), audiences, line.audience)
        self.text("sizes", self.tr("Sizes"), "+".join(line.sizes), self.tr("such as S-L or 42+43"))
        seasons = [("", any_word), *((each.value, voice.term("season", each)) for each in Season if each != "none")]
        self.choice("season", self.tr("Season"), seasons, line.season)
        known = "" if line.quantity is None else str(units.from_steps(line.quantity, line.unit))
        self.text("quantity", self.tr("Quantity"), known, self.tr("empty: as much as possible"))
        self.choice("urgent", self.tr("Urgent"), [("0", self.tr("no")), ("1", self.tr("yes"))], str(int(line.urgent)))
        self.on_submit(self._save)

    def _save(self) -> None:
        try:
            after = corrected(self._line, self.values(), self._desk.hall.catalogue.current())
        except UserError as error:
            self.refuse(self._desk.voice.say(error.phrase))
            return
        needs, code = self._desk.hall.needs, self._code
        self._desk.tasks.run(self, lambda: needs.correct_line(code, after), lambda _line: self.accept(), self._refuse)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.refuse(self._desk.voice.say(error.phrase))


def corrected(line: "NeedLine", values: dict[str, str], catalogue: "Catalogue") -> "NeedLine":
    """The line with what was typed; what cannot be read is said in a sentence."""
    found = catalogue.search(values["goods"], 1)
    if not found:
        raise UserError(mark("Errors", "“{category}” is not in the catalogue."), category=values["goods"])
    category, audience = found[0], values["audience"]
    size = sizes.parse(category.size_system, audience or "none", values["sizes"]) if values["sizes"].strip() else ""
    unit = category.unit if category.key != line.category else line.unit or category.unit
    quantity = units.to_steps(values["quantity"], unit) if values["quantity"].strip() else None
    ordered = size.split("+") if sizes.expand(size) else []
    return replace(
        line, status="read", category=category.key, audience=audience, sizes=tuple(ordered),
        size_min=ordered[0] if ordered else "", size_max=ordered[-1] if ordered else "", season=values["season"],
        quantity=quantity, quantity_kind="open" if quantity is None else "exact", unit=unit,
        urgent=values["urgent"] == "1", reason="",
        restricted=category.export_flag if category.export_flag in {"licence", "enduse", "med", "narc"} else "",
    )  # fmt: skip
