"""The fold-out of a line: the whole sentence, the cheapest cure, its boxes, and who else gets these goods."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSplitter

from app.ui.desk import Desk
from app.ui.needs.box_parts_table import PartTable
from app.ui.needs.key_table import CLOSE, HOLD, LEAVE_OUT
from app.ui.needs.match_columns import MatchColumns
from app.ui.needs.parts import reserved_here
from app.ui.needs.rival_words import RivalWords
from app.ui.needs.split_state import remembered
from app.ui.widgets.basics import Spoken, button, column, label, row, scaled
from app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from app.services.matching import Kept
    from app.services.proposals import Proposal, ProposedLine
    from app.ui.needs.parts import Part


class MatchDetail(Spoken):
    """Tells everything about one line.

    Signals:
        cure_wanted: apply the cheapest cure; carries the field of the rules it changes.
        hold_wanted: hold a box to the line, or let it go; carries what is proposed of it.
        forbid_wanted: do not take a box; carries its code.
        release_wanted: free what is reserved for the line.
        left: back to the lines.
        closed: fold it in.
    """

    cure_wanted = Signal(str)
    hold_wanted = Signal(object)
    forbid_wanted = Signal(str)
    release_wanted = Signal()
    left = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, columns: MatchColumns) -> None:
        super().__init__()
        self._desk, self._columns, self._rivals = desk, columns, RivalWords(desk, columns)
        self._proposal: Proposal | None = None
        self._line: ProposedLine | None = None
        self.asked, self.sentence = label("heading", wrap=True), label(wrap=True)
        self.cure, self.rivals = label("attention", wrap=True), label("", wrap=True)
        self.apply, self.release, self.fold = button(), button(), button("small", symbol="x", colour=desk.colours.text)
        self.boxes = PartTable(desk)
        self.hold, self.forbid, self.show_box, self.show_pallet = (button("small") for _ in range(4))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for each in (self.asked, self.sentence, self.rivals):
            each.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = row(self.asked, self.fold)
        head.setStretch(0, 1)
        told = column(spacing=8, margins=4)
        told.addLayout(head)
        told.addWidget(self.sentence)
        told.addWidget(self.cure)
        told.addWidget(Flow([self.apply, self.release], gap=8))
        told.addWidget(self.rivals)
        told.addStretch(1)
        inner, area = Spoken(), QScrollArea()
        inner.setLayout(told)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(scaled(220))
        boxes = Spoken()
        acts = Flow([self.hold, self.forbid, self.show_box, self.show_pallet])
        right = column(self.boxes, acts, spacing=4)
        right.setStretch(0, 1)
        boxes.setLayout(right)
        self._split = QSplitter()
        self._split.addWidget(area)
        self._split.addWidget(boxes)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(12)
        self._split.setSizes([scaled(340), scaled(560)])
        remembered(self._split, "match_detail", self._desk.settings)
        self.setLayout(column(self._split, spacing=0))

    def _connect(self) -> None:
        self.say(self.boxes.setAccessibleName, lambda: self.tr("Boxes for this line"))
        self.say(self.apply.setText, lambda: self.tr("Allow it for this match"))
        self.say(self.fold.setToolTip, lambda: self.tr("Fold in (Escape)"))
        self.say(self.fold.setAccessibleName, lambda: self.tr("Fold in (Escape)"))
        self.say(self.forbid.setText, lambda: self.tr("⊘ Not this box  X"))
        self.say(self.show_box.setText, lambda: self.tr("Show box  ⏎"))
        self.say(self.show_pallet.setText, lambda: self.tr("Show pallet"))
        self.say(self.release.setText, lambda: self.tr("Release this line"))
        self.apply.clicked.connect(self._cure)
        self.release.clicked.connect(self.release_wanted)
        self.fold.clicked.connect(self.closed)
        self.hold.clicked.connect(lambda: self._act(HOLD))
        self.forbid.clicked.connect(lambda: self._act(LEAVE_OUT))
        self.show_box.clicked.connect(lambda: self._open("box"))
        self.show_pallet.clicked.connect(lambda: self._open("pallet"))
        self.boxes.wanted.connect(self._act)
        self.boxes.chosen.connect(lambda _part: self._open("box"))
        self.boxes.pointed.connect(lambda _part: self._on_box())

    def show_line(self, proposal: "Proposal | None", line: "ProposedLine | None", kept: "Sequence[Kept]" = ()) -> None:
        """Tell about another line, or about the same one in another proposal."""
        self._proposal, self._line = proposal, line
        if proposal is not None and line is not None:
            self.boxes.show_line(proposal, line, kept)
        else:
            self.boxes.show_records([])
        self.release.setVisible(line is not None and reserved_here(line, kept))
        self.on_language()

    def on_language(self) -> None:
        """Say everything in the language."""
        line, proposal = self._line, self._proposal
        if line is None or proposal is None:
            self._say(self.asked, self.tr("Choose a line to see its boxes and the reasons."))
            for each in (self.sentence, self.cure, self.rivals):
                self._say(each, "")
            self.apply.hide()
        else:
            self._say(self.asked, line.line.asked)
            self._say(self.sentence, self._columns.sentence(line))
            self._say(self.cure, self._desk.voice.say(line.cure.phrase) if line.cure is not None else "")
            self._say(self.rivals, self._rivals.of(line, proposal))
            self.apply.setVisible(line.cure is not None and bool(line.cure.switch))
        self._on_box()

    @staticmethod
    def _say(words: QLabel, text: str) -> None:
        words.setText(text)
        words.setVisible(bool(text))

    def _on_box(self) -> None:
        part: Part | None = self.boxes.current()
        proposed = part is not None and part.allocation is not None
        for each in (self.hold, self.forbid):
            each.setEnabled(proposed)
        self.show_box.setEnabled(part is not None)
        self.show_pallet.setEnabled(part is not None and bool(part.pallet))
        held = part is not None and self.boxes.is_held(part)
        self.hold.setText(self.tr("⚑ Let it go  P") if held else self.tr("⚑ Keep for this line  P"))

    def _cure(self) -> None:
        if self._line is not None and self._line.cure is not None:
            self.cure_wanted.emit(self._line.cure.switch)

    def _act(self, action: str) -> None:
        """What a key or a button does with the current box."""
        part: Part | None = self.boxes.current()
        if action == CLOSE:
            self.left.emit()
        elif part is not None and part.allocation is not None and action == HOLD:
            self.hold_wanted.emit(part.allocation)
        elif part is not None and part.allocation is not None and action == LEAVE_OUT:
            self.forbid_wanted.emit(part.box)

    def _open(self, noun: str) -> None:
        part: Part | None = self.boxes.current()
        if part is not None:
            self._desk.open_thing(noun, part.box if noun == "box" else part.pallet)
