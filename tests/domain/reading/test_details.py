import re
from decimal import Decimal

import pytest

from app.domain.reading import units


@pytest.mark.parametrize(
    ("text", "quantity", "unit", "kind"),
    [
        ("– Кавоварки – 7 шт", 7, "pc", "exact"),
        ("Handtücher 25", 25, "", "exact"),
        ("40 sleeping bags", 40, "", "exact"),
        ("Zelte x 12", 12, "", "exact"),
        ("Powerbanks 10.000 mAh: 15 St.", 15, "pc", "exact"),
        ("13.000 Kerzen", 13000, "", "exact"),
        ("1,000,000 candles", 1000000, "", "exact"),
        ("20\u2009800 свічок", 20800, "", "exact"),
        ("12,5 тонн борошна", 12500, "kg", "exact"),
        ("1.500 kg Reis", 1500, "kg", "exact"),
        ("rund 300 m Kabel", 300, "m", "approximate"),
        ("2 km Kabel", 2000, "m", "exact"),
        ("близько 50 наметів", 50, "", "approximate"),
        ("more than 200 tents", 200, "", "approximate"),
        ("2-3 Zelte", 3, "", "approximate"),
        ("100+ candles", 100, "", "approximate"),
        ("zwei Pflegebetten", 2, "", "exact"),
        ("дві мультиварки", 2, "", "exact"),
        ("три палатки", 3, "", "exact"),
        ("ein Dutzend Kerzen", 12, "", "exact"),
        ("two dozen candles", 24, "", "exact"),
        ("пара милиць", 1, "pair", "exact"),
        ("10 пар гумових чобіт", 10, "pair", "exact"),
        ("30 к-тів постільної білизни", 30, "set", "exact"),
        ("Windeln, 40 Pakete", None, None, None),
        ("2 Paletten Mineralwasser à 504 Flaschen", 2, "pallet", "exact"),
        ("500 каністр по 10 літрів", 500, "", "exact"),
        ("6 рулонів скотчу", 6, "roll", "exact"),
        ("50 boxes of biscuits", 50, "box", "exact"),
        ("20 x 5 kg Waschmittel", 100, "kg", "exact"),
        ("Spritzen 5 ml – 400 Stk", 400, "pc", "exact"),
        ("рис по 50 кг", 50, "kg", "exact"),
    ],
)
def test_quantities_are_read_as_people_write_them(one, read_lines, text, quantity, unit, kind):
    if kind is None:
        assert len(read_lines(text).items) >= 1
        return
    item = one(text)
    assert (item.quantity, item.unit, item.quantity_kind) == (Decimal(quantity), unit, kind)


@pytest.mark.parametrize(
    "text",
    [
        "Seife", "0,5 l Wasser", "пелюшки одноразові 60х90", "кава 3 в 1", "Zucker 500 g", "шини SAM тип 2",
        "FFP2-Masken", "Generatoren 20 kVA", "Повербанк 20000 mAh", "Хлоргексидин 0,05%", "Windeln Gr. 4",
        "Babynahrung ab 6. Monat", "Turnschuhe 38-45", "T-Shirts bis 15.06.2026", "a lot of candles",
        "Einen Tag später: Kerzen",
    ],
)  # fmt: skip
def test_other_numbers_are_no_quantity(read_lines, text):
    for item in read_lines(text).items:
        assert (item.quantity, item.quantity_kind, item.unit) == (None, "open", "")


def test_each_good_has_the_quantity_it_touches(read_lines):
    found = read_lines("Wir brauchen 20 Zelte, 15 Isomatten und zwei Pflegebetten.").items
    assert [(item.category, item.quantity) for item in found] == [
        ("tent", Decimal(20)), ("sleeping_mat", Decimal(15)), ("hospital_bed", Decimal(2)),
    ]  # fmt: skip


def test_a_second_dimension_is_a_second_item(read_lines):
    found = read_lines("Полотенца 50 см*90 см — 30 шт, 70 см*140 см — 10 шт").items
    assert [(item.category, item.quantity) for item in found] == [("towel", Decimal(30)), ("towel", Decimal(10))]


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("Hoodies Gr. S-L", ("S", "M", "L")),
        ("hoodies (small and medium)", ("S", "M")),
        ("Winterjacken XS – XL", ("XS", "S", "M", "L", "XL")),
        ("Winterjacken 2XL", ("XXL",)),
        ("футболки розмір ХЛ", ()),
        ("футболки розмір L, XL", ("L", "XL")),
        ("Turnschuhe Größe 38 bis 40", ("38", "39", "40")),
        ("Gummistiefel 28-30", ("28", "29", "30")),
        ("Kinderjeans 110-122", ("110", "116", "122")),
        ("дитячі джинси 98/104", ("98", "104")),
        ("Windeln Größe 4 und 5", ("4", "5")),
        ("Socken 39-42", ("39-42",)),
        ("T-Shirts (no XL)", ()),
        ("Kerzen Gr. M", ()),
        ("200 L Wasser", ()),
    ],
)
def test_sizes_belong_to_the_size_system_of_the_goods(one, text, sizes):
    assert one(text).sizes == sizes


