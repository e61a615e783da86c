"""The program as a person starts it; says when its first window was painted and when a box can be sorted."""

import json
import sys
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer

from app.bootstrap import open_hall
from app.ui.application import Program, make_application

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Watch(QObject):
    """Notes the first paint and the moment the sort page offers goods."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.times: dict[str, float] = {}
        self._program = program
        self._poll = QTimer(self, interval=1)
        self._poll.timeout.connect(self._look)
        program.ready.connect(self._on_ready)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Wait for the first paint."""
        if event.type() == QEvent.Type.Paint:
            self.times.setdefault("first", monotonic())
        return False

    def _on_ready(self, window: "MainWindow") -> None:
        self._page: Any = window.show_page("sort")
        self._poll.start()

    def _look(self) -> None:
        """Ready is when the goods stand on the screen."""
        if self._page.goods._shown and self._page.isVisible():
            self._poll.stop()
            self._page.repaint()
            self.times["ready"] = monotonic()
            self._program.tasks.stop()
            self._program.application.quit()


def main(database: str) -> None:
    """Start on a hub."""
    application = make_application(sys.argv[:1])
    program = Program(application, QSettings(), open_hall)
    watch = Watch(program)
    program.start(database, "de")
    opening: Any = program.window
    opening.centralWidget().installEventFilter(watch)
    application.exec()
    sys.stdout.write(json.dumps(watch.times) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
