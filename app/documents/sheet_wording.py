"""The fixed words on the command sheet and its sisters, in three languages."""

from collections.abc import Sequence

from app.domain.languages import Language, Words
from app.domain.sku import Basis
from app.domain.terms import term

FIRST_UKRAINIAN = (Language.UKRAINIAN, Language.GERMAN, Language.ENGLISH)


def _w(de: str, uk: str, en: str) -> Words:
    return Words(de, uk, en)


COMMANDS = {
    "finish": _w("Fertig", "Готово", "Done"),
    "undo": _w("Rückgängig", "Скасувати", "Undo"),
    "again": _w("Noch einmal", "Ще така сама", "Same again"),
    **{basis.value: term("basis", basis) for basis in Basis},
    "new_pallet": _w("Neue Palette", "Нова палета", "New pallet"),
    "print_again": _w("Nachdrucken", "Друк ще раз", "Print again"),
    "no_expiry": _w("kein Datum", "без дати", "no date"),
    "expiry_6m": _w("+6 Monate", "+6 місяців", "+6 months"),
    "expiry_12m": _w("+12 Monate", "+12 місяців", "+12 months"),
    "add_content": _w("Weiterer Inhalt", "Додати вміст", "Another content"),
    "other_goods": _w("Andere Ware", "Інший товар", "Other goods"),
    "bag_empty": _w("Sack leer", "Мішок пустий", "Bag empty"),
    "yes": _w("Ja", "Так", "Yes"),
    "no": _w("Nein", "Ні", "No"),
}
COMMAND_SHEET = _w("Befehle zum Scannen", "Команди для сканера", "Scanner commands")
SIZES = _w("Größen", "Розміри", "Sizes")
GOODS = _w("Häufige Waren", "Найчастіші товари", "Common goods")
PRESETS = _w("Voreinstellungen", "Набори для станцій", "Station presets")
HOW_MANY = _w("Wie viele?", "Скільки?", "How many?")
HOW_EXACT = _w("Wie genau?", "Наскільки точно?", "How exact?")
COPIES = _w("Gleiche Kartons", "Однакові коробки", "Identical boxes")
EXPIRY = _w("Haltbar bis", "Вжити до", "Use by")
CONTENTS = _w("Was noch?", "Що ще?", "What else?")
PALLET = _w("Palette und Etikett", "Палета й етикетка", "Pallet and label")
ANSWER = _w("Antwort", "Відповідь", "Answer")
FOR_WHOM = _w("Für wen?", "Для кого?", "For whom?")
SEASON = _w("Saison", "Сезон", "Season")
LETTERS = _w("Kleidung für Erwachsene", "Одяг для дорослих", "Adult clothing")
HEIGHTS = _w("Kinderkleidung: Körpergröße in cm", "Дитячий одяг: зріст у см", "Children's clothing: body height in cm")
SHOES = _w("Schuhe (EU)", "Взуття (EU)", "Shoes (EU)")
ACTUAL_SIZE = _w("in Originalgröße drucken (100 %)", "друкувати в масштабі 100 %", "print at actual size (100 %)")
PALLET_NUMBER = _w("Palette", "палета", "pallet")
PLATE = _w("Kennzeichen", "номер авто", "plate")
UNLOADING = _w("Entladeort", "місце розвантаження", "unload at")
EVERYTHING = _w("alles", "усе", "everything")


def in_order(words: Words, languages: Sequence[str]) -> list[str]:
    """The spellings of a word in an order of languages, each spelling once, whatever its capitals."""
    spellings: dict[str, str] = {}
    for language in languages:
        word = words.in_language(language)
        spellings.setdefault(word.casefold(), word)
    return list(spellings.values())
