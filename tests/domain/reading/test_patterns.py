"""The patterns of real need lists, domain facts 9.1: how much is asked for, and the numbers that say something else."""

from decimal import Decimal

import pytest

QUANTITY_LAST = [
    ("– Wolldecken – 100 Stück", "blanket", 100, "pc"),
    ("Badetücher 70 cm*140 cm — 24 St.", "towel", 24, "pc"),
    ("Isomatten ........ 35", "sleeping_mat", 35, ""),
    ("Taschenlampen (neu): 40 Stk.", "flashlight", 40, "pc"),
    ("Sleeping bags - 60 pcs", "sleeping_bag", 60, "pc"),
    ("Towels: 35", "towel", 35, ""),
    ("tents (4 person) – 12", "tent", 12, ""),
    ("wheelchairs x 6", "wheelchair", 6, ""),
    ("– Пледи вовняні – 80 шт", "blanket", 80, "pc"),
    ("спальники: 45 шт.", "sleeping_bag", 45, "pc"),
    ("Рушники махрові – 30", "towel", 30, ""),
    ("намети 4-місні, 12 одиниць", "tent", 12, "pc"),
    ("Палатки — 9 шт", "tent", 9, "pc"),
    ("полотенца махровые 40 шт", "towel", 40, "pc"),
    ("Фонарики, 25 штук", "flashlight", 25, "pc"),
    ("Koce – 70 szt.", "blanket", 70, "pc"),
    ("Śpiwory: 25 sztuk", "sleeping_bag", 25, "pc"),
    ("latarki - 15", "flashlight", 15, ""),
]
QUANTITY_FIRST = [
    ("* 150 Isomatten", "sleeping_mat", 150, ""),
    ("• 63 Wolldecken,", "blanket", 63, ""),
    ("45x Taschenlampen", "flashlight", 45, ""),
    ("30 Stück Rollstühle", "wheelchair", 30, "pc"),
    ("* 90 sleeping bags", "sleeping_bag", 90, ""),
    ("7 camp beds", "camp_bed", 7, ""),
    ("20 pcs. of towels", "towel", 20, "pc"),
    ("– 21 спальник", "sleeping_bag", 21, ""),
    ("25 рушників", "towel", 25, ""),
    ("14 шт. рюкзаків", "backpack", 14, "pc"),
    ("18 палаток", "tent", 18, ""),
    ("* 32 полотенца", "towel", 32, ""),
    ("30 koców", "blanket", 30, ""),
    ("12 namiotów", "tent", 12, ""),
    ("• 8 szt. latarek", "flashlight", 8, "pc"),
]
NUMBER_WORDS = [
    ("zwei Rollstühle", "wheelchair", 2, ""),
    ("zwölf Isomatten", "sleeping_mat", 12, ""),
    ("zwei Dutzend Kerzen", "candles", 24, ""),
    ("ein Paar Gummistiefel", "rubber_boots", 1, "pair"),
    ("eine halbe Palette Trinkwasser", "water_bottled", "0.5", "pallet"),
    ("five tents", "tent", 5, ""),
    ("a dozen towels", "towel", 12, ""),
    ("a pair of crutches", "crutches", 1, "pair"),
    ("half a pallet of drinking water", "water_bottled", "0.5", "pallet"),
    ("два намети", "tent", 2, ""),
    ("п'ять спальників", "sleeping_bag", 5, ""),
    ("десять рушників", "towel", 10, ""),
    ("два десятки свічок", "candles", 20, ""),
    ("пара гумових чобіт", "rubber_boots", 1, "pair"),
    ("шесть палаток", "tent", 6, ""),
    ("пятьдесят полотенец", "towel", 50, ""),
    ("dwa namioty", "tent", 2, ""),
    ("pięć koców", "blanket", 5, ""),
    ("trzy śpiwory", "sleeping_bag", 3, ""),
]
THOUSANDS = [
    ("2 500 Kerzen", "candles", 2500, ""),
    ("12.000 Kerzen", "candles", 12000, ""),
    ("1'500 Kerzen", "candles", 1500, ""),
    ("3 Tsd. Kerzen", "candles", 3000, ""),
    ("3,500 candles", "candles", 3500, ""),
    ("candles – 1,250,000", "candles", 1250000, ""),
    ("1\u2009200 свічок", "candles", 1200, ""),
    ("свічки – 14\u00a0000 шт", "candles", 14000, "pc"),
    ("5 тис. свічок", "candles", 5000, ""),
    ("10.000 свечей", "candles", 10000, ""),
    ("свечи 2\u202f400 шт.", "candles", 2400, "pc"),
    ("2 000 świec", "candles", 2000, ""),
    ("świece – 3 tys. szt.", "candles", 3000, "pc"),
]
UNITS = [
    ("Gummistiefel 10 Paar", "rubber_boots", 10, "pair"),
    ("Bettwäsche – 30 Garnituren", "bed_linen", 30, "set"),
    ("Feuchttücher, 40 Packungen", "wet_wipes", 40, "pack"),
    ("Toilettenpapier 80 Rollen", "toilet_paper", 80, "roll"),
    ("Kekse, 15 Kartons", "biscuits", 15, "box"),
    ("3 Paletten Trinkwasser", "water_bottled", 3, "pallet"),
    ("2,5 t Reis", "rice", 2500, "kg"),
    ("200 l Speiseöl", "cooking_oil", 200, "l"),
    ("rubber boots – 20 pairs", "rubber_boots", 20, "pair"),
    ("bed linen 12 sets", "bed_linen", 12, "set"),
    ("wet wipes – 40 packs", "wet_wipes", 40, "pack"),
    ("toilet paper, 90 rolls", "toilet_paper", 90, "roll"),
    ("biscuits - 12 boxes", "biscuits", 12, "box"),
    ("300 litres of drinking water", "water_bottled", 300, "l"),
    ("0.5 t of rice", "rice", 500, "kg"),
    ("1.2 km of cable", "cable", 1200, "m"),
    ("шкарпетки теплі 60 пар", "socks_winter", 60, "pair"),
    ("постільна білизна – 40 компл.", "bed_linen", 40, "set"),
    ("вологі серветки 60 уп.", "wet_wipes", 60, "pack"),
    ("туалетний папір 100 рулонів", "toilet_paper", 100, "roll"),
    ("печиво 20 ящиків", "biscuits", 20, "box"),
    ("4 палети питної води", "water_bottled", 4, "pallet"),
    ("500 кг цукру", "sugar", 500, "kg"),
    ("2,5 тонни борошна", "flour", 2500, "kg"),
    ("150 м силового кабелю", "cable", 150, "m"),
    ("постельное белье 50 комплектов", "bed_linen", 50, "set"),
    ("влажные салфетки 30 упаковок", "wet_wipes", 30, "pack"),
    ("туалетная бумага, 70 рулонов", "toilet_paper", 70, "roll"),
    ("1,5 т сахара", "sugar", 1500, "kg"),
    ("rękawice robocze 20 par", "work_gloves", 20, "pair"),
    ("chusteczki nawilżane 30 opak.", "wet_wipes", 30, "pack"),
    ("papier toaletowy 60 rolek", "toilet_paper", 60, "roll"),
    ("herbatniki 6 kartonów", "biscuits", 6, "box"),
    ("5 palet wody pitnej", "water_bottled", 5, "pallet"),
    ("500 kg mąki", "flour", 500, "kg"),
    ("200 l oleju", "cooking_oil", 200, "l"),
]


