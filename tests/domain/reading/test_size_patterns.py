"""Sizes as people write them, domain facts 4 and 9.1: letters, heights, shoes, waists, dress numbers, open ends."""

import pytest

S_M_L = ("S", "M", "L")
LETTERS = ("XS", "S", "M", "L", "XL", "XXL", "3XL", "4XL", "5XL")


@pytest.mark.parametrize(
    ("text", "category", "sizes"),
    [
        # letters
        ("Hoodies Gr. M-XL", "hoodie", ("M", "L", "XL")),
        ("T-Shirts XS bis L", "tshirt", ("XS", "S", "M", "L")),
        ("Pullover Gr. L/XL", "sweater", ("L", "XL")),
        ("Hoodies (S, M, XL)", "hoodie", ("S", "M", "XL")),
        ("hoodies sizes S, M and L", "hoodie", S_M_L),
        ("T-shirts M to XXL", "tshirt", ("M", "L", "XL", "XXL")),
        ("sweaters (medium and large)", "sweater", ("M", "L")),
        ("hoodies 2XL/3XL", "hoodie", ("XXL", "3XL")),
        ("худі розміри M–XXL", "hoodie", ("M", "L", "XL", "XXL")),
        ("футболки S-XL", "tshirt", ("S", "M", "L", "XL")),
        ("футболки ХL, ХХL", "tshirt", ("XL", "XXL")),
        ("худи размер L-XL", "hoodie", ("L", "XL")),
        ("футболки размеры S, M, L", "tshirt", S_M_L),
        ("bluzy z kapturem rozm. S-L", "hoodie", S_M_L),
        ("swetry rozmiar L, XL", "sweater", ("L", "XL")),
        ("koszulki M-XL", "tshirt", ("M", "L", "XL")),
        # body heights
        ("Kinderhosen Gr. 98-110", "trousers", ("98", "104", "110")),
        ("Kinderpullover 122/128", "sweater", ("122", "128")),
        ("Strampler Gr. 62-68", "baby_clothes", ("62", "68")),
        ("children's T-shirts 116-128", "tshirt", ("116", "122", "128")),
        ("kids' jeans size 104 and 110", "jeans", ("104", "110")),
        ("дитячі футболки зріст 110-122", "tshirt", ("110", "116", "122")),
        ("дитячі светри 134 см", "sweater", ("134",)),
        ("детские футболки рост 98-110", "tshirt", ("98", "104", "110")),
        ("детские джинсы 116, 122, 128", "jeans", ("116", "122", "128")),
        ("koszulki dziecięce rozm. 104-116", "tshirt", ("104", "110", "116")),
        ("swetry dziecięce 128-134 cm", "sweater", ("128", "134")),
        # shoes, EU
        ("Turnschuhe 38-40", "shoes_sport", ("38", "39", "40")),
        ("Sandalen Gr. 42 und 43", "sandals", ("42", "43")),
        ("Gummistiefel EU 44", "rubber_boots", ("44",)),
        ("rubber boots EU 42-44", "rubber_boots", ("42", "43", "44")),
        ("trainers, EU size 39", "shoes_sport", ("39",)),
        ("кросівки 41-43", "shoes_sport", ("41", "42", "43")),
        ("гумові чоботи розмір 42, 44", "rubber_boots", ("42", "44")),
        ("кроссовки 39, 40, 41", "shoes_sport", ("39", "40", "41")),
        ("резиновые сапоги р. 40-42", "rubber_boots", ("40", "41", "42")),
        ("buty sportowe rozm. 37-39", "shoes_sport", ("37", "38", "39")),
        ("kalosze 36-38", "rubber_boots", ("36", "37", "38")),
        # shoes, UK and US (EU = UK + 34 men, + 33 women; US + 33 men, + 31 women)
        ("men's trainers UK 9", "shoes_sport", ("43",)),
        ("men's trainers UK 7-9", "shoes_sport", ("41", "42", "43")),
        ("women's trainers UK size 6", "shoes_sport", ("39",)),
        ("men's hiking boots US 10", "shoes_hiking", ("43",)),
        ("Herren-Turnschuhe UK 8", "shoes_sport", ("42",)),
        ("чоловічі кросівки US 9", "shoes_sport", ("42",)),
        ("męskie buty sportowe UK 10", "shoes_sport", ("44",)),
        # waists in inches
        ("men's jeans 32-34 waist", "jeans", ("M", "L")),
        ("men's jeans, 30 inch waist", "jeans", ("S",)),
        ("Herrenjeans W34", "jeans", ("L",)),
        ("чоловічі джинси W32", "jeans", ("M",)),
        ("мужские джинсы W38", "jeans", ("XL",)),
        ("męskie jeansy W32", "jeans", ("M",)),
        # dress numbers with the audience
        ("Damenblusen Größe 38-42", "shirt", ("S", "M")),
        ("жіночі блузки розмір 46-50", "shirt", ("M", "L")),
        ("чоловічі сорочки розмір 48", "shirt", ("M",)),
        ("мужские рубашки размер 48-52", "shirt", ("M", "L")),
        ("женские блузки 50 размер", "shirt", ("L",)),
        # nappies, socks
        ("Windeln Gr. 4-5", "diapers", ("4", "5")),
        ("nappies size 3", "diapers", ("3",)),
        ("підгузки розмір 4", "diapers", ("4",)),
        ("подгузники размер 5", "diapers", ("5",)),
        ("pieluchy rozmiar 5", "diapers", ("5",)),
        ("Socken 43-46", "socks", ("43-46",)),
        ("socks size 39-42", "socks", ("39-42",)),
        ("шкарпетки 39-42", "socks", ("39-42",)),
        ("skarpety rozm. 43-46", "socks", ("43-46",)),
        # no sizes of the goods
        ("Kerzen Gr. L", "candles", ()),
        ("T-Shirts (keine XL)", "tshirt", ()),
        ("трубки ендотрахеальні (розмір 7, 8)", "airway", ()),
    ],
)
def test_sizes_are_read_and_are_no_quantity(one, text, category, sizes):
    item = one(text)
    assert (item.category, item.sizes, item.quantity) == (category, sizes, None)


