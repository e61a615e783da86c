"""The box being sorted: its steps, what is still missing, and the box it becomes."""

from dataclasses import dataclass, replace
from datetime import date

from app.domain import expiry, presets, sizes, units
from app.domain.boxes import Box, Content
from app.domain.catalogue import Category
from app.domain.phrases import UserError, mark
from app.domain.sku import Basis, Packaging

NO_EXPIRY = "-"
NO_CODE = "1" + "0" * 13
MOST_COPIES = 100
LARGE_KG = 15.0
"""A piece at least this heavy is registered on its own, without a box."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was chosen and typed so far; empty text means not yet.

    ``others`` are the contents of a mixed box that were finished before this one. ``untouched`` says that
    everything was taken over from the last box and nothing was chosen or typed since.
    """

    category: Category | None = None
    audience: str = ""
    size: str = ""
    season: str = ""
    condition: str = "good"
    quantity: str = ""
    basis: str = Basis.COUNTED
    expiry: str = ""
    batch: str = ""
    serial: str = ""
    weight: str = ""
    packaging: str = Packaging.CARTON
    copies: int = 1
    others: tuple[Content, ...] = ()
    untouched: bool = False


def is_large(category: Category) -> bool:
    """Whether goods are large pieces without a box, such as generators and beds."""
    return category.unit == units.Unit.PIECE and (category.avg_kg or 0) >= LARGE_KG


def begin(preset: presets.Preset | None, category: Category | None = None) -> Draft:
    """An empty draft, with what the preset of the station fixes."""
    draft = Draft() if category is None else start(category)
    if preset is None:
        return draft
    return replace(
        draft,
        audience=preset.audience if category is None or category.gender else "",
        season=draft.season or (preset.season if category is None or category.season == "ask" else ""),
        condition=preset.condition if preset.condition and _may_be(category, preset.condition) else draft.condition,
        packaging=draft.packaging if category and is_large(category) else preset.packaging or draft.packaging,
    )


def _may_be(category: Category | None, condition: str) -> bool:
    return category is None or category.can_be_used or condition == "new"


def start(category: Category) -> Draft:
    """A new draft for a category; what the category fixes is filled in."""
    season = category.season if category.season in {"winter", "summer"} else ""
    draft = Draft(category=category, season=season, condition="good" if category.can_be_used else "new")
    return replace(draft, quantity="1", packaging=Packaging.PIECE) if is_large(category) else draft


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
    """The quantity as typed: ``~40`` is estimated, ``?`` unknown, and ``40x12`` twelve boxes of 40."""
    plain = typed.strip()
    if plain == "?":
        return replace(draft, quantity="", basis=Basis.UNKNOWN)
    for sign in "x×*х":
        amount, found, copies = plain.casefold().partition(sign)
        if found and copies.strip().isdigit():
            return with_copies(with_quantity(draft, amount), int(copies))
    if plain.startswith("~"):
        return replace(draft, quantity=plain.lstrip("~ "), basis=Basis.ESTIMATED)
    basis = Basis.COUNTED if plain and draft.basis == Basis.UNKNOWN else draft.basis
    return replace(draft, quantity=plain, basis=basis)


def with_copies(draft: Draft, copies: int) -> Draft:
    """So many identical boxes at once, 1 to 100."""
    return replace(draft, copies=max(1, min(MOST_COPIES, copies)))


def plus(draft: Draft, more: int) -> Draft:
    """Some more pieces, or fewer, but never less than none; what was not counted begins at zero."""
    try:
        known = units.to_steps(draft.quantity, "pc") if draft.quantity and not draft.untouched else 0
    except UserError:
        known = 0
    basis = Basis.COUNTED if draft.basis == Basis.UNKNOWN else draft.basis
    return replace(draft, quantity=str(max(0, known + more) or ""), basis=basis, untouched=False)


def answered(draft: Draft, name: str, value: str) -> Draft:
    """The draft with one more field typed or chosen; an unknown amount has no quantity."""
    touched = replace(draft, untouched=False)
    if name == "audience":
        return with_audience(touched, value)
    if name == "quantity":
        return with_quantity(touched, value)
    if name == "basis" and value == Basis.UNKNOWN:
        return replace(touched, quantity="", basis=value)
    return replace(touched, **{name: value})


