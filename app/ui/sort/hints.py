"""The next step of sorting in one sentence."""

from PySide6.QtCore import QCoreApplication


def next_sentence(step: str | None) -> str:
    """What to do next."""
    sentences = {
        "goods": QCoreApplication.translate(
            "SortHints", "Next: choose what is in the box – press the number on a tile, or type a word."
        ),
        "audience": QCoreApplication.translate("SortHints", "Next: choose for whom it is."),
        "size": QCoreApplication.translate("SortHints", "Next: choose the size."),
        "season": QCoreApplication.translate("SortHints", "Next: choose the season."),
        "amount": QCoreApplication.translate(
            "SortHints", "Next: type how many there are (~40 is estimated, ? is unknown), then press Enter."
        ),
        "expiry": QCoreApplication.translate(
            "SortHints", "Next: type the date of expiry such as 06/27, or choose “no date”."
        ),
    }
    return (
        sentences[step]
        if step
        else QCoreApplication.translate("SortHints", "Ready: press Enter, and the box gets its label.")
    )
