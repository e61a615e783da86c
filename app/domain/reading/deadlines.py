"""Until when something is wanted: the day a text names."""

import re
from datetime import date
from functools import lru_cache

from app.domain.reading.words import plain

_UNTIL = (
    r"(?:bis(?: spätestens)?(?: zum)?|spätestens(?: am)?|until|by|before|no later than|not later than|deadline"
    r"|до|не пізніше|не позднее|термін|срок|do dnia|do|najpóźniej|termin)"
)
_MONTHS = (
    "jan|січ|янв|styc", "feb|лют|фев|lut", "mär|mar|берез|март", "apr|квіт|апр|kwie", "mai|may|трав|май|мая|maj",
    "jun|черв|июн|czerw", "jul|лип|июл|lip", "aug|серп|авг|sierp", "sep|верес|сен|wrze", "okt|oct|жовт|окт|paźdz|pazdz",
    "nov|листопад|ноя|listopad", "dez|dec|груд|дек|grud",
)  # fmt: skip
_MONTH = re.compile("|".join(f"(?P<m{number}>{names})" for number, names in enumerate(_MONTHS, 1)))
_DAY = re.compile(
    rf"(?<!\w){_UNTIL}:? ?(?:(?P<iso>\d{{4}}-\d\d-\d\d)|(?P<day>\d{{1,2}})(?:st|nd|rd|th|-го)?\.? ?"
    r"(?:(?P<word>[^\W\d_]{3,12})\.?(?: ?(?P<yearly>20\d\d))?|(?<=\.)(?P<month>\d{1,2})(?:\.(?P<year>20\d\d|\d\d)?)?)"
    r"|(?P<first>[^\W\d_]{3,12}) (?P<after>\d{1,2})(?:st|nd|rd|th)?(?:,? (?P<late>20\d\d))?)(?!\w)"
)


@lru_cache(maxsize=256)
def deadline_of(text: str, today: date | None) -> date | None:
    """The day behind a word such as until; a day without a year is the next one from today, if today is known."""
    found = _DAY.search(plain(text))
    if found is None:
        return None
    try:
        return date.fromisoformat(found["iso"]) if found["iso"] else _dated(found, today)
    except ValueError:
        return None


def _dated(found: "re.Match[str]", today: date | None) -> date | None:
    named = found["word"] or found["first"]
    month = _month_named(named) if named else int(found["month"])
    day = int(found["day"] or found["after"])
    written = found["year"] or found["yearly"] or found["late"]
    if not month:
        return None
    if written:
        return date(int(written) if len(written) == 4 else 2000 + int(written), month, day)
    if today is None:
        return None
    this_year = date(today.year, month, day)
    return this_year if this_year >= today else date(today.year + 1, month, day)


def _month_named(word: str) -> int:
    found = _MONTH.match(word)
    return int((found.lastgroup or "m0")[1:]) if found else 0


def blanked(text: str) -> str:
    """A plain text without the days it names, so that they are not taken for quantities; same length."""
    return _DAY.sub(_blank, text)


def _blank(found: "re.Match[str]") -> str:
    named = found["word"] or found["first"]
    return found[0] if named and not _month_named(named) else " " * len(found[0])
