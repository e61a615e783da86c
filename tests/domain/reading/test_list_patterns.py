"""The shape of real need lists, domain facts 9: many goods in a line, headings, bullets, refusals, broken lines."""

import pytest


def keys(reading):
    return [item.category for item in reading.items]


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("Handtücher, Zelte, Schlafsäcke", ["towel", "tent", "sleeping_bag"]),
        ("Kerzen/ Taschenlampen", ["candles", "flashlight"]),
        ("Seife (auch als Stück), Windeln", ["soap", "diapers"]),
        ("Isomatten sowie Schlafsäcke", ["sleeping_mat", "sleeping_bag"]),
        ("tents, sleeping bags & towels", ["tent", "sleeping_bag", "towel"]),
        ("soap; shampoo; toothpaste", ["soap", "shampoo", "toothpaste"]),
        ("pasta + rice + sugar", ["pasta", "rice", "sugar"]),
        ("мило, шампунь та рушники", ["soap", "shampoo", "towel"]),
        ("намети й спальники", ["tent", "sleeping_bag"]),
        ("цукор, борошно, а також рис", ["sugar", "flour", "rice"]),
        ("палатки, спальники и полотенца", ["tent", "sleeping_bag", "towel"]),
        ("сахар/мука/рис", ["sugar", "flour", "rice"]),
        ("koce, śpiwory oraz namioty", ["blanket", "sleeping_bag", "tent"]),
        ("mydło i szampon", ["soap", "shampoo"]),
        # a word left out
        ("Zahnpasta und -bürsten", ["toothpaste", "toothbrush"]),
        ("Winterjacken und -schuhe", ["jacket_winter", "shoes_winter"]),
        ("Hand- und Badetücher", ["towel", "towel"]),
        ("Kinder- und Erwachsenenwindeln", ["diapers", "adult_diapers"]),
        # brackets belong to the goods before them
        ("Rucksäcke (neu oder sauber)", ["backpack"]),
        ("towels (clean, good condition)", ["towel"]),
        ("спальники (можна б/у, але чисті)", ["sleeping_bag"]),
        ("полотенца (новые, большие)", ["towel"]),
        ("koce (nowe lub czyste)", ["blanket"]),
        ("намети (4-місні), свічки (великі)", ["tent", "candles"]),
    ],
)
def test_every_good_of_a_line_is_an_item(read_lines, text, categories):
    assert keys(read_lines(text)) == categories


@pytest.mark.parametrize(
    "bullet", ["•", "-", "–", "—", "*", "o", "●", "⦁", "·", "▪", "✓", "✅", "1.", "2)", "3.)", "4\\.", "a)", "[ ]"]
)
@pytest.mark.parametrize(
    ("text", "category"), [("Schlafsäcke", "sleeping_bag"), ("рушники", "towel"), ("koce", "blanket")]
)
def test_a_bullet_or_number_is_no_part_of_the_goods(one, bullet, text, category):
    item = one(f"{bullet} {text}")
    assert (item.status, item.category, item.quantity) == ("read", category, None)


@pytest.mark.parametrize("text", ["(5) Isomatten", "(2) спальники", "(11) śpiwory", "12.) towels", "№ 3. рушники"])
def test_a_number_in_front_is_a_number_of_the_list(one, text):
    item = one(text)
    assert (item.status, item.quantity) == ("read", None)


@pytest.mark.parametrize(
    ("text", "quantities"),
    [
        ("Für Nord:\n1. Zelte 5 Stk\n2. Kerzen\n\nFür Süd:\n1. Isomatten\n2. Seife 40 Stk", [5, None, None, 40]),
        ("1.Намети\n2.Свічки 20 шт\n3.Рушники\n1.Мило\n2.Спальники 7 шт", [None, 20, None, None, 7]),
        ("1) koce\n2) namioty 6 szt.\n3) świece", [None, 6, None]),
        ("1 палатки 3 шт\n2 свечи 8 шт\n3 мыло 30 шт", [3, 8, 30]),
        ("9. towels\n10. tents 4\n11. candles", [None, 4, None]),
    ],
)
def test_the_numbers_of_a_list_are_no_quantities_also_when_they_restart(read_lines, text, quantities):
    assert [item.quantity for item in read_lines(text).items] == quantities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hygieneartikel:\n- Pads\n- Seife", ["sanitary_pads", "soap"]),
        ("Medizinische Verbrauchsmaterialien:\n- Handschuhe\n- Spritzen", ["gloves_medical", "syringe"]),
        ("Winterkleidung:\n- Handschuhe\n- Schals", ["gloves", "scarf"]),
        ("MEDICAL SUPPLIES:\n- gloves\n- syringes", ["gloves_medical", "syringe"]),
        ("Winter clothing\n- gloves\n- scarves", ["gloves", "scarf"]),
        ("Медичні витратні матеріали:\n- рукавички\n- шприци", ["gloves_medical", "syringe"]),
        ("Зимовий одяг:\n- рукавиці\n- шарфи", ["gloves", "scarf"]),
        ("Медикаменты и расходники:\n- перчатки\n- шприцы", ["gloves_medical", "syringe"]),
        ("Środki medyczne:\n- rękawiczki\n- strzykawki", ["gloves_medical", "syringe"]),
        ("**Hygiene:**\n* pads\n* shampoo", ["sanitary_pads", "shampoo"]),
    ],
)
def test_the_group_of_a_heading_decides_below_it(read_lines, text, expected):
    assert keys(read_lines(text)) == expected


