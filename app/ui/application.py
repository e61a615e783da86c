"""Starting the window: the frame first, the hub behind it, the pages as soon as it is open."""

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QMetaObject, QObject, QSettings, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QMainWindow

from app import paths
from app.domain.languages import Language
from app.ui.changes import Changes
from app.ui.desk import Desk
from app.ui.opening import Opening
from app.ui.scanner import Scanner
from app.ui.sweeping import Sweeper
from app.ui.tasks import Tasks
from app.ui.theme import BASE_POINTS, COLOURS, Theme, palette_of, style_sheet
from app.ui.voice import Voice

if TYPE_CHECKING:
    from app.services.hall import Hall
    from app.ui.main_window import MainWindow
    from app.ui.practice.session import Practice

OpenHall = Callable[[str], "Hall"]
_TURN_S = 0.0005


def make_application(args: list[str]) -> QApplication:
    """The Qt application with our font and style.

    Python's threads take turns every half millisecond, so that the window never waits long for one that computes.
    """
    sys.setswitchinterval(_TURN_S)
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(args)
    application.setApplicationName("Palletwise")
    application.setOrganizationName("Palletwise")
    application.setStyle("Fusion")
    for file in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"):
        QFontDatabase.addApplicationFont(str(paths.RESOURCES / "fonts" / file))
    application.setFont(QFont("DejaVu Sans", max(BASE_POINTS, application.font().pointSize())))
    return application


@dataclass(frozen=True, slots=True)
class _Behind:
    """What waits behind the practice hub, as it was."""

    window: QMainWindow
    main: "MainWindow | None"
    desk: Desk | None
    language: Language


