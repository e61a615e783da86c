"""The first start: set up a hub, or look around with demo data."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QProgressBar,
    QSpinBox,
    QVBoxLayout,
)

from app import paths
from app.domain.languages import Language
from app.domain.phrases import UserError
from app.domain.places import Hub
from app.ui.frame.crew import LANGUAGES
from app.ui.tasks import Tasks
from app.ui.voice import Voice
from app.ui.widgets.basics import Spoken, button, card, column, label, row

if TYPE_CHECKING:
    from app.services.hall import Hall


class StartPage(QMainWindow):
    """Two ways to begin.

    Signals:
        chosen: a hub is ready; carries its services.
        language_chosen: carries the language.
        practice_wanted: somebody wants to practise first.
    """

    chosen = Signal(object)
    language_chosen = Signal(str)
    practice_wanted = Signal()

    def __init__(self, hall: "Hall", tasks: Tasks, voice: Voice, open_hall: "Callable[[str], Hall]") -> None:
        super().__init__()
        self.setWindowTitle("Palletwise")
        self.view = StartView(hall, tasks, voice, open_hall)
        self.view.chosen.connect(self.chosen)
        self.view.language_chosen.connect(self.language_chosen)
        self.view.practise.clicked.connect(self.practice_wanted)
        self.setCentralWidget(self.view)


class StartView(Spoken):
    """The page itself."""

    chosen = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, hall: "Hall", tasks: Tasks, voice: Voice, open_hall: "Callable[[str], Hall]") -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._hall, self._tasks, self._voice, self._open_hall = hall, tasks, voice, open_hall
        self.name, self.address, self.number = QLineEdit(), QLineEdit(), QSpinBox()
        self.number.setRange(1, 999)
        self.number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.language = QComboBox()
        for language, words in LANGUAGES.items():
            self.language.addItem(words, language.value)
        self.language.setCurrentIndex(self.language.findData(voice.language.value))
        self.set_up = button("primary")
        self.look_around = button("large")
        self.practise = button("large")
        self._reason = label("wrong", wrap=True)
        self._bar = QProgressBar()
        self._bar.hide()
        self._build()

    def _build(self) -> None:
        title, lead = label("title", "Palletwise"), label("big", wrap=True)
        self.say(lead.setText, lambda: self.tr("Sort donations, build pallets, answer need lists, load trucks."))
        cards = row(self._own_card(), self._demo_card(), spacing=24)
        layout = column(None, title, lead, spacing=16, margins=48)
        layout.addLayout(cards)
        layout.addLayout(self._practice_line())
        layout.addWidget(self._reason)
        layout.addWidget(self._bar)
        layout.addStretch(2)
        self.setLayout(layout)
        self.set_up.clicked.connect(self._set_up)
        self.look_around.clicked.connect(self._show_demo)
        self.language.activated.connect(lambda _place: self.language_chosen.emit(str(self.language.currentData())))
        self._tasks.progressed.connect(self._show_progress)

    def _own_card(self) -> Spoken:
        heading = label("heading")
        form = QFormLayout()
        form.setSpacing(12)
        titles = {
            self.language: lambda: self.tr("Language"),
            self.name: lambda: self.tr("Name of the hub"),
            self.number: lambda: self.tr("Number (1–999)"),
            self.address: lambda: self.tr("Address"),
        }
        for field, text in titles.items():
            caption = label()
            caption.setBuddy(field)
            self.say(caption.setText, text)
            self.say(field.setAccessibleName, text)
            form.addRow(caption, field)
        self.say(heading.setText, lambda: self.tr("Set up my hub"))
        self.say(self.set_up.setText, lambda: self.tr("Set up"))
        layout = column(heading, spacing=16, margins=24)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self.set_up)
        return _framed(layout)

    def _demo_card(self) -> Spoken:
        heading, text = label("heading"), label("muted", wrap=True)
        self.say(heading.setText, lambda: self.tr("Look around with demo data"))
        self.say(
            text.setText,
            lambda: self.tr(
                "A hall with some 2,000 boxes, a need list and a load, kept apart from your own hub. "
                "Nothing you do there can harm anything."
            ),
        )
        self.say(self.look_around.setText, lambda: self.tr("Try with demo data"))
        layout = column(heading, text, None, self.look_around, spacing=16, margins=24)
        return _framed(layout)

    def _practice_line(self) -> QHBoxLayout:
        text = label("muted", wrap=True)
        self.say(self.practise.setText, lambda: self.tr("Practise for five minutes"))
        self.say(text.setText, lambda: self.tr("New here? A short exercise shows how to sort. Nothing in it is real."))
        line = row(self.practise, text, spacing=16)
        line.setStretch(1, 1)
        return line

    def _set_up(self) -> None:
        hub = Hub(
            name=self.name.text().strip(), number=self.number.value(), address=self.address.text().strip(),
            language=str(self.language.currentData()),
        )  # fmt: skip
        self.set_up.setEnabled(False)
        self._tasks.run(
            self, lambda: self._hall.hub.set_up(hub), lambda _hub: self.chosen.emit(self._hall), self._refuse
        )

    def _show_demo(self) -> None:
        self.look_around.setEnabled(False)
        self._tasks.run(self, self._make_demo, self._use_demo, self._refuse)

    def _make_demo(self) -> "Hall":
        from app.services import demo  # noqa: PLC0415

        database = paths.data_folder() / "demo.db"
        demo.clear(database)
        hall = self._open_hall(str(database))
        language = Language(self._voice.language)
        demo.run(hall, paths.documents_folder() / "Demo", language, self._tasks.report_progress)
        return hall

    def _use_demo(self, hall: "Hall") -> None:
        self._hall.close()
        self.chosen.emit(hall)

    def _refuse(self, error: BaseException) -> None:
        self.set_up.setEnabled(True)
        self.look_around.setEnabled(True)
        self._bar.hide()
        if isinstance(error, UserError):
            self._reason.setText(self._voice.say(error.phrase))
        else:
            self._reason.setText(self.tr("That did not work; the reason is in the log file."))

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setMaximum(max(total, 1))
        self._bar.setValue(done)
        self._bar.setVisible(done < total)


def _framed(layout: QVBoxLayout) -> Spoken:
    holder = Spoken()
    holder.setLayout(column(card(layout)))
    return holder
