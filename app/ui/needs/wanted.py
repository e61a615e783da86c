"""What a need line asks for, in words; plain functions, tested without a window."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.domain.amounts import number_text
from app.domain.needs import ASK, READ, SET_ASIDE, UNRECOGNISED, Candidate, NeedLine, NeedList
from app.domain.reading.amounts import amounts
from app.domain.reading.words import plain, tokens
from app.ui.voice import Voice

SIGNS = {READ: "✓", ASK: "?", UNRECOGNISED: "!", SET_ASIDE: "–"}
_WORST_LAST = (SET_ASIDE, READ, ASK, UNRECOGNISED)


@dataclass(frozen=True, slots=True)
class Piece:
    """The words a need line came from: their place in a line (``row``, from 0) of the original."""

    number: int
    row: int
    start: int
    end: int
    status: str


def is_question(line: NeedLine) -> bool:
    """Whether a person must still say what a line means."""
    return line.status in {ASK, UNRECOGNISED} and not line.excluded


def open_questions(need_list: NeedList) -> list[NeedLine]:
    """The lines a person must still answer."""
    return [line for line in need_list.lines if is_question(line)]


def offered(line: NeedLine) -> list[Candidate]:
    """What a line may mean, the likeliest first."""
    return sorted(line.candidates, key=lambda each: -each.confidence)


def same_question(line: NeedLine, lines: Iterable[NeedLine]) -> list[NeedLine]:
    """The other open questions that the answer to this one answers too: the same words, the same goods in doubt."""
    asked, goods = _words_of(line.asked), {each.category for each in line.candidates}
    return [
        other
        for other in lines
        if is_question(other)
        and other.number != line.number
        and {each.category for each in other.candidates} == goods
        and _words_of(other.asked) == asked
    ]


@lru_cache(maxsize=20_000)
def _words_of(asked: str) -> tuple[str, ...]:
    """The words of a line without its amounts."""
    text = asked
    for amount in reversed(amounts(plain(text), "de")):
        text = f"{text[: amount.start]} {text[amount.end :]}"
    return tuple(token.word for token in tokens(text)) or (asked.casefold(),)


def source_lines(need_list: NeedList) -> list[str]:
    """The original line by line, as it is shown."""
    return need_list.source.split("\n")


def piece_of(line: NeedLine, texts: Sequence[str]) -> Piece | None:
    """Where the words of a line stand; None when the original has no such line."""
    row = line.source_line - 1
    if not 0 <= row < len(texts):
        return None
    status = SET_ASIDE if line.excluded else line.status
    return Piece(line.number, row, *place_of(line, texts[row]), status)


def place_of(line: NeedLine, text: str) -> tuple[int, int]:
    """Where the words of a line stand in its line of the original: the whole of it where nobody knows."""
    if line.start < line.end <= len(text):
        return line.start, line.end
    found = text.find(line.asked) if line.asked else -1
    if found >= 0:
        return found, found + len(line.asked)
    return len(text) - len(text.lstrip()), len(text.rstrip())


def worst(pieces: Sequence[Piece]) -> str:
    """The state of a line of the original: that of the item in it that most needs a person."""
    return max((piece.status for piece in pieces), key=_WORST_LAST.index)


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
