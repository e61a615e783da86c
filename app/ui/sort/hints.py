"""The next step of sorting in one sentence."""

from PySide6.QtCore import QCoreApplication

from app.ui.sort import draft as drafts
from app.ui.sort.draft import Draft


def next_sentence(draft: Draft) -> str:
    """What to do next."""
    translate = QCoreApplication.translate
    step = drafts.next_step(draft)
    if draft.untouched:
        return _after_a_box(step)
    if draft.others and step == "goods":
        return translate("SortHints", "Next: choose what else is in the box.")
    sentences = {
        "goods": translate(
            "SortHints", "Next: choose what is in the box – press the number on a tile, or type a word."
        ),
        "audience": translate("SortHints", "Next: choose for whom it is."),
        "size": translate("SortHints", "Next: choose the size."),
        "season": translate("SortHints", "Next: choose the season."),
        "amount": translate("SortHints", "Next: type how many there are, then press Enter."),
        "expiry": translate("SortHints", "Next: type the date of expiry such as 06/27 or +6m, or choose “no date”."),
    }
    return sentences[step] if step else translate("SortHints", "Ready: press Enter, and the box gets its label.")


def _after_a_box(step: str | None) -> str:
    translate = QCoreApplication.translate
    if step == "size":
        return translate("SortHints", "Next box: choose its size. The same again: Space. Other goods: Esc.")
    return translate("SortHints", "Next box: type how many. The same again: Space. Other goods: Esc.")