class Program(QObject):
    """One run of the window: opens a hub, shows its pages, opens another one when asked.

    Signals:
        ready: the pages stand; carries the main window.
    """

    ready = Signal(object)

    def __init__(self, application: QApplication, settings: QSettings, open_hall: OpenHall) -> None:
        super().__init__()
        self.application = application
        self.settings = settings
        self._open_hall = open_hall
        self.voice = Voice(Language.ENGLISH)
        self.tasks = Tasks()
        self.changes = Changes()
        self.scanner = Scanner(settings)
        self._sweeper = Sweeper()
        self.window: QMainWindow | None = None
        self.desk: Desk | None = None
        self._main: MainWindow | None = None
        self._practice: Practice | None = None
        self._behind: _Behind | None = None
        self._heard: list[QMetaObject.Connection] = []

    @property
    def theme(self) -> Theme:
        """The look of this computer."""
        kept = str(self.settings.value("theme", Theme.LIGHT))
        return Theme(kept) if kept in set(Theme) else Theme.LIGHT

    def start(self, database: str, language: str | None) -> None:
        """Show the frame at once and open the hub behind it."""
        self.speak(language or str(self.settings.value("language", "")) or _system_language())
        self.wear(self.theme)
        opening = Opening()
        self._replace(opening)
        opening.resize(1280, 800)
        opening.show()
        self.tasks.run(self, lambda: self._open_hall(database), self._on_open, opening.show_failure)
        self._database = database

    def _on_open(self, hall: "Hall") -> None:
        if hall.hub.current() is None:
            self._offer_start(hall)
        else:
            self.show_hall(hall)

    def _offer_start(self, hall: "Hall") -> None:
        from app.ui.start_page import StartPage  # noqa: PLC0415

        page = StartPage(hall, self.tasks, self.voice, self._open_hall)
        page.chosen.connect(self.show_hall)
        page.language_chosen.connect(self.speak)
        page.practice_wanted.connect(self.practise)
        self._replace(page)
        page.resize(1100, 760)
        page.show()

    def show_hall(self, hall: "Hall") -> None:
        """Show the pages of a hub."""
        from app.ui import pages  # noqa: PLC0415  the first window does not wait for the pages
        from app.ui.icons import icon  # noqa: PLC0415

        hall.workplace.person = str(self.settings.value("person", ""))
        hall.workplace.database.on_commit(self.changes.announce)
        desk = Desk(
            hall, self.tasks, self.changes, self.voice, self.settings, self.theme,
            notify=lambda sentence: window.strip.notify(sentence),
            open_thing=lambda noun, key: window.open_thing(noun, key),
            scanner=self.scanner,
        )  # fmt: skip
        self.application.setWindowIcon(icon("package", COLOURS[Theme.LIGHT].accent))
        window = pages.make_window(desk)
        window.top.language_chosen.connect(self.speak)
        window.top.theme_chosen.connect(self._on_theme)
        window.top.practice_wanted.connect(self.practise)
        self._listen(window)
        self.desk = desk
        self._replace(window)
        window.restore()
        window.show()
        self.scanner.watch(window.windowHandle())
        self.ready.emit(window)

    def _listen(self, window: "MainWindow") -> None:
        """Scans go to this window from now on."""
        for heard in self._heard:
            self.scanner.disconnect(heard)
        self._main = window
        self._heard = [
            self.scanner.scanned.connect(window.switchboard.scanned),
            self.scanner.unreadable.connect(window.switchboard.unreadable),
            self.scanner.foreign.connect(window.switchboard.foreign),
        ]

    def practise(self) -> None:
        """Open the practice hub; what is open now waits behind it as it is."""
        from app.ui.practice.session import Practice  # noqa: PLC0415

        if self._practice is None and self.window is not None:
            practice = Practice(
                self._open_hall, self.voice, lambda: self.theme, self.settings, self.scanner,
                has_hall=self._main is not None,
            )  # fmt: skip
            practice.shown.connect(self._show_practice)
            practice.left.connect(self.leave_practice)
            self._practice = practice
            self._behind = _Behind(self.window, self._main, self.desk, self.voice.language)
            self.tasks.run(practice, practice.begin, practice.show, lambda _error: self.leave_practice())

    def _show_practice(self, window: "MainWindow") -> None:
        before = self.window
        window.top.theme_chosen.connect(self._on_theme)
        self._listen(window)
        self.window, self.desk = window, window.desk
        self._change_over(before, window)
        if self._behind is not None and before is not self._behind.window and before is not None:
            before.deleteLater()

    def _change_over(self, before: QMainWindow | None, after: QMainWindow) -> None:
        if before is not None:
            after.setGeometry(before.geometry())
            after.setWindowState(before.windowState())
        after.show()
        after.activateWindow()
        self.scanner.watch(after.windowHandle())
        if before is not None:
            before.hide()

    def leave_practice(self) -> None:
        """Back to what was open before, and throw the practice hub away."""
        practice, behind, front = self._practice, self._behind, self.window
        if practice is None or behind is None:
            return
        self._practice = self._behind = None
        self.window, self.desk = behind.window, behind.desk
        if behind.main is not None:
            self._listen(behind.main)
        if self.voice.language != behind.language:
            self.voice.speak(behind.language)
        if behind.main is not None and behind.main.desk.theme is not self.theme:
            self.wear(self.theme)
        if front is not None and front is not behind.window:
            self._change_over(front, behind.window)
            front.deleteLater()
        practice.end()

    def _replace(self, window: QMainWindow) -> None:
        old, self.window = self.window, window
        if old is not None:
            window.setGeometry(old.geometry())
            old.hide()
            old.deleteLater()

    def stop(self) -> None:
        """Finish what is being written and let go of everything."""
        self.leave_practice()
        self.scanner.rest()
        self._sweeper.rest()
        if self.desk is not None:
            self.desk.printing.stop()
        self.tasks.stop()
        self.voice.fall_silent()
        if self.desk is not None:
            self.desk.hall.close()

    def speak(self, language: str) -> None:
        """Speak a language from now on."""
        self.voice.speak(Language(language))
        self.settings.setValue("language", language)

    def _on_theme(self, theme: str) -> None:
        self.settings.setValue("theme", theme)
        self.wear(Theme(theme))

    def wear(self, theme: Theme) -> None:
        """Wear a look from now on."""
        self.application.setPalette(palette_of(theme))
        sheet = style_sheet(theme, self.application.font().pointSizeF() / BASE_POINTS)
        if sheet != self.application.styleSheet():
            self.application.setStyleSheet(sheet)
        if self._main is not None:
            self._main.desk.theme = theme
            self._main.rail.colour(COLOURS[theme])
            QApplication.sendEvent(self._main, QEvent(QEvent.Type.LanguageChange))


def _system_language() -> str:
    code = QLocale.system().name()[:2]
    return code if code in set(Language) else Language.ENGLISH


def run(database: str, language: str | None, open_hall: OpenHall) -> int:
    """Run the window until it is closed."""
    application = make_application(sys.argv[:1])
    program = Program(application, QSettings(), open_hall)
    sys.excepthook = _log_and_go_on
    program.start(database, language)
    code = application.exec()
    program.stop()
    return code


def _log_and_go_on(kind: type[BaseException], error: BaseException, trace: object) -> None:
    logging.getLogger(__name__).error("in the window", exc_info=(kind, error, trace))  # pyright: ignore[reportArgumentType]
