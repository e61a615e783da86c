"""The box being sorted: its steps, what is still missing, and the box it becomes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain import expiry, sizes, units
from app.domain.boxes import Box, Content
from app.domain.catalogue import Category
from app.domain.phrases import UserError, mark
from app.domain.sku import Basis, Packaging

NO_EXPIRY = "-"
NO_CODE = "1" + "0" * 13


@dataclass(frozen=True, slots=True)
class Draft:
    """What was chosen and typed so far; empty text means not yet."""

    category: Category | None = None
    audience: str = ""
    size: str = ""
    season: str = ""
    condition: str = "good"
    quantity: str = ""
    basis: str = Basis.COUNTED
    expiry: str = ""
    batch: str = ""
    weight: str = ""
    packaging: str = Packaging.CARTON


def start(category: Category) -> Draft:
    """A new draft for a category; what the category fixes is filled in."""
    season = category.season if category.season in {"winter", "summer"} else ""
    return Draft(category=category, season=season, condition="good" if category.can_be_used else "new")


def steps(draft: Draft) -> tuple[str, ...]:
    """The steps this box needs, in their order."""
    category = draft.category
    if category is None:
        return ("goods",)
    needed = {
        "goods": True,
        "audience": category.gender,
        "size": sizes.system_for(category.size_system, draft.audience or "none") is not None,
        "season": category.season == "ask",
        "amount": True,
        "expiry": category.expiry,
    }
    return tuple(name for name, is_needed in needed.items() if is_needed)


def next_step(draft: Draft) -> str | None:
    """The first step without an answer; None when the box can be finished."""
    missing = {
        "goods": draft.category is None,
        "audience": not draft.audience,
        "size": not draft.size,
        "season": not draft.season,
        "amount": not draft.quantity and draft.basis != Basis.UNKNOWN,
        "expiry": not draft.expiry,
    }
    return next((name for name in steps(draft) if missing[name]), None)


def size_options(draft: Draft) -> tuple[str, ...]:
    """The sizes to offer, with “mixed” and “unknown” at the end."""
    category = draft.category
    system = sizes.system_for(category.size_system, draft.audience or "none") if category else None
    return (*system.values, sizes.MIXED, sizes.UNKNOWN) if system else ()


def with_audience(draft: Draft, audience: str) -> Draft:
    """Another audience; a size that does not exist for it is asked again."""
    changed = replace(draft, audience=audience)
    return changed if changed.size in size_options(changed) else replace(changed, size="")


def with_quantity(draft: Draft, typed: str) -> Draft:
    """The quantity as typed: ``~40`` is estimated and ``?`` is unknown, whatever was chosen before."""
    plain = typed.strip()
    if plain == "?":
        return replace(draft, quantity="", basis=Basis.UNKNOWN)
    if plain.startswith("~"):
        return replace(draft, quantity=plain.lstrip("~ "), basis=Basis.ESTIMATED)
    basis = Basis.COUNTED if plain and draft.basis == Basis.UNKNOWN else draft.basis
    return replace(draft, quantity=plain, basis=basis)


def answered(draft: Draft, name: str, value: str) -> Draft:
    """The draft with one more field typed or chosen; an unknown amount has no quantity."""
    if name == "quantity":
        return with_quantity(draft, value)
    if name == "basis" and value == Basis.UNKNOWN:
        return replace(draft, quantity="", basis=value)
    return replace(draft, **{name: value})


def match_typed(options: Sequence[str], typed: str) -> str | None:
    """The option that typed characters mean, once no longer one could be meant."""
    exact = [option for option in options if option.casefold() == typed.casefold()]
    longer = [option for option in options if option.casefold().startswith(typed.casefold()) and option not in exact]
    if exact and not longer:
        return exact[0]
    return longer[0] if len(longer) == 1 and not exact else None


def could_match(options: Sequence[str], typed: str) -> bool:
    """Whether typed characters may still become an option."""
    return any(option.casefold().startswith(typed.casefold()) for option in options)


def to_box(draft: Draft, pallet: str | None, location: str | None) -> Box:
    """The box to register; what cannot be read is said in a sentence."""
    category = draft.category
    if category is None:
        raise UserError(mark("Errors", "Choose first what is in the box."))
    unknown = draft.basis == Basis.UNKNOWN
    content = Content(
        category=category.key, audience=draft.audience or "none", size=draft.size, season=draft.season or "none",
        condition=draft.condition, quantity=None if unknown else units.to_steps(draft.quantity, category.unit),
        basis=draft.basis, expiry=expiry.parse(draft.expiry) if draft.expiry.strip(NO_EXPIRY) else None,
        batch=draft.batch.strip(),
    )  # fmt: skip
    weight = units.to_steps(draft.weight, "kg") if draft.weight.strip() else None
    return Box(
        code=NO_CODE, contents=(content,), packaging=draft.packaging, weight_g=weight,
        weight_basis=Basis.UNKNOWN if weight is None else Basis.COUNTED, pallet=pallet,
        location=None if pallet else location,
    )  # fmt: skip


def preview(draft: Draft) -> Box | None:
    """The box as far as it is known, for its picture; unreadable fields are left out."""
    if draft.category is None:
        return None
    plain = replace(draft, weight="")
    for attempt in (plain, replace(plain, expiry=""), replace(plain, basis=Basis.UNKNOWN, expiry="")):
        try:
            if next_step(attempt) != "amount":
                return to_box(attempt, None, None)
        except UserError:
            continue
    return to_box(replace(plain, basis=Basis.UNKNOWN, expiry=""), None, None)


def again(box: Box, category: Category) -> Draft:
    """The draft that makes the same box once more."""
    content = box.contents[0]
    amount = "" if content.quantity is None else str(units.from_steps(content.quantity, category.unit))
    return Draft(
        category=category, audience=content.audience, size=content.size, season=content.season,
        condition=content.condition, quantity=amount, basis=content.basis,
        expiry=content.expiry.isoformat() if content.expiry else NO_EXPIRY, batch=content.batch,
        packaging=box.packaging,
    )  # fmt: skip


def back(draft: Draft) -> Draft:
    """One answer less: the last one given."""
    given = [name for name in ("expiry", "quantity", "season", "size", "audience") if getattr(draft, name)]
    fixed = {"season"} if draft.category and draft.category.season != "ask" else set[str]()
    last = next((name for name in given if name not in fixed), None)
    return Draft() if last is None else replace(draft, **{last: ""})


def types_values(options: Sequence[str]) -> bool:
    """Whether the values themselves are typed (shoe 42, height 104) instead of the numbers of buttons."""
    return len(options) > 12 and options[0].isdigit()