@pytest.mark.parametrize(
    ("text", "category", "quantity", "unit"), [*QUANTITY_LAST, *QUANTITY_FIRST, *NUMBER_WORDS, *THOUSANDS, *UNITS]
)
def test_how_much_is_asked_for(one, text, category, quantity, unit):
    item = one(text)
    assert (item.category, item.quantity, item.unit) == (category, Decimal(quantity), unit)
    assert item.quantity_kind == "exact"


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("10-15 Zelte", 15),
        ("zwischen 20 und 30 Kerzen", 30),
        ("ca. 50 Wolldecken", 50),
        ("etwa 40 Kerzen", 40),
        ("knapp 2500 Kerzen", 2500),
        ("mindestens 10 Zelte", 10),
        ("5–7 tents", 7),
        ("about 25 tents", 25),
        ("approx. 60 towels", 60),
        ("at least 10 tents", 10),
        ("up to 30 tents", 30),
        ("100+ towels", 100),
        ("20-30 рушників", 30),
        ("~40 спальників", 40),
        ("приблизно 15 наметів", 15),
        ("не менше 20 рушників", 20),
        ("намети – до 30 шт", 30),
        ("3-4 палатки", 4),
        ("примерно 30 палаток", 30),
        ("около 100 свечей", 100),
        ("10–12 koców", 12),
        ("około 50 koców", 50),
        ("ok. 20 namiotów", 20),
        ("ponad 100 świec", 100),
    ],
)
def test_a_number_that_is_not_exact_says_so(one, text, quantity):
    item = one(text)
    assert (item.quantity, item.quantity_kind) == (Decimal(quantity), "approximate")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Für die Unterkunft suchen wir 40 Schlafsäcke, 25 Kopfkissen und 12 Rollstühle.",
            [("sleeping_bag", 40), ("pillow", 25), ("wheelchair", 12)],
        ),
        (
            "Our shelter is asking for 30 tents, 15 camp beds and 60 towels.",
            [("tent", 30), ("camp_bed", 15), ("towel", 60)],
        ),
        ("Громада потребує 60 матраців, 45 рушників і 90 спальників.", [("mattress", 60), ("towel", 45),
        ("sleeping_bag", 90)]),
        ("Просим привезти 20 палаток, 35 спальников и 50 полотенец.", [("tent", 20), ("sleeping_bag", 35),
        ("towel", 50)]),
        ("Potrzebujemy 40 koców, 20 śpiworów i 15 latarek.", [("blanket", 40), ("sleeping_bag", 20),
        ("flashlight", 15)]),
        ("Zelte – 10 Stk, Isomatten – 40 Stk, Kerzen", [("tent", 10), ("sleeping_mat", 40), ("candles", None)]),
        ("намети 5 шт, спальники 10 шт; свічки", [("tent", 5), ("sleeping_bag", 10), ("candles", None)]),
        ("мыло 100 шт, полотенца 50 шт", [("soap", 100), ("towel", 50)]),
    ],
)  # fmt: skip
def test_each_good_of_a_sentence_has_the_number_it_touches(read_lines, text, expected):
    assert [(item.category, item.quantity) for item in read_lines(text).items] == expected


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("einige Zelte", "tent"), ("mehrere Rollstühle", "wheelchair"), ("viele Kerzen", "candles"),
        ("a few tents", "tent"), ("several wheelchairs", "wheelchair"), ("as many candles as possible", "candles"),
        ("кілька наметів", "tent"), ("декілька рушників", "towel"), ("багато свічок", "candles"),
        ("несколько палаток", "tent"), ("много свечей", "candles"),
        ("kilka namiotów", "tent"), ("dużo świec", "candles"),
    ],
)  # fmt: skip
def test_without_a_number_the_quantity_is_open(one, text, category):
    item = one(text)
    assert (item.category, item.quantity, item.quantity_kind) == (category, None, "open")


