"""The words of the poster for the hall door and of the text for the web, in three languages."""

from app.domain.intake import Pace
from app.domain.languages import Words


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
