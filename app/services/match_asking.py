"""From the lines of need lists to what a match is asked: units by a named factor, days, what is reserved already."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain import needs as need_rules
from app.domain.catalogue import Category
from app.domain.conversion import convert
from app.domain.needs import NeedLine, NeedList, Priority
from app.domain.partners import Partner
from app.domain.phrases import Phrase, UserError, mark
from app.domain.terms import term
from app.domain.units import from_steps
from app.matching.model import Want
from app.persistence.database import Connection
from app.persistence.queries import needs, records, reserved
from app.persistence.queries.reserved import KeptGoods
from app.services.proposals import Asked

NEVER_MATCHED = frozenset({"licence", "narc"})


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept for a line of the goods it asks for now; ``others`` says that other goods can be released."""

    quantity: int = 0
    departed: int = 0
    whole: int = 0
    others: bool = False

    @property
    def here(self) -> int:
        """What has not left yet, in steps."""
        return self.quantity - self.departed


@dataclass(frozen=True, slots=True)
class Terms:
    """What all lines of a list have in common: the day, the days goods must keep for its recipient, the goods."""

    today: date
    days: int
    categories: Mapping[str, Category]


def asked_lines(
    connection: Connection, codes: Sequence[str], categories: Mapping[str, Category], today: date
) -> tuple[Asked, ...]:
    """Every line of some lists as it is asked, in the order of the lists; lines set aside only if goods are kept."""
    kept, lists = reserved.kept_goods(connection, codes), needs.some(connection, codes)
    recipients = records.some(connection, Partner, sorted({need_list.consignee for need_list in lists.values()}))
    asked: list[Asked] = []
    for code in codes:
        if code not in lists:
            raise UserError(mark("Errors", "There is no need list {code} in this hub."), code=code)
        partner = recipients.get(lists[code].consignee)
        terms = Terms(today, partner.min_shelf_life_days if partner else 0, categories)
        for line in lists[code].lines:
            goods = kept.get((code, line.number), ())
            if line.status != need_rules.SET_ASIDE or any(_is_here(entry) for entry in goods):
                asked.append(ask(lists[code], line, goods, terms))
    return tuple(asked)


def ask(need_list: NeedList, line: NeedLine, goods: Sequence[KeptGoods], terms: Terms) -> Asked:
    """One line as it is asked: a want, or the reason why nothing is matched to it."""
    category = terms.categories.get(line.category)
    kept = _kept(line, goods)
    plain = Asked(need_list.code, line, line.unit, line.quantity, priority=_priority(need_list, line))
    obstacle = _obstacle(line, category)
    converted = None
    if category is not None and line.quantity is not None:
        converted = convert(line.quantity, line.unit, category, line.audience)
    if category is None or (line.quantity is not None and converted is None):
        return replace(plain, remarks=_refusal(obstacle or _no_factor(line, category), line, kept, category))
    wanted = converted.steps if converted else None
    known = replace(plain, unit=category.unit, wanted=wanted, already=kept.quantity)
    if obstacle:
        return replace(known, remarks=_refusal(obstacle, line, kept, category))
    served = _served(wanted, kept, category)
    remarks = [served, converted.factor if converted else None, _overdue(line, terms.today), _others(kept)]
    want = None if served else _want(need_list, line, None if wanted is None else wanted - kept.quantity, terms)
    return replace(known, want=want, remarks=tuple(remark for remark in remarks if remark))


def _is_here(goods: KeptGoods) -> bool:
    return goods.quantity > goods.departed or goods.whole > goods.whole_departed


def _kept(line: NeedLine, goods: Sequence[KeptGoods]) -> _Kept:
    own = next((entry for entry in goods if entry.category == line.category), None)
    others = any(entry.category != line.category and _is_here(entry) for entry in goods)
    return _Kept(own.quantity, own.departed, own.whole, others) if own else _Kept(others=others)


def _want(need_list: NeedList, line: NeedLine, steps: int | None, terms: Terms) -> Want:
    return Want(
        need_list.code, line.number, line.category, line.audience, frozenset(line.sizes), line.season, steps,
        usable_from(line, terms), _priority(need_list, line),
    )  # fmt: skip


