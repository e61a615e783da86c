"""The coach: one instruction at a time, and where in the exercise somebody is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout

from app.domain import codes, exercise
from app.domain.exercise import Result, Step
from app.services.practice import Exercise
from app.ui.changes import Watch
from app.ui.desk import Desk
from app.ui.practice import sentences
from app.ui.practice.pallet_code import PalletCode
from app.ui.practice.parts import parts
from app.ui.sort.draft import Draft
from app.ui.widgets.basics import Spoken, button, column, kind, label, scaled

WIDTH = 290
_ANY_WIDTH = 16_777_215
NOUNS = {"box", "pallet"}


class Coach(Spoken):
    """Watches what is done in the practice hub and says what comes next.

    Signals:
        finished: the last step is done or skipped; carries the result and the skipped steps.
        left: back to the real hall.
        scanned: the pallet was chosen by a click on its code; carries the code.
    """

    finished = Signal(object, object)
    left = Signal()
    scanned = Signal(str)

    def __init__(self, desk: Desk, exercised: Exercise) -> None:
        super().__init__()
        self._desk, self._exercise = desk, exercised
        self._result = Result()
        self._skipped: set[Step] = set()
        self._step: Step | None = Step.FIRST_BOX
        self._praised = False
        self._different = ""
        self._beside = True
        self._place, self._dots = label("muted"), label("big")
        self._progress = column(self._place, self._dots, spacing=0)
        self._draft = Draft()
        self._task, self._how = label("title", wrap=True), label("big", wrap=True)
        self._parts = label("big", wrap=True)
        self._remark = label("attention", wrap=True)
        self._code = PalletCode(exercised.pallet)
        self._skip, self._leave = button("flat"), button("", symbol="house", colour=desk.colours.text)
        self._build()
        self._be_wide()
        self.on_language()
        Watch(self, desk.changes, NOUNS, self._read)

    def _build(self) -> None:
        self._words = column(self._remark, self._task, self._parts, self._how, spacing=12)
        self._words.insertLayout(0, self._progress)
        buttons = column(self._skip, self._leave, spacing=8)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setContentsMargins(16, 12, 16, 12)
        self._body.setSpacing(16)
        self._body.addLayout(self._words)
        self._body.addWidget(self._code, 0, Qt.AlignmentFlag.AlignHCenter)
        self._body.addStretch(1)
        self._body.addLayout(buttons)
        self.setLayout(self._body)
        self.say(self._skip.setText, lambda: self.tr("Skip this step"))
        self.say(self._leave.setText, lambda: self.tr("Leave practice"))
        self.say(self._code.setAccessibleName, lambda: self.tr("Code of the pallet: scan it or press it"))
        self.say(self._code.setToolTip, lambda: self.tr("Code of the pallet: scan it or press it"))
        self._skip.clicked.connect(self._on_skip)
        self._leave.clicked.connect(self.left)
        self._code.clicked.connect(lambda: self.scanned.emit(self._code.code))
        for each in (self._skip, self._leave, self._code):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def stand(self, *, beside: bool) -> None:
        """Stand beside the page, or in a few lines below it where the page is wide."""
        if beside == self._beside:
            return
        self._beside = beside
        direction = QBoxLayout.Direction.TopToBottom if beside else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(direction)
        self._progress.setDirection(direction)
        self._progress.setStretch(1, int(not beside))
        self._progress.setSpacing(0 if beside else 12)
        self._body.setStretch(0, int(not beside))
        self._body.setStretch(2, int(beside))
        self._words.setSpacing(12 if beside else 4)
        self._code.be_large(large=beside)
        kind(self._task, "title" if beside else "heading")
        kind(self._how, "big" if beside else "")
        self._be_wide()
        self.on_language()

    def _be_wide(self) -> None:
        self.setMinimumWidth(scaled(WIDTH) if self._beside else 0)
        self.setMaximumWidth(scaled(WIDTH) if self._beside else _ANY_WIDTH)

    def follow(self, draft: Draft) -> None:
        """Tick off what is in the unfinished box already."""
        self._draft = draft
        if self._step is not None:
            self._tick(self._step)

    def _tick(self, step: Step) -> None:
        categories = self._exercise.hall.catalogue.current().categories
        known = parts(step, self._draft, self._desk.voice, categories)
        self._parts.setText("\n".join(f"{'✓' if is_there else '○'} {words}" for words, is_there in known))
        self._parts.setVisible(bool(known) and self._beside)

    def _read(self) -> None:
        self._desk.tasks.run(self, self._exercise.result, self.show_result)

    def show_result(self, result: Result) -> None:
        """Show the step to do now, with praise for the one just done or a remark on what was different."""
        before, is_new = self._step, self._box_of(result) != self._box_of(self._result)
        self._result = result
        self._step = exercise.current(result.done, self._skipped)
        if self._step is not before:
            self._praised, self._different = True, ""
        elif self._step and result.last and is_new:
            self._praised, self._different = False, exercise.astray(self._step, result.last)
        self._go_on()

    @staticmethod
    def _box_of(result: Result) -> str:
        return result.last.code if result.last else ""

    def _on_skip(self) -> None:
        if self._step is not None:
            self._skipped.add(self._step)
            self._step = exercise.current(self._result.done, self._skipped)
            self._praised, self._different = False, ""
            self._go_on()

    def _go_on(self) -> None:
        if self._step is None:
            self.finished.emit(self._result, frozenset(self._skipped - self._result.done))
        else:
            self.on_language()

    def on_language(self) -> None:
        """Say the step in the language."""
        step = self._step
        if step is None:
            return
        today = self._exercise.hall.workplace.today()
        self._task.setText(sentences.task(step, codes.short(self._exercise.pallet)))
        self._how.setText(sentences.how(step, today))
        self._tick(step)
        self._code.setVisible(step is Step.PALLET)
        steps = list(Step)
        number = self.tr("Step {number} of {count}")
        self._place.setText(number.format(number=steps.index(step) + 1, count=len(steps)))
        self._dots.setText(" ".join(self._dot(each) for each in steps))
        self._dots.setAccessibleName(self._place.text())
        kind(self._remark, "good" if self._praised else "attention")
        praise = self.tr("✓ Well done.")
        self._remark.setText(praise if self._praised else sentences.remark(self._different))
        self._remark.setVisible(bool(self._remark.text()))

    def _dot(self, step: Step) -> str:
        if step in self._result.done:
            return "✓"
        if step in self._skipped:
            return "–"
        return "●" if step is self._step else "○"
