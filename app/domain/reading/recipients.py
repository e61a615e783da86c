"""Whom a heading names: hospitals, schools, villages and units that goods are asked for."""

import re
from collections.abc import Sequence

from app.domain.reading import attributes, clauses
from app.domain.reading.goods import READ_FROM, Scope, find_hits
from app.domain.reading.words import Token, plain, polish_stem, stems

_INSTITUTIONS = stems(
    "krankenhaus klinik klinikum hospital pflegeheim altenheim seniorenheim kinderheim waisenhaus schule grundschule"
    " kindergarten kita gemeinde dorf feuerwehr rettungsdienst brigade einheit flüchtlingslager tierheim kirche pfarrei"
    " clinic school orphanage village brigade battalion church parish camp municipality kindergarten department"
    " лікарня госпіталь поліклініка амбулаторія школа ліцей гімназія садок дитсадок громада село селище сільрада"
    " бригада батальйон рота притулок інтернат пансіонат церква парафія дснс загін частина відділення хоспіс"
    " больница поликлиника интернат детдом приют поселок батальон часть детсад роддом"
)
_POLISH = frozenset(
    polish_stem(word)
    for word in (
        "szpital", "szkoła", "przedszkole", "gmina", "wieś", "schronisko", "parafia", "ośrodek", "straż", "przychodnia",
        "hospicjum",
    )
)  # fmt: skip
_ENDINGS = ("krankenhaus", "klinik", "klinikum", "hospital", "heim", "schule", "feuerwehr", "lager")
_PLACE = re.compile(r"(?<!\w)(?:м|с|смт|г|пос|в/ч|кнп|ст)\. ?[«\"“]?[А-ЯІЇЄҐ]|(?<!\w)(?:КНП|КЗ|в/ч|ЦРЛ|ДНЗ|ЗДО)(?!\w)")
_FOR = re.compile(r"^(?:für|for|для|dla)\s+(?:(?:das|die|den|der|the)\s+)?", re.IGNORECASE)
_HOME = re.compile(r"(?<!\w)(?:dom\w* dziecka|дитяч\w+ будин\w+|детск\w+ дом\w*|children'?s home)(?!\w)")
_AROUND = " \t:–—-*#•_."
_LONGEST = 90
_MOST_WORDS = 12


def recipient_of(text: str, parts: Sequence[Token], scope: Scope) -> str:
    """The institution, place or unit a heading names; empty when it names goods, people of an age, or nothing."""
    if not parts or len(parts) > _MOST_WORDS or attributes.is_prose(parts):
        return ""
    named = any(_is_institution(token) for token in parts) or _PLACE.search(text) is not None
    named = named or _HOME.search(plain(text)) is not None
    if not named or _names_goods(parts, scope):
        return ""
    bare = text[clauses.content_start(text) :].strip(_AROUND)
    return _FOR.sub("", bare).strip(_AROUND)[:_LONGEST]


def _is_institution(token: Token) -> bool:
    return (
        token.stem in _INSTITUTIONS
        or token.polish in _POLISH
        or (token.capital and token.word.endswith(_ENDINGS) and len(token.word) > 8)
    )


def _names_goods(parts: Sequence[Token], scope: Scope) -> bool:
    """Whether a goods word stands in the heading that is no institution (school bags, hospital beds)."""
    return any(
        not _is_institution(parts[at])
        for hit in find_hits(parts, scope)
        if hit.confidence >= READ_FROM
        for at in range(hit.start, hit.end)
        if not attributes.is_attribute(parts[at])
    )
