"""Learnt words as a table, to edit in a spreadsheet or to take over from another hub."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from app.documents import files_in, tables_out
from app.domain import learnt_words
from app.domain.catalogue import BadRow, Category
from app.domain.learnt_words import LearntWord
from app.domain.partners import Partner
from app.domain.phrases import UserError, mark
from app.domain.reading import learning

COLUMNS = ("text", "category", "sender", "times")
NO_GOODS = "no_goods"
MOST_TIMES = 1_000_000
_NEEDED = COLUMNS[:2]
_SPOKEN: tuple[Callable[[Partner], str], ...] = (
    lambda partner: partner.name_uk,
    lambda partner: partner.name,
    lambda partner: partner.code,
)
_GUARDED = ("'=", "'+", "'-", "'@")


def write(words: Iterable[LearntWord], senders: Mapping[str, str]) -> str:
    """Learnt words as CSV text; senders by name, empty for words that hold for everybody."""
    rows = [(word.text, word.category or NO_GOODS, senders.get(word.sender, word.sender), word.times) for word in words]
    return tables_out.csv_text(COLUMNS, rows, ",").decode("utf-8-sig")


def read(
    name: str, data: bytes, categories: Mapping[str, Category], partners: Iterable[Partner]
) -> tuple[dict[str, LearntWord], list[BadRow]]:
    """The words of a file by their keys, and every row that was refused with its reason; the last of equal rows counts.

    Categories are told by key or name in any language, senders by code or name.
    """
    good: dict[str, LearntWord] = {}
    bad: list[BadRow] = []
    rows = files_in.read_table(name, data)
    if rows and not set(_NEEDED) <= rows[0][1].keys():
        raise UserError(mark("Errors", "The file needs the columns {columns}."), columns=", ".join(_NEEDED))
    kinds = {spoken: key for key, each in categories.items() for spoken in (*_names(each), key)} | {NO_GOODS: ""}
    senders = _senders(list(partners))
    for line, row in rows:
        try:
            word = _word(row, kinds, senders)
        except UserError as error:
            bad.append(BadRow(line, error.phrase))
        else:
            good[word.key] = word
    return good, bad


def _names(category: Category) -> tuple[str, ...]:
    return tuple(name.casefold() for name in (category.name_de, category.name_en, category.name_uk))


def _senders(partners: Sequence[Partner]) -> dict[str, str]:
    """The codes of partners by code and name; a code goes before a name, a name before one in Ukrainian."""
    spoken = [(text, each.code) for text_of in _SPOKEN for each in partners if (text := text_of(each))]
    return {" ".join(text.casefold().split()): code for text, code in spoken}


def _word(row: Mapping[str, str], kinds: Mapping[str, str], senders: Mapping[str, str]) -> LearntWord:
    text, sender = " ".join(_unguarded(row["text"]).split()), " ".join(_unguarded(row.get("sender", "")).split())
    if not learning.can_be_learnt(text):
        raise UserError(mark("Errors", "“{text}” cannot be learnt: write 1 to 6 words with letters."), text=text)
    category = kinds.get(row["category"].casefold())
    if category is None:
        raise UserError(mark("Errors", "There is no category {code} in the catalogue."), code=row["category"] or "–")
    if sender and sender.casefold() not in senders:
        raise UserError(mark("Errors", "There is no partner {name}. Add it first."), name=sender)
    code, phrase = senders[sender.casefold()] if sender else "", learning.phrase_of(text)
    return LearntWord(learnt_words.key_of(code, phrase), code, phrase, text, category, _times(row.get("times", "")))


def _times(text: str) -> int:
    if text and not (text.isascii() and text.isdigit() and 1 <= int(text[:8]) <= MOST_TIMES):
        raise UserError(mark("Errors", "“{text}” is no number of people. Write 1 or more."), text=text)
    return int(text or 1)


def _unguarded(cell: str) -> str:
    """A cell less the apostrophe that keeps a spreadsheet from reading it as a formula."""
    return cell[1:] if cell.startswith(_GUARDED) else cell
