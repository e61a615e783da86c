"""The work at a sorting station: the draft, the preset, the bag being sorted, and what becomes of them."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.boxes import Box
from app.domain.catalogue import Category
from app.domain.phrases import UserError
from app.domain.presets import Preset
from app.ui.desk import Desk
from app.ui.sort import concerns, parking
from app.ui.sort import draft as drafts
from app.ui.sort.draft import Draft
from app.ui.sort.habits import Habits

if TYPE_CHECKING:
    from app.domain.intake import IntakeRule
    from app.services.boxes import Registered

Where = Callable[[], tuple[str | None, str | None]]


class Work(QObject):
    """What is being sorted at this station.

    Signals:
        changed: the draft, the preset, the label or the bag is another one.
        asked: carries a question before something is taken in, or None when it was answered.
        finished: boxes were registered; carries them.
        stuck: Enter was pressed although something is missing.
    """

    changed = Signal()
    asked = Signal(object)
    finished = Signal(object)
    stuck = Signal()

    def __init__(self, desk: Desk, where: Where) -> None:
        super().__init__()
        self._desk = desk
        self._where = where
        self.draft = Draft()
        self.preset: Preset | None = None
        self.last: Box | None = None
        self.bag = ""
        self.label = ""
        self.habits = Habits(desk)
        self.habits.known.connect(self.changed)
        self.rules: dict[str, IntakeRule] = {}
        self.concern: concerns.Concern | None = None
        self._accepted: set[str] = set()
        self._go_on: Callable[[], None] = self.finish
        self._busy = False

    def show(self, draft: Draft) -> None:
        """Go on with another draft."""
        if draft.category is not self.draft.category:
            self._accepted.clear()
        self.draft = draft
        parking.park(self._desk.settings, self._desk.hall.workplace.person, draft)
        self.habits.look_up(draft)
        self._ask(None)
        self.changed.emit()

    def take_up(self) -> None:
        """Go on where the person at this station left off."""
        hall = self._desk.hall
        kept = parking.fetch(self._desk.settings, hall.workplace.person, hall.catalogue.current().categories)
        self.show(kept if kept != Draft() else self._begin())

    def _begin(self) -> Draft:
        """An empty draft, with what the preset of the station fixes."""
        categories = self._desk.hall.catalogue.current().categories
        return drafts.begin(self.preset, categories.get(self.preset.category) if self.preset else None)

    def use_preset(self, preset: Preset | None) -> None:
        """Sort what a preset says from now on."""
        self.preset = preset
        draft = self._begin()
        if draft.category is None:
            self.show(draft)
        else:
            self.choose_goods(draft.category)

    def choose_goods(self, category: Category) -> None:
        """These goods are in the box; goods on the stop list are asked about."""
        draft = replace(drafts.begin(self.preset, category), others=self.draft.others, copies=self.draft.copies)
        self.show(draft)
        rule = self._desk.hall.intake.in_force(self.rules, category)
        concern = concerns.about_goods(rule, self._desk.voice.name(category.name), self._desk.voice)
        if concern is not None:
            self._ask(concern)

    def answer(self, name: str, value: str) -> None:
        """A question of the box was answered."""
        self.show(drafts.answered(self.draft, name, value))

    def estimate(self) -> None:
        """The number is estimated; nothing typed yet means what boxes of this kind usually hold."""
        self.show(self.habits.estimated(self.draft))

    def back(self) -> None:
        """One answer less."""
        self.show(drafts.back(self.draft, self.preset))

    def other_goods(self) -> None:
        """Something else is in the next box."""
        self.show(replace(drafts.begin(self.preset), others=self.draft.others, copies=self.draft.copies))

    def another_content(self) -> None:
        """The box holds something else as well."""
        self._when_all_is_well(self._add_content)

    def _add_content(self) -> None:
        try:
            mixed = drafts.with_another(self.draft, self._desk.hall.workplace.today())
        except UserError as error:
            self._desk.tasks.refused.emit(error)
            return
        self.show(mixed)

    def finish(self) -> None:
        """Register the box, or say what is missing or odd."""
        self._when_all_is_well(lambda: self._register(self.draft))

    def _when_all_is_well(self, go_on: Callable[[], None]) -> None:
        if self.draft.untouched or drafts.next_step(self.draft) is not None:
            self.stuck.emit()
            return
        concern = concerns.of_draft(self._desk, self.draft, self.habits.usual, self._accepted)
        if concern is None:
            go_on()
        else:
            self._go_on = go_on
            self._ask(concern)

    def _ask(self, concern: "concerns.Concern | None") -> None:
        if concern is not None:
            self._desk.sounds.play("ask")
        self.concern = concern
        self.asked.emit(concern)

    def reply(self, kind: str, answer: str) -> None:
        """A question was answered."""
        self._ask(None)
        if answer == concerns.LEAVE:
            self.show(replace(drafts.begin(self.preset), others=self.draft.others))
        elif answer == concerns.CORRECT:
            self.show(concerns.corrected(self.draft, kind))
        else:
            self._accepted.add(kind)
            if kind != "stop":
                self._when_all_is_well(self._go_on)

    def same_again(self) -> None:
        """Register the last box once more."""
        if self.last is not None:
            category = self._desk.hall.catalogue.current().category(self.last.contents[-1].category)
            self._register(replace(drafts.again(self.last, category), copies=self.draft.copies))

    def _register(self, draft: Draft) -> None:
        if self._busy:
            return
        try:
            box = drafts.to_box(draft, *self._where(), today=self._desk.hall.workplace.today())
        except UserError as error:
            self._desk.tasks.refused.emit(error)
            return
        self._busy = True
        made, label, service = replace(box, origin=self.bag), self.label, self._desk.hall.boxes
        self._desk.tasks.run(
            self, lambda: service.register(made, label, draft.copies), self._on_registered, self._on_refused
        )

    def _on_refused(self, _error: object) -> None:
        self._busy = False
        self.label = ""
        self._desk.sounds.play("wrong")

    def _on_registered(self, done: "Registered") -> None:
        self._busy = False
        self.label = ""
        self.last = done.box
        self._accepted.clear()
        category = self._desk.hall.catalogue.current().category(done.box.contents[-1].category)
        self.habits.forget()
        self._desk.sounds.play("done")
        self.finished.emit(done)
        following = drafts.following(done.box, category)
        self.show(following if following.category else self._begin())
