"""Rows of tables as items: read through the plan, so that they hold whatever reader calls them."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.reading.goods import Scope
from app.domain.reading.headers import Columns, fingerprint, kind_of, run_of
from app.domain.reading.lines import Heading
from app.domain.reading.table_plan import GOODS, HEADER, SECTION, TOTAL, plan
from app.domain.reading.table_rows import is_title, take_row
from app.domain.reading_result import SourceLine

Table = list[tuple[str, ...]]


def lines_of(table) -> list[SourceLine]:
    return [
        SourceLine(number, row, ()) if isinstance(row, str) else SourceLine(number, joined(row), tuple(row))
        for number, row in enumerate(table, 1)
    ]


def joined(row) -> str:
    return " | ".join(row).strip().replace("\n", " ")


def kinds(table, remembered=None) -> list[str]:
    rows = plan(lines_of(table), remembered)
    return [rows[number].kind if number in rows else "" for number in range(1, len(table) + 1)]


@pytest.fixture(scope="session")
def rows_of(lexicon) -> Callable:
    def read(table, language="de", remembered=None):
        scope = Scope(lexicon, language)
        lines = lines_of(table)
        items, ignored = [], []
        for line in lines:
            row = plan(lines, remembered).get(line.number)
            if row and row.kind == GOODS and not is_title(row, scope):
                found = take_row(line, row, scope, Heading())
                items += found[0]
                ignored += found[1]
        return items, ignored

    return read


def told(items, *names):
    return [tuple(getattr(item, name) for name in names) for item in items]


@pytest.mark.parametrize(
    ("labels", "kind"),
    [
        ("Artikel Bezeichnung Найменування Наименование Towar Item Goods", "item"),
        ("Menge,Anzahl,Кількість (шт),К-сть,Кол-во,Ilość sztuk,Quantity,Number of items,Stück", "quantity"),
        ("Bedarf,Benötigte Menge,Потреба,Quantity needed,Требуется,Zapotrzebowanie,No. required", "needed"),
        ("Noch benötigt,Still needed,Бракує,Залишок потреби,Потрібно ще,Fehlmenge,Missing,Brakuje", "missing"),
        ("Erhalten,Received,Є в наявності,Отримано,Имеется,Otrzymano,Vorhanden,Quantity received", "received"),
        ("Einheit,Mengeneinheit,Од. виміру,Одиниця виміру,Unit,Ед. изм.,j.m.,UoM", "unit"),
        ("№ п/п,Nr.,Lfd. Nr.,Pos.,L.p.,Item no.,№,#,Artikel-Nr.", "number"),
        ("Größe,Розмір,Размер,Rozmiar,Size / Style", "size"),
        ("Zielgruppe,Стать,Age / Gender,Пол,Płeć", "audience"),
        ("Empfänger,Назва закладу,Отримувач,Hospital,Placówka,Получатель", "recipient"),
        ("Dringlichkeit,Priority,Пріоритет,Срочность,Pilność", "urgency"),
        ("Ціна за од.,Einzelpreis,Price per unit,Вартість,Cena", "price"),
        ("Gewicht kg,Вага,Weight (kg)", "weight"),
        ("Bemerkung,Примітка,Note,Примечание,Uwagi,Description", "note"),
        ("Kategorie,Група товарів,Category,Раздел", "group"),
    ],
)
def test_headings_are_known_in_five_languages(labels, kind):
    parts = labels.split(",") if "," in labels else labels.split()
    assert {label: kind_of(label) for label in parts} == dict.fromkeys(parts, kind)


def test_sizes_and_audiences_head_columns_of_numbers():
    assert [run_of(label) for label in ("XL", "M", "38", "98/104", "Herren", "Дитячі", "7", "Seife", "2026")] == [
        "size:XL", "size:M", "size:38", "size:98/104", "audience:men", "audience:children", "", "", "",
    ]  # fmt: skip


def test_three_header_rows_and_numbered_columns_are_one_header(rows_of):
    table = [
        ("Потреби закладу", "", "", "", ""),
        ("№", "Найменування", "Кількість", "", "Примітка"),
        ("", "", "потрібно", "отримано", ""),
        ("1", "2", "3", "4", "5"),
        ("1", "подушки", "100", "20", "терміново"),
        ("2", "свічки", "50", "50", ""),
        ("3", "мило", "", "", ""),
        ("4", "намети", "-", "", ""),
        ("", "Разом", "150", "70", ""),
    ]
    assert kinds(table) == [SECTION, *[HEADER] * 3, *[GOODS] * 4, TOTAL]
    items, ignored = rows_of(table, "uk")
    assert told(items, "category", "quantity", "urgent") == [("pillow", 80, True), ("soap", None, False)]
    assert [(each.line, each.reason) for each in ignored] == [(6, "not_needed"), (8, "not_needed")]


def test_a_column_of_what_is_missing_wins_over_needed_and_received(rows_of):
    items, _ = rows_of(
        [("Artikel", "Bedarf", "Erhalten", "Fehlt"), ("Kerzen", "100", "60", "40"), ("Zelte", "5", "1", "4")]
    )
    assert told(items, "category", "quantity", "status") == [("candles", 40, "read"), ("tent", 4, "read")]


def test_two_columns_that_may_be_the_quantity_make_a_question(rows_of):
    items, _ = rows_of([("Artikel", "Menge", "Erhalten"), ("Kerzen", "100", "60")])
    assert told(items, "status", "quantity") == [("ask", 40)]
    beside, _ = rows_of([("Artikel", "Menge", "Artikel", "Menge"), ("Kerzen", "100", "Zelte", "60")])
    assert beside[0].status == "ask"


def test_prices_and_weights_are_no_quantities(rows_of):
    items, _ = rows_of([("Artikel", "Preis", "Gewicht"), ("Kerzen", "3", "5"), ("Zelte", "200", "12")])
    assert told(items, "category", "quantity") == [("candles", None), ("tent", None)]


@pytest.mark.parametrize(
    ("head", "unit", "quantity"),
    [("Menge (kg)", "kg", 50), ("Кількість, шт", "pc", 50), ("Menge in Tonnen", "kg", 50_000)],
)
def test_the_unit_may_stand_in_the_heading(rows_of, head, unit, quantity):
    items, _ = rows_of([("Artikel", head), ("Reis", "50"), ("Mehl", "2")])
    assert told(items[:1], "quantity", "unit") == [(quantity, unit)]


def test_every_filled_size_is_an_item_of_its_own(rows_of):
    items, ignored = rows_of(
        [
            ("Artikel", "Für", "S", "M", "L", "Gesamt"),
            ("Winterjacke", "Herren", "5", "", "3", "8"),
            ("Pullover", "Damen", "0", "-", "", "0"),
            ("Hose", "Herren", "", "", "", "12"),
        ]
    )
    assert told(items, "line", "category", "sizes", "quantity", "text") == [
        (2, "jacket_winter", ("S",), 5, "Winterjacke | Herren | 5 |  |"), (2, "jacket_winter", ("L",), 3, "3 | 8"),
        (4, "trousers", (), 12, "Hose | Herren |  |  |  | 12"),
    ]  # fmt: skip
    assert [(each.line, each.reason) for each in ignored] == [(3, "not_needed")]


def test_sizes_below_audiences(rows_of):
    items, _ = rows_of(
        [("", "Herren", "", "Damen", ""), ("Artikel", "S", "M", "S", "M"), ("Pullover", "1", "2", "", "4")]
    )
    assert told(items, "audience", "sizes", "quantity") == [
        ("men", ("S",), 1),
        ("men", ("M",), 2),
        ("women", ("M",), 4),
    ]


def test_shoe_sizes_as_columns(rows_of):
    items, _ = rows_of([("Artikel", "36", "37", "38"), ("Gummistiefel", "5", "", "2"), ("Turnschuhe", "1", "2", "3")])
    assert told(items[:2], "category", "sizes", "quantity") == [
        ("rubber_boots", ("36",), 5),
        ("rubber_boots", ("38",), 2),
    ]


def test_a_table_without_header_is_told_by_its_content(rows_of):
    items, _ = rows_of([("1", "Kerzen", "50", "Stk"), ("2", "Zelte", "20", "Stk"), ("3", "Seife", "100", "kg")])
    assert told(items, "category", "quantity", "unit") == [
        ("candles", 50, "pc"),
        ("tent", 20, "pc"),
        ("soap", 100, "kg"),
    ]
    assert kinds([("Kerzen", "viele"), ("Zelte", "wenige"), ("Seife", "")]) == ["", "", ""]


def test_titles_and_notes_between_rows(rows_of):
    table = [
        ("№", "Товар", "Од.", "К-сть"),
        ("", "Засоби гігієни", "", ""),
        ("1", "мило", "шт", "10"),
        ("2", "шампунь", "шт", "20"),
        ("Для школи", "", "", ""),
        ("3", "свічки", "шт", "30"),
        ("", "подушки", "", ""),
        ("Разом", "", "", "60"),
    ]
    assert kinds(table) == [HEADER, GOODS, GOODS, GOODS, SECTION, GOODS, GOODS, TOTAL]
    items, _ = rows_of(table, "uk")
    assert told(items, "line", "quantity") == [(3, 10), (4, 20), (6, 30), (7, None)]


def test_a_group_or_recipient_holds_until_the_next_one(rows_of):
    items, _ = rows_of(
        [("Hospital", "Item", "Qty", "Priority"), ("City 8", "pillows", "10", "high"), ("", "candles", "20", "low"),
         ("School 3", "tents", "5", "")], "en",
    )  # fmt: skip
    assert told(items, "recipient", "urgent") == [("City 8", True), ("City 8", False), ("School 3", False)]


def test_cells_of_several_lines_are_several_items(rows_of):
    items, _ = rows_of([("Artikel", "Menge"), ("Jacken\nHosen", "5\n10"), ("Kerzen und Zelte", "")])
    assert told(items, "line", "quantity") == [(2, 5), (2, 10), (3, None), (3, None)]


def test_several_tables_each_have_their_own_header():
    table = [
        "# Klinik", ("Artikel", "Menge"), ("Kerzen", "5"), "# Schule", ("Menge", "Artikel"), ("6", "Zelte"),
        "# Heim", ("7", "Seife"), ("8", "Decken"),
    ]  # fmt: skip
    assert kinds(table) == ["", HEADER, GOODS, "", HEADER, GOODS, "", GOODS, GOODS]
    assert plan(lines_of(table))[8].columns.roles == ("quantity", "item")


def test_what_a_person_said_about_columns_is_known_next_time(rows_of):
    table = [("Wort", "Zahl A", "Zahl B"), ("Kerzen", "5", "50"), ("Zelte", "6", "60")]
    mark = fingerprint(("WORT", "zahl a", "Zahl B "))
    remembered = {mark: ("item", "other", "quantity")}
    items, _ = rows_of(table, remembered=remembered)
    assert told(items, "category", "quantity") == [("candles", 50), ("tent", 60)]
    columns = plan(lines_of(table), remembered)[2].columns
    assert (columns.known, columns.mark) == (True, mark)


def test_columns_of_a_table_without_header_may_be_remembered_too(rows_of):
    table = [("5", "Kerzen"), ("6", "Zelte")]
    items, _ = rows_of(table, remembered={Columns(("", "")).mark: ("quantity", "item")})
    assert told(items, "category", "quantity") == [("candles", 5), ("tent", 6)]


WORDS = (
    "Artikel", "Menge", "Товар", "К-сть", "Größe", "S", "M", "38", "Kerzen", "Decken und Zelte", "5", "0", "-", "", "",
    "шт", "Gesamt", "erhalten", "benötigt", "Herren", "a\nb", "1\n2", "Разом", "||", "100 kg", "№", "1", "2", "3",
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(st.sampled_from(WORDS) | st.text(max_size=12), min_size=1, max_size=6), max_size=9))
def test_no_character_of_a_row_is_lost(lexicon, table):
    lines = lines_of(table)
    scope = Scope(lexicon, "de")
    rows = plan(lines)
    for line in lines:
        row = rows.get(line.number)
        if row and row.kind == GOODS:
            items, ignored = take_row(line, row, scope, Heading())
            owned = [0] * len(line.text)
            for entry in (*items, *ignored):
                assert line.text[entry.start : entry.end] == entry.text
                for at in range(entry.start, entry.end):
                    owned[at] += 1
            assert all(n == 1 or (n == 0 and char.isspace()) for n, char in zip(owned, line.text, strict=True)), table


def test_a_long_table_is_planned_in_moments():
    table = [
        ("Kategorie", "Artikel", "Menge", "Bemerkung"),
        *([("", "Kerzen", "5", "neu"), ("x", "Zelte", "", "")] * 5000),
    ]
    lines = lines_of(table)
    start = time.process_time()
    assert len(plan(lines)) == len(table)
    assert len(plan(lines_of([("Artikel", "Menge", "Einheit")] * 10_000))) == 10_000
    distinct = [(f"Artikel {'abcdefghij'[at % 10]}", "Menge", "Einheit") for at in range(2000)]
    assert len(plan(lines_of(distinct))) == 2000
    assert time.process_time() - start < 5


def test_money_and_works_in_a_table_are_set_aside(rows_of):
    items, ignored = rows_of(
        [("Потреба", "Кількість"), ("ремонт даху", "1"), ("свічки", "5"), ("ремонт вікон", "")], "uk"
    )
    assert told(items, "category", "quantity") == [("candles", 5)]
    assert [(each.line, each.reason) for each in ignored] == [(2, "works"), (4, "works")]
