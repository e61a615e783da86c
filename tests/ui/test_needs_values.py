"""What is typed into the cells of a need line, and how a list is told apart; without a window."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest

from app.domain.needs import Candidate
from app.domain.phrases import UserError
from app.ui.needs import line_values as values
from app.ui.needs.line_words import note_of, why_aside, why_asked
from app.ui.needs.split_words import cuts_of, likely_cut
from app.ui.needs.wanted import open_questions, place_of, same_question
from app.ui.widgets.key_places import shifted_digit
from tests import factories

TODAY = date(2026, 11, 22)
CATALOGUE = SimpleNamespace(categories={"jacket_winter": factories.category(), "pasta": factories.pasta_category()})


def changed(key: str, text: str, **line: object):
    return values.changed(factories.need_line(**line), key, text, CATALOGUE, TODAY)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("typed", "quantity", "unit", "kind"),
    [
        ("120", 120, "pc", "exact"), ("120 pc", 120, "pc", "exact"), ("40 шт.", 40, "pc", "exact"),
        ("2 t", 2_000_000, "kg", "exact"), ("12,5 kg", 12_500, "kg", "exact"), ("~50", 50, "pc", "approximate"),
        ("ca. 50 Stück", 50, "pc", "approximate"), ("20 000", 20_000, "pc", "exact"),
        ("3 pallets", 3, "pallet", "exact"),
        ("open", None, "pc", "open"), ("", None, "pc", "open"), ("відкрито", None, "pc", "open"),
    ],
)  # fmt: skip
def test_a_quantity_is_read_as_people_type_it(typed, quantity, unit, kind):
    line = changed(values.QUANTITY, typed)
    assert (line.quantity, line.unit, line.quantity_kind) == (quantity, unit, kind)


@pytest.mark.parametrize("typed", ["many", "-5", "2 x 5 kg and 3", "120 jackets", "12,5", "99999999999"])
def test_what_is_no_quantity_is_refused(typed):
    with pytest.raises(UserError):
        changed(values.QUANTITY, typed)


def test_sizes_deadline_and_goods_are_read():
    assert changed(values.SIZES, "S-L").sizes == ("S", "M", "L")
    assert changed(values.SIZES, "").sizes == ()
    assert changed(values.DEADLINE, "24.12.").deadline == date(2026, 12, 24)
    assert changed(values.DEADLINE, "", deadline=TODAY).deadline is None
    pasta = changed(values.GOODS, "pasta", status="ask", category="", quantity=None, unit="")
    assert (pasta.status, pasta.category, pasta.unit) == ("read", "pasta", "kg")
    for key, typed in ((values.SIZES, "44"), (values.DEADLINE, "soon"), (values.GOODS, "spaceship")):
        with pytest.raises(UserError):
            changed(key, typed)


def test_a_day_that_is_over_can_stay_but_not_be_typed():
    past = date(2026, 1, 2)
    assert changed(values.DEADLINE, "02.01.2026", deadline=past).deadline == past
    with pytest.raises(UserError):
        changed(values.DEADLINE, "02.01.2026")


def test_the_place_of_the_words():
    line = factories.need_line(text=" Seife, ", start=0, end=0)
    assert place_of(line, "Wir brauchen Seife, Decken") == (13, 18)
    assert place_of(replace(line, start=2, end=5), "Wir brauchen") == (2, 5)
    assert place_of(replace(line, start=2, end=99), "  Wasser ") == (2, 8)


def _question(number: int, text: str, *goods: str, **changes: object):
    candidates = tuple(Candidate(key, 0.5) for key in goods)
    line = factories.need_line(number=number, text=text, status="ask", category="", candidates=candidates)
    return replace(line, **changes)  # pyright: ignore[reportArgumentType]


def test_the_same_words_are_the_same_question():
    first = _question(1, "Handschuhe, 20", "gloves", "gloves_work")
    lines = [
        first, _question(2, "• handschuhe: 5", "gloves_work", "gloves"), _question(3, "Handschuhe", "gloves"),
        _question(4, "Handschuhe warm", "gloves", "gloves_work"),
        _question(5, "Handschuhe", "gloves", "gloves_work", excluded=True),
    ]  # fmt: skip
    assert [line.number for line in same_question(first, lines)] == [2]
    assert [line.number for line in open_questions(factories.need_list(*lines))] == [1, 2, 3, 4]


def test_a_line_is_cut_between_its_goods():
    text = "Seife, Decken und 5 Betten"
    assert [text[cut:] for cut in cuts_of(text)] == ["Decken und 5 Betten", "und 5 Betten", "5 Betten", "Betten"]
    assert likely_cut(text) == 0
    assert likely_cut("Ковдри та подушки") == 1
    assert cuts_of("Seife") == []
    assert cuts_of("Betten/Matratzen") == [7]


def test_restricted_goods_are_never_an_ordinary_shortage():
    for flag in ("licence", "enduse", "med", "narc"):
        assert "cannot simply supply it" in note_of(factories.need_line(restricted=flag))
    assert note_of(factories.need_line(status="set_aside", reason="money")) == "money, not goods"
    assert note_of(factories.need_line()) == ""


def test_a_question_says_why_it_is_asked():
    assert "different goods" in why_asked(_question(1, "Handschuhe", "gloves", "gloves_work"))
    assert "number" in why_asked(_question(1, "Zelte 4", "tent"))
    assert "not certain" in why_asked(_question(1, "Zelte", "tent"))
    assert "Nobody" in why_asked(_question(1, "blorbelfix", status="unknown"))


def test_a_digit_with_shift_on_three_keyboards():
    assert [shifted_digit(mark) for mark in '!"§$%'] == list("12345")
    assert [shifted_digit(mark) for mark in "!@#$%"] == list("12345")
    assert [shifted_digit(mark) for mark in '!"№;%'] == list("12345")


LETTER = """# source: a mail
Hallo zusammen,
Wir sammeln für das Kinderheim:
- Decken, Geldspenden
- Reparatur des Daches
- Übersetzer
Mit freundlichen Grüßen
Anna"""
TABLE = "Artikel;Menge\nDecken;0\nSeife;5\nSumme;5\n"


def test_every_reason_why_a_line_is_set_aside_has_its_words(tmp_path):
    file = tmp_path / "table.csv"
    file.write_text(TABLE, "utf-8")
    reader = factories.reader()
    ignored = [*reader.read_text(LETTER).reading.ignored, *reader.read_file(file).reading.ignored]
    reasons = {line.reason for line in ignored}
    assert {"money", "works", "service", "contact", "heading", "header", "total", "not_needed"} <= reasons
    plain = {"heading", "comment", "total"}
    assert [reason for reason in reasons - plain if why_aside(reason) == reason] == []
