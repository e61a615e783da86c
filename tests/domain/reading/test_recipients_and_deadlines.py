"""Several recipients in one text, and the days after which something is no longer wanted."""

from datetime import date

import pytest

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Krankenhaus Nord:\n- Zelte\n- Kerzen\n\nKinderheim Sonne:\n- Seife",
        ["Krankenhaus Nord"] * 2 + ["Kinderheim Sonne"]),
        ("Für die Grundschule Lindenhof:\n- Zelte\n- Kerzen", ["Grundschule Lindenhof"] * 2),
        ("Feuerwehr Altdorf\n- Zelte\n- Kerzen\n- Seife", ["Feuerwehr Altdorf"] * 3),
        ("For the hospital in Mykilske:\n- tents\n- soap", ["hospital in Mykilske"] * 2),
        ("School No. 5:\n- candles\n\nVillage Zelene:\n- towels", ["School No. 5", "Village Zelene"]),
        ("Лікарня №3:\n- намети\n- мило\n\nШкола-інтернат:\n- свічки", ["Лікарня №3"] * 2 + ["Школа-інтернат"]),
        ("Для 72-ї бригади:\n- намети\n- мило", ["72-ї бригади"] * 2),
        ("Громада Зелене:\n- рушники\n- мило", ["Громада Зелене"] * 2),
        ("м. Новотрав:\n- намети\n\nс. Липове:\n- мило", ["м. Новотрав", "с. Липове"]),
        ("Больница №2:\n- палатки\n- мыло\n\nДетский приют:\n- свечи", ["Больница №2"] * 2 + ["Детский приют"]),
        ("Поселок Речное:\n- мыло\n- полотенца", ["Поселок Речное"] * 2),
        ("Szpital w Lipowie:\n- koce\n- mydło\n\nDom dziecka:\n- świece", ["Szpital w Lipowie"] * 2 + ["Dom dziecka"]),
        ("Dla szkoły nr 4:\n- namioty\n- mydło", ["szkoły nr 4"] * 2),
        ("1. Krankenhaus Ost:\n1. Zelte\n2. Kerzen\n2. Pflegeheim West:\n1. Seife",
        ["Krankenhaus Ost"] * 2 + ["Pflegeheim West"]),
    ],
)  # fmt: skip
def test_a_heading_that_names_a_recipient_holds_until_the_next(read_lines, text, expected):
    reading = read_lines(text)
    assert [item.recipient for item in reading.items] == expected
    assert {ignored.reason for ignored in reading.ignored} == {"heading"}


@pytest.mark.parametrize(
    "text",
    [
        "Krankenhaus Nord:\nHygiene:\n- Seife\nKleidung:\n- Pullover",
        "Hospital Zelene:\nUrgent:\n- tents\nAlso:\n- candles",
        "Лікарня №3:\nТерміново:\n- намети\nТакож:\n- свічки", "Больница №2:\nОдежда:\n- свитера\nГигиена:\n- мыло",
        "Szpital w Lipowie:\nHigiena:\n- mydło\nOdzież:\n- swetry",
    ],
)  # fmt: skip
def test_a_heading_below_a_recipient_keeps_it(read_lines, text):
    found = [item.recipient for item in read_lines(text).items]
    assert found == [text.split(":")[0]] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Für Frauen:\n- Jeans\n- Pullover", "Schulbedarf:\n- Hefte\n- Stifte", "For children:\n- toys\n- jeans",
        "Для дітей:\n- іграшки\n- книги", "Лікарняні ліжка:\n- 2 шт\n- намети", "Dla kobiet:\n- swetry\n- mydło",
        "Для мужчин:\n- джинсы\n- свитера", "School supplies:\n- exercise books\n- pens", "Hygiene:\n- Seife\n- мыло",
    ],
)  # fmt: skip
def test_people_and_goods_are_no_recipient(read_lines, text):
    assert {item.recipient for item in read_lines(text).items} == {""}


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("Zelte bis 15.04.2026", date(2026, 4, 15)),
        ("Zelte bis zum 15. April", date(2026, 4, 15)),
        ("Kerzen, bis spätestens 20.3.", date(2026, 3, 20)),
        ("Kerzen bis 28.02.", date(2027, 2, 28)),
        ("tents by 15 April 2026", date(2026, 4, 15)),
        ("candles until April 15th", date(2026, 4, 15)),
        ("towels, no later than 2026-05-01", date(2026, 5, 1)),
        ("tents – deadline 1 June", date(2026, 6, 1)),
        ("намети до 15.04.2026", date(2026, 4, 15)),
        ("свічки до 1 травня", date(2026, 5, 1)),
        ("мило – не пізніше 20 березня", date(2026, 3, 20)),
        ("рушники до 10.04", date(2026, 4, 10)),
        ("палатки до 15 апреля", date(2026, 4, 15)),
        ("мыло не позднее 01.05.2026", date(2026, 5, 1)),
        ("koce do 15 kwietnia", date(2026, 4, 15)),
        ("mydło najpóźniej do 1.05.2026", date(2026, 5, 1)),
        ("namioty do dnia 30.04.26", date(2026, 4, 30)),
    ],
)
def test_the_day_behind_until_is_a_deadline_and_no_quantity(one, text, deadline):
    item = one(text, TODAY)
    assert (item.status, item.deadline, item.quantity) == ("read", deadline, None)


