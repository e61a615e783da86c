"""Whole need lists in the forms in which they arrive: a mail, a chat, a letter of a hospital, a notice in a parish."""

import time

import pytest

GERMAN_MAIL = """\
Von: Anna Beispiel <anna@example.org>
Betreff: Was wir im März brauchen

Liebe alle,

für unsere nächste Fahrt suchen wir noch:

* 40 Schlafsäcke (warm, gern gebraucht)
* Isomatten – ca. 60 Stück
* Rollstühle und Rollatoren
* DRINGEND: 3 Stromgeneratoren 5 kVA
* Winterjacken Herren Gr. L-XXL
* Zahnpasta und -bürsten

Bitte KEINE:
* Bücher
* Matratzen

Vielen Dank!

Viele Grüße
Anna Beispiel
Tel. 0231 1234567"""
UKRAINIAN_LETTER = """\
Шановні колеги!

Просимо розглянути можливість допомогти нашій лікарні.

Потреби:
1. Бинти стерильні 7х14 – 500 шт
2. Шприци 5 мл – 1 000 шт
3. Рукавички нітрилові (M, L) – 40 уп.
4. Розчин NaCl 0,9% 500 мл – 200 фл
5. Інвалідні візки – 4 шт.
6. Ремонт ліфта

З повагою,
головний лікар Ткач О. В.
тел. +380 67 123 45 67"""
ENGLISH_NOTICE = """\
## What we need most

- men's rubber boots (EU 41-45)
- hoodies, S and M
- tents, sleeping bags & sleeping mats
- toothpaste (100ml), soap

## What we do NOT need

- books
- toys

We also take cash donations."""
RUSSIAN_CHAT = """\
[04.03.24, 10:02] Ольга: Добрый день! Нужны палатки 6 шт
[04.03.24, 10:02] Ольга: спальники зимние, 20 штук
[04.03.24, 10:05] Сергей: и фонарики
[04.03.24, 10:07] Ольга: спасибо!"""
POLISH_NOTICE = """\
Parafia w Lipowie zbiera:

• koce (nowe lub czyste)
• śpiwory
• 20 latarek
• papier toaletowy
• pieluchy rozm. 4 i 5

Nie przyjmujemy:
• zabawek

Z góry dziękujemy!"""
TWO_PLACES = """\
с. Липове
1. Намети – 10 шт
2. Свічки – 200 шт

с. Зелене
1. Мило – 100 шт
2. Рушники – 50 шт"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            GERMAN_MAIL,
            [
                ("sleeping_bag", 40), ("sleeping_mat", 60), ("wheelchair", None), ("rollator", None),
                ("generator_petrol", 3),
                ("jacket_winter", None), ("toothpaste", None), ("toothbrush", None),
            ],
        ),
        (
            ENGLISH_NOTICE,
            [
                ("rubber_boots", None), ("hoodie", None), ("tent", None), ("sleeping_bag", None),
                ("sleeping_mat", None),
                ("toothpaste", None), ("soap", None),
            ],
        ),
        (RUSSIAN_CHAT, [("tent", 6), ("sleeping_bag", 20), ("flashlight", None)]),
        (POLISH_NOTICE, [("blanket", None), ("sleeping_bag", None), ("flashlight", 20), ("toilet_paper", None),
        ("diapers", None)]),
        (TWO_PLACES, [("tent", 10), ("candles", 200), ("soap", 100), ("towel", 50)]),
    ],
)  # fmt: skip
def test_a_whole_list_says_what_is_needed(read_lines, text, expected):
    needed = [item for item in read_lines(text).items if not item.excluded]
    assert [(item.category, item.quantity) for item in needed] == expected


@pytest.mark.parametrize(
    ("text", "refused"),
    [(ENGLISH_NOTICE, ["books", "toys"]), (POLISH_NOTICE, ["toys"]),
    (RUSSIAN_CHAT, [])],
)  # fmt: skip
def test_a_whole_list_says_what_is_refused(read_lines, text, refused):
    assert [item.category for item in read_lines(text).items if item.excluded] == refused


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        (RUSSIAN_CHAT, {1: "contact", 2: "contact", 3: "contact"}),
        (POLISH_NOTICE, {1: "heading", 9: "heading", 12: "prose"}),
        (TWO_PLACES, {1: "heading", 5: "heading"}),
    ],
)  # fmt: skip
def test_a_whole_list_keeps_why_a_line_asks_for_nothing(read_lines, text, reasons):
    found = {}
    for ignored in read_lines(text).ignored:
        found.setdefault(ignored.line, ignored.reason)
    assert {line: found.get(line) for line in reasons} == reasons


def test_what_presses_in_a_mail_is_only_what_it_says(read_lines):
    assert [item.text for item in read_lines(GERMAN_MAIL).items if item.urgent] == ["3 Stromgeneratoren 5 kVA"]
    assert [item.restricted for item in read_lines(GERMAN_MAIL).items if item.urgent] == ["enduse"]


def test_two_places_of_one_text_are_two_recipients(read_lines):
    assert [item.recipient for item in read_lines(TWO_PLACES).items] == ["с. Липове"] * 2 + ["с. Зелене"] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # counted things whose package also has a number
        ("10 Kartons Windeln Gr. 4 (je 120 Stück)", ("diapers", 10, "box")),
        ("Spritzen 10 ml, 300 Stück (3 Kartons)", ("syringe", 300, "pc")),
        ("12 boxes of nappies size 5", ("diapers", 12, "box")),
        ("5 packs of 20 candles", ("candles", 5, "pack")),
        ("шприци 2 мл №100 – 5 уп", ("syringe", 5, "pack")),
        ("20 opak. pieluch rozm. 4", ("diapers", 20, "pack")),
        # numbers far from the goods
        ("Wolldecken (möglichst neu, dunkle Farben), 80 Stück", ("blanket", 80, "pc")),
        ("tents for families – we would need 15", ("tent", 15, "")),
        ("спальники (до -10 °C), потрібно 25", ("sleeping_bag", 25, "")),
        ("палатки 4-местные, нужно 8 шт", ("tent", 8, "pc")),
        # the number in brackets, behind a colon, after times
        ("Isomatten (30 Stk)", ("sleeping_mat", 30, "pc")),
        ("sleeping bags (x25)", ("sleeping_bag", 25, "")),
        ("рушники (50 шт.)", ("towel", 50, "pc")),
        ("палатки: шт 6", ("tent", 6, "pc")),
        ("śpiwory (40)", ("sleeping_bag", 40, "")),
        ("Taschenlampen ×15", ("flashlight", 15, "")),
        ("tents = 4", ("tent", 4, "")),
        ("свічки х100", ("candles", 100, "")),
        # words around the goods
        ("Wir bräuchten dringend noch 25 Isomatten", ("sleeping_mat", 25, "")),
        ("дуже потрібні 10 інвалідних візків", ("wheelchair", 10, "")),
        ("очень нужны 15 спальных мешков", ("sleeping_bag", 15, "")),
        ("bardzo potrzebujemy 8 wózków inwalidzkich", ("wheelchair", 8, "")),
        ("t-shirts 20 pcs", ("tshirt", 20, "pc")),
        ("20 T-Shirts", ("tshirt", 20, "")),
        ("1 t Zucker", ("sugar", 1000, "kg")),
    ],
)  # fmt: skip
def test_a_line_as_people_speak(one, text, expected):
    item = one(text)
    assert (item.category, item.quantity, item.unit) == expected


@pytest.mark.parametrize(
    "piece",
    [
        "-", "=", "_", "*", "—", ". ", "1", "1 000 ", "10-", "60x", "5 x ", "(", "a,", "&p", "ʼ, ", "Ліки: ", "Gr. ",
        "XS-",
        "bis 1. ", "до 5 ", "Seife, ", "Helme, ", "Decken и ", "ковдри та ", "blankets and ", "Rettungs- und ", "> ",
        "UK 7 ",
    ],
)  # fmt: skip
def test_no_line_takes_long(read_lines, piece):
    line = (piece * 2000)[:2000]
    read_lines(piece)
    started = time.process_time()
    read_lines(line)
    assert time.process_time() - started < 10, "a line that grows with the square of its length"


@pytest.mark.parametrize(
    ("text", "possible"),
    [("gute Pferdedecken", "blanket"), ("alte Zeltdecken", "blanket"),
    ],
)  # fmt: skip
def test_a_compound_behind_another_word_is_at_least_asked(one, text, possible):
    item = one(text)
    assert item.status in {"read", "ask"}
    assert possible in [candidate.category for candidate in item.candidates]
