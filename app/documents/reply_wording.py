"""The fixed words of answers to need lists, in three languages."""

from collections.abc import Mapping
from datetime import date

from app.domain.languages import Words
from app.domain.quantities import Total
from app.domain.replies import MISSING, OFFERED, READY, RESTRICTED, SENT, UNCLEAR
from app.domain.saying import number
from app.domain.terms import term
from app.domain.units import from_steps
from app.domain.weights import Weight


def _w(de: str, uk: str, en: str) -> Words:
    return Words(de, uk, en)


TITLE = _w("Antwort auf Ihre Bedarfsliste", "Відповідь на ваш список потреб", "Answer to your need list")
GREETING = _w("Guten Tag {name},", "Доброго дня, {name}!", "Hello {name},")
HELLO = _w("Guten Tag,", "Доброго дня!", "Hello,")
THANKS = _w(
    "vielen Dank für die Liste „{title}“{facts}. Unsere Antwort, Stand {today}.",
    "Дякуємо за список «{title}»{facts}. Наша відповідь станом на {today}.",
    "Thank you for the list “{title}”{facts}. Our answer as of {today}.",
)
VERSION = _w("Fassung {number}", "версія {number}", "version {number}")
RECEIVED = _w("vom {day}", "від {day}", "of {day}")
FOR = _w("Empfänger der Ware: {name}", "Отримувач: {name}", "The goods go to: {name}")
WROTE = _w("Sie schrieben: „{words}“", "Ви писали: «{words}»", "You wrote: “{words}”")
NOTHING = _w(
    "In dieser Liste steht nichts, worauf wir antworten können.", "У цьому списку немає на що відповісти.",
    "There is nothing in this list that we can answer.",
)  # fmt: skip
CONFIRM = _w(
    "Bitte schreiben Sie uns, was davon noch gebraucht wird.", "Напишіть нам, будь ласка, що з цього ще потрібно.",
    "Please write to us what of this is still needed.",
)  # fmt: skip
REGARDS = _w("Freundliche Grüße", "З повагою", "Kind regards")
SUBJECT = _w("Antwort auf Ihre Liste: {title}", "Відповідь на ваш список: {title}", "Answer to your list: {title}")
ATTACHED = _w(
    "Die ganze Antwort steht in der Datei im Anhang.", "Повна відповідь у файлі, що додається.",
    "The whole answer is in the attached file.",
)  # fmt: skip
LINES_BY_PART = _w("Positionen: {counts}.", "Позиції: {counts}.", "Lines: {counts}.")
CONTINUED = _w("{part} (weiter)", "{part} (далі)", "{part} (continued)")

LINE = _w("Zeile", "Рядок", "Line")
YOUR_WORDS = _w("Ihre Worte", "Ваші слова", "Your words")
GOODS = _w("Ware", "Товар", "Goods")
AMOUNT = _w("Menge", "Кількість", "Amount")
REMARKS = _w("Hinweise", "Примітки", "Remarks")
WANTED = _w("Gewünscht", "Потрібно", "Wanted")
UNIT = _w("Einheit", "Одиниця", "Unit")
STILL_NEEDED = _w("Noch nötig?", "Ще потрібно?", "Still needed?")
YOUR_NOTE = _w("Ihre Bemerkung", "Ваша примітка", "Your note")
YES_NO = (_w("ja", "так", "yes"), _w("nein", "ні", "no"))
FILL_IN = _w(
    "Bitte die gelben Spalten ausfüllen und die Datei zurückschicken.",
    "Заповніть, будь ласка, жовті стовпці й надішліть файл назад.",
    "Please fill in the yellow columns and send the file back.",
)