@pytest.mark.parametrize(
    ("text", "category"),
    [
        # the size of one package
        ("Trinkwasser 0,5 l", "water_bottled"), ("Shampoo 250 ml", "shampoo"), ("Zucker à 500 g", "sugar"),
        ("drinking water 0.5 l bottles", "water_bottled"), ("shampoo (400ml)", "shampoo"), ("rice, 1 kg bags", "rice"),
        ("вода питна 1,5 л", "water_bottled"), ("Мило 90 г", "soap"), ("цукор по 1 кг", "sugar"),
        ("мыло 100 г", "soap"), ("сахар по 1 кг", "sugar"), ("шампунь 400 мл", "shampoo"),
        ("woda mineralna 1,5 l", "water_bottled"), ("pasta do zębów 75 ml", "toothpaste"), ("cukier po 1 kg", "sugar"),
        # dimensions
        ("Planen 4x6 m", "tarpaulin"), ("Badetücher 70 x 140 cm", "towel"), ("tarpaulins 4 x 6 m", "tarpaulin"),
        ("пелюшки одноразові (розмір 60×90)", "bed_pads"), ("полотенце 50х90 см", "towel"),
        ("ręczniki 50x100 cm", "towel"), ("тент 6 м * 8 м", "tarpaulin"),
        # strengths
        ("Ibuprofen 400 mg", "med_painkiller"), ("paracetamol 500 mg", "med_painkiller"),
        ("ібупрофен 200 мг", "med_painkiller"), ("парацетамол 500 мг", "med_painkiller"),
        ("paracetamol 0,5 g", "med_painkiller"), ("розчин NaCl 0,9% – 400,0", "med_infusion"),
        # models and types
        ("tourniquet CAT gen7", "tourniquet"), ("Tourniquets CAT Gen 7", "tourniquet"),
        ("турнікети CAT gen 7", "tourniquet"),
        ("кава 3 в 1", "coffee"), ("coffee 3 in 1", "coffee"), ("кофе 3 в 1", "coffee"), ("kawa 3 w 1", "coffee"),
        ("FFP3-Masken", "mask_ffp"), ("респіратори FFP2", "mask_ffp"), ("maski FFP2", "mask_ffp"),
        ("Starlink Gen 3", "network"), ("катетер Фолея №18", "urinary_catheter"),
        ("Powerbank 20000 mAh", "powerbank"), ("павербанк 10 000 мАг", "powerbank"),
        ("powerbank 10000 mAh", "powerbank"),
        # numbers of the list itself
        ("1\\. Wolldecken", "blanket"), ("3) sleeping bags", "sleeping_bag"), ("11.Рушники", "towel"),
        ("2.Палатки", "tent"), ("4. Koce", "blanket"), ("№5 Свічки", "candles"), ("(7) Isomatten", "sleeping_mat"),
        # ages, persons, seasons, days
        ("Zelte für 4 Personen", "tent"), ("tents for 6 people", "tent"), ("намети на 4 особи", "tent"),
        ("палатки 3-местные", "tent"), ("namioty 4-osobowe", "tent"), ("3 season sleeping bags", "sleeping_bag"),
        ("дитяче харчування від 6 місяців", "baby_food"),
    ],
)  # fmt: skip
def test_a_number_that_is_no_quantity_leaves_it_open(one, text, category):
    item = one(text)
    assert (item.category, item.quantity, item.quantity_kind) == (category, None, "open")


