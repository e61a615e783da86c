"""Units, number words and the numbers that are no quantity, as patterns over plain text."""

import re
from decimal import Decimal

# possessive digits, so that a long row of them costs no backtracking; no possessive groups, because
# Python 3.11.2 (Debian 12) keeps what such a group took before it failed half-way
_DECIMAL = r"(?<!\d)\d++(?:[.,]\d++|(?![.,]\d))"
NUMBER = rf"(?:(?<!\d)\d{{1,3}}(?:[ .,']\d{{3}})+(?!\d|[ .,']\d{{3}})|{_DECIMAL})"
COUNTS = {
    "pc": r"шт(?:ук[иа]?)?|од(?:иниц[ьіия]?)?|ед(?:иниц[аы]?)?|экз|stk|stck|stück|stueck|st|pcs|pc|pieces?|items?"
    r"|units?|szt|sztuk[ai]?|butelek|butelk[ai]|puszek|puszk[ai]|фл|флакон\w*|бан(?:ок|ки)|пляшок|пляшки|бутыл\w+|flaschen?|bottles?|tuben?|tubes?",
    "pair": r"пар[аиы]?|pairs?|paare?|par[ay]?",
    "set": r"компл(?:ект\w*)?|комп|к-т\w*|набор\w*|набір|наборів|sets?|garnitur(?:en)?|kits?|kpl|komplet\w*|zestaw\w*",
    "pack": r"уп(?:аков\w*|ак)?|пач(?:ок|ек|ки|ка)?|pkg|packungen|packung|packs?|pakete?n?|op|bags?|sacks?"
    r"|packages?|packets?|päckchen|säcke?|säcken|beutel|мішк\w+|мешк\w+|work(?:i|ów)|ve|opak\w*|pacz(?:ek|ki|ka)",
    "roll": r"рул(?:он\w*)?|rolls?|rollen?|rol(?:ek|ki|ka)",
    "box": r"короб(?:ок|ки|ка)|кор|ящ(?:ик\w*)?|boxes|box|kartons?|kisten?|cartons?|kart"
    r"|karton(?:ów|y)|pudełek|skrzyn\w+",
    "pallet": r"палет[иаы]?|піддон\w*|поддон\w*|pallets?|paletten?|palety?",
}
MEASURES = {
    "t": r"тонн[аиы]?|тн|т|tonnen?|tonnes?|tons?|ton[ay]|t", "kg": r"кілограм\w*|килограмм\w*|кг|kilo(?:gram\w*)?|kgs?",
    "g": r"гр(?:ам\w*)?|г|gramm?s?|gr|g", "ml": r"мл|ml", "l": r"літр\w*|литр\w*|л|liters?|litres?|litr(?:ów|y)?|ltr|l",
    "km": r"км|km", "m2": r"кв\.? ?м|м2|м²|m2|m²|qm|sqm", "m": r"метр\w*|м|meters?|metres?|m",
}  # fmt: skip
UNITS = {**COUNTS, **MEASURES}
SCALES = {
    "t": ("kg", Decimal(1000)), "g": ("kg", Decimal("0.001")), "ml": ("l", Decimal("0.001")),
    "km": ("m", Decimal(1000)),
}  # fmt: skip
_VALUES = {
    1: "ein eine einen eins einem einer one один одна одне одну одно одного jeden jedna jedno",
    2: "zwei two zwo дві два двох две двух dwa dwie dwóch", 3: "drei three три трьох трех trzy trzech",
    4: "vier four чотири четыре cztery", 5: "fünf five п'ять пять pięć", 6: "sechs six шість шесть sześć",
    7: "sieben seven сім семь siedem", 8: "acht eight вісім восемь osiem", 9: "neun nine дев'ять девять dziewięć",
    10: "zehn ten десять десяток dziesięć", 11: "elf eleven одинадцять одиннадцать jedenaście",
    12: "zwölf twelve дванадцять двенадцать dutzend dozen дюжина дюжину dwanaście tuzin",
    15: "fünfzehn fifteen п'ятнадцять пятнадцать piętnaście", 20: "zwanzig twenty двадцять двадцать dwadzieścia",
    30: "dreißig thirty тридцять тридцать trzydzieści", 40: "vierzig forty сорок czterdzieści",
    50: "fünfzig fifty п'ятдесят пятьдесят pięćdziesiąt", 60: "sechzig sixty шістдесят шестьдесят sześćdziesiąt",
    80: "achtzig eighty вісімдесят восемьдесят",
    100: "hundert einhundert hundred сто сотня сотню сотні сотни sto setka",
    200: "zweihundert двісті двести dwieście", 300: "dreihundert триста trzysta",
    500: "fünfhundert п'ятсот пятьсот pięćset",
    1000: "tausend eintausend thousand тисяча тисячу тисячі тысяча тысячу тысячи tysiąc",
}  # fmt: skip
PAIR_WORDS = ("пара", "пару", "a pair of", "para")
HALVES = ("пів", "пол", "pół", "half a", "half", "halbe", "halber")
WORD_VALUES = (
    dict.fromkeys(PAIR_WORDS, Decimal(1))
    | dict.fromkeys(HALVES, Decimal("0.5"))
    | {word: Decimal(value) for value, listed in _VALUES.items() for word in listed.split()}
)
NUMBER_WORDS = "|".join(sorted(WORD_VALUES, key=len, reverse=True))
APPROXIMATE = (
    r"rund|ca|circa|etwa|ungefähr|knapp|fast|über|mehr als|mindestens|bis zu|about|around|approx(?:imately)?"
    r"|ponad|prawie|co najmniej|minimum"
    r"|more than|over|at least|up to|nearly|min|max|близько|бл|прибл|біля|приблизно|понад|більше|не менше|до|орієнтовно"
    r"|около|примерно|более|свыше|не менее|ok|około"
)
_ANY = "|".join(UNITS.values())
SIZE_WORDS = (
    r"gr(?:ö(?:ß|ss)en?|össe|oesse)?|sizes?|розмір\w*|размер\w*|рр?|р-р\w*|rozm(?:iar\w*)?|größenspanne|eur?|uk"
    r"|рост\w*|зріст\w*|wzrost\w*|height|körpergröße"
)
_TECHNICAL = (
    r"kva|ква|kw|квт|kwh|квт\W?год|wh|w|вт|v|в|ah|аг|mah|маг|gb|гб|tb|mg|мг|mcg|мкг|zoll|inch|дюйм\w*|cm|см|mm|мм|hp|ps"
    r"|kcal|lumen|lm|г/л|г/м2|g/m2"
)
_AGE = r"monat\w*|jahr\w*|jährige\w*|months?|years?|yrs|місяц\w*|міс|рок[иіау]\w*|років|рік|лет|года?|мес(?:яц\w*)?"
_SIZE = rf"\d++(?:[.,]5|(?![.,]5))(?!\d| ?(?:{_ANY})(?!\w))"
NOT_QUANTITIES = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<!\d)(?:\d{4}-\d\d?-\d\d?|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d\d))(?!\d)|(?<!\d)\d{1,2}:\d\d(?!\d)",
        r"(?<!\w)(?:19|20)\d\d ?(?:р|г|року?|год[ау]?)(?!\w)",
        r"(?<!\w)(?:\+\d|0\d\d)[\d ()/-]{6,20}\d",
        r"(?<!\w)\d+ (?:в|in|w|у) \d+(?!\w)",
        # 80 cm*60 cm, 60x90; but 5 x 100 ml is five of something
        rf"{NUMBER} ?(?:см|cm|мм|mm|м|m)? ?[xх*] ?{NUMBER}(?: ?[xх*] ?{NUMBER})?(?! ?(?:ml|мл|kg|кг|g|г|л|l)(?!\w))"
        r" ?(?:см|cm|мм|mm|м|m)?(?!\w)",
        rf"(?:{_DECIMAL} ?- ?)?{_DECIMAL} ?(?:%|°)",
        rf"{NUMBER}(?: ?[-/] ?{NUMBER})? ?-?(?:{_TECHNICAL})(?!\w)",
        rf"(?:\b(?:von|ab|from|від|от|aged?) )?(?<!\d)\d++(?: ?- ?\d++)? ?\+? ?-?(?:{_AGE})(?!\w)",
        r"(?<!\w)\d++(?:-?й)? клас\w*",
        r"(?<!\w)\d++ ?(?:season|seasons|person\w*|mann|teilig\w*|lagig\w*|стулк\w*|місн\w*|местн\w*|osob\w*|слойн\w*"
        r"|шаров\w*|хвил\w*|ply|way)(?!\w)",
        r"(?:№|\b(?:nr|no|num|stage|step|stufe|pre|etap|номер|тип|typ|type|gen|клас|класу|klasse"
        r"|model|modell|модель)\b\.?) ?\d++",
        r"(?<![\w.,])\d+,0(?!\w)",
        # 15 (fifteen): the same number in words; 100er: what a package holds
        rf"(?<=\d ) ?\((?:{NUMBER_WORDS})\)|(?<!\d)\d+er(?!\w)",
        r"(?<!\d)\d++-(?=[^\W\d_])",
        r"(?<![\d/])\d{2,3}/\d{2,3}(?![\d/])",
        # 94 штук в упаковці: what one package holds
        rf"{NUMBER} ?(?:{'|'.join(COUNTS.values())})? (?:в (?:упаковці|упаковке|уп|пачці|пачке)"
        r"|(?:per|in a) (?:pack|box|bag)"
        r"|(?:pro|je|in der) (?:packung|karton|beutel)|w opakowaniu)(?!\w)",
        # 1 kg bags, 5-Liter-Kanister: the size of the package
        rf"{NUMBER}[ -]?(?:{'|'.join(MEASURES.values())})[ -](?=(?:{COUNTS['pack']}|{COUNTS['box']}|kanister|canisters?"
        r"|bottles?|tins?|cans?|jars?|tubs?|flaschen?|dosen?|gläser|eimer|buckets?)(?!\w))",
        # sizes behind the word that announces them
        rf"(?<!\w)(?:{SIZE_WORDS})(?!\w)\.?:? ?"
        rf"{_SIZE}(?:(?: ?[-/,;&+] ?| (?:bis|to|до|по|und|and|та|і|и) ){_SIZE})*(?!\w)",
    )
)
US_SIZE = re.compile(r"(?<!\w)US ?\d{1,2}(?:[.,]5)?(?: ?[-–/] ?\d{1,2}(?:[.,]5)?)?(?![\w.,]\d|\w)")
ADDRESS = re.compile(r"https?://\S+|www\.\S+|(?<!\S)[^\s@]{1,64}@\S+")
MEASURED = re.compile(rf"{NUMBER} ?(?:{'|'.join(MEASURES.values())})(?!\w)")
EACH = re.compile(rf"\b(?:по|à|a|je|each|of|mit je) {NUMBER} ?(?:{_ANY})(?!\w)")
# "штук 15", "кг 50" as people speak
BETWEEN = re.compile(
    rf"(?<!\w)(?:zwischen|between|від|от|od|między) ({NUMBER}) (?:und|and|до|to|bis|do|і|и|a) ({NUMBER})(?!\w)"
)
UNIT_FIRST = re.compile(r"(?<![\w\d.,] )(?<!\d)\b(штук|шт|кг|пар|упаковок|stück|stk|sztuk)\.? (\d+)(?!\d|[.,]\d| ?\w)")
TIMES = re.compile(r"(?<![\w.])[xх](?=\d)")
UNIT_WORD = re.compile(rf"(?:{_ANY})")
