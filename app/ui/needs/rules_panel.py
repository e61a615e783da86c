"""What a dispatcher allows in a match: every rule, with what it would change before it is changed."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.domain.match_rules import MatchRules, check_rules
from app.domain.phrases import UserError
from app.ui.changes import Watch
from app.ui.desk import Desk
from app.ui.needs.effect_queue import EffectQueue, Question
from app.ui.needs.hard_places import HardPlaces
from app.ui.needs.keep_back import KeepBacks
from app.ui.needs.rule_rows import Fold, NumberRow, RuleRow
from app.ui.needs.rule_sections import Expiry, OpenLines, Penalties, Quantities, Section, Substitutes, Weights
from app.ui.needs.shelf_lives import Recipient, ShelfLives, recipients
from app.ui.widgets.basics import Spoken, Text, button, column, label, scaled
from app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from app.services.differences import Effect
    from app.services.hubs import PlaceLine
    from app.services.proposals import Proposal

_LEAST_WIDTH, _BAR_HEIGHT = 280, 36


class RulesPanel(Spoken):
    """The rules in force for the proposal shown.

    Signals:
        rules_changed: the match must be made again with other rules; carries them.
    """

    rules_changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rules, self._saved = MatchRules(), MatchRules()
        self._proposal: Proposal | None = None
        self._wanted: list[MatchRules] = []
        self._queue = EffectQueue(desk, self)
        self.substitutes, self.quantities, self.penalties = Substitutes(desk), Quantities(desk), Penalties(desk)
        self.expiry, self.weights, self.open_lines = Expiry(desk), Weights(desk), OpenLines(desk)
        self.keep_back, self.hard_places, self.shelf_lives = KeepBacks(desk), HardPlaces(desk), ShelfLives(desk)
        self.folds: dict[Section | ShelfLives, Fold] = {}
        self.save, self.restore = button(), button()
        self._state = label("muted")
        self._lay_out()
        self._connect()
        Watch(self, desk.changes, {"match_rules", "location", "partner"}, self._read)

    def _lay_out(self) -> None:
        content, inner = QWidget(), column(spacing=4)
        inner.setContentsMargins(0, 0, 8, 0)
        for title, section in (
            (lambda: self.tr("May serve as well"), self.substitutes),
            (lambda: self.tr("Quantities and boxes"), self.quantities),
        ):
            heading = label("heading")
            self.say(heading.setText, title)
            inner.addWidget(heading)
            inner.addWidget(section)
        for section, title in self._titles().items():
            self.folds[section] = Fold(title, section, self._desk.colours.text)
            inner.addWidget(self.folds[section])
        inner.addStretch(1)
        content.setLayout(inner)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(content)
        whole = column(area, Flow([self.save, self.restore, self._state], gap=8), spacing=8)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._state.setMinimumHeight(scaled(_BAR_HEIGHT))
        self.setMinimumWidth(scaled(_LEAST_WIDTH))
        self.setFocusProxy(self.substitutes.rows["unisex"])

    def _titles(self) -> "dict[Section | ShelfLives, Text]":
        return {
            self.penalties: lambda: self.tr("Substitutes count less"),
            self.open_lines: lambda: self.tr("Lines without a quantity"),
            self.keep_back: lambda: self.tr("Stays in the hall"),
            self.expiry: lambda: self.tr("First to expire goes first"),
            self.shelf_lives: lambda: self.tr("Shelf life on arrival"),
            self.hard_places: lambda: self.tr("Hard to reach"),
            self.weights: lambda: self.tr("Priorities"),
        }

    def _connect(self) -> None:
        for section in self._sections():
            section.considered.connect(self._consider)
            section.wished.connect(self._apply)
        self.shelf_lives.considered.connect(self._consider_days)
        self._queue.found.connect(self._tell)
        for section, fold in self.folds.items():
            if isinstance(section, Section):
                fold.opened.connect(partial(self._ask, section))
        self.say(self.save.setText, lambda: self.tr("Save for the hub"))
        self.say(self.restore.setText, lambda: self.tr("Back to the saved ones"))
        self.save.clicked.connect(self._save)
        self.restore.clicked.connect(lambda: self._wish(self._saved))

    def _sections(self) -> Iterator[Section]:
        yield from (self.substitutes, self.quantities)
        yield from (section for section in self.folds if isinstance(section, Section))

    def show_proposal(self, proposal: "Proposal | None") -> None:
        """Show the rules of a proposal; an answer to rules that were changed again meanwhile changes nothing here."""
        if proposal is self._proposal and not self._wanted:
            return
        self._proposal = proposal
        self._queue.begin(proposal)
        if proposal is not None:
            if proposal.rules in self._wanted:
                del self._wanted[: self._wanted.index(proposal.rules) + 1]
            else:
                self._wanted.clear()
            if not self._wanted:
                self.rules = proposal.rules
        self._show_rules()
        self._read()

    def _show_rules(self) -> None:
        for section in self._sections():
            section.show_rules(self.rules, self._saved)
        for line in self._rows().values():
            line.arrange(self.width())
        self.on_language()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is said beside the controls, or below them."""
        super().resizeEvent(event)
        for line in self._rows().values():
            line.arrange(self.width())

    def on_language(self) -> None:
        """Say what is in force in the language."""
        for section, fold in self.folds.items():
            fold.tell(section.summary())
        same = self.rules == self._saved
        self._state.setText(self.tr("These are the saved rules.") if same else self.tr("Changed for this match only."))
        self.save.setEnabled(not same)
        self.restore.setEnabled(not same)

    def _read(self) -> None:
        """Read the saved rules, the places and the recipients."""
        hall, lists = self._desk.hall, self._proposal.lists if self._proposal else ()

        def read() -> "tuple[MatchRules, list[PlaceLine], tuple[Recipient, ...]]":
            consignees = [(code, hall.needs.get(code).consignee) for code in lists]
            return hall.matches.rules(), hall.places.all(), recipients(consignees, hall.partners.all())

        self._desk.tasks.run(self, read, self._on_read)

    def _on_read(self, answer: "tuple[MatchRules, list[PlaceLine], tuple[Recipient, ...]]") -> None:
        self._saved, places, found = answer
        self.hard_places.show_places(places)
        self.shelf_lives.show_recipients(found)
        self._show_rules()
        for section in self._sections():
            self._ask(section)

    def _rows(self) -> Mapping[str, RuleRow]:
        sections = (*self._sections(), self.shelf_lives)
        return {name: line for section in sections for name, line in section.rows.items()}

    def _ask(self, section: Section) -> None:
        """Ask what each row of a part would change, if somebody can see it."""
        fold = self.folds.get(section)
        if self._proposal is None or (fold is not None and not fold.is_open):
            return
        open_questions: dict[str, Question] = {}
        for name, rules in section.questions().items():
            line = section.rows[name]
            if not (isinstance(line, NumberRow) and line.is_pending):
                line.wait()
                open_questions[name] = self._question(rules)
        self._queue.ask(open_questions)

    def _question(self, rules: MatchRules) -> Question:
        what_if = self._desk.hall.what_if
        return lambda proposal: what_if.effect(proposal, rules)

    def _consider(self, name: str, rules: MatchRules) -> None:
        try:
            check_rules(rules)
        except UserError as error:
            self._rows()[name].refuse(self._desk.voice.say(error.phrase))
            return
        self._rows()[name].wait()
        self._queue.ask({name: self._question(rules)}, first=True)

    def _consider_days(self, name: str, lists: tuple[str, ...], days: int) -> None:
        what_if = self._desk.hall.what_if
        self._queue.ask({name: lambda proposal: what_if.effect_of_days(proposal, lists, days)}, first=True)

    def _tell(self, name: str, effect: "Effect | None") -> None:
        line = self._rows().get(name)
        if line is not None:
            line.tell(effect)

    def _apply(self, name: str, rules: MatchRules) -> None:
        try:
            check_rules(rules)
        except UserError as error:
            self._rows()[name].refuse(self._desk.voice.say(error.phrase))
        else:
            self._wish(rules)

    def _wish(self, rules: MatchRules) -> None:
        self.rules = rules
        self._wanted.append(rules)
        self._queue.begin(None)
        self._show_rules()
        self.rules_changed.emit(rules)

    def _save(self) -> None:
        matches, rules = self._desk.hall.matches, self.rules
        said = self.tr("These rules hold for the hub now.")
        self._desk.tasks.run(self, lambda: matches.save_rules(rules), lambda _saved: self._desk.notify(said))
