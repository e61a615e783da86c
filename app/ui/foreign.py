"""What is this? A foreign code is bound to a box, a pallet or a product."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QStackedWidget, QWidget

from app.domain import aliases, codes
from app.domain.aliases import Alias, AliasNoun
from app.domain.phrases import UserError, mark
from app.ui.desk import Desk
from app.ui.foreign_panes import ProductPane, ThingPane
from app.ui.widgets.basics import Elided, button, column, label, row, scaled

_SYMBOLS = {AliasNoun.BOX: "package", AliasNoun.PALLET: "layers", AliasNoun.PRODUCT: "tags"}
_CHOICE_KEYS = {"1": AliasNoun.BOX, "2": AliasNoun.PALLET, "3": AliasNoun.PRODUCT}


class BindDialog(QDialog):
    """Asks what a foreign code stands for, and keeps the answer; ``alias`` holds it once it is kept.

    Signals:
        bound: the answer is kept; carries the Alias.
    """

    bound = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, code: str, alias: Alias | None = None) -> None:
        super().__init__(parent)
        self._desk, self.code, self.alias = desk, codes.strip_aim(code), alias
        self.noun: AliasNoun | None = None
        self.choices: dict[AliasNoun, QPushButton] = {}
        self.thing, self.product = ThingPane(desk), ProductPane(desk)
        self._panes = QStackedWidget()
        self._effect, self._reason = label("hint", wrap=True), label("wrong", wrap=True)
        self.save, self._cancel = button("primary"), button()
        self._lay_out()
        self._connect()
        self._begin()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Change a code") if self.alias else self.tr("Unknown code"))
        self.setMinimumWidth(scaled(800))
        self.save.setText(self.tr("Save"))
        self._cancel.setText(self.tr("Not now"))
        nothing = label("muted", self.tr("Choose one of the three, or scan the label of a box or pallet."), wrap=True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        for pane in (nothing, self.thing, self.product):
            self._panes.addWidget(pane)
        guess = label("muted", self._guess_text(), wrap=True)
        layout = column(label("title", self.tr("What is this?")), Elided("big", self.code), spacing=8, margins=24)
        layout.addWidget(guess)
        choices = row(*self._choice_buttons(), spacing=12)
        for place in range(choices.count()):
            choices.setStretch(place, 1)
        layout.addLayout(choices)
        layout.addSpacing(8)
        for widget in (self._panes, self._effect, self._reason):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(row(None, self._cancel, self.save))
        self.setLayout(layout)

    def _choice_buttons(self) -> list[QPushButton]:
        words = {
            AliasNoun.BOX: self.tr("A box here"), AliasNoun.PALLET: self.tr("A pallet here"),
            AliasNoun.PRODUCT: self.tr("A product"),
        }  # fmt: skip
        for key, noun in _CHOICE_KEYS.items():
            made = button("tile", symbol=_SYMBOLS[noun], colour=self._desk.colours.text)
            made.setText(self.tr("{choice}   {key}").format(choice=words[noun], key=key))
            made.setAccessibleName(words[noun])
            made.setCheckable(True)
            made.setIconSize(QSize(28, 28))
            made.clicked.connect(partial(self.choose, noun))
            self.choices[noun] = made
        return list(self.choices.values())

    def _guess_text(self) -> str:
        match aliases.guess(self.code):
            case AliasNoun.BOX:
                return self.tr("It looks like the label of a box from Boxtribute.")
            case AliasNoun.PALLET:
                return self.tr("It looks like the number of a supplier's pallet (SSCC).")
            case AliasNoun.PRODUCT:
                return self.tr("It looks like the number of a product (EAN).")
            case _:
                return self.tr("Say once what this code stands for; then everybody can scan it.")

    def _connect(self) -> None:
        self.thing.changed.connect(self._explain)
        self.thing.refused.connect(self._refuse)
        self.thing.recognised.connect(self._mark)
        self.thing.finished.connect(self._keep)
        self.product.changed.connect(self._explain)
        self.product.finished.connect(self._keep)
        self.save.clicked.connect(self._keep)
        self._cancel.clicked.connect(self.reject)

    def _begin(self) -> None:
        known = self.alias
        noun = AliasNoun(known.noun) if known else aliases.guess(self.code)
        self._explain()
        if noun is not None:
            self.choose(noun)
        if known and noun == AliasNoun.PRODUCT:
            self.product.show_alias(known)
        elif known:
            self.thing.take(known.target)

    def choose(self, noun: AliasNoun, *_checked: bool) -> None:
        """Say what kind of thing the code stands for."""
        self._mark(noun)
        if noun == AliasNoun.PRODUCT:
            self._panes.setCurrentWidget(self.product)
            self.product.goods.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.thing.begin(noun)
            self._panes.setCurrentWidget(self.thing)
            self.thing.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._explain()

    def _mark(self, noun: AliasNoun) -> None:
        self.noun = noun
        for each, made in self.choices.items():
            made.setChecked(each == noun)

    def on_scan(self, noun: str, key: str) -> bool:
        """The label of a box or pallet answers the question; any other scan is said to be no answer."""
        if noun in {AliasNoun.BOX, AliasNoun.PALLET}:
            self.choose(AliasNoun(noun))
            self.thing.take(key)
        else:
            text = mark("Errors", "This is neither a box nor a pallet. Scan the label of one, or choose a product.")
            self._refuse(UserError(text))
        return True

    def _pane(self) -> ThingPane | ProductPane:
        return self.product if self.noun == AliasNoun.PRODUCT else self.thing

    def _explain(self) -> None:
        """Say what scanning the code does from now on; nothing can be kept before that is clear."""
        pane = self._pane()
        is_clear = self.noun is not None and bool(pane.target)
        self._reason.hide()
        self.save.setEnabled(is_clear)
        self._effect.setVisible(is_clear)
        if is_clear:
            self._effect.setText(pane.effect())

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._reason.setText(self._desk.voice.say(error.phrase))
            self._reason.show()

    def _keep(self) -> None:
        if not self.save.isEnabled():
            return
        try:
            alias = self._pane().answer(self.code)
        except UserError as error:
            self._refuse(error)
            return
        service = self._desk.hall.aliases
        self._desk.tasks.run(self, lambda: service.bind(alias), self._on_bound, self._refuse)

    def _on_bound(self, alias: Alias) -> None:
        self.alias = alias
        self.bound.emit(alias)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with 1, 2 and 3 as long as nothing is typed; Enter presses the button that has the focus."""
        noun, focused = _CHOICE_KEYS.get(event.text()), self.focusWidget()
        if noun is not None and not isinstance(focused, QLineEdit):
            self.choose(noun)
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif isinstance(focused, QPushButton):
            focused.click()
