"""Learning the scanner of this computer: scan a code, see what arrived, keep what it tells."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QShowEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QWidget

from app.domain import codes
from app.domain.scans import TEST_CODE, Kind
from app.services import test_codes
from app.ui.desk import Desk
from app.ui.files import show_pdf
from app.ui.scan_learning import NO_END, Heard, Learnt
from app.ui.widgets.basics import Spoken, Text, button, card, column, kind, label, row

if TYPE_CHECKING:
    from app.services.labels import Picture

FACTS = ("raw", "meaning", "layout", "end", "speed")
_WRONG = {"misread", "too_slow"}
_HARMLESS = {"letters", "only_digits", "caps"}
_SIGNS = {"enter": "⏎", "tab": "⇥"}


class ScannerTab(Spoken):
    """Listens to the scanner while it is on the screen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._scanner = desk.scanner
        self._heard: Heard | None = None
        self._drawn = False
        self._square, self._bars = QLabel(), QLabel()
        self.facts = {name: label("big" if name == "raw" else "", wrap=True) for name in FACTS}
        self.verdict, self.advice, self.kept = label("heading", wrap=True), label(wrap=True), label("", wrap=True)
        self.forget = button()
        self._result = card(self._result_layout())
        self._lay_out()
        self._scanner.heard.connect(self._on_heard)
        self.forget.clicked.connect(self._on_forget)
        self.on_language()

    def _lay_out(self) -> None:
        holder = QWidget()
        whole = column(self._code_card(), self._result, self._kept_card(), self._sheet_card(), None, spacing=16)
        holder.setLayout(whole)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(holder)
        self.setLayout(column(area))

    def _code_card(self) -> QFrame:
        heading, text = label("heading"), label("", wrap=True)
        self.say(heading.setText, lambda: self.tr("Scan one of these codes"))
        self.say(
            text.setText,
            lambda: self.tr("If your scanner cannot read from a screen, scan any label of ours instead."),
        )
        self.say(self._square.setAccessibleName, lambda: self.tr("Test code, square"))
        self.say(self._bars.setAccessibleName, lambda: self.tr("Test code, bars"))
        layout = column(heading, spacing=8, margins=16)
        layout.addLayout(row(self._square, self._bars, None, spacing=24))
        layout.addWidget(text)
        return card(layout)

    def _result_layout(self) -> QFormLayout:
        titles: dict[str, Text] = {
            "raw": lambda: self.tr("What arrived"),
            "meaning": lambda: self.tr("Understood as"),
            "layout": lambda: self.tr("Keyboard layout here"),
            "end": lambda: self.tr("The scan ends with"),
            "speed": lambda: self.tr("Speed"),
        }
        form = QFormLayout()
        form.setContentsMargins(16, 16, 16, 16)
        form.setSpacing(8)
        form.addRow(self.verdict)
        form.addRow(self.advice)
        for name, shown in self.facts.items():
            caption = label("muted")
            self.say(caption.setText, titles[name])
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(caption, shown)
        return form

    def _kept_card(self) -> QFrame:
        heading = label("heading")
        self.say(heading.setText, lambda: self.tr("Learnt for this computer"))
        self.say(self.forget.setText, lambda: self.tr("Forget what was learnt"))
        layout = column(heading, spacing=8, margins=16)
        kept = row(self.kept, self.forget, spacing=16)
        kept.setStretch(0, 1)
        layout.addLayout(kept)
        return card(layout)

    def _sheet_card(self) -> QFrame:
        heading, text = label("heading"), label("muted", wrap=True)
        sheet = button("", symbol="printer", colour=self._desk.colours.text)
        self.say(heading.setText, lambda: self.tr("Sorting without a keyboard"))
        self.say(
            text.setText,
            lambda: self.tr("The command sheet lies on the sorting table: finish, undo, numbers, sizes, common goods."),
        )
        self.say(sheet.setText, lambda: self.tr("Command sheet as PDF"))
        voice, commands = self._desk.voice, self._desk.hall.sheets.commands
        sheet.clicked.connect(lambda: show_pdf(self._desk, self, "commands.pdf", lambda: commands(voice.language)))
        layout = column(heading, spacing=8, margins=16)
        line = row(text, sheet, spacing=16)
        line.setStretch(0, 1)
        layout.addLayout(line)
        return card(layout)

    def read(self) -> None:
        """Nothing of this comes from the hub."""

    def showEvent(self, event: QShowEvent) -> None:
        """While this is on the screen, a scan is shown here and does nothing else."""
        super().showEvent(event)
        self._scanner.learn_for(self)
        if not self._drawn:
            self._drawn = True
            self._desk.tasks.run(self, test_codes.draw, self._show_codes)

    def _show_codes(self, drawn: test_codes.ScreenCodes) -> None:
        self._square.setPixmap(_pixmap(drawn.square))
        self._bars.setPixmap(_pixmap(drawn.bars))

    def _on_heard(self, heard: Heard) -> None:
        if not self.isVisible():
            return
        self._heard = heard
        if heard.is_understood:
            self._scanner.adopt(heard.learnt(self._scanner.learnt))
        self.on_language()

    def _on_forget(self) -> None:
        self._heard = None
        self._scanner.adopt(Learnt())
        self.on_language()

    def on_language(self) -> None:
        """Say again what arrived and what is kept."""
        self._result.setVisible(self._heard is not None)
        if self._heard is not None:
            self._show_facts(self._heard)
            self._show_verdict(self._heard)
        learnt = self._scanner.learnt
        self.forget.setEnabled(bool(learnt.end))
        self.kept.setText(self._describe(learnt) if learnt.end else self.tr("Nothing yet. Most scanners work without."))

    def _describe(self, learnt: Learnt) -> str:
        said = [self.tr("Ends with: {end}").format(end=self._end(learnt.end)), self._speed(learnt.mean_ms)]
        if learnt.layout:
            said.insert(0, self.tr("Keyboard layout: {layout}").format(layout=self._layout(learnt.layout)))
        return " · ".join(said)

    def _show_facts(self, heard: Heard) -> None:
        said = {
            "raw": heard.raw + "".join(_SIGNS[end] for end in heard.ends),
            "meaning": self._meaning(heard),
            "layout": self._layout(heard.layout),
            "end": self._end(" ".join(heard.ends)),
            "speed": self._speed(heard.mean_ms),
        }
        for name, shown in self.facts.items():
            shown.setText(said[name])

    def _meaning(self, heard: Heard) -> str:
        reading = heard.reading
        if reading.kind is Kind.OURS and reading.text == TEST_CODE:
            return self.tr("the test code")
        if reading.kind is Kind.OURS:
            return codes.human(reading.text)
        return reading.text

    def _layout(self, layout: str) -> str:
        names = {
            "us": self.tr("English (or the same as the scanner)"), "de": self.tr("German"), "ua": self.tr("Ukrainian"),
            "ru": self.tr("Russian"), "fr": self.tr("French"), "cz": self.tr("Czech"), "sk": self.tr("Slovak"),
        }  # fmt: skip
        return names.get(layout) or self.tr("cannot be told from digits")

    def _end(self, end: str) -> str:
        names = {"enter": self.tr("Enter"), "tab": self.tr("Tab")}
        if end in {"", NO_END}:
            return self.tr("no key")
        return " + ".join(names[each] for each in end.split() if each in names)

    def _speed(self, mean_ms: float) -> str:
        return self.tr("{number} ms per key").format(number=self._desk.voice.number(round(mean_ms)))

    def _show_verdict(self, heard: Heard) -> None:
        advice = set(heard.advice)
        if not heard.is_understood or advice & _WRONG:
            look, verdict = "wrong", self.tr("✗ This does not work yet.")
        elif advice - _HARMLESS:
            look, verdict = "attention", self.tr("✓ This works. It can work better.")
        else:
            look, verdict = "good", self.tr("✓ All is well.")
        kind(self.verdict, look)
        self.verdict.setText(verdict)
        self.advice.setText("\n".join(self._advice(name, heard) for name in heard.advice))
        self.advice.setVisible(bool(heard.advice))

    def _advice(self, name: str, heard: Heard) -> str:
        told = {
            "misread": self.tr("A digit arrived wrong. Scan it again; if it stays wrong, print the label again."),
            "foreign": self.tr(
                "This is no code of ours. If it was the test code, set the scanner to the keyboard of this computer."
            ),
            "too_slow": self.tr("The scanner pauses too long between two keys. Set its inter-character delay to 0."),
            "slow": self.tr("The scanner types slowly. Set its inter-character delay to 0."),
            "digits": self.tr(
                "Even digits arrive as other signs. Palletwise puts them right. For other programs, set the scanner "
                "to this keyboard: {layout}."
            ),
            "letters": self.tr(
                "Letters and signs arrive changed. Palletwise puts them right. For other programs, set the scanner "
                "to this keyboard: {layout}."
            ),
            "only_digits": self.tr("Only digits arrived. To learn the keyboard layout too, scan the test code."),
            "no_end": self.tr("No key ends the scan. Set the scanner to send Enter after each code (suffix CR)."),
            "caps": self.tr("Caps Lock is on. That does no harm to scans."),
        }  # fmt: skip
        return told[name].format(layout=self._layout(heard.layout))


def _pixmap(picture: "Picture") -> QPixmap:
    image = QImage(picture.pixels, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGB32)
    return QPixmap.fromImage(image.copy())