@pytest.mark.parametrize(
    ("text", "deadline", "quantity"),
    [
        ("20 Zelte bis 15.04.2026", date(2026, 4, 15), 20),
        ("tents – 12 pcs, until 1 May 2026", date(2026, 5, 1), 12),
        ("намети 15 шт до 01.05.2026", date(2026, 5, 1), 15),
        ("палатки – 6 шт (до 20 мая)", date(2026, 5, 20), 6),
        ("koce 30 szt. do 15.04.2026", date(2026, 4, 15), 30),
    ],
)
def test_a_deadline_beside_a_quantity(one, text, deadline, quantity):
    item = one(text, TODAY)
    assert (item.deadline, item.quantity) == (deadline, quantity)


@pytest.mark.parametrize(
    ("text", "deadlines"),
    [
        ("Benötigt bis 15.04.2026:\n- Zelte\n- Kerzen", [date(2026, 4, 15)] * 2),
        ("Needed by 1 May 2026:\n- tents\n- candles", [date(2026, 5, 1)] * 2),
        ("Потрібно до 20 березня:\n- намети\n- мило", [date(2026, 3, 20)] * 2),
        ("Нужно до 01.05.2026:\n- палатки\n- мыло", [date(2026, 5, 1)] * 2),
        ("Potrzebne do 15 kwietnia:\n- koce\n- mydło", [date(2026, 4, 15)] * 2),
        ("Bis 15.04.2026:\n- Zelte\n- Kerzen bis 20.04.2026", [date(2026, 4, 15), date(2026, 4, 20)]),
    ],
)
def test_the_deadline_of_a_heading_holds_below_it(read_lines, text, deadlines):
    assert [item.deadline for item in read_lines(text, TODAY).items] == deadlines


@pytest.mark.parametrize(
    "text",
    [
        "Zelte bis 31.02.2026", "candles until April 45", "Turnschuhe bis 42", "T-Shirts bis XL", "намети до 30 шт",
        "футболки до L", "дитячі футболки до 122 см", "koce do 20 szt.", "Zelte bis bald", "батарейки 12.05",
    ],
)  # fmt: skip
def test_what_is_no_day_is_no_deadline(read_lines, text):
    assert [item.deadline for item in read_lines(text, TODAY).items] == [None]


@pytest.mark.parametrize("text", ["Zelte bis 15.04.", "tents by 1 May", "намети до 1 травня", "koce do 15 kwietnia"])
def test_without_a_calendar_a_day_without_a_year_is_no_deadline(one, text):
    assert one(text).deadline is None
    assert one(text).quantity is None
