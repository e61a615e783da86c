import pytest


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("- 120 Wolldecken", "blanket"),
        ("Herrenwinterjacken", "jacket_winter"),
        ("• Notstromaggregate (neu)", "generator_petrol"),
        ("* trench candles x 300", "trench_candles"),
        ("generators (diesel)", "generator_diesel_small"),
        ("– подушками – 30 шт", "pillow"),
        ("– чоловічі теплі куртки", "jacket_winter"),
        ("зимние детские куртки", "jacket_winter"),
        ("вологі серветки", "wet_wipes"),
        ("Fleece-Decken", "blanket"),
        ("Lavendelsäckchen 20", "repellent"),
        ("каски будівельні", "safety_helmet"),
        ("Masken FFP2", "mask_ffp"),
        ("нітрилові рукавички", "gloves_medical"),
        ("Cпальні мiшки", "sleeping_bag"),  # Latin C and i typed into Ukrainian words
        ("мʼячі дитячі", "games_sports"),
        ("Schlaf\u00adsäcke", "sleeping_bag"),
        ("Decken, so viele wie möglich", "blanket"),
    ],
)
def test_words_that_clearly_mean_one_category_are_read(one, text, category):
    item = one(text)
    assert (item.status, item.category) == ("read", category)


@pytest.mark.parametrize(
    "text",
    [
        "Kleidung", "warm clothes", "одяг", "Schuhe", "куртки", "medicine", "Hygieneartikel",  # whole shelves
        "Handschuhe", "каски", "tablets", "boots", "системи",  # several meanings
        "Satteldecken", "phone case", "чохли для рюкзаків",  # the head noun is not known
    ],
)  # fmt: skip
def test_what_may_mean_several_things_is_asked(one, text):
    item = one(text)
    assert item.status == "ask"
    assert item.category == ""
    assert 1 <= len(item.candidates) <= 5
    assert all(0 < candidate.confidence <= 1 for candidate in item.candidates)


@pytest.mark.parametrize("text", ["Flugsimulator 3 Stk", "5 гіроскопів", "unobtainium rods"])
def test_what_nobody_knows_stays_visible(one, text):
    item = one(text)
    assert (item.status, item.candidates, item.text) == ("unknown", (), text)


def test_the_heading_decides_an_ambiguous_word(read_lines):
    reading = read_lines("Медичні витратні матеріали:\n- рукавички 20 уп\n\n\nОдяг зимовий:\n- рукавички теплі")
    assert [item.category for item in reading.items] == ["gloves_medical", "gloves"]


def test_an_unqualified_helmet_is_never_ballistic(one):
    assert one("Helme 10").candidates[0].category != ""
    assert one("Helme 10").status == "ask"


@pytest.mark.parametrize(
    ("text", "flag"),
    [("3 генератори", "enduse"), ("бронежилети", "licence"), ("Ibuprofen", "med"), ("Morphin", "narc"), ("Seife", "")],
)
def test_goods_that_need_a_permit_are_flagged(one, text, flag):
    assert one(text).restricted == flag


def test_a_line_that_is_a_catalogue_name_stays_one_good(one):
    assert one("Pullover, Strickjacken – 40").category == "sweater"


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("Zelte, Isomatten; Schlafsäcke und Kerzen", ["tent", "sleeping_mat", "sleeping_bag", "candles"]),
        ("чай, кава та цукор", ["tea", "coffee", "sugar"]),
        ("мыло и шампунь / полотенца", ["soap", "shampoo", "towel"]),
        ("soap & shampoo + towels", ["soap", "shampoo", "towel"]),
        ("Rettungs- und Warnwesten", ["life_jacket", "hi_vis"]),
        ("Zahnpasta und -bürsten", ["toothpaste", "toothbrush"]),
        ("зимові та літні шини", None),
        ("Lebensmittel (Nudeln, Reis, Zucker)", ["", "pasta", "rice", "sugar"]),
        ("засоби від комарів та кліщів", ["repellent", "repellent"]),
    ],
)
def test_several_goods_in_a_line_are_parted(read_lines, text, categories):
    found = [item.category for item in read_lines(text).items]
    assert categories is None or found == categories


def test_brackets_do_not_part_goods(one):
    assert one("Kinderwagen (auch alt, gebraucht, mit Netz)").category == "stroller"


def test_women_s_and_children_s_goods_are_one_item(one):
    assert one("women's and men's pyjamas").audience == "unisex"
