"""Texts for the hall door, a web page or a messenger: what is taken, and what is missing."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.documents import poster_wording as say
from app.domain.appeals import Plea, PleaPart
from app.domain.catalogue import Category
from app.domain.languages import Words
from app.domain.places import Hub
from app.domain.saying import number
from app.domain.size_ranges import short_size
from app.domain.terms import term
from app.domain.units import from_steps

_MOST_TOLD = 15
"""So many kinds of goods are told with their amounts; nobody reads more at a door."""


def heading(title: Words, hub: Hub, day: date, language: str) -> str:
    """What the text is about, which hub speaks, and as of which day."""
    place = ", ".join(part for part in (hub.name, hub.address) if part)
    return f"{title.in_language(language)}\n{place} · {say.AS_OF.in_language(language)} {day:%d.%m.%Y}"


def missing_goods(pleas: Sequence[Plea], categories: Mapping[str, Category], language: str) -> str:
    """The goods to ask for, one a line with amounts, the rest of a long list by their names."""
    told = [f"- {_told(plea, categories[plea.category], language)}" for plea in pleas[:_MOST_TOLD]]
    rest = [categories[plea.category].name.in_language(language) for plea in pleas[_MOST_TOLD:]]
    also = [f"{say.ALSO.in_language(language)}: {', '.join(rest)}."] if rest else []
    return "\n\n".join(["\n".join(told), *also, say.HELPS.in_language(language)])


def _told(plea: Plea, category: Category, language: str) -> str:
    parts = "; ".join(_part(part, category, language) for part in plea.parts)
    return f"{category.name.in_language(language)}: {parts}"


def _part(part: PleaPart, category: Category, language: str) -> str:
    """Such as “15 pcs for women, winter, sizes M–XL”."""
    whom = say.FOR_WHOM[part.audience].in_language(language) if part.audience else ""
    counted = " ".join(word for word in (_amount(part, category, language), whom) if word)
    season = _term("season", part.season, language) if part.season else ""
    return ", ".join(text for text in (counted, season, _sizes(part, category, language)) if text)


def _amount(part: PleaPart, category: Category, language: str) -> str:
    if not part.missing:
        return say.ALL_YOU_CAN.in_language(language)
    return f"{number(from_steps(part.missing, category.unit), language)}\u00a0{_term('unit', category.unit, language)}"


def _term(noun: str, value: str, language: str) -> str:
    return term(noun, value).in_language(language)


def _sizes(part: PleaPart, category: Category, language: str) -> str:
    if not part.sizes:
        return ""
    sizes = short_size(category.size_system, part.audience, "+".join(sorted(part.sizes)))
    word = say.ONE_SIZE if len(part.sizes) == 1 else say.SIZES
    return f"{word.in_language(language)} {sizes.in_language(language)}"
