"""Light, dark and high-contrast palettes with the same roles, and the style sheet made of them."""

import re
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QPalette

from app.paths import RESOURCES

BASE_POINTS = 11


class Theme(StrEnum):
    """The looks a person can choose."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Colours:
    """One colour for every role."""

    background: str
    surface: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    soft: str
    current: str
    good: str
    attention: str
    wrong: str


COLOURS = {
    Theme.LIGHT: Colours(
        background="#F6F7F9", surface="#FFFFFF", text="#1B1F24", muted="#5A6472", line="#D8DDE4", accent="#0B5FA5",
        on_accent="#FFFFFF", soft="#E6F0F9", current="#F5C518", good="#1E7F4F", attention="#A35400", wrong="#B3261E",
    ),
    Theme.DARK: Colours(
        background="#14171B", surface="#1E2329", text="#EEF1F4", muted="#A9B4C0", line="#3A424C", accent="#6BB4F0",
        on_accent="#0B1620", soft="#22384C", current="#F5C518", good="#63C995", attention="#F0A04B", wrong="#FF8A80",
    ),
    Theme.CONTRAST: Colours(
        background="#000000", surface="#000000", text="#FFFFFF", muted="#E0E0E0", line="#FFFFFF", accent="#FFE14D",
        on_accent="#000000", soft="#262200", current="#FFE14D", good="#7CFFB2", attention="#FFC36B", wrong="#FF9E94",
    ),
}  # fmt: skip


def palette_of(theme: Theme) -> QPalette:
    """The Qt palette of a look."""
    colours = COLOURS[theme]
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.background,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.background,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Mid: colours.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor(colours.muted))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, QColor(colours.muted))
    return palette


def style_sheet(theme: Theme, scale: float = 1.0) -> str:
    """The style sheet of a look; widgets choose a rule by their ``kind`` property.

    ``scale`` is the person's type size over ours; every size of type follows it.
    """
    values = {name: getattr(COLOURS[theme], name) for name in Colours.__slots__}
    dark = theme is not Theme.LIGHT
    values["arrow"] = (RESOURCES / "icons" / ("arrow-light.svg" if dark else "arrow-dark.svg")).as_posix()
    values["tick"] = (RESOURCES / "icons" / ("tick-dark.svg" if dark else "tick-light.svg")).as_posix()
    text = _SHEET
    for name in sorted(values, key=len, reverse=True):
        text = text.replace(f"@{name}", values[name])
    return re.sub(r"(\d+)pt", lambda size: f"{round(int(size[1]) * scale)}pt", text)


_SHEET = """
QWidget { color: @text; }
QMainWindow, QDialog, QWidget[kind="page"] { background: @background; }
QFrame[kind="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[kind="bar"] { background: @surface; border: 0; border-bottom: 1px solid @line; }
QFrame[kind="strip"] { background: @surface; border: 0; border-top: 1px solid @line; }
QFrame[kind="rail"] { background: @surface; border: 0; border-right: 1px solid @line; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }
QLabel { background: transparent; }
QLabel[kind="title"] { font-size: 18pt; font-weight: bold; }
QLabel[kind="heading"] { font-size: 13pt; font-weight: bold; }
QLabel[kind="big"] { font-size: 15pt; }
QLabel[kind="muted"] { color: @muted; }
QLabel[kind="good"] { color: @good; font-weight: bold; }
QLabel[kind="attention"] { color: @attention; }
QLabel[kind="wrong"] { color: @wrong; font-weight: bold; }
QLabel[kind="hint"] { background: @soft; border-left: 4px solid @current; padding: 8px 12px; font-size: 14pt; }
QLabel[kind="done"] { color: @good; font-weight: bold; font-size: 15pt; }
QLabel[kind="ask"] { font-size: 14pt; font-weight: bold; }
QFrame[kind="asking"] { background: @surface; border: 3px solid @attention; border-radius: 8px; }
QPushButton { background: @surface; border: 1px solid @line; border-radius: 6px; padding: 6px 14px; min-height: 24px; }
QPushButton:hover { border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; }
QPushButton:disabled { color: @muted; background: @background; }
QPushButton:checked { background: @soft; border: 2px solid @accent; font-weight: bold; }
QPushButton[kind="primary"] { background: @accent; color: @on_accent; border-color: @accent; font-weight: bold; }
QPushButton[kind="primary"]:disabled { background: @background; color: @muted; border: 1px dashed @line; }
QPushButton[kind="primary"]:focus { border: 2px solid @current; }
QPushButton[kind="large"] { font-size: 14pt; min-height: 36px; }
QPushButton[kind="finish"] { background: @accent; color: @on_accent; border-color: @accent; font-weight: bold;
  font-size: 16pt; min-height: 44px; }
QPushButton[kind="finish"]:disabled { background: @background; color: @muted; border: 1px dashed @line; }
QPushButton[kind="finish"]:focus { border: 2px solid @current; }
QPushButton[kind="tile"] { font-size: 12pt; padding: 6px; text-align: center; min-height: 84px; }
QPushButton[kind="option"] { font-size: 13pt; min-height: 36px; padding: 4px 8px; }
QPushButton[kind="chip"] { border-radius: 16px; padding: 4px 14px; }
QPushButton[kind="flat"] { border-color: transparent; background: transparent; }
QPushButton[kind="flat"]:hover { background: @soft; }
QPushButton[kind="flat"]:focus { border: 2px solid @accent; }
QPushButton[kind="warning"] { border: 2px solid @attention; font-weight: bold; }
QPushButton[kind="small"] { border-color: transparent; background: transparent; padding: 2px 6px; min-height: 18px; }
QPushButton[kind="small"]:hover { background: @soft; }
QPushButton[kind="small"]:focus { border: 2px solid @accent; }
QLabel[kind="key"] { color: @muted; border: 1px solid @line; border-radius: 4px; padding: 0 5px; }
QToolButton[kind="rail"] { border: 0; border-left: 4px solid transparent; padding: 8px 2px; background: transparent; }
QToolButton[kind="rail"]:hover { background: @soft; }
QToolButton[kind="rail"]:checked { background: @soft; border-left: 4px solid @accent; font-weight: bold; }
QToolButton[kind="rail"]:focus { background: @soft; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit { background: @surface; border: 1px solid @line;
  border-radius: 6px; padding: 5px 8px; min-height: 24px; selection-background-color: @accent;
  selection-color: @on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid @accent; }
QLineEdit[kind="amount"] { font-size: 30pt; font-weight: bold; min-height: 48px; }
QLineEdit[kind="large"] { font-size: 14pt; min-height: 32px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line; }
QTableView, QTreeView, QListView { background: @surface; alternate-background-color: @background;
  border: 1px solid @line; border-radius: 6px; gridline-color: @line; selection-background-color: @soft;
  selection-color: @text; outline: 0; }
QTableView::item, QListView::item { padding: 4px 6px; }
QTableView::item:focus, QListView::item:focus { border: 2px solid @accent; }
QHeaderView::section { background: @background; color: @muted; border: 0; border-bottom: 1px solid @line;
  padding: 6px; font-weight: bold; }
QTabWidget::pane { border: 0; }
QTabWidget > QStackedWidget { background: transparent; }
QTabBar::tab { padding: 8px 18px; border: 0; border-bottom: 3px solid transparent; color: @muted; }
QTabBar::tab:selected { color: @text; border-bottom: 3px solid @accent; font-weight: bold; }
QTabBar::tab:focus { color: @accent; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow { image: url(@arrow); width: 14px; height: 14px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: 5px; min-height: 32px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: @line; border-radius: 5px; min-width: 32px; margin: 1px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QPushButton::menu-indicator { image: url(@arrow); width: 12px; height: 12px; subcontrol-position: right center;
  subcontrol-origin: padding; right: 4px; }
QProgressBar { border: 1px solid @line; border-radius: 4px; background: @background; text-align: center;
  min-height: 16px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QProgressBar[kind="over"]::chunk { background: @wrong; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu { background: @surface; border: 1px solid @line; }
QMenu::item { padding: 6px 24px; }
QMenu::item:selected { background: @soft; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @soft; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @muted; border-radius: 3px; background: @surface; }
QCheckBox::indicator:checked { background: @accent; border: 1px solid @accent; image: url(@tick); }
QCheckBox:focus { border: 1px dotted @accent; }
QRadioButton { spacing: 8px; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid @muted; border-radius: 9px;
  background: @surface; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid @accent; }
QRadioButton:focus { border: 1px dotted @accent; }
"""
