"""The words of the poster for the hall door and of the texts for the web, in three languages."""

from app.domain.intake import Pace
from app.domain.languages import Words
from app.domain.sku import Audience


def _w(de: str, uk: str, en: str) -> Words:
    return Words(de, uk, en)


TITLE = _w("Was wir annehmen", "Що ми приймаємо", "What we take")
BANDS = {
    Pace.GO: _w("Das nehmen wir gern", "Радо приймаємо", "We take gladly"),
    Pace.SLOW: _w("Davon nur wenig", "Лише трохи", "Only a little"),
    Pace.STOP: _w("Zurzeit nicht", "Зараз не приймаємо", "Not now"),
}
ELSE = _w("Alles andere nehmen wir wie gewohnt.", "Усе інше приймаємо, як завжди.", "Everything else we take as usual.")
UNTIL = _w("bis", "до", "until")
EXCEPT = _w("außer", "крім", "except")
AS_OF = _w("Stand", "Станом на", "As of")
CONTINUED = _w("weiter auf Seite {page}", "далі на сторінці {page}", "continued on page {page}")

MISSING = _w("Das fehlt uns gerade", "Чого нам зараз бракує", "What we are short of")
ALSO = _w("Außerdem fehlen", "Також бракує", "Also missing")
HELPS = _w(
    "Schon ein Teil davon hilft. Danke!",
    "Навіть частина цього допоможе. Дякуємо!",
    "Even a part of this helps. Thank you!",
)
ALL_YOU_CAN = _w("so viel wie möglich", "якомога більше", "as much as possible")
ONE_SIZE = _w("Größe", "розмір", "size")
SIZES = _w("Größen", "розміри", "sizes")
FOR_WHOM: dict[str, Words] = {
    Audience.MEN: _w("für Männer", "для чоловіків", "for men"),
    Audience.WOMEN: _w("für Frauen", "для жінок", "for women"),
    Audience.UNISEX: _w("für Erwachsene", "для дорослих", "for adults"),
    Audience.GIRLS: _w("für Mädchen", "для дівчат", "for girls"),
    Audience.BOYS: _w("für Jungen", "для хлопців", "for boys"),
    Audience.CHILDREN: _w("für Kinder", "для дітей", "for children"),
    Audience.BABY: _w("für Babys", "для немовлят", "for babies"),
}