def content_of(draft: Draft, today: date | None = None) -> Content:
    """The content being described; what cannot be read is said in a sentence."""
    category = draft.category
    if category is None:
        raise UserError(mark("Errors", "Choose first what is in the box."))
    unknown = draft.basis == Basis.UNKNOWN
    return Content(
        category=category.key, audience=draft.audience if category.gender else "none", size=draft.size,
        season=draft.season or "none", condition=draft.condition,
        quantity=None if unknown else units.to_steps(draft.quantity, category.unit), basis=draft.basis,
        expiry=None if expiry.says_none(draft.expiry) else expiry.parse(draft.expiry, today),
        batch=draft.batch.strip(), serial=draft.serial.strip(),
    )  # fmt: skip


def to_box(draft: Draft, pallet: str | None, location: str | None, today: date | None = None) -> Box:
    """The box to register, with all its contents; what cannot be read is said in a sentence."""
    weight = units.to_steps(draft.weight, "kg") if draft.weight.strip() else None
    return Box(
        code=NO_CODE, contents=(*draft.others, content_of(draft, today)), packaging=draft.packaging, weight_g=weight,
        weight_basis=Basis.UNKNOWN if weight is None else Basis.COUNTED, pallet=pallet,
        location=None if pallet else location,
    )  # fmt: skip


def preview(draft: Draft, today: date | None = None) -> Box | None:
    """The box as far as it is known, for its picture; unreadable fields are left out."""
    plain = replace(draft, weight="")
    if draft.category is None:
        return Box(NO_CODE, contents=draft.others, packaging=draft.packaging) if draft.others else None
    for attempt in (plain, replace(plain, expiry=""), replace(plain, basis=Basis.UNKNOWN, expiry="")):
        try:
            if next_step(attempt) != "amount":
                return to_box(attempt, None, None, today)
        except UserError:
            continue
    return to_box(replace(plain, basis=Basis.UNKNOWN, expiry=""), None, None)


def with_another(draft: Draft, today: date) -> Draft:
    """The draft of a mixed box: what was described is kept, and the next content is asked for."""
    return Draft(
        others=(*draft.others, content_of(draft, today)), packaging=draft.packaging, weight=draft.weight,
        copies=draft.copies,
    )  # fmt: skip


def again(box: Box, category: Category) -> Draft:
    """The draft that makes the same box once more."""
    content = box.contents[-1]
    amount = "" if content.quantity is None else str(units.from_steps(content.quantity, category.unit))
    return Draft(
        category=category, audience=content.audience, size=content.size, season=content.season,
        condition=content.condition, quantity=amount, basis=content.basis,
        expiry=content.expiry.isoformat() if content.expiry else NO_EXPIRY, batch=content.batch,
        packaging=box.packaging, others=box.contents[:-1],
    )  # fmt: skip


def following(box: Box, category: Category) -> Draft:
    """What is asked after a finished box: the same goods, another size; a mixed box begins anew."""
    if len(box.contents) > 1:
        return Draft()
    same = again(box, category)
    keeps_date = "" if category.expiry else same.expiry
    return replace(same, size="", expiry=keeps_date, batch="", untouched=True)


def back(draft: Draft, preset: presets.Preset | None = None) -> Draft:
    """One answer less: the last one given; what the preset fixes stays. After a finished box: other goods."""
    if draft.untouched:
        return begin(preset)
    given = [name for name in ("expiry", "quantity", "season", "size", "audience") if getattr(draft, name)]
    fixed = {name for name in ("audience", "season") if preset and getattr(preset, name)}
    if draft.category and draft.category.season != "ask":
        fixed.add("season")
    if draft.category and is_large(draft.category):
        fixed.add("quantity")
    last = next((name for name in given if name not in fixed), None)
    if last is not None:
        return replace(draft, **{last: ""})
    return replace(begin(preset), others=draft.others if draft.category else draft.others[:-1])
