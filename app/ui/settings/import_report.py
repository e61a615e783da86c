"""What a file brought in: how many entries, and why some rows were refused."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.voice import Voice

if TYPE_CHECKING:
    from app.services.intake import AliasImport
    from app.services.words import WordImport

_SHOWN_REASONS = 8


def import_report(voice: Voice, found: "AliasImport | WordImport") -> str:
    """The counts in a line, and below it the first refused rows with their reasons."""
    counts = QCoreApplication.translate(
        "ImportReport", "{added} added, {changed} changed, {unchanged} unchanged, {bad} refused."
    )
    line = QCoreApplication.translate("ImportReport", "Line {line}: {reason}")
    told = [line.format(line=bad.line, reason=voice.say(bad.reason)) for bad in found.bad[:_SHOWN_REASONS]]
    text = counts.format(added=found.added, changed=found.changed, unchanged=found.unchanged, bad=len(found.bad))
    return "\n".join([text, *told])
