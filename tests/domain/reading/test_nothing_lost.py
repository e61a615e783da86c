from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.reading import read
from app.domain.reading_result import SourceLine

WORDS = (
    "Decken", "Rettungs-", "und", "Warnwesten", "(neu,", "warm)", "50", "шт", "ковдри", "та", "рукавички", "Gr.", "S-L",
    "—", "1.", "•", "nicht", "benötigt", "Food:", "dringend", "1,5 t", "&", "/", "для дітей", "100+", "# a: b", "!!!",
    "tents", "Total", "по 10 л", "х2", "ein", "bitte", "keine", "…", "women's", ")", "(", ";", "38-45", "Артикул",
    "Menge", "\t",
)  # fmt: skip
LINES = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
ANY_TEXT = st.text(max_size=80)


def letters(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


def check(lines: list[SourceLine], lexicon) -> None:
    reading = read(lines, lexicon)
    kept: dict[int, Counter[str]] = {}
    for entry in (*reading.items, *reading.ignored):
        kept.setdefault(entry.line, Counter()).update(letters(entry.text))
    for line in lines:
        assert kept.get(line.number, Counter()) == letters(line.text), line.text


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES | ANY_TEXT, max_size=6))
def test_every_character_belongs_to_an_item_or_an_ignored_line(lexicon, texts):
    check([SourceLine(number, text) for number, text in enumerate(texts, 1)], lexicon)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(st.sampled_from(WORDS) | ANY_TEXT, min_size=2, max_size=5), max_size=5))
def test_no_cell_of_a_table_is_lost(lexicon, table):
    rows = [("Artikel", "Menge", "Größe"), *map(tuple, table)]
    check([SourceLine(number, " | ".join(cells), cells) for number, cells in enumerate(rows, 1)], lexicon)


def test_long_rows_of_one_character_are_no_trap(lexicon):
    for trap in ("1", "(", "a,", "1-", "x ", "ковдри та ", "!", "1 000 "):
        check([SourceLine(1, trap * (1999 // len(trap)))], lexicon)
