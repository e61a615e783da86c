"""The fixed words on labels and papers, in three languages."""

from app.domain.languages import Words

SEPARATOR = "\u00a0· "


def _w(de: str, uk: str, en: str) -> Words:
    return Words(de, uk, en)


AMOUNT = _w("Menge", "кількість", "quantity")
BATCH = _w("Charge", "партія", "batch")
BOXES = _w("Kartons", "коробок", "boxes")
CONSIGNEE = _w("Empfänger", "отримувач", "consignee")
EXPIRY = _w("haltbar bis", "вжити до", "use by")
FIRST_EXPIRY = _w("MHD ab", "термін від", "expiry from")
FOR_WHOM = _w("Für wen", "для кого", "for whom")
GROSS = _w("Brutto", "брутто", "gross")
GOODS = _w("Inhalt", "вміст", "contents")
LOAD = _w("Ladung", "вантаж", "load")
MORE = _w("weitere", "ще", "more")
NOTE = _w("Notiz", "нотатка", "note")
PLACE = _w("Platz", "місце", "place")
POSITION = _w("Stellplatz", "місце в авто", "position")
SEASON = _w("Saison", "сезон", "season")
SIZE = _w("Größe", "розмір", "size")


def distinct(words: Words) -> tuple[str, ...]:
    """The name in Ukrainian, German and English, each spelling once."""
    return tuple(dict.fromkeys(word for word in (words.uk, words.de, words.en) if word))


def beside(words: Words) -> str:
    """What stands small beside the Ukrainian: German and English where they differ from it."""
    return SEPARATOR.join(distinct(words)[1:])


def all_languages(words: Words) -> str:
    """All spellings in one line, Ukrainian first."""
    return SEPARATOR.join(distinct(words))