PARTS: Mapping[str, Words] = {
    READY: _w("Für Sie reserviert", "Зарезервовано для вас", "Reserved for you"),
    SENT: _w("Schon abgeschickt", "Уже відправлено", "Already sent"),
    OFFERED: _w("Können wir geben", "Можемо дати", "We can give this"),
    MISSING: _w("Fehlt bei uns", "У нас бракує", "Missing here"),
    RESTRICTED: _w("Geben wir so nicht ab", "Так надати не можемо", "Not supplied as it stands"),
    UNCLEAR: _w("Bitte erklären", "Уточніть, будь ласка", "Please explain"),
}
INTRODUCTIONS: Mapping[str, Words] = {
    READY: _w(
        "Diese Ware ist für diese Liste reserviert.", "Ці речі зарезервовано для цього списку.",
        "These goods are reserved for this list.",
    ),
    SENT: _w("Diese Ware hat unser Lager verlassen.", "Ці речі вже виїхали з нашого складу.",
             "These goods have left our hall."),
    OFFERED: _w(
        "Diese Ware ist heute frei, aber noch nicht reserviert. Bis Sie bestätigen, kann sie auch an andere gehen.",
        "Ці речі сьогодні вільні, але ще не зарезервовані. Поки ви не підтвердите, їх можуть отримати інші.",
        "These goods are free today, but not reserved yet. Until you confirm, they may also go to others.",
    ),
    MISSING: _w("Das können wir im Moment nicht geben.", "Цього ми зараз дати не можемо.",
                "We cannot give this at the moment."),
    RESTRICTED: _w("Der Grund steht bei jeder Zeile.", "Причину вказано біля кожного рядка.",
                   "The reason stands with each line."),
    UNCLEAR: _w(
        "Diese Zeilen haben wir nicht sicher verstanden. Was ist gemeint?",
        "Ці рядки ми зрозуміли не до кінця. Що мається на увазі?",
        "We are not sure that we understood these lines. What is meant?",
    ),
}  # fmt: skip
REASONS: Mapping[str, Words] = {
    "none": _w("Davon haben wir zurzeit nichts.", "Зараз таких речей у нас немає.", "We have none of these now."),
    "no_more": _w("Mehr haben wir zurzeit nicht.", "Більше зараз немає.", "We have no more of these now."),
    "keeps": _w(
        "Was noch da ist, ist nicht lange genug haltbar.", "У того, що ще є, закороткий термін придатності.",
        "What else is there expires too early.",
    ),
    "audience": _w(
        "Was noch da ist, ist für andere Personen.", "Те, що ще є, для інших людей.",
        "What else is there is for other people.",
    ),
    "size": _w(
        "Was noch da ist, hat andere Größen.", "Те, що ще є, інших розмірів.",
        "What else is there has other sizes.",
    ),
    "season": _w(
        "Was noch da ist, ist für eine andere Jahreszeit.", "Те, що ще є, на інший сезон.",
        "What else is there is for another season.",
    ),
    "promised": _w(
        "Was noch da ist, ist schon vergeben.", "Те, що ще є, вже розподілено.",
        "What else is there is promised already.",
    ),
    "uncounted": _w(
        "Es gibt Kartons damit, die noch nicht gezählt sind.", "Є коробки з такими речами, ще не пораховані.",
        "There are boxes of these that are not counted yet.",
    ),
    "perhaps_less": _w("Ein Teil ist nicht gezählt; vielleicht fehlt weniger.",
                       "Частину не пораховано; можливо, бракує менше.",
                       "Some boxes are not counted; perhaps less is missing."),
    "licence": _w(
        "Braucht eine Ausfuhrgenehmigung; das liefern wir nicht selbst.",
        "Потрібен дозвіл на вивезення; самі ми цього не надаємо.",
        "Needs an export licence; we do not supply this ourselves.",
    ),
    "narc": _w("Betäubungsmittel geben wir nicht ab.", "Наркотичних засобів ми не надаємо.",
               "We do not supply narcotics."),
    "refuse": _w("Das nehmen und geben wir nicht.", "Такого ми не приймаємо й не надаємо.",
                 "We neither take nor give this."),
    "enduse": _w(
        "Fährt nur mit Endverbleibsnachweis: bitte schicken.",
        "Лише з підтвердженням кінцевого використання: надішліть його, будь ласка.",
        "Leaves only with a proof of end use: please send it.",
    ),
    "money": _w("Wir geben Sachspenden, kein Geld.", "Ми надаємо речі, а не кошти.", "We give goods, not money."),
    "service": _w("Wir geben Sachspenden, keine Dienstleistungen.", "Ми надаємо речі, а не послуги.",
                  "We give goods, not services."),
    "works": _w("Wir geben Sachspenden, keine Bauarbeiten.", "Ми надаємо речі, а не будівельні роботи.",
                "We give goods, not building works."),
    "gone": _w(
        "In der neuen Liste nicht mehr genannt: noch nötig?", "У новому списку цього вже немає: чи ще потрібно?",
        "No longer on the new list: is it still needed?",
    ),
}  # fmt: skip
RULES: Mapping[str, Words] = {
    "unisex": _w("davon Unisex: {amount}", "з них унісекс: {amount}", "of these unisex: {amount}"),
    "larger_size": _w("davon eine Nummer größer: {amount}", "з них на розмір більші: {amount}",
                      "of these one size larger: {amount}"),
    "all_season": _w("davon ganzjährig: {amount}", "з них всесезонні: {amount}", "of these all-season: {amount}"),
    "mixed_sizes": _w(
        "davon in Kartons mit gemischten Größen: {amount}", "з них у коробках з різними розмірами: {amount}",
        "of these in boxes of mixed sizes: {amount}",
    ),
}  # fmt: skip
ASKED_IN = _w(
    "Angegeben in {unit}: wie viel ist das in {expected}?", "Вказано в одиницях «{unit}»: скільки це в «{expected}»?",
    "Given in {unit}: how much is that in {expected}?",
)  # fmt: skip
MAY_MEAN = _w("Vielleicht: {goods}?", "Можливо: {goods}?", "Perhaps: {goods}?")
BOXES = _w("Kartons: {boxes}", "коробок: {boxes}", "boxes: {boxes}")
PALLETS = _w("Paletten: {pallets}", "палет: {pallets}", "pallets: {pallets}")
LEFT = _w("abgefahren am {day}, Ladung {load}", "відправлено {day}, вантаж {load}", "left on {day}, load {load}")
ON_LOAD = _w("auf Ladung {load}, das Datum folgt", "у вантажі {load}, дату повідомимо", "on load {load}, date follows")
NO_LOAD = _w("noch auf keiner Ladung, das Datum folgt", "ще не у вантажі, дату повідомимо",
             "on no load yet, date follows")  # fmt: skip