@pytest.mark.parametrize(
    ("text", "sizes", "smallest", "largest"),
    [
        ("T-Shirts ab XL", LETTERS[4:], "XL", ""),
        ("T-Shirts bis M", LETTERS[:3], "", "M"),
        ("hoodies from L", LETTERS[3:], "L", ""),
        ("футболки від XL", LETTERS[4:], "XL", ""),
        ("футболки до L", LETTERS[:4], "", "L"),
        ("футболки от XXL", LETTERS[5:], "XXL", ""),
        ("bluzy z kapturem od XL", LETTERS[4:], "XL", ""),
        ("Kinderjeans ab 164", ("164", "170", "176"), "164", ""),
        ("дитячі футболки від 164 см", ("164", "170", "176"), "164", ""),
        ("детские свитера от 170 см", ("170", "176"), "170", ""),
        ("Turnschuhe ab Gr. 46", ("46", "47", "48", "49", "50"), "46", ""),
        ("кросівки від 47", ("47", "48", "49", "50"), "47", ""),
        ("Hoodies > XXL", ("XXL", "3XL", "4XL", "5XL"), "XXL", ""),
    ],
)
def test_an_open_range_keeps_its_open_end(one, text, sizes, smallest, largest):
    item = one(text)
    assert (item.sizes, item.size_min, item.size_max, item.quantity) == (sizes, smallest, largest, None)


@pytest.mark.parametrize(
    ("text", "sizes", "quantity", "unit"),
    [
        ("Hoodies Gr. M-XL – 40 Stk", ("M", "L", "XL"), 40, "pc"),
        ("30 T-Shirts Gr. L", ("L",), 30, ""),
        ("20 pairs of rubber boots EU 42-44", ("42", "43", "44"), 20, "pair"),
        ("hoodies size L x 15", ("L",), 15, ""),
        ("футболки S, M, L – 40 шт", S_M_L, 40, "pc"),
        ("гумові чоботи 42-45, 10 пар", ("42", "43", "44", "45"), 10, "pair"),
        ("кроссовки 41 размер – 6 пар", ("41",), 6, "pair"),
        ("дитячі джинси 110/116 – 12 шт", ("110", "116"), 12, "pc"),
        ("подгузники размер 4 – 20 уп", ("4",), 20, "pack"),
        ("koszulki rozm. L – 25 szt.", ("L",), 25, "pc"),
        ("kalosze rozm. 43, 8 par", ("43",), 8, "pair"),
        ("12 чоловічих худі XL", ("XL",), 12, ""),
    ],
)
def test_size_and_quantity_of_one_line(one, text, sizes, quantity, unit):
    item = one(text)
    assert (item.sizes, item.quantity, item.unit) == (sizes, quantity, unit)


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("Hoodies und T-Shirts Gr. M-L", ("M", "L")),
        ("sandals and trainers EU 38-39", ("38", "39")),
        ("худі, футболки розмір XL", ("XL",)),
        ("swetry i koszulki rozm. S-M", ("S", "M")),
    ],
)
def test_a_size_behind_a_list_holds_for_every_good(read_lines, text, sizes):
    assert [item.sizes for item in read_lines(text).items] == [sizes, sizes]


@pytest.mark.parametrize(
    "text",
    [
        "men's trainers size 7-9", "hiking boots size 8", "women's dresses size 14", "Hemden Gr. 46", "blouses size 40",
        "рубашки 50 размер", "сорочки розмір 48", "koszule rozm. 42",
    ],
)  # fmt: skip
def test_a_size_that_cannot_be_told_is_asked_and_never_guessed(one, text):
    item = one(text)
    assert (item.status, item.sizes, item.quantity) == ("ask", (), None)
