"""Answers to need lists: what a sender gets, what comes when and what is missing, line by line."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.catalogue import Category
from app.domain.conversion import convert
from app.domain.events import Fact
from app.domain.languages import Language, Words
from app.domain.needs import GONE, READ, SET_ASIDE, NeedLine, NeedList
from app.domain.partners import UKRAINE, Partner
from app.domain.places import Hub
from app.domain.quantities import Total, total
from app.domain.weights import Weight

READY, SENT, OFFERED, MISSING, RESTRICTED, UNCLEAR = "ready", "sent", "offered", "missing", "restricted", "unclear"
SECTIONS = (READY, SENT, OFFERED, MISSING, RESTRICTED, UNCLEAR)
"""The parts of an answer in the order a sender reads them."""
FORMS = ("text", "pdf", "xlsx", "mail")
NEVER_GIVEN = frozenset({"licence", "narc", "refuse"})
NOT_GOODS = frozenset({"money", "service", "works"})
PROVEN = "enduse"
"""Export flag of goods that leave only with a proof of end use."""
_GERMAN_SPEAKING = frozenset({"DE", "AT", "CH"})
_NO_WEIGHT = Weight()


@dataclass(frozen=True, slots=True)
class Supply:
    """A part of a box that serves a need line: departed, reserved, or free and only proposed.

    ``quantity`` None is the whole of an uncounted box. ``load`` is the load it is on, ``day`` when that left.
    """

    line: int
    section: str
    box: str
    quantity: int | None
    basis: str
    rule: str = ""
    pallet: str = ""
    load: str = ""
    day: date | None = None
    weight: Weight = _NO_WEIGHT
    lacks_proof: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """What one part of an answer says about one need line.

    Amounts are in steps of ``unit``; ``amount`` is None where none can be named and ``wanted`` None for an open line.
    ``substitutes`` are the amounts given by a rule of the match, such as unisex.
    """

    section: str
    line: NeedLine
    goods: Words
    unit: str
    wanted: int | None = None
    amount: Total | None = None
    boxes: int = 0
    pallets: int = 0
    weight: Weight = _NO_WEIGHT
    load: str = ""
    day: date | None = None
    substitutes: tuple[tuple[str, Total], ...] = ()
    reasons: tuple[str, ...] = ()
    candidates: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to a need list in the language of who gets it.

    ``recipient`` names who gets the goods where that is not the sender; ``note`` is what a person adds to the answer.
    """

    need_list: NeedList
    partner: Partner
    hub: Hub
    today: date
    language: str
    statements: tuple[Statement, ...]
    recipient: str = ""
    note: str = ""

    def of(self, section: str) -> tuple[Statement, ...]:
        """What one part says, in the order of the list."""
        return tuple(entry for entry in self.statements if entry.section == section)

    def counts(self) -> dict[str, int]:
        """How many lines of the list each part speaks of."""
        return {section: len({entry.line.number for entry in self.of(section)}) for section in SECTIONS}

    @property
    def answered(self) -> tuple[NeedLine, ...]:
        """The lines of the list it speaks of, each once, in their order."""
        found = {entry.line.number: entry.line for entry in self.statements}
        return tuple(found[number] for number in sorted(found))


def language_for(need_list: NeedList, partner: Partner) -> str:
    """The language to answer in: that of the list, else that of the sender's country."""
    if need_list.language in set(Language):
        return need_list.language
    if partner.country in {UKRAINE, ""} and need_list.language == "ru":
        return Language.UKRAINIAN
    if partner.country == UKRAINE:
        return Language.UKRAINIAN
    return Language.GERMAN if partner.country in _GERMAN_SPEAKING else Language.ENGLISH


def answered(reply: Reply, form: str) -> Fact:
    """The sender got an answer in some form; it stands in the history of the list."""
    counts = {section: count for section, count in reply.counts().items() if count}
    payload = {"form": form, "language": str(reply.language), "counts": counts, "short": counts.get(MISSING, 0)}
    return Fact("need_list.answered", reply.need_list.code, payload | ({"note": reply.note} if reply.note else {}))


