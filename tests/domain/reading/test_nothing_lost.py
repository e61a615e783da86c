from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.reading import read
from app.domain.reading_result import SourceLine

WORDS = (
    "Decken", "Rettungs-", "und", "Warnwesten", "(neu,", "warm)", "50", "шт", "ковдри", "та", "рукавички", "Gr.", "S-L",
    "—", "1.", "•", "nicht", "benötigt", "Food:", "dringend", "1,5 t", "&", "/", "для дітей", "100+", "# a: b", "!!!",
    "tents", "Total", "по 10 л", "х2", "ein", "bitte", "keine", "…", "women's", ")", "(", ";", "38-45", "Артикул",
    "Menge", "\t", ">", "> ", "Дякуємо", "Mit freundlichen Grüßen", "Olena, 09:14", "[12.03.22, 09:14] Olena: ",
    "ремонт даху", "гроші", "bis 15.12.", "Лікарня №3:", "From: a@b.org", "buty zimowe", "bez", "для", "тис.",
    "UK 7-10",
)  # fmt: skip
# --hypothesis-profile=deep is the fuzz run
FEWEST = settings.get_profile(settings.get_current_profile_name()).max_examples
LINES = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
ANY_TEXT = st.text(max_size=80).map(lambda text: text.replace("\n", " ").replace("\r", " "))


def check(lines: list[SourceLine], lexicon) -> None:
    """Every character that is no space belongs to exactly one item or stretch set aside, at its place."""
    reading = read(lines, lexicon)
    document = "\n".join(line.text for line in lines)
    begins = {}
    at = 0
    for line in lines:
        begins[line.number] = at
        at += len(line.text) + 1
    owners = [0] * len(document)
    for entry in (*reading.items, *reading.ignored):
        first = begins[entry.line] + entry.start
        written = document[first : begins[entry.line] + entry.end]
        assert _seen(written) == _seen(entry.text)
        for place in range(first, first + len(written)):
            owners[place] += 1
    for char, owned in zip(document, owners, strict=True):
        assert owned == 1 or (owned == 0 and (char.isspace() or char == ">")), (document, reading)


def _seen(text: str) -> str:
    """A text but for the breaks of its lines and the marks of a quotation."""
    return "".join(char for char in text if not char.isspace() and char != ">")


@settings(max_examples=max(200, FEWEST), deadline=None)
@given(st.lists(LINES | ANY_TEXT, max_size=8))
def test_every_character_belongs_to_an_item_or_an_ignored_line(lexicon, texts):
    check([SourceLine(number, text) for number, text in enumerate(texts, 1)], lexicon)


@settings(max_examples=max(100, FEWEST), deadline=None)
@given(st.lists(st.lists(st.sampled_from(WORDS) | ANY_TEXT, min_size=2, max_size=5), max_size=5))
def test_no_cell_of_a_table_is_lost(lexicon, table):
    rows = [("Artikel", "Menge", "Größe"), *map(tuple, table)]
    check([SourceLine(number, " | ".join(cells), cells) for number, cells in enumerate(rows, 1)], lexicon)


def test_long_rows_of_one_character_are_no_trap(lexicon):
    for trap in ("1", "(", "a,", "1-", "x ", "ковдри та ", "!", "1 000 ", "> ", "für ", "bis 1. "):
        check([SourceLine(1, trap * (1999 // len(trap)))], lexicon)
