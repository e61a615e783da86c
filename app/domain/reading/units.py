"""Units, number words and the numbers that are no quantity, as patterns over plain text."""

import re
from decimal import Decimal

# possessive digits, so that a long row of them costs no backtracking; no possessive groups, because
# Python 3.11.2 (Debian 12) keeps what such a group took before it failed half-way
_DECIMAL = r"(?<!\d)\d++(?:[.,]\d++|(?![.,]\d))"
NUMBER = rf"(?:(?<!\d)\d{{1,3}}(?:[ .,']\d{{3}})+(?!\d|[ .,']\d{{3}})|{_DECIMAL})"
COUNTS = {
    "pc": r"шт(?:ук[иа]?)?|од(?:иниц[ьіия]?)?|ед(?:иниц[аы]?)?|экз|stk|stck|stück|stueck|st|pcs|pc|pieces?|items?"
    r"|units?|szt|sztuk|фл|флакон\w*|бан(?:ок|ки)|пляшок|пляшки|бутыл\w+|flaschen?|bottles?|tuben?|tubes?",
    "pair": r"пар[аиы]?|pairs?|paare?|par",
    "set": r"компл(?:ект\w*)?|комп|к-т\w*|набор\w*|набір|наборів|sets?|garnitur(?:en)?|kits?|kpl",
    "pack": r"уп(?:аков\w*|ак)?|пач(?:ок|ки|ка)?|pkg|packungen|packung|packs?|packages?|packets?|päckchen|ve|opak",
    "roll": r"рул(?:он\w*)?|rolls?|rollen?",
    "box": r"короб(?:ок|ки|ка)|кор|ящ(?:ик\w*)?|boxes|box|kartons?|kisten?|cartons?|kart",
    "pallet": r"палет[иаы]?|піддон\w*|поддон\w*|pallets?|paletten?|palety?",
}
MEASURES = {
    "t": r"тонн[аиы]?|тн|т|tonnen?|tonnes?|tons?|t", "kg": r"кілограм\w*|килограмм\w*|кг|kilo(?:gramm?s?)?|kgs?",
    "g": r"гр(?:ам\w*)?|г|gramm?s?|gr|g", "ml": r"мл|ml", "l": r"літр\w*|литр\w*|л|liters?|litres?|ltr|l",
    "km": r"км|km", "m2": r"кв\.? ?м|м2|м²|m2|m²|qm|sqm", "m": r"метр\w*|м|meters?|metres?|m",
}  # fmt: skip
UNITS = {**COUNTS, **MEASURES}
SCALES = {
    "t": ("kg", Decimal(1000)), "g": ("kg", Decimal("0.001")), "ml": ("l", Decimal("0.001")),
    "km": ("m", Decimal(1000)),
}  # fmt: skip
_VALUES = {
    1: "ein eine einen eins one один одна одне одну одно", 2: "zwei two два дві две", 3: "drei three три",
    4: "vier four чотири четыре", 5: "fünf five п'ять пять", 6: "sechs six шість шесть", 7: "sieben seven сім семь",
    8: "acht eight вісім восемь", 9: "neun nine дев'ять девять", 10: "zehn ten десять десяток",
    11: "elf eleven одинадцять одиннадцать", 12: "zwölf twelve дванадцять двенадцать dutzend dozen дюжина дюжину",
}  # fmt: skip
PAIR_WORDS = ("пара", "пару")
WORD_VALUES = dict.fromkeys(PAIR_WORDS, Decimal(1)) | {
    word: Decimal(value) for value, listed in _VALUES.items() for word in listed.split()
}
NUMBER_WORDS = "|".join(sorted(WORD_VALUES, key=len, reverse=True))
APPROXIMATE = (
    r"rund|ca|circa|etwa|ungefähr|knapp|fast|über|mehr als|mindestens|bis zu|about|around|approx(?:imately)?"
    r"|more than|over|at least|up to|nearly|min|max|близько|біля|приблизно|понад|більше|не менше|до|орієнтовно"
    r"|около|примерно|более|свыше|не менее|ok|około"
)
_ANY = "|".join(UNITS.values())
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
        r"(?<!\w)\d+ (?:в|in) \d+(?!\w)",
        # 80 cm*60 cm, 60x90; but 5 x 100 ml is five of something
        rf"{NUMBER} ?(?:см|cm|мм|mm|м|m)? ?[xх*] ?{NUMBER}(?: ?[xх*] ?{NUMBER})?(?! ?(?:ml|мл|kg|кг|g|г|л|l)(?!\w))"
        r" ?(?:см|cm|мм|mm|м|m)?(?!\w)",
        rf"(?:{_DECIMAL} ?- ?)?{_DECIMAL} ?(?:%|°)",
        rf"{_DECIMAL}(?: ?[-/] ?{_DECIMAL})? ?-?(?:{_TECHNICAL})(?!\w)",
        rf"(?:\b(?:von|ab|from|від|от|aged?) )?(?<!\d)\d++(?: ?- ?\d++)? ?\+? ?-?(?:{_AGE})(?!\w)",
        r"(?<!\w)\d++(?:-?й)? клас\w*",
        r"(?:№|\b(?:nr|no|num|номер|тип|typ|type|gen|клас|класу|klasse|model|modell|модель)\b\.?) ?\d++",
        r"(?<![\w.,])\d+,0(?!\w)",
        r"(?<!\d)\d++-(?=[^\W\d_])",
        r"(?<![\d/])\d{2,3}/\d{2,3}(?![\d/])",
        # sizes behind the word that announces them
        r"(?<!\w)(?:gr|größen?|sizes?|розмір\w*|размер\w*|рр?|rozmiar\w*)(?!\w)\.?:? ?"
        rf"{_SIZE}(?:(?: ?[-/,;&+] ?| (?:bis|to|до|по|und|and|та|і|и) ){_SIZE})*(?!\w)",
    )
)
ADDRESS = re.compile(r"https?://\S+|www\.\S+|(?<!\S)[^\s@]{1,64}@\S+")
EACH = re.compile(rf"\b(?:по|à|a|je|each|of|mit je) {NUMBER} ?(?:{_ANY})(?!\w)")
TIMES = re.compile(r"(?<![\w.])[xх](?=\d)")
UNIT_WORD = re.compile(rf"(?:{_ANY})")