@pytest.mark.parametrize(
    ("text", "audiences"),
    [
        ("Für Frauen:\n- Jeans\n- Pullover\nFür Männer:\n- Jeans", ["women", "women", "men"]),
        ("FOR MEN:\n- jeans\n- sweaters\n\nFOR KIDS:\n- jeans", ["men", "men", "children"]),
        ("Для жінок:\n- джинси\n- светри\nДля дітей:\n- футболки", ["women", "women", "children"]),
        ("Для мужчин:\n- джинсы\n- свитера", ["men", "men"]),
        ("Dla kobiet:\n- swetry\n- jeansy", ["women", "women"]),
        ("Чоловічі речі:\n- футболки\n- шорти", ["men", "men"]),
    ],
)
def test_the_audience_of_a_heading_holds_below_it(read_lines, text, audiences):
    assert [item.audience for item in read_lines(text).items] == audiences


@pytest.mark.parametrize(
    ("text", "urgent"),
    [
        ("Dringend:\n- Zelte\n- Kerzen\n\nAußerdem:\n- Seife", [True, True, False]),
        ("URGENT!\n- tents\n- candles", [True, True]),
        ("Терміново потрібно:\n- намети\n- свічки\n\nТакож:\n- мило", [True, True, False]),
        ("СРОЧНО:\n- палатки\n- свечи", [True, True]),
        ("PILNE:\n- koce\n- śpiwory", [True, True]),
        ("Zelte – DRINGEND!!!\nKerzen", [True, False]),
        ("BADLY needed: tents\ncandles", [True, False]),
        ("намети – вкрай необхідно\nсвічки", [True, False]),
        ("спальники (першочергово)\nмило", [True, False]),
        ("палатки срочно\nсвечи", [True, False]),
        ("koce – pilnie potrzebne\nmydło", [True, False]),
        ("tents – top priority\ncandles", [True, False]),
        ("Kerzen (nicht so dringend)", [False]),
        ("свічки, не терміново", [False]),
    ],
)
def test_what_presses_is_urgent(read_lines, text, urgent):
    assert [item.urgent for item in read_lines(text).items] == urgent


@pytest.mark.parametrize(
    ("text", "excluded"),
    [
        ("Zelte\nKerzen\n\nNicht mehr angenommen werden:\n- Bücher\n- Matratzen", [False, False, True, True]),
        ("Was wir NICHT brauchen:\n- Bücher\nWas wir brauchen:\n- Zelte", [True, False]),
        ("What is NOT needed:\n- books\n- toys\n\nNeeded:\n- tents", [True, True, False]),
        ("We cannot accept:\n- mattresses\n- pillows", [True, True]),
        ("НЕ потрібно:\n- книги\n- іграшки\nПотрібно:\n- намети", [True, True, False]),
        ("Не приймаємо:\n- матраци\n- подушки", [True, True]),
        ("Не нужны:\n- книги\n- игрушки", [True, True]),
        ("Nie przyjmujemy:\n- książek\n- zabawek", [True, True]),
        ("книги нести не потрібно", [True]),
        ("Bitte keine Matratzen mehr", [True]),
        ("no more books please", [True]),
        ("игрушки больше не нужны", [True]),
        ("zabawki nie są potrzebne", [True]),
        ("Matratzen werden derzeit nicht angenommen", [True]),
        ("T-shirts, no XL sizes", [False]),
    ],
)
def test_what_is_refused_is_no_need(read_lines, text, excluded):
    assert [item.excluded for item in read_lines(text).items] == excluded


@pytest.mark.parametrize(
    ("text", "category", "quantity", "unit"),
    [
        ("1. Wasserkocher\n2. Rollstühle — 4\nStück\n3. Zelte", "wheelchair", 4, "pc"),
        ("- tents\n- sleeping bags,\n  60 pcs\n- soap", "sleeping_bag", 60, "pc"),
        ("1. Намети — 4\nшт\n2. Мило", "tent", 4, "pc"),
        ("1.\nРушники махрові — 14 шт\n2. Мило", "towel", 14, "pc"),
        ("- мыло\n- полотенца\nмахровые — 12 шт\n- палатки", "towel", 12, "pc"),
        ("- mydło\n- śpiwory\nzimowe – 15 szt.\n- koce", "sleeping_bag", 15, "pc"),
        ("- мило\n- постільна\nбілизна 20 компл.\n- свічки", "bed_linen", 20, "set"),
    ],
)
def test_an_entry_broken_over_two_lines_is_one(read_lines, text, category, quantity, unit):
    found = [(item.quantity, item.unit) for item in read_lines(text).items if item.category == category]
    assert found == [(quantity, unit)]


def test_a_heading_hands_down_everything_it_says(read_lines):
    reading = read_lines("Dringend für Kinder:\n- Jeans\n- Pullover\n\nSonstiges:\n- Kerzen")
    assert [(item.urgent, item.audience) for item in reading.items] == [(True, "children")] * 2 + [(False, "")]
    assert [ignored.reason for ignored in reading.ignored] == ["heading", "heading"]


@pytest.mark.parametrize(
    "heading",
    [
        "Was wir brauchen:", "Am dringendsten benötigt:", "Sonstiges:", "OUTDOOR EQUIPMENT:", "Also needed:",
        "Товари першої необхідності:", "Потреби на травень:", "Першочергові потреби:", "В первую очередь:",
        "Potrzebne są:", "Najpilniejsze potrzeby:", "## Bedarf", "**Other things**", "_Інше:_",
    ],
)  # fmt: skip
def test_a_heading_is_no_good(read_lines, heading):
    reading = read_lines(f"{heading}\n- Isomatten\n- спальники\n- koce")
    assert keys(reading) == ["sleeping_mat", "sleeping_bag", "blanket"]
    assert [(ignored.line, ignored.reason) for ignored in reading.ignored] == [(1, "heading")]
