"""Everything that can be done with a match, each with its words and its keys: for buttons, menus and the keyboard."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from app.ui.widgets.basics import Spoken

CONFIRM, AGAIN, CONFIRM_LINE, RELEASE_LINE, RELEASE = "confirm", "again", "confirm_line", "release_line", "release"
KEEP_A, COMPARE, WANTED, RESET = "keep_a", "compare", "wanted", "reset"
LINES, PLAN, LISTS, RULES = "lines", "plan", "lists", "rules"
VIEWS = (LINES, PLAN, LISTS, RULES)
_KEYS: Mapping[str, tuple[str, ...]] = {
    CONFIRM: ("Ctrl+Return", "Ctrl+Enter"), AGAIN: ("F5",), CONFIRM_LINE: ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    KEEP_A: ("Ctrl+Shift+A",), COMPARE: ("Ctrl+Shift+C",), WANTED: ("Ctrl+Shift+W",), RESET: ("Ctrl+Shift+X",),
    LINES: ("Ctrl+Shift+L",), PLAN: ("Ctrl+Shift+P",), LISTS: ("Ctrl+Shift+T",), RULES: ("Ctrl+Shift+R",),
}  # fmt: skip
_MENU = ((AGAIN, CONFIRM_LINE, RELEASE_LINE, RELEASE), (KEEP_A, COMPARE), (WANTED, RESET))
CHIPS = 5


class MatchActs(Spoken):
    """Names the deeds of a match and hears their keys wherever the keyboard is in it.

    Signals:
        wanted: do something; carries its name.
        chip_wanted: show other lines; carries the number of the chip.
    """

    wanted = Signal(str)
    chip_wanted = Signal(int)

    def __init__(self, whole: QWidget) -> None:
        super().__init__(whole)
        self.hide()
        self.acts: dict[str, QAction] = {}
        for name, words in self._words().items():
            act = QAction(whole)
            act.setShortcuts([QKeySequence(keys) for keys in _KEYS.get(name, ())])
            self._hear(whole, act, partial(self.wanted.emit, name))
            self.say(act.setText, words)
            self.acts[name] = act
        for number in range(1, CHIPS + 1):
            act = QAction(whole)
            act.setShortcut(QKeySequence(f"Alt+{number}"))
            self._hear(whole, act, partial(self.chip_wanted.emit, number))

    @staticmethod
    def _hear(whole: QWidget, act: QAction, told: Callable[[], object]) -> None:
        act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        act.triggered.connect(lambda _checked=False: told())
        whole.addAction(act)

    def _words(self) -> Mapping[str, Callable[[], str]]:
        return {
            CONFIRM: lambda: self.tr("Confirm: reserve these"),
            AGAIN: lambda: self.tr("Match again"),
            CONFIRM_LINE: lambda: self.tr("Confirm only the selected lines"),
            RELEASE_LINE: lambda: self.tr("Release this line"),
            RELEASE: lambda: self.tr("Release reservations of this list"),
            KEEP_A: lambda: self.tr("Keep this plan as A to compare with"),
            COMPARE: lambda: self.tr("Compare A and B …"),
            WANTED: lambda: self.tr("Ask for goods …"),
            RESET: lambda: self.tr("Reset all wishes"),
            LINES: lambda: self.tr("Lines"),
            PLAN: lambda: self.tr("Plan by pallet"),
            LISTS: lambda: self.tr("Lists"),
            RULES: lambda: self.tr("Rules"),
        }

    def enable(self, able: Mapping[str, bool]) -> None:
        """Allow what makes sense now."""
        for name, on in able.items():
            self.acts[name].setEnabled(on)

    def menu(self, parent: QWidget) -> QMenu:
        """The deeds that have no button of their own."""
        made = QMenu(parent)
        for group in _MENU:
            made.addSeparator()
            for name in group:
                made.addAction(self.acts[name])
        return made

    def name_button(self, name: str, button: QAbstractButton) -> None:
        """Let a button say the words of a deed, and its keys in the tool tip."""
        self.say(button.setText, self.acts[name].text)
        button.setToolTip(self.keys(name))

    def keys(self, name: str) -> str:
        """The keys of a deed as they are written on this computer."""
        return self.acts[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
