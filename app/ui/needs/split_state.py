"""Splitters stay as a person left them."""

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter


def remembered(split: QSplitter, name: str, settings: QSettings) -> None:
    """Take the places of last time, and keep every change."""
    key = f"splitters/{name}"
    state = settings.value(key)
    if isinstance(state, QByteArray):
        split.restoreState(state)
    split.splitterMoved.connect(lambda _at, _index: settings.setValue(key, split.saveState()))
