"""The preset sheet: every station preset with its code, scanned when a station begins to sort."""

from collections.abc import Sequence
from functools import partial

from app.documents import sheet_wording as say
from app.documents.cards import COARSE, MODULES, Card, Look, draw_words, edge_card
from app.documents.pens import QUIET, Pen, Room
from app.documents.sheet_models import Front, PresetCard
from app.documents.sheet_page import Page, document
from app.domain import codes
from app.domain import group_colours as groups
from app.domain.languages import Words

_COLUMNS, _ROWS, _GAP = 2, 6, 4.0
_LOOK = Look(tab=12.0, bars=12.0, module=COARSE, largest=6.4)
_NAME = 10.0
_HUMAN = 3.6


def preset_sheet(front: Front, presets: Sequence[PresetCard]) -> bytes:
    """Twelve presets a page."""
    most = _COLUMNS * _ROWS
    parts = [presets[at : at + most] for at in range(0, len(presets), most)]
    return document(
        front, "Palletwise: presets", [Page(say.PRESETS, partial(_draw_page, front, part)) for part in parts]
    )


def _draw_page(front: Front, presets: Sequence[PresetCard], pen: Pen, room: Room) -> None:
    columns, height = room.columns(_COLUMNS, _GAP), room.height / _ROWS
    for place, preset in enumerate(presets):
        row, column = divmod(place, _COLUMNS)
        cell = columns[column]
        _draw_card(pen, Room(cell.x, room.y + row * height, cell.width, height - _GAP), preset, front.languages)


def _draw_card(pen: Pen, room: Room, preset: PresetCard, languages: Sequence[str]) -> None:
    card = Card(preset.code, None, preset.group or "scan", colour=_colour(preset.group))
    words = edge_card(pen, room, card, _LOOK)
    name, rest = words.cut_top(_NAME)
    draw_words(pen, Room(name.x, name.y, name.width, name.height - 1), [preset.name], _LOOK.largest)
    draw_words(pen, rest, _told(preset.fixes, languages), 4.0)
    human = Room(words.x + MODULES * COARSE + 5, room.bottom - _HUMAN, 30, _HUMAN)
    pen.text(codes.human(preset.code), human, 2.4, QUIET)


def _colour(group: str) -> str:
    return groups.colour_of(group) if group else groups.NEUTRAL


def _told(fixes: Sequence[Words], languages: Sequence[str]) -> list[str]:
    parts = fixes or (say.EVERYTHING,)
    spellings = [", ".join(words.in_language(language) for words in parts) for language in languages]
    return list(dict.fromkeys(spellings))
