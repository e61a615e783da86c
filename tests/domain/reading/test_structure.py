from app.domain.reading import read
from app.domain.reading_result import SourceLine


def reasons(reading):
    return [(ignored.line, ignored.reason) for ignored in reading.ignored]


def test_headings_hand_down_until_the_next_one(read_lines):
    text = "Dringend gebraucht:\n- Zelte\n- Kerzen\nWas NICHT benötigt wird:\n- Bücher\nFür Frauen:\n- Jeans"
    reading = read_lines(text)
    assert reasons(reading) == [(1, "heading"), (4, "heading"), (6, "heading")]
    assert [(item.urgent, item.excluded, item.audience) for item in reading.items] == [
        (True, False, ""), (True, False, ""), (False, True, ""), (False, False, "women"),
    ]  # fmt: skip


def test_a_heading_ends_with_its_block(read_lines):
    reading = read_lines("Not needed:\n- books\n\nWe also collect candles and tents.")
    assert [(item.category, item.excluded) for item in reading.items] == [
        ("books", True), ("candles", False), ("tent", False),
    ]  # fmt: skip


def test_a_short_line_above_a_list_is_its_heading(read_lines):
    assert reasons(read_lines("Camp equipment\n\n- tents\n- candles")) == [(1, "heading")]


def test_a_heading_may_stand_on_the_line_itself(read_lines):
    reading = read_lines("Терміново: свічки, намети")
    assert reasons(reading) == [(1, "heading")]
    assert [(item.category, item.urgent) for item in reading.items] == [("candles", True), ("tent", True)]


def test_comments_totals_numbers_and_prose_ask_for_nothing(read_lines):
    text = "# source: a mail of Monday\nВітаємо вас, друзі, ми дуже дякуємо вам за це.\n1. Намети 5 шт\n2.\nРазом: 5 шт"
    assert reasons(read_lines(text)) == [(1, "comment"), (2, "prose"), (4, "prose"), (5, "total")]


def test_a_wrapped_number_or_unit_completes_the_item_above(read_lines):
    item = read_lines("1. Чайники — 4\nшт\n2. Намети\n6 шт").items
    assert [(each.quantity, each.unit) for each in item] == [(4, "pc"), (6, "pc")]


def test_an_endless_line_is_kept_and_not_read(read_lines):
    (item,) = read_lines("Kerzen, " * 400).items
    assert item.status == "unknown"


def test_the_language_is_told(read_lines):
    assert read_lines("Decken für Männer\nKerzen und Zelte").language == "de"
    assert read_lines("blankets for men\ncandles and tents").language == "en"
    assert read_lines("ковдри та свічки\nгенератори для лікарні").language == "uk"
    assert read_lines("одеяла и свечи\nчтобы было теплые вещи").language == "ru"
    assert read_lines("koce i śpiwory\nświece, żywność").language == "pl"
    assert read_lines("ковдри blankets\nсвічки candles\nнамети tents").language == "mixed"


def test_a_table_is_read_by_its_header(read_rows_of):
    reading = read_rows_of(
        ("Lieferung März", "", "", ""),
        ("Artikel", "Menge", "Einheit", "Größe"),
        ("Pullover, Strickjacken", "40", "Stk", "M-L"),
        ("Waschmittel", "20", "5 kg", ""),
        ("Summe", "60", "", ""),
    )
    assert [(item.category, item.quantity, item.unit, item.sizes) for item in reading.items[-2:]] == [
        ("sweater", 40, "pc", ("M", "L")), ("laundry_detergent", 100, "kg", ()),
    ]  # fmt: skip
    assert reasons(reading)[-2:] == [(2, "header"), (5, "total")]


def test_a_qualifying_column_makes_the_goods_exact(read_rows_of):
    reading = read_rows_of(
        ("Category", "Item", "Age / Gender", "Style", "Need"),
        ("Hygiene", "Diaper", "Adult", "", "100"),
        ("Hygiene", "Mask", "", "FFP2", "300"),
        ("Hygiene", "Mask", "", "Cloth", "50"),
    )
    assert [(item.status, item.category) for item in reading.items] == [
        ("read", "adult_diapers"), ("read", "mask_ffp"), ("ask", ""),
    ]  # fmt: skip


def test_ukrainian_tables_and_section_rows(read_rows_of):
    reading = read_rows_of(
        ("№", "Найменування", "Од. виміру", "Кількість", "Примітка"),
        ("Для лікарні", "", "", "", ""),
        ("1", "генератор", "шт", "2", "терміново"),
        ("2", "невідома річ", "шт", "3", ""),
    )
    assert reasons(reading) == [(1, "header"), (2, "heading")]
    assert [(item.status, item.quantity, item.unit, item.urgent) for item in reading.items] == [
        ("read", 2, "pc", True), ("unknown", 3, "pc", False),
    ]  # fmt: skip


def test_two_goods_in_a_cell_share_no_quantity_silently(read_rows_of):
    (item,) = read_rows_of(("Artikel", "Menge"), ("Kerzen und Zelte", "50")).items
    assert (item.status, item.quantity) == ("ask", 50)
    assert {candidate.category for candidate in item.candidates} == {"candles", "tent"}


def test_rows_without_a_header_are_lines(lexicon):
    cells = ("Kerzen", "50", "Stk")
    (item,) = read([SourceLine(1, "Kerzen | 50 | Stk", cells)], lexicon).items
    assert (item.category, item.quantity, item.unit) == ("candles", 50, "pc")


def test_a_size_cell_that_cannot_be_told_makes_the_row_a_question(read_rows_of):
    (item,) = read_rows_of(("Artikel", "Größe", "Menge"), ("Damenjeans", "42", "10")).items
    assert (item.status, item.sizes, item.quantity) == ("ask", (), 10)
