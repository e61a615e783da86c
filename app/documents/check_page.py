"""A page that shows whether a printer prints at exact size: two bars to lay a ruler on."""

import io

from app.documents import wording
from app.documents.pens import STRONG, TEXT, Pen, Room, begin, new_canvas
from app.documents.sheets import Sheet, Slot
from app.domain.languages import Words

_MARGIN = 6.0
_THICK, _END, _TICK = 1.0, 6.0, 3.0
_FINE, _CROSS = 0.25, 8.0
_LONG, _SHORT = 100.0, 50.0
_WIDEST = 80.0
_ENOUGH = 115.0
"""A side at least this long, in millimetres, has room for the long bar."""
_EXACT = {
    _LONG: Words("genau 100 mm", "рівно 100 мм", "exactly 100 mm"),
    _SHORT: Words("genau 50 mm", "рівно 50 мм", "exactly 50 mm"),
}
_ADVICE = Words(
    "Ist ein Balken kürzer oder länger: im Drucker „Tatsächliche Größe“ oder 100 % wählen und die Papiergröße prüfen.",
    "Якщо смуга коротша або довша: виберіть у принтері «Фактичний розмір» або 100 % і перевірте розмір паперу.",
    "If a bar is shorter or longer: choose “actual size” or 100 % in the printer and check the paper size.",
)


def check_page(sheet: Sheet) -> bytes:
    """One page of a sheet with a bar along each side and the corners of its labels."""
    output = io.BytesIO()
    canvas = new_canvas(output, (sheet.width, sheet.height), "Palletwise: exact size")
    pen = begin(canvas, Slot(0, 0, sheet.width, sheet.height), (sheet.width, sheet.height))
    _corners(pen, sheet)
    across = _LONG if sheet.width >= _ENOUGH else _SHORT
    down = _LONG if sheet.height >= _ENOUGH else _SHORT
    _bar_across(pen, Room(_MARGIN, _MARGIN, across, _END))
    _bar_down(pen, Room(_MARGIN, _MARGIN + 2 * _END, _END, down))
    _words(pen, across, down)
    pen.finish()
    canvas.save()
    return output.getvalue()


def _corners(pen: Pen, sheet: Sheet) -> None:
    """Small crosses where one label of the sheet ends and the next begins."""
    for column in range(sheet.columns + 1):
        for row in range(sheet.rows + 1):
            x, y = sheet.width / sheet.columns * column, sheet.height / sheet.rows * row
            pen.fill(Room(x - _CROSS / 2, y - _FINE / 2, _CROSS, _FINE), TEXT)
            pen.fill(Room(x - _FINE / 2, y - _CROSS / 2, _FINE, _CROSS), TEXT)


def _bar_across(pen: Pen, room: Room) -> None:
    pen.fill(Room(room.x, room.y + (room.height - _THICK) / 2, room.width, _THICK), TEXT)
    for at in range(int(room.width) // 10 + 1):
        height = _END if at % 5 == 0 else _TICK
        left = min(max(room.x + at * 10 - _FINE / 2, room.x), room.right - _FINE)
        pen.fill(Room(left, room.y + (room.height - height) / 2, _FINE, height), TEXT)


def _bar_down(pen: Pen, room: Room) -> None:
    pen.fill(Room(room.x + (room.width - _THICK) / 2, room.y, _THICK, room.height), TEXT)
    for at in range(int(room.height) // 10 + 1):
        width = _END if at % 5 == 0 else _TICK
        top = min(max(room.y + at * 10 - _FINE / 2, room.y), room.bottom - _FINE)
        pen.fill(Room(room.x + (room.width - width) / 2, top, width, _FINE), TEXT)


def _words(pen: Pen, across: float, down: float) -> None:
    x, y = _MARGIN + 2 * _END, _MARGIN + 2 * _END
    width = min(pen.width - x - _MARGIN, _WIDEST)
    exact = [f"→ {wording.all_languages(_EXACT[across])}", f"↓ {wording.all_languages(_EXACT[down])}"]
    rooms = Room(x, y, width, down).rows(6)
    for text, room in zip(exact, rooms, strict=False):
        pen.text(text, room, 4.0, STRONG)
    for text, room in zip(wording.distinct(_ADVICE), rooms[2:], strict=False):
        pen.text(text, room, 3.2)
