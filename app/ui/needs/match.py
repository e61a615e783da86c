"""The match: what serves each line, with its sentence, and the switches."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QSplitter

from app.domain import codes
from app.domain.amounts import number_text
from app.domain.needs import GONE
from app.ui.desk import Desk
from app.ui.needs.coverage import CoverageBar
from app.ui.needs.parts import DEPARTED, PROPOSED, Part, parts_of
from app.ui.widgets.basics import Spoken, button, column, label, row
from app.ui.widgets.tables import Column, Table
from app.ui.widgets.tiles import FlowGrid

if TYPE_CHECKING:
    from app.services.matching import Kept, Proposal, ProposedLine, Rules

SWITCHES = ("unisex", "larger_size", "all_season", "mixed_sizes")


class Match(Spoken):
    """Shows a proposal.

    Signals:
        changed: a switch was set another way; the proposal must be made again.
        confirm_wanted: reserve what is proposed.
        release_wanted: free what is reserved; carries the number of the only line, None for all of them.
    """

    changed = Signal()
    confirm_wanted = Signal()
    release_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.proposal: Proposal | None = None
        self._kept: list[Kept] = []
        self._sum = label("big", wrap=True)
        self._switches = {name: QCheckBox() for name in SWITCHES}
        self._share, self._share_title = QSpinBox(), label()
        self._confirm, self._release = button("primary"), button()
        self.lines = Table("match_lines", self._columns(), desk.settings)
        self.lines.setItemDelegateForColumn(2, CoverageBar(desk.colours))
        self.parts = Table("match_parts", self._part_columns(), desk.settings)
        self._sentence = label("hint", wrap=True)
        self._build()

    def _build(self) -> None:
        titles = {
            "unisex": lambda: self.tr("unisex may serve"),
            "larger_size": lambda: self.tr("one size larger may serve"),
            "all_season": lambda: self.tr("all-season may serve"),
            "mixed_sizes": lambda: self.tr("boxes with other sizes too"),
        }
        for name, switch in self._switches.items():
            switch.setChecked(True)
            self.say(switch.setText, titles[name])
            switch.toggled.connect(lambda _on: self.changed.emit())
        self._build_share()
        self._lay_out()

    def _build_share(self) -> None:
        self._share.setRange(0, 100)
        self._share.setValue(50)
        self._share.setSuffix(" %")
        self._share.setKeyboardTracking(False)
        self._share.valueChanged.connect(lambda _value: self.changed.emit())
        self.say(self._share_title.setText, lambda: self.tr("open lines get up to"))
        self.say(self._share.setAccessibleName, lambda: self.tr("Share for open lines"))
        self.say(self._confirm.setText, lambda: self.tr("Confirm: reserve these"))
        self.say(self._release.setText, lambda: self.tr("Release reservations"))
        self._confirm.clicked.connect(self.confirm_wanted)
        self._release.clicked.connect(lambda: self.release_wanted.emit(self._gone()))
        self.lines.pointed.connect(self._on_line)

    def _lay_out(self) -> None:
        lower = Spoken()
        lower.setLayout(column(self._sentence, self.parts, spacing=8))
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.lines)
        split.addWidget(lower)
        split.setSizes([420, 220])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        whole = column(spacing=8)
        head = row(self._sum, self._release, self._confirm)
        head.setStretch(0, 1)
        whole.addLayout(head)
        switches = FlowGrid(230)
        share = Spoken()
        share.setLayout(row(self._share_title, self._share, None))
        switches.fill([*self._switches.values(), share])
        whole.addWidget(switches)
        whole.addWidget(split, 1)
        self.setLayout(whole)

    def _columns(self) -> list[Column]:
        voice = self._desk.voice

        def wanted(line: "ProposedLine") -> str:
            if line.wanted is None:
                return self.tr("open")
            return f"{number_text(line.wanted, line.unit)} {voice.term('unit', line.unit)}"

        return [
            Column(lambda: self.tr("Asked for"), lambda line: line.line.asked, width=220),
            Column(lambda: self.tr("Wanted"), wanted, lambda line: line.wanted or 0, right=True, width=110),
            Column(lambda: self.tr("Coverage"), lambda _line: "", lambda line: line.allocated, width=130),
            Column(lambda: self.tr("Explanation"), self._explain, stretch=True),
        ]

    def _part_columns(self) -> list[Column]:
        def amount(part: Part) -> str:
            line = self.lines.current()
            return "?" if part.quantity is None else number_text(part.quantity, line.unit if line else "pc")

        return [
            Column(lambda: self.tr("Box"), lambda part: codes.short(part.box), width=80),
            Column(lambda: self.tr("Pallet"), lambda part: codes.short(part.pallet) if part.pallet else "–", width=80),
            Column(lambda: self.tr("Amount"), amount, lambda part: part.quantity or 0, right=True, width=90),
            Column(lambda: self.tr("How"), self._how, stretch=True),
        ]

    def _how(self, part: Part) -> str:
        if part.state != PROPOSED:
            return self.tr("departed") if part.state == DEPARTED else self.tr("reserved")
        words = {
            "unisex": self.tr("unisex"), "larger_size": self.tr("one size larger"),
            "all_season": self.tr("all-season"), "mixed_sizes": self.tr("other sizes too"),
        }  # fmt: skip
        if not part.rule:
            return self.tr("exactly")
        return ", ".join(words[rule] for rule in part.rule.split("+"))

    def _explain(self, line: "ProposedLine") -> str:
        return " ".join(self._desk.voice.say(sentence) for sentence in line.sentences)

    def rules(self) -> "Rules":
        """The switches as they are set."""
        allowed = {name: switch.isChecked() for name, switch in self._switches.items()}
        return self._desk.hall.matches.rules(open_share=self._share.value() / 100, **allowed)

    def show_proposal(self, answer: "tuple[Proposal, list[Kept]]") -> None:
        """Show another proposal, with what is reserved already."""
        self.proposal, self._kept = answer
        proposal = self.proposal
        self.lines.show_records(proposal.lines)
        self.on_language()

    def on_language(self) -> None:
        """Say the sums in the language."""
        proposal = self.proposal
        if proposal is None:
            return
        short = sum(line.shortfall > 0 for line in proposal.lines)
        boxes = self.tr("%n box(es)", "", proposal.boxes)
        pallets = self.tr("%n pallet(s)", "", proposal.pallets)
        missing = self.tr("%n line(s) short", "", short)
        self._sum.setText(f"{boxes} · {pallets} · {missing}")
        self._confirm.setEnabled(proposal.boxes > 0)
        self._on_line(self.lines.current())

    def _gone(self) -> int | None:
        """The number of the current line, if the newest version of the list has it no longer."""
        line: ProposedLine | None = self.lines.current()
        return line.line.number if line is not None and line.line.reason == GONE else None

    def _on_line(self, line: "ProposedLine | None") -> None:
        one = self._gone() is not None
        self._release.setText(self.tr("Release this line") if one else self.tr("Release reservations"))
        self._sentence.setVisible(line is not None)
        if line is None:
            self.parts.show_records([])
            return
        self._sentence.setText(f"{line.line.asked} – {self._explain(line)}")
        self.parts.show_records(parts_of(line, self._kept))