def why_no_more(lost: Mapping[str, int], *, served: bool) -> tuple[str, ...]:
    """Why the hall gives no more for a line; ``lost`` is the stock that does not serve it, in steps by its obstacle."""
    found = [name for name in ("keeps", "audience", "size", "season", "promised", "uncounted") if lost.get(name, 0) > 0]
    return tuple(found) or (("no_more",) if served else ("none",))


def statements(
    line: NeedLine, categories: Mapping[str, Category], supplies: Sequence[Supply], reasons: tuple[str, ...]
) -> tuple[Statement, ...]:
    """Everything the answer says about one line; a line that is not needed or asks for nothing is not answered."""
    if line.excluded:
        return ()
    plain = Statement(UNCLEAR, line, Words(line.asked, line.asked, line.asked), line.unit)
    if line.status == SET_ASIDE:
        return (replace(plain, section=RESTRICTED, reasons=(line.reason,)),) if line.reason in NOT_GOODS else ()
    category = categories.get(line.category)
    if category is None or line.status != READ:
        kinds = (categories[entry.category].name for entry in line.candidates if entry.category in categories)
        return (replace(plain, candidates=tuple(kinds)),)
    return _about(replace(plain, goods=category.name, unit=category.unit), category, supplies, reasons)


def _about(
    plain: Statement, category: Category, supplies: Sequence[Supply], reasons: tuple[str, ...]
) -> tuple[Statement, ...]:
    line = plain.line
    if line.reason == GONE:
        kept = [supply for supply in supplies if supply.section != OFFERED]
        return tuple(replace(entry, reasons=(GONE,)) for entry in _given(plain, kept) if entry.section == READY)
    converted = None if line.quantity is None else convert(line.quantity, line.unit, category, line.audience)
    if line.quantity is not None and converted is None:
        unclear = replace(plain, section=UNCLEAR, unit=line.unit, wanted=line.quantity, reasons=("unit", category.unit))
        return (*_given(plain, supplies), unclear)
    wanted = replace(plain, wanted=converted.steps if converted else None)
    given = _given(wanted, supplies)
    return (*given, *_rest(wanted, category.export_flag or line.restricted, given, reasons))


def _given(plain: Statement, supplies: Sequence[Supply]) -> tuple[Statement, ...]:
    """What was sent, is reserved or could be given, each load and part by itself."""
    groups: dict[tuple[int, str], list[Supply]] = {}
    for supply in supplies:
        kept_back = supply.lacks_proof and supply.section == OFFERED
        section = RESTRICTED if kept_back else supply.section
        groups.setdefault((SECTIONS.index(section), supply.load), []).append(supply)
    return tuple(_sum(plain, SECTIONS[at], groups[at, load]) for at, load in sorted(groups))


def _sum(plain: Statement, section: str, parts: Sequence[Supply]) -> Statement:
    rules = sorted({rule for part in parts for rule in part.rule.split("+") if rule})
    return replace(
        plain, section=section, amount=_total(parts), boxes=len({part.box for part in parts}),
        pallets=len({part.pallet for part in parts if part.pallet}),
        weight=sum((part.weight for part in parts), Weight()), load=parts[0].load, day=parts[0].day,
        substitutes=tuple((rule, _total(part for part in parts if rule in part.rule.split("+"))) for rule in rules),
        reasons=(PROVEN,) if parts[0].lacks_proof and section != SENT else (),
    )  # fmt: skip


def _total(parts: Iterable[Supply]) -> Total:
    return total((part.quantity, part.basis) for part in parts)


def _rest(plain: Statement, flag: str, given: Sequence[Statement], reasons: tuple[str, ...]) -> tuple[Statement, ...]:
    """What is not given: forbidden goods, or what is missing with the reasons."""
    found = sum((entry.amount for entry in given if entry.amount), Total())
    left = None if plain.wanted is None else max(0, plain.wanted - found.known)
    if left == 0 or (left is None and given):
        return ()
    amount = None if left is None else Total(left, found.estimated)
    if flag in NEVER_GIVEN:
        return (replace(plain, section=RESTRICTED, amount=amount, reasons=(flag,)),)
    doubt = ("perhaps_less",) if found.unknown else ()
    return (replace(plain, section=MISSING, amount=amount, reasons=(*reasons, *doubt)),)