def _priority(need_list: NeedList, line: NeedLine) -> int:
    return Priority.URGENT.rank if line.urgent else Priority(need_list.priority).rank


def usable_from(line: NeedLine, terms: Terms) -> date | None:
    """The day until which goods must keep: that of the line, or today, and the days its recipient asks for."""
    if not terms.categories[line.category].expiry or (line.deadline is None and not terms.days):
        return None
    return max(line.deadline or terms.today, terms.today) + timedelta(days=terms.days)


def _served(wanted: int | None, kept: _Kept, category: Category) -> Phrase | None:
    """Why a line that has something already gets no more; None while something of it is missing."""
    if wanted is not None and kept.quantity > wanted:
        return _too_much(wanted, kept, category)
    if wanted is not None and wanted <= 0:
        return Phrase("Match", mark("Match", "The line asks for none: type a quantity."))
    if kept.quantity and (wanted is None or kept.quantity == wanted):
        text = mark("Match", "Reserved for this line already: {amount}.")
        return Phrase("Match", text, {"amount": from_steps(kept.quantity, category.unit)})
    if kept.whole and wanted is None:
        text = mark("Match", "Uncounted boxes reserved for this line already: {boxes}.")
        return Phrase("Match", text, {"boxes": kept.whole})
    return None


def _too_much(wanted: int, kept: _Kept, category: Category) -> Phrase:
    unit = category.unit
    free = min(kept.quantity - wanted, kept.here)
    values = {"kept": from_steps(kept.quantity, unit), "wanted": from_steps(wanted, unit), "unit": term("unit", unit)}
    if not free:
        text = mark("Match", "{kept} {unit} have left for this line, but only {wanted} are asked for now.")
        return Phrase("Match", text, values)
    text = mark("Match", "{kept} {unit} are reserved, but only {wanted} are asked for now: release {release}.")
    return Phrase("Match", text, {**values, "release": from_steps(free, unit)})


def _overdue(line: NeedLine, today: date) -> Phrase | None:
    if line.deadline is None or line.deadline >= today:
        return None
    text = mark("Match", "Wanted until {day}: ask whether it still is.")
    return Phrase("Match", text, {"day": f"{line.deadline:%d.%m.%Y}"})


def _others(kept: _Kept) -> Phrase | None:
    if not kept.others:
        return None
    return Phrase("Match", mark("Match", "Other goods than it asks for now are reserved for this line: release them."))


def _refusal(obstacle: Phrase, line: NeedLine, kept: _Kept, category: Category | None) -> tuple[Phrase, ...]:
    """Why nothing is matched to a line, and what to do with what is reserved for it all the same."""
    if line.reason == need_rules.GONE:
        return (obstacle,)
    if kept.here and category is not None:
        text = mark("Match", "{amount} {unit} are reserved for this line all the same: release them.")
        amount = from_steps(kept.here, category.unit)
        return obstacle, Phrase("Match", text, {"amount": amount, "unit": term("unit", category.unit)})
    if kept.others:
        return obstacle, Phrase("Match", mark("Match", "Goods are reserved for this line all the same: release them."))
    return (obstacle,)


def _no_factor(line: NeedLine, category: Category | None) -> Phrase:
    text = mark("Match", "Asked for in “{unit}”: type how much that is in {expected}.")
    expected = term("unit", category.unit if category else line.unit)
    return Phrase("Match", text, {"unit": term("unit", line.unit), "expected": expected})


def _obstacle(line: NeedLine, category: Category | None) -> Phrase | None:
    if line.reason == need_rules.GONE:
        return Phrase("Match", mark("Match", "No longer asked for since the newer version: release what is reserved."))
    if line.status == need_rules.SET_ASIDE:
        return Phrase("Match", mark("Match", "Set aside: these are no goods, or they are no longer asked for."))
    if line.excluded:
        return Phrase("Match", mark("Match", "Not needed, as the list says."))
    if category is None or line.status != need_rules.READ:
        return Phrase("Match", mark("Match", "Not matched: say first which goods are meant."))
    if category.export_flag in NEVER_MATCHED:
        return Phrase("Match", mark("Match", "These goods need a licence; this hub does not supply them by itself."))
    return None