def test_open_ranges_keep_the_end_they_have(one):
    item = one("дитячі джинси від 158 см")
    assert (item.sizes, item.size_min, item.size_max) == (("158", "164", "170", "176"), "158", "")


def test_a_size_behind_several_goods_holds_for_all(read_lines):
    found = read_lines("Sandalen, Turnschuhe Gr. 40-41").items
    assert [item.sizes for item in found] == [("40", "41"), ("40", "41")]


@pytest.mark.parametrize("text", ["Damenjeans Gr. 38-44", "men's jeans size 52", "гумові чоботи 42", "sandals size 7"])
def test_sizes_that_cannot_be_told_are_asked(one, text):
    item = one(text)
    assert (item.status, item.quantity) == ("ask", None)


@pytest.mark.parametrize(
    ("text", "audience", "season"),
    [
        ("Damen-Handtücher", "women", ""),
        ("Men's jeans", "men", ""),
        ("джинси жіночі", "women", ""),
        ("мужские джинсы", "men", ""),
        ("Kinderjeans", "children", ""),
        ("jeans for boys", "boys", ""),
        ("Jeans für Männer und Frauen", "unisex", ""),
        ("Schlafsäcke Winter", "", "winter"),
        ("літні капці", "", "summer"),
        ("Schlafsäcke für Sommer oder Winter", "", "all_season"),
        ("Winterjacken", "", "winter"),
    ],
)
def test_audience_and_season_are_heard(one, text, audience, season):
    item = one(text)
    assert (item.audience, item.season) == (audience, season)


@pytest.mark.parametrize("text", ["DRINGEND: Kerzen", "терміново свічки", "candles - URGENT", "срочно свечи"])
def test_urgency_is_heard(read_lines, text):
    assert [item.urgent for item in read_lines(text).items] == [True]


def test_what_is_not_urgent_is_not(one):
    assert not one("Kerzen, nicht dringend").urgent


@pytest.mark.parametrize(
    "text",
    [
        "Kerzen werden nicht mehr benötigt", "Bitte keine Kerzen", "свічки не потрібні", "candles are not needed",
        "Please no candles", "свечи не приносите", "Просимо не приносити свічки",
    ],
)  # fmt: skip
def test_what_is_not_needed_is_excluded(read_lines, text):
    assert [item.excluded for item in read_lines(text).items] == [True]


def test_a_refusal_ends_where_something_is_needed(read_lines):
    found = read_lines("Kerzen nicht mehr nötig.\nBitte keine Matratzen, sondern Isomatten").items
    assert [(item.category, item.excluded) for item in found][-2:] == [("mattress", True), ("sleeping_mat", False)]


def test_refused_sizes_do_not_refuse_the_goods(one):
    assert not one("T-Shirts, no XL sizes").excluded


def test_goods_for_several_audiences_are_asked_when_they_are_cut_for_one(one):
    assert one("women's and children's pyjamas").status == "ask"
    assert one("toothpaste for women and children").status == "read"


@pytest.mark.parametrize(("text", "number"), [("1, x", "1"), ("1,000,000 x", "1,000,000"), ("2,5 x", "2,5")])
def test_a_comma_after_a_number_is_no_decimal_mark_on_any_python(text, number):
    assert re.findall(units.NUMBER, text) == [number]


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("wir brauchen keine Kleidung", True),
        ("Kein Bedarf an Kleidung", True),
        ("We need no clothes", True),
        ("There's no need for toys", True),
        ("Нам не потрібен одяг", True),
        ("хлеб не нужен", True),
        ("Prosimy nie przynosić książek", True),
        ("Одягу вже достатньо", True),
        ("Schuhe müssen nicht neu sein, gebraucht ist gut", False),
        ("Es werden nicht nur Decken benötigt", False),
        ("Одеяла нужны не только новые", False),
    ],
)
def test_what_is_refused_is_told_from_what_need_not_be_new(read_lines, text, refused):
    assert {item.excluded for item in read_lines(text).items} == {refused}
