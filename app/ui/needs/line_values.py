"""What a person types into a need line: as it stands in a cell, and read back; plain functions."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.domain import last_days, sizes
from app.domain.need_lines import answered
from app.domain.needs import NeedLine
from app.domain.phrases import UserError, mark
from app.domain.reading.amounts import amounts
from app.domain.reading.words import plain
from app.domain.units import LARGEST, steps_per_unit
from app.ui.needs.wanted import describe_wanted
from app.ui.voice import Voice

if TYPE_CHECKING:
    from app.services.catalogue import Catalogue

GOODS, QUANTITY, AUDIENCE, SIZES, SEASON, URGENT, DEADLINE, EXCLUDED = (
    "goods", "quantity", "audience", "sizes", "season", "urgent", "deadline", "excluded",
)  # fmt: skip
_OPEN = frozenset({"", "open", "offen", "відкрито", "?", "-", "–", "∞"})
_YES = "1"


def written(line: NeedLine, key: str, voice: Voice) -> str:
    """A value of a line as an editor begins with it."""
    values: dict[str, Callable[[], str]] = {
        GOODS: lambda: line.category,
        QUANTITY: lambda: describe_wanted(line, voice, ""),
        AUDIENCE: lambda: line.audience,
        SIZES: lambda: "+".join(line.sizes),
        SEASON: lambda: line.season,
        URGENT: lambda: _YES if line.urgent else "",
        DEADLINE: lambda: f"{line.deadline:%d.%m.%Y}" if line.deadline else "",
        EXCLUDED: lambda: _YES if line.excluded else "",
    }
    return values[key]()


def changed(line: NeedLine, key: str, text: str, catalogue: "Catalogue", today: date) -> NeedLine:
    """The line with one value as typed; what cannot be read is said in a sentence."""
    values: dict[str, Callable[[], NeedLine]] = {
        GOODS: lambda: with_goods(line, text, catalogue),
        QUANTITY: lambda: with_quantity(line, text, catalogue),
        AUDIENCE: lambda: replace(line, audience=text),
        SIZES: lambda: with_sizes(line, text, catalogue),
        SEASON: lambda: replace(line, season=text),
        URGENT: lambda: replace(line, urgent=bool(text)),
        DEADLINE: lambda: replace(line, deadline=_deadline(line, text, today)),
        EXCLUDED: lambda: replace(line, excluded=bool(text)),
    }
    return values[key]()


def with_goods(line: NeedLine, key: str, catalogue: "Catalogue") -> NeedLine:
    """The line asking for other goods, understood from now on."""
    category = catalogue.categories.get(key)
    if category is None:
        raise UserError(mark("Errors", "Choose goods from the list. Type a few letters in any language."))
    return answered(line, category)


def with_quantity(line: NeedLine, text: str, catalogue: "Catalogue") -> NeedLine:
    """The line with a quantity such as 120, 120 pc, 2 t, ~50 or open."""
    typed = text.strip()
    if typed.casefold() in _OPEN:
        return replace(line, quantity=None, quantity_kind="open")
    found = [] if typed.startswith("-") else list(amounts(plain(typed), "de"))
    if len(found) != 1 or _rest(typed, found[0].start, found[0].end) or found[0].value > LARGEST:
        raise UserError(
            mark("Errors", "“{text}” is not a quantity. Type it like 120, 120 pcs, 2 t, ~50 or open."), text=typed
        )
    amount = found[0]
    category = catalogue.categories.get(line.category)
    unit = amount.unit or line.unit or (category.unit if category else "pc")
    steps = amount.value * steps_per_unit(unit)
    if steps != steps.to_integral_value():
        raise UserError(mark("Errors", "“{text}”: these goods are counted in whole numbers."), text=typed)
    kind = "approximate" if amount.approximate else "exact"
    return replace(line, quantity=int(steps), quantity_kind=kind, unit=unit)


def _rest(text: str, start: int, end: int) -> bool:
    """Whether letters or digits stand beside the amount; words for “about” before it do not count."""
    before = text[:start].strip(" ~≈>.").casefold()
    return any(map(str.isalnum, text[end:])) or (before not in {"", "ca", "circa", "etwa", "близько", "about"})


def with_sizes(line: NeedLine, text: str, catalogue: "Catalogue") -> NeedLine:
    """The line with sizes such as S-L or 42+43; empty for any."""
    category = catalogue.categories.get(line.category)
    if text.strip() and category is None:
        raise UserError(mark("Errors", "Choose the goods first, then their sizes."))
    audience = line.audience or "none"
    typed = text.replace(",", "+") if "." not in text else text
    size = sizes.parse(category.size_system, audience, typed) if category and text.strip() else ""
    ordered = size.split("+") if sizes.expand(size) else []
    return replace(
        line, sizes=tuple(ordered), size_min=ordered[0] if ordered else "", size_max=ordered[-1] if ordered else ""
    )


def _deadline(line: NeedLine, text: str, today: date) -> date | None:
    unchanged = line.deadline is not None and text.strip() == f"{line.deadline:%d.%m.%Y}"
    return line.deadline if unchanged else last_days.parse(text, today)
