"""One practice after the other: makes the scratch hub, shows the real pages on it, and throws it away."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QSettings, Signal

from app import paths
from app.domain.exercise import Result, Step
from app.domain.languages import Language
from app.services import practice
from app.services.practice import Exercise
from app.ui import pages
from app.ui.changes import Changes
from app.ui.desk import Desk
from app.ui.practice.coach import Coach
from app.ui.practice.finish import Finish
from app.ui.practice.frame import PracticeFrame
from app.ui.printing.printing import queue_file
from app.ui.scanner import Scanner
from app.ui.sort.page import SortPage
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.voice import Voice

if TYPE_CHECKING:
    from app.services.hall import Hall
    from app.ui.main_window import MainWindow


_TAKEN_OVER = ("person", "sound/muted")
"""What practice takes over from the settings of this station."""
_NOT_KEPT = "printing/"


class PracticeSettings(QSettings):
    """Settings of a practice hub; a printer is never kept, so no label of it ever comes out of one."""

    def setValue(self, key: str, value: object) -> None:
        """Keep a value unless it is about printing."""
        if not key.startswith(_NOT_KEPT):
            super().setValue(key, value)


class Practice(QObject):
    """Practice with files, settings, worker and news of its own, so that nothing of it reaches the real hub.

    Signals:
        shown: a practice window is ready; carries it.
        left: back to the real hall.
    """

    shown = Signal(object)
    left = Signal()

    def __init__(
        self,
        open_hall: "Callable[[str], Hall]",
        voice: Voice,
        theme: Callable[[], Theme],
        station: QSettings,
        scanner: Scanner,
        *,
        has_hall: bool,
    ) -> None:
        super().__init__()
        self._open_hall, self._voice, self._theme, self._station = open_hall, voice, theme, station
        self._person = str(station.value("person", ""))
        self._scanner, self._has_hall = scanner, has_hall
        self._database = paths.data_folder() / "practice.db"
        self.tasks = Tasks()
        self._exercise: Exercise | None = None
        self._clock = QElapsedTimer()
        self._window: MainWindow | None = None
        self._desk: Desk | None = None

    def begin(self) -> Exercise:
        """Make the scratch hub anew; called on a worker."""
        if self._exercise is not None:
            practice.end(self._exercise, self._database)
        self._exercise = practice.begin(self._open_hall, self._database, self._voice.language, self._person)
        _forget_labels(self._exercise)
        return self._exercise

    def show(self, exercised: Exercise) -> None:
        """Show the pages of the scratch hub with the coach beside them, unless somebody left meanwhile."""
        if exercised is not self._exercise:
            return
        window: MainWindow
        changes = Changes()
        exercised.hall.workplace.database.on_commit(changes.announce)
        desk = Desk(
            exercised.hall, self.tasks, changes, self._voice, self._settings(), self._theme(),
            notify=lambda sentence: window.strip.notify(sentence),
            open_thing=lambda noun, key: window.open_thing(noun, key),
            scanner=self._scanner,
        )  # fmt: skip
        window, self._desk = pages.make_window(desk), desk
        self._coach(window, desk, exercised)
        window.top.practice_wanted.connect(self._again)
        window.top.language_chosen.connect(lambda language: self._voice.speak(Language(language)))
        window.installEventFilter(self)
        self._window = window
        self._clock.start()
        self.shown.emit(window)

    def _coach(self, window: "MainWindow", desk: Desk, exercised: Exercise) -> None:
        coach, finish = Coach(desk, exercised), Finish(has_hall=self._has_hall)
        real_pages = window.takeCentralWidget()
        assert real_pages is not None, "the main window has its pages"
        frame = PracticeFrame(desk, real_pages, coach, finish)
        window.setCentralWidget(frame)
        page = window.show_page("sort")
        assert isinstance(page, SortPage), "practice begins at the sorting station"
        page.work.changed.connect(lambda: coach.follow(page.work.draft))
        coach.scanned.connect(window.switchboard.scanned)
        coach.left.connect(self.left)
        finish.left.connect(self.left)
        finish.again.connect(self._again)

        def end(result: Result, skipped: frozenset[Step]) -> None:
            finish.show_result(result, skipped, self._clock.elapsed())
            frame.stack.setCurrentWidget(finish)

        coach.finished.connect(end)

    def _settings(self) -> QSettings:
        settings = PracticeSettings(str(self._database.with_suffix(".ini")), QSettings.Format.IniFormat)
        settings.clear()
        for key in _TAKEN_OVER:
            if self._station.contains(key):
                settings.setValue(key, self._station.value(key))
        return settings

    def _again(self) -> None:
        self._stop_printing()
        self.tasks.run(self, self.begin, self.show)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Closing the practice window leads back to the real one."""
        if event.type() == QEvent.Type.Close and watched is self._window:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """Finish what is being written and throw the scratch hub away."""
        self._window = None
        self._stop_printing()
        self.tasks.stop()
        if self._exercise is not None:
            _forget_labels(self._exercise)
            practice.end(self._exercise, self._database)
            self._exercise = None

    def _stop_printing(self) -> None:
        if self._desk is not None:
            self._desk.printing.stop()
            self._desk = None


def _forget_labels(exercised: Exercise) -> None:
    """The list of labels of the practice hub begins empty every time."""
    queue_file(exercised.hall.workplace.database.url.render_as_string()).unlink(missing_ok=True)
