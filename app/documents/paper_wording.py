"""The fixed words of the papers that travel with a load, in three languages."""

from app.domain.languages import Words


def _w(de: str, uk: str, en: str) -> Words:
    return Words(de, uk, en)


ADDRESS = _w("Entladeort", "Місце розвантаження", "Place of unloading")
BATCH = _w("Charge / Serien-Nr.", "Партія / серійний №", "Batch / serial no.")
CONDITION = _w("Zustand, Abnutzung", "Стан, знос", "Condition, wear")
CONSIGNEE = _w("Empfänger", "Отримувач", "Consignee")
CONTACT = _w("Kontakt", "Контакт", "Contact")
CUSTOMS = _w(
    "Unentgeltliche humanitäre Hilfe, nicht zum Weiterverkauf. Warennummern und andere Zollangaben sind"
    " Vorschläge: bitte vor der Fahrt mit der zuständigen Zollstelle prüfen.",
    "Безоплатна гуманітарна допомога, не для продажу. Коди товарів та інші митні відомості є пропозиціями:"
    " перевірте їх у своїй митниці перед виїздом.",
    "Free humanitarian donation, not for resale. Commodity codes and other customs details are suggestions:"
    " please check them with your customs office before departure.",
)
DATE = _w("Datum", "Дата", "Date")
DESCRIPTION = _w("Warenbezeichnung", "Опис товару", "Description of goods")
DRAFT = "DRAFT / Entwurf / Чернетка"
DRIVER = _w("Fahrer", "Водій", "Driver")
EDRPOU = _w("EDRPOU", "ЄДРПОУ", "EDRPOU")
EORI = _w("EORI", "EORI", "EORI")
EXPIRY = _w("Haltbar bis", "Вжити до", "Use by")
GROSS = _w("Brutto kg", "Брутто, кг", "Gross kg")
HAZARD = _w("Gefahrgut / UN", "Небезпека / ООН", "Hazard / UN")
HS6 = _w("HS-Nr.", "УКТЗЕД", "HS code")
LINE = _w("Nr.", "№", "No.")
LOAD = _w("Ladung", "Вантаж", "Load")
NET = _w("Netto kg", "Нетто, кг", "Net kg")
NUMBER = _w("Nummer", "Номер", "Number")
PACKAGES = _w("Packstücke", "Вантажні місця", "Packages")
PAGE = _w("Seite {page} von {pages}", "Сторінка {page} з {pages}", "Page {page} of {pages}")
PALLET = _w("Palette", "Палета", "Pallet")
PALLETS = _w("Paletten", "Палети", "Pallets")
PHONE = _w("Telefon", "Телефон", "Phone")
PLATE = _w("Kennzeichen", "Номерний знак", "Number plate")
QUANTITY = _w("Menge", "Кількість", "Quantity")
RECIPIENT_NO = _w("Empfänger-Nr. (AHARS)", "№ отримувача (АСУГД)", "Recipient no. (AHARS)")
REGISTER_NO = _w("Register-Nr.", "Реєстраційний №", "Register no.")
SEAL = _w("Plombe", "Пломба", "Seal")
SHIPPER = _w("Absender", "Відправник", "Shipper")
SIGNATURE = _w("Ort, Datum, Unterschrift, Stempel", "Місце, дата, підпис, печатка", "Place, date, signature, stamp")
TITLE = _w("Packliste", "Пакувальний лист", "Packing list")
TOTALS = _w("Summen", "Підсумки", "Totals")
TRAILER = _w("Anhänger", "Причіп", "Trailer")
TRANSPORT = _w("Fahrzeug", "Транспорт", "Vehicle")
UNIT = _w("Einheit", "Одиниця", "Unit")


def both(words: Words, language: str) -> tuple[str, ...]:
    """A word in the language of the paper and in Ukrainian."""
    return tuple(dict.fromkeys((words.in_language(language), words.uk)))


def both_in_line(words: Words, language: str) -> str:
    """The same in one line."""
    return " / ".join(both(words, language))