OF_WANTED = _w("{amount} von {wanted}", "{amount} з {wanted}", "{amount} of {wanted}")
OPEN = _w("keine Menge genannt", "кількість не вказано", "no amount named")
AT_LEAST = _w("mindestens {amount}", "щонайменше {amount}", "at least {amount}")
ABOUT = _w("etwa {amount}", "приблизно {amount}", "about {amount}")
OR_MORE = _w("etwa {amount} oder mehr", "приблизно {amount} або більше", "about {amount} or more")
UNCOUNTED = _w("nicht gezählte Menge", "непорахована кількість", "uncounted amount")


def day(value: date) -> str:
    """A date as written on papers."""
    return f"{value:%d.%m.%Y}"


def steps(value: int, unit: str, language: str) -> str:
    """An amount in the notation of a language, without its unit."""
    return number(from_steps(value, unit), language)


def figure(amount: Total, unit: str, language: str) -> str:
    """A sum with the words for what is not exact; what nobody counted is never a number."""
    return _hedged_sum(amount, steps(amount.known, unit, language), language)


def quantity(amount: Total, unit: str, language: str) -> str:
    """The same with its unit; an uncounted amount has none."""
    return _hedged_sum(amount, with_unit(steps(amount.known, unit, language), unit, language), language)


def _hedged_sum(amount: Total, text: str, language: str) -> str:
    if amount.unknown and not amount.known:
        return UNCOUNTED.in_language(language)
    return hedged(text, language, at_least=amount.unknown > 0, about=amount.estimated)


def hedged(text: str, language: str, *, at_least: bool, about: bool) -> str:
    """A figure with the words for what is not exact."""
    words = OR_MORE if at_least and about else AT_LEAST if at_least else ABOUT if about else None
    return words.in_language(language).format(amount=text) if words else text


def with_unit(text: str, unit: str, language: str) -> str:
    """An amount and its unit, which stay on one line."""
    return f"{text}\u00a0{term('unit', unit).in_language(language)}"


def weight(value: Weight, language: str) -> str:
    """Whole kilograms, with the words for what is estimated or unknown; empty when nothing was weighed."""
    if not value.grams:
        return ""
    text = with_unit(number(round(value.kg), language), "kg", language)
    return hedged(text, language, at_least=value.unweighed > 0, about=value.estimated and not value.unweighed)
