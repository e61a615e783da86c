"""What a need line asks for, in words; plain functions, tested without a window."""

from app.domain.amounts import number_text
from app.domain.needs import ASK, UNRECOGNISED, NeedLine, NeedList
from app.ui.voice import Voice


def open_questions(need_list: NeedList) -> list[NeedLine]:
    """The lines a person must still answer."""
    return [line for line in need_list.lines if line.status in {ASK, UNRECOGNISED} and not line.excluded]


def describe_sizes(line: NeedLine) -> str:
    """The sizes of a line: a list, or first to last when they are many."""
    if len(line.sizes) > 3:
        return f"{line.sizes[0]}–{line.sizes[-1]}"
    return ", ".join(line.sizes)


def describe_wanted(line: NeedLine, voice: Voice, open_word: str) -> str:
    """How much a line asks for; an open quantity is a word, never a number."""
    if line.quantity is None:
        return open_word
    about = "~" if line.quantity_kind == "approximate" else ""
    return f"{about}{number_text(line.quantity, line.unit)} {voice.term('unit', line.unit)}"
