"""Where a scan goes: to an open dialog, to the page in front, or to the page where the thing belongs."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.domain import codes, units
from app.domain.aliases import Alias, AliasNoun
from app.domain.people import Person
from app.domain.phrases import UserError, mark

if TYPE_CHECKING:
    from app.services.search import Hit
    from app.ui.main_window import MainWindow


class Switchboard(QObject):
    """Routes what the scanner read."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk

    def scanned(self, digits: str) -> None:
        """An own code was scanned somewhere in the program."""
        search = self._desk.hall.search
        self._desk.tasks.run(self, lambda: search.scanned(digits), self._on_found)

    def _on_found(self, hit: "Hit") -> None:
        self._window.strip.clear_error()
        dialog: Any = QApplication.activeModalWidget()
        if dialog is not None:
            if hasattr(dialog, "on_scan"):
                dialog.on_scan(hit.noun, hit.key)
        elif isinstance(hit.record, Person):
            self._window.top.crew.greet(hit.record)
        elif hit.noun == "command":
            self._command(hit.record)
        elif not self._window.page.on_scan(hit.noun, hit.key):
            self._open(hit)

    def _command(self, record: object) -> None:
        page: Any = self._window.page
        if not hasattr(page, "on_command"):
            self._refuse(mark("Errors", "This is a command for the page Sort. Open it first, then scan again."))
        else:
            page.on_command(record)

    def _open(self, hit: "Hit") -> None:
        if hit.noun == "blank":
            text = mark("Errors", "Label {code} is still blank. Use it for a box on the page Sort.")
            self._refuse(text, code=codes.human(hit.key))
        else:
            self._window.open_thing(hit.noun, hit.key)

    def _refuse(self, text: str, code: str = "") -> None:
        self._desk.sounds.play("wrong")
        self._window.strip.show_error(UserError(text, code=code))

    def unreadable(self, text: str) -> None:
        """A scan was misread: one of its digits is wrong."""
        self._refuse(mark("Errors", "{code} is not a valid code: a digit is wrong. Scan it again."), code=text)

    def foreign(self, text: str) -> None:
        """A code of somebody else was scanned: it stands for something here, or somebody says what it is."""
        aliases = self._desk.hall.aliases
        self._desk.tasks.run(self, lambda: aliases.find(text), lambda alias: self._on_alias(text, alias))

    def _on_alias(self, text: str, alias: Alias | None) -> None:
        if alias is None:
            self._ask(text)
        elif alias.noun == AliasNoun.PRODUCT:
            self._product(alias)
        else:
            self.scanned(alias.target)

    def _ask(self, text: str) -> None:
        from app.ui.foreign import BindDialog  # noqa: PLC0415  rarely needed

        if QApplication.activeModalWidget() is None:
            dialog = BindDialog(self._window, self._desk, text)
            dialog.bound.connect(lambda alias: self._on_alias(text, alias))
            dialog.open()

    def _product(self, alias: Alias) -> None:
        page: Any = self._window.show_page("sort")
        category = self._desk.hall.catalogue.current().category(alias.target)
        amount = "" if alias.quantity is None else str(units.from_steps(alias.quantity, category.unit))
        page.on_product(alias.target, amount)
