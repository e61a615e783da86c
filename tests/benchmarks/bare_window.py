"""The least a window of this toolkit takes; says when it was painted."""

import sys
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class FirstPaint(QObject):
    """Notes when something was painted for the first time, and leaves."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Wait for the first paint."""
        if event.type() == QEvent.Type.Paint:
            sys.stdout.write(f'{{"first": {monotonic()}}}\n')
            sys.stdout.flush()
            QTimer.singleShot(0, QApplication.quit)
        return False


def main() -> None:
    """Show a window with a word in it."""
    application = QApplication([])
    window, word, watch = QMainWindow(), QLabel("Palletwise"), FirstPaint()
    window.setCentralWidget(word)
    word.installEventFilter(watch)
    window.resize(1280, 800)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
