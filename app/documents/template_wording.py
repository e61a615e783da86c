"""The fixed words of the blank need list; every cell is in three languages, as it goes to anybody."""

from app.domain.languages import Words
from app.domain.sku import Audience, Season
from app.domain.terms import term
from app.domain.units import Unit

NEEDS_SHEET = "Bedarf · Потреба · Needs"
HELP_SHEET = "Hilfe · Довідка · Help"
"""Who reads the list back leaves a sheet of this name out: it holds examples and names of goods, no needs."""
BETWEEN = " / "


def _w(de: str, uk: str, en: str) -> Words:
    return Words(de, uk, en)


HOW_TO = (
    ("Deutsch", "Eine Zeile je Ware. Nur Ware und Menge sind nötig; ohne Menge heißt: so viel wie möglich."
                " Beispiele und Namen stehen auf dem zweiten Blatt."),
    ("Українська", "Один рядок – один товар. Потрібні лише товар і кількість; без кількості означає: скільки можливо."
                   " Приклади й назви – на другому аркуші."),
    ("English", "One line for each kind of goods. Only item and quantity are needed; no quantity means: as much as"
                " possible. Examples and names are on the second sheet."),
)  # fmt: skip
ITEM = _w("Ware", "Товар", "Item")
FOR_WHOM = _w("Zielgruppe", "Для кого", "Audience")
SIZE = _w("Größe", "Розмір", "Size")
SEASON = _w("Saison", "Сезон", "Season")
QUANTITY = _w("Menge", "Кількість", "Quantity")
UNIT = _w("Einheit", "Одиниця", "Unit")
URGENT = _w("Dringend", "Терміново", "Urgent")
DEADLINE = _w("Frist", "Термін", "Deadline")
NOTE = _w("Bemerkung", "Примітка", "Note")
RECIPIENT = _w("Empfänger", "Отримувач", "Recipient")
EXAMPLE = _w("Beispiel", "Приклад", "Example")
EXAMPLES = _w("So kann es aussehen", "Так це може виглядати", "This is what it may look like")
NAMES = _w("Namen der Waren", "Назви товарів", "Names of goods")
LANGUAGES = ("Deutsch", "Українська", "English")


def all_three(words: Words) -> str:
    """A word in German, Ukrainian and English, each spelling once."""
    return BETWEEN.join(dict.fromkeys((words.de, words.uk, words.en)))


AUDIENCES = tuple(all_three(term("audience", value)) for value in Audience if value != Audience.NONE)
SEASONS = tuple(all_three(term("season", value)) for value in Season if value != Season.NONE)
_SQUARE_METRE = _w("qm", "кв. м", "sqm")
UNITS = tuple(all_three(_SQUARE_METRE if value == Unit.SQUARE_METRE else term("unit", value)) for value in Unit)
URGENCIES = (all_three(_w("dringend", "терміново", "urgent")),)
