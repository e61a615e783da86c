"""The command sheet: what a station understands, as codes to scan; lies laminated on the sorting table."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from app.documents import sheet_wording as say
from app.documents.cards import COARSE, FINE, Card, Look, draw_words, edge_card, side_card, sign_size, tab_cards
from app.documents.pens import Pen, Room
from app.documents.sheet_models import MOST_GOODS, CommandSheet
from app.documents.sheet_page import Page, block_title, document
from app.domain import commands
from app.domain import group_colours as groups
from app.domain.commands import Command
from app.domain.languages import Words
from app.domain.sizes import MIXED, SYSTEMS, UNKNOWN
from app.domain.sku import Audience, Season
from app.domain.terms import size_words, term

_TITLE = 5.0
_BIG = Look(tab=13.0, bars=12.0, module=COARSE, largest=6.5)
_SMALL = Look(tab=12.0, bars=11.0, module=FINE, largest=3.5)
_BIG_ROW = 30.0
_ROW = 32.6
_GAP = 2.0
_SIGNS = {"plus_1": "+1", "plus_10": "+10", "minus_1": "−1", "counted": "40", "estimated": "~40", "unknown": "?"}
_PICTOGRAMS = {"expiry_6m": "later", "expiry_12m": "later"}
_COPIES = (2, 3, 4, 5, 6, 8, 10, 12)
_AUDIENCES = tuple(value for value in Audience if value != Audience.NONE)
_SEASONS = tuple(value for value in Season if value != Season.NONE)
_SIZE_BLOCKS = ((say.LETTERS, "letter"), (say.HEIGHTS, "height"), (say.SHOES, "shoe"))
_SIZE_COLUMNS, _SIZE_BARS, _SIZE_ROW, _SIZE_TITLE, _SIZE_SIGN = 4, 10.4, 13.5, 6.0, 6.6
_GOODS_COLUMNS, _GOODS_ROWS = 4, 9
_GOODS = Look(tab=8.0, bars=10.3, module=FINE, largest=3.8)


@dataclass(frozen=True, slots=True)
class _Block:
    title: Words
    column: int
    row: int
    columns: int
    cards: tuple[Card, ...]


def command_sheet(sheet: CommandSheet) -> bytes:
    """Three pages: commands, sizes, goods; the last only if goods are given."""
    pages = [
        Page(say.COMMAND_SHEET, partial(_draw_commands, sheet)),
        Page(say.SIZES, partial(_draw_sizes, sheet)),
        *([Page(say.GOODS, partial(_draw_goods, sheet))] if sheet.goods else []),
    ]
    return document(sheet.front, "Palletwise: commands", pages)


def _card(sheet: CommandSheet, name: str) -> Card:
    sign = _SIGNS.get(name, "")
    pictogram = "" if sign else _PICTOGRAMS.get(name, name)
    return Card(commands.code_of(Command(name), sheet.hub_number), say.COMMANDS.get(name), pictogram, sign)


def _value_card(sheet: CommandSheet, noun: str, value: str) -> Card:
    return Card(commands.code_of(Command(noun, value), sheet.hub_number), term(noun, value), value)


def _copies_card(sheet: CommandSheet, number: int) -> Card:
    return Card(commands.code_of(Command("copies", str(number)), sheet.hub_number), sign=f"×{number}")


def _size_card(sheet: CommandSheet, value: str, system: str = "") -> Card:
    code = commands.code_of(Command("size", value), sheet.hub_number, system)
    return Card(code, sign=value) if system else Card(code, size_words(value))


def _blocks(sheet: CommandSheet) -> list[_Block]:
    def some(*names: str) -> tuple[Card, ...]:
        return tuple(_card(sheet, name) for name in names)

    return [
        _Block(say.HOW_MANY, 0, 0, 3, some("plus_1", "plus_10", "minus_1")),
        _Block(say.HOW_EXACT, 0, 1, 3, some("counted", "estimated", "unknown")),
        _Block(say.EXPIRY, 0, 2, 3, some("no_expiry", "expiry_6m", "expiry_12m")),
        _Block(say.CONTENTS, 0, 3, 3, some("add_content", "other_goods", "bag_empty")),
        _Block(say.COPIES, 3, 0, 2, tuple(_copies_card(sheet, number) for number in _COPIES)),
        _Block(say.PALLET, 0, 4, 3, some("new_pallet", "print_again")),
        _Block(say.ANSWER, 3, 4, 2, some("yes", "no")),
        _Block(say.FOR_WHOM, 0, 5, 5, tuple(_value_card(sheet, "audience", value) for value in _AUDIENCES)),
        _Block(say.SEASON, 2, 6, 3, tuple(_value_card(sheet, "season", value) for value in _SEASONS)),
    ]


def _draw_commands(sheet: CommandSheet, pen: Pen, room: Room) -> None:
    big, rest = room.cut_top(_BIG_ROW)
    dark = [replace(_card(sheet, name), colour=groups.NEUTRAL) for name in ("finish", "undo", "again")]
    tab_cards(pen, big.columns(3, _GAP), dark, sheet.front.languages, _BIG)
    columns = rest.columns(5, _GAP)
    for block in _blocks(sheet):
        _draw_block(pen, block, columns[block.column : block.column + block.columns], sheet.front.languages)


def _draw_block(pen: Pen, block: _Block, columns: Sequence[Room], languages: Sequence[str]) -> None:
    top = columns[0].y + block.row * _ROW
    title = Room(columns[0].x, top, columns[-1].right - columns[0].x, _TITLE - 0.8)
    block_title(pen, title, block.title, languages)
    rooms: list[Room] = []
    for place in range(len(block.cards)):
        row, column = divmod(place, block.columns)
        cell = columns[column]
        rooms.append(Room(cell.x, top + row * _ROW + _TITLE, cell.width, _ROW - _TITLE))
    tab_cards(pen, rooms, block.cards, languages, _SMALL)


def _draw_sizes(sheet: CommandSheet, pen: Pen, room: Room) -> None:
    columns, y = room.columns(_SIZE_COLUMNS, _GAP), room.y
    for title, system in _SIZE_BLOCKS:
        block_title(pen, Room(room.x, y, room.width, _SIZE_TITLE - 1), title, sheet.front.languages)
        cards: list[Card | None] = [_size_card(sheet, value, system) for value in SYSTEMS[system].values]
        if system == "letter":
            cards += [None, *(_size_card(sheet, value) for value in (MIXED, UNKNOWN))]
        y = _draw_size_rows(pen, y + _SIZE_TITLE, columns, cards, sheet.front.languages)


def _draw_size_rows(
    pen: Pen, y: float, columns: Sequence[Room], cards: Sequence[Card | None], languages: Sequence[str]
) -> float:
    """Draw cards row by row, leaving gaps; returns where the rows end."""
    largest = sign_size([card.sign for card in cards if card and card.sign], _SIZE_SIGN)
    for place, card in enumerate(cards):
        row, column = divmod(place, len(columns))
        if card:
            here = Room(columns[column].x, y + row * _SIZE_ROW, columns[column].width, _SIZE_BARS)
            side_card(pen, here, card, languages, largest)
    return y + -(-len(cards) // len(columns)) * _SIZE_ROW


def _draw_goods(sheet: CommandSheet, pen: Pen, room: Room) -> None:
    columns, height = room.columns(_GOODS_COLUMNS, _GAP), room.height / _GOODS_ROWS
    for place, goods in enumerate(sheet.goods[:MOST_GOODS]):
        row, column = divmod(place, _GOODS_COLUMNS)
        cell = columns[column]
        code = commands.code_of(Command("category", goods.key), sheet.hub_number)
        card = Card(code, pictogram=goods.group, colour=groups.colour_of(goods.group))
        words = edge_card(pen, Room(cell.x, room.y + row * height, cell.width, height - 2.5), card, _GOODS)
        draw_words(pen, words, say.in_order(goods.name, sheet.front.languages), _GOODS.largest)
