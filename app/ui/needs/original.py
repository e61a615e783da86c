"""The list as it came: every line with its state, and the words of every item marked."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from app.domain.needs import ASK, READ, SET_ASIDE, UNRECOGNISED
from app.ui.desk import Desk
from app.ui.needs.marks import Marks
from app.ui.needs.wanted import SIGNS, Piece

if TYPE_CHECKING:
    from app.domain.needs import NeedList

_TINT = 40
_GAP = 8
_UNDERLINES = {
    READ: QTextCharFormat.UnderlineStyle.SingleUnderline,
    ASK: QTextCharFormat.UnderlineStyle.DashUnderline,
    UNRECOGNISED: QTextCharFormat.UnderlineStyle.DashUnderline,
    SET_ASIDE: QTextCharFormat.UnderlineStyle.DotLine,
}


def _span(block: QTextBlock, piece: Piece) -> tuple[int, int]:
    """The place of a piece as Qt counts, to which a character beyond the first 65,536 (an emoji) is two."""
    before, words = block.text()[: piece.start], block.text()[piece.start : piece.end]
    start = _units(before)
    return start, start + _units(words)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Original(QPlainTextEdit):
    """Shows the original; marks are made for the lines in sight only, so that its length does not matter.

    Signals:
        pointed: the words of an item were clicked; carries the number of its line.
    """

    pointed = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.marks = Marks()
        self._current = 0
        self._moving = False
        self._margin = _Margin(self)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.set_wrapping(on=False)
        self.verticalScrollBar().valueChanged.connect(self._mark_visible)
        self.cursorPositionChanged.connect(self._on_cursor)
        self.updateRequest.connect(self._on_update)

    def set_wrapping(self, *, on: bool) -> None:
        """Break long lines at the edge, or let them run on."""
        self.setLineWrapMode(self.LineWrapMode.WidgetWidth if on else self.LineWrapMode.NoWrap)

    def show_list(self, need_list: "NeedList") -> None:
        """Show a list, or the same list after an answer; the place in it stays."""
        if self.marks.show(need_list):
            self._moving = True
            self.setPlainText(need_list.source)
            self._moving = False
        self.setViewportMargins(self.margin_width(), 0, 0, 0)
        self._place_margin()
        self._mark_visible()
        self.viewport().update()

    def mark(self, number: int) -> None:
        """Mark the words of an item and bring them into sight."""
        self._current = number
        self._bring_into_sight()
        self._mark_visible()

    def _bring_into_sight(self) -> None:
        """Scroll so that the marked words can be read: their end first, then their beginning."""
        piece = self._current_piece
        if piece is None:
            return
        block = self.document().findBlockByNumber(piece.row)
        cursor, (start, end) = QTextCursor(block), _span(block, piece)
        self._moving = True
        self.horizontalScrollBar().setValue(0)
        for place in (end, start):
            cursor.setPosition(block.position() + place)
            self.setTextCursor(cursor)
            area = self.viewport().rect()
            if not area.top() <= self.cursorRect().top() <= area.bottom() - self.cursorRect().height():
                self.centerCursor()
            self.ensureCursorVisible()
        self._moving = False

    @property
    def marked(self) -> str:
        """The words that are marked now."""
        piece = self._current_piece
        return self.document().findBlockByNumber(piece.row).text()[piece.start : piece.end] if piece else ""

    @property
    def _current_piece(self) -> Piece | None:
        return self.marks.of_item(self._current)

    def visible(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """The lines in sight, each with its place in the window."""
        block = self.firstVisibleBlock()
        area = self.blockBoundingGeometry(block).translated(self.contentOffset())
        while block.isValid() and area.top() <= self.viewport().height():
            yield block, area
            block = block.next()
            area = self.blockBoundingRect(block).translated(0, area.bottom())

    def colour_of(self, state: str) -> QColor:
        """The colour of a state; its sign says the same."""
        colours = self._desk.colours
        shades = {READ: colours.good, ASK: colours.attention, UNRECOGNISED: colours.wrong}
        return QColor(shades.get(state, colours.muted))

    def words_of(self, state: str) -> str:
        """The state in words."""
        return self._desk.voice.term("status", state) if state else ""

    def _mark_visible(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        for block, _area in self.visible():
            marks += [self._mark_of(block, piece) for piece in self.marks.on_row(block.blockNumber())]
        self.setExtraSelections(marks)

    def _mark_of(self, block: QTextBlock, piece: Piece) -> QTextEdit.ExtraSelection:
        form = QTextCharFormat()
        form.setUnderlineStyle(_UNDERLINES[piece.status])
        form.setUnderlineColor(self.colour_of(piece.status))
        if piece.number == self._current:
            form.setBackground(QColor(self._desk.colours.current))
            form.setForeground(QColor(Qt.GlobalColor.black))
        mark = QTextEdit.ExtraSelection()
        cursor, (start, end) = QTextCursor(block), _span(block, piece)
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor, mark.format = cursor, form  # pyright: ignore[reportAttributeAccessIssue]
        return mark

    def _piece_at(self, cursor: QTextCursor) -> Piece | None:
        block, place = cursor.block(), cursor.positionInBlock()
        spans = [(piece, *_span(block, piece)) for piece in self.marks.on_row(block.blockNumber())]
        inside = [(end - start, piece) for piece, start, end in spans if start <= place <= end]
        return min(inside, key=lambda each: each[0])[1] if inside else None

    def _on_cursor(self) -> None:
        cursor = self.textCursor()
        if self._moving or cursor.hasSelection():
            return
        piece = self._piece_at(cursor)
        if piece is not None and piece.number != self._current:
            self._current = piece.number
            self._mark_visible()
            self.pointed.emit(piece.number)

    def margin_width(self) -> int:
        """How wide the margin with signs and numbers is."""
        digits = len(str(max(1, self.blockCount())))
        metrics = self.fontMetrics()
        return metrics.horizontalAdvance("0") * digits + metrics.horizontalAdvance("✓") + 3 * _GAP

    def _place_margin(self) -> None:
        area = self.contentsRect()
        self._margin.setGeometry(QRect(area.left(), area.top(), self.margin_width(), area.height()))

    def _on_update(self, area: QRect, scrolled: int) -> None:
        if scrolled:
            self._margin.scroll(0, scrolled)
        else:
            self._margin.update(0, area.y(), self._margin.width(), area.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Mark what is in sight now; words that were in sight stay so."""
        was_seen = self.cursorRect().top() in range(max(1, event.oldSize().height())) or not event.oldSize().isValid()
        super().resizeEvent(event)
        self._place_margin()
        if was_seen:
            self._bring_into_sight()
        self._mark_visible()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint every line by its state below the text."""
        painter = QPainter(self.viewport())
        for block, area in self.visible():
            state = self.marks.state_of(block.blockNumber())
            if state and state != SET_ASIDE:
                shade = self.colour_of(state)
                shade.setAlpha(_TINT)
                painter.fillRect(QRectF(0, area.top(), self.viewport().width(), area.height()), shade)
        painter.end()
        super().paintEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say the state of a line in words under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cursor = self.cursorForPosition(event.pos())
            piece = self._piece_at(cursor)
            state = piece.status if piece else self.marks.state_of(cursor.blockNumber())
            QToolTip.showText(event.globalPos(), self.words_of(state), self)
            return True
        return super().viewportEvent(event)


class _Margin(QWidget):
    """The margin of the original: a sign for the state of every line, and its number."""

    def __init__(self, original: Original) -> None:
        super().__init__(original)
        self._original = original
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)

    def sizeHint(self) -> QSize:
        """As wide as the largest number needs."""
        return QSize(self._original.margin_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw signs and numbers of the lines in sight."""
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(event.rect(), palette.color(QPalette.ColorRole.Window))
        room = self.width() - _GAP
        sign = self.fontMetrics().horizontalAdvance("✓")
        for block, area in self._original.visible():
            state = self._original.marks.state_of(block.blockNumber())
            line = QRectF(0, area.top(), room, self.fontMetrics().height())
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, str(block.blockNumber() + 1))
            if state:
                painter.setPen(self._original.colour_of(state))
                line.setRect(_GAP, area.top(), sign, line.height())
                painter.drawText(line, Qt.AlignmentFlag.AlignCenter, SIGNS[state])
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Say the state of a line in words under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            for block, area in self._original.visible():
                if area.top() <= event.pos().y() < area.bottom():
                    words = self._original.words_of(self._original.marks.state_of(block.blockNumber()))
                    QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