@pytest.mark.parametrize(
    ("text", "category", "quantity", "unit"),
    [
        ("300 Wasserkanister à 20 l", "water_canister", 300, ""),
        ("24 x 500 g Nudeln", "pasta", 12, "kg"),
        ("Planen 4x6 m, 30 Stück", "tarpaulin", 30, "pc"),
        ("Matratzen 90x200 cm, 15 Stk", "mattress", 15, "pc"),
        ("Paracetamol 500 mg – 100 Packungen", "med_painkiller", 100, "pack"),
        ("FFP3-Masken 200 Stk", "mask_ffp", 200, "pc"),
        ("40 jerrycans of 20 litres", "water_canister", 40, ""),
        ("tarpaulins 4x6m – 30", "tarpaulin", 30, ""),
        ("ibuprofen 200 mg, 50 packs", "med_painkiller", 50, "pack"),
        ("power banks 20000 mAh – 6 pcs", "powerbank", 6, "pc"),
        ("250 пляшок води по 1,5 л", "water_bottled", 250, "pc"),
        ("50 пачок макаронів по 400 г", "pasta", 50, "pack"),
        ("рушники 70*140 – 50 шт", "towel", 50, "pc"),
        ("хлоргексидин 0,05% 100 мл – 40 фл", "med_antiseptic", 40, "pc"),
        ("ібупрофен 400 мг №20 – 30 уп", "med_painkiller", 30, "pack"),
        ("турнікет CAT gen 7 – 25 шт", "tourniquet", 25, "pc"),
        ("катетер Фолея №18 – 20 шт", "urinary_catheter", 20, "pc"),
        ("11. Рушники 12 шт", "towel", 12, "pc"),
        ("120 бутылок воды по 1,5 л", "water_bottled", 120, "pc"),
        ("матрасы 90х200 – 12 шт", "mattress", 12, "pc"),
        ("кофе 3 в 1 – 20 пачек", "coffee", 20, "pack"),
        ("2.Палатки 6 шт", "tent", 6, "pc"),
        ("60 butelek wody po 1,5 l", "water_bottled", 60, "pc"),
        ("plandeka 4x5 m – 8 szt.", "tarpaulin", 8, "pc"),
        ("paracetamol 500 mg, 20 opak.", "med_painkiller", 20, "pack"),
        ("3. Koce 40 szt.", "blanket", 40, "pc"),
    ],
)
def test_the_quantity_beside_another_number(one, text, category, quantity, unit):
    item = one(text)
    assert (item.category, item.quantity, item.unit) == (category, Decimal(quantity), unit)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Windeln Gr. 4 (20 Pakete), Gr. 5 (30 Pakete)", [("diapers", 20, ("4",)), ("diapers", 30, ("5",))]),
        ("Взуття чоловіче 42р - 5 пар, 43р - 10 пар", [("shoes_street", 5, ("42",)), ("shoes_street", 10, ("43",))]),
        ("Батарейки АА - 200, ААА - 300", [("batteries", 200, ()), ("batteries", 300, ())]),
        ("Rice, 1kg bags x 500", [("rice", 500, ())]),
        ("Ліжка двоярусні 15 (п'ятнадцять) шт", [("bed_frame", 15, ())]),
        ("около тысячи одеял", [("blanket", 1000, ())]),
    ],
)
def test_kinds_of_the_same_goods_have_their_own_number(read_lines, text, expected):
    found = read_lines(text).items
    assert [(item.category, item.quantity, item.sizes) for item in found] == expected


def test_a_lorry_of_clothes_is_clothes_and_asked(one):
    item = one("половина фури одягу")
    assert (item.status, item.candidates[0].category) == ("ask", "clothing_mixed")
