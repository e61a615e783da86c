"""Text fits its room whole."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.text import BOLD, REGULAR, fit, measure, wrap

TEXTS = st.text(alphabet="abcÄß жїє-/ ·1", max_size=120)


@settings(max_examples=80, deadline=None)
@given(text=TEXTS, width=st.floats(3, 90), height=st.floats(2, 40), largest=st.floats(1, 20))
def test_a_fitted_text_is_whole_and_inside_its_room(text, width, height, largest):
    fitted = fit(text, width, height, largest, BOLD)
    assert "".join("".join(fitted.lines).split()) == "".join(text.split())
    assert fitted.height <= height + 1e-3
    assert fitted.size <= largest + 1e-9
    assert all(measure(line, BOLD) * fitted.size <= width + 1e-3 for line in fitted.lines)


def test_words_stay_whole_where_they_can():
    assert fit("Kommissionierung 7", 79, 60, 32, BOLD).lines == ("Kommissionierung", "7")
    assert fit("A-03-2", 79, 60, 32, BOLD).lines == ("A-03-2",)


def test_a_word_too_long_is_cut_at_its_hyphen():
    width = measure("Sterilisations-", REGULAR) + 0.1
    assert wrap("Sterilisations-Ausrüstung", width, REGULAR) == ("Sterilisations-", "Ausrüstung")


def test_a_number_stays_with_its_sign():
    assert wrap("Міська лікарня № 4", measure("Міська лікарня №", REGULAR) + 0.1, REGULAR) == ("Міська лікарня", "№ 4")


def test_no_text_needs_no_line():
    assert fit("", 10, 10, 5, BOLD).lines == ()
