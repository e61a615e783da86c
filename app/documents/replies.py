"""Answers to need lists in one language: what each line says, as a text for a message and as a short mail."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.documents import reply_wording as say
from app.domain import codes
from app.domain.languages import Words
from app.domain.needs import NeedLine
from app.domain.replies import MISSING, OFFERED, READY, SECTIONS, SENT, UNCLEAR, Reply, Statement
from app.domain.terms import size_words, term

_AMOUNTS = frozenset({SENT, READY, OFFERED, MISSING})
_LONG = 3
"""Sizes beyond this number are told as first to last."""


@dataclass(frozen=True, slots=True)
class Told:
    """A statement in words: where the line stands in the original, its words, our goods, the amount and remarks."""

    place: str
    asked: str
    goods: str
    amount: str
    remarks: tuple[str, ...]


def told(entry: Statement, language: str) -> Told:
    """A statement in the words of a language."""
    goods = "" if entry.section == UNCLEAR and not entry.reasons else goods_text(entry, language)
    return Told(place(entry.line), entry.line.asked, goods, amount_text(entry, language), remarks(entry, language))


def place(line: NeedLine) -> str:
    """The line of the original, as its sender counts lines; empty when it stands there no longer."""
    return str(line.source_line or "")


def goods_text(entry: Statement, language: str) -> str:
    """Our name for what a line asks for, with audience, sizes and season; empty where we have none."""
    line = entry.line
    if not line.category:
        return ""
    sizes = [size_words(size).in_language(language) for size in line.sizes]
    parts = [
        entry.goods.in_language(language),
        "" if line.audience in {"", "none"} else term("audience", line.audience).in_language(language),
        f"{sizes[0]}–{sizes[-1]}" if len(sizes) > _LONG else ", ".join(sizes),
        "" if line.season in {"", "none"} else term("season", line.season).in_language(language),
    ]
    return ", ".join(part for part in parts if part)


def amount_text(entry: Statement, language: str) -> str:
    """How much, and of how much where that was said."""
    if entry.wanted is None:
        return say.quantity(entry.amount, entry.unit, language) if entry.amount else ""
    wanted = say.steps(entry.wanted, entry.unit, language)
    if entry.line.quantity_kind == "approximate":
        wanted = say.ABOUT.in_language(language).format(amount=wanted)
    whole = say.with_unit(wanted, entry.unit, language)
    if entry.amount is None:
        return whole
    figure = say.figure(entry.amount, entry.unit, language)
    return say.OF_WANTED.in_language(language).format(amount=figure, wanted=whole)


def remarks(entry: Statement, language: str) -> tuple[str, ...]:
    """Substitutes, boxes and weight, when it comes, and why there is no more; an open line hears that it is one."""

    def put(words: Words, **values: object) -> str:
        return words.in_language(language).format(**values)

    is_open = entry.wanted is None and entry.section in _AMOUNTS
    found = [say.OPEN.in_language(language)] if is_open else []
    found += [
        put(say.RULES[rule], amount=say.quantity(amount, entry.unit, language)) for rule, amount in entry.substitutes
    ]
    found.append(_packages(entry, language))
    if entry.section == SENT and entry.day:
        found.append(put(say.LEFT, day=say.day(entry.day), load=codes.short(entry.load)))
    elif entry.section == READY:
        found.append(put(say.ON_LOAD, load=codes.short(entry.load)) if entry.load else put(say.NO_LOAD))
    if entry.candidates:
        names = dict.fromkeys(words.in_language(language) for words in entry.candidates)
        found.append(put(say.MAY_MEAN, goods=", ".join(names)))
    return tuple(part for part in (*found, *_reasons(entry, language)) if part)


def _packages(entry: Statement, language: str) -> str:
    parts = (
        say.BOXES.in_language(language).format(boxes=entry.boxes) if entry.boxes else "",
        say.PALLETS.in_language(language).format(pallets=entry.pallets) if entry.pallets else "",
        say.weight(entry.weight, language) if entry.boxes else "",
    )
    return ", ".join(part for part in parts if part)


def _reasons(entry: Statement, language: str) -> Iterator[str]:
    if entry.section == UNCLEAR and entry.reasons:
        asked, expected = (term("unit", unit).in_language(language) for unit in (entry.unit, entry.reasons[-1]))
        yield say.ASKED_IN.in_language(language).format(unit=asked, expected=expected)
        return
    yield from (say.REASONS[reason].in_language(language) for reason in entry.reasons if reason in say.REASONS)


def title(reply: Reply) -> str:
    """What the list is called: its title, else its number."""
    return reply.need_list.title or reply.need_list.code


def opening(reply: Reply) -> list[str]:
    """Greeting, thanks with the list's title, number, version and date, and what a person adds."""
    language, need_list, partner = reply.language, reply.need_list, reply.partner
    name = (partner.name_uk if language == "uk" else "") or partner.name
    facts = [
        need_list.code if need_list.title else "",
        say.VERSION.in_language(language).format(number=need_list.revision) if need_list.revision > 1 else "",
        say.RECEIVED.in_language(language).format(day=say.day(need_list.received)) if need_list.received else "",
    ]
    told_facts = ", ".join(fact for fact in facts if fact)
    thanks = say.THANKS.in_language(language).format(
        title=title(reply), facts=f" ({told_facts})" if told_facts else "", today=say.day(reply.today)
    )
    greeting = say.GREETING.in_language(language).format(name=name) if name else say.HELLO.in_language(language)
    going = say.FOR.in_language(language).format(name=reply.recipient) if reply.recipient else ""
    return [part for part in (greeting, thanks, going, reply.note) if part]


def closing(reply: Reply) -> list[str]:
    """The request to confirm, then regards and how to reach the hub, line by line."""
    hub = reply.hub
    asked = [say.CONFIRM.in_language(reply.language)] if reply.statements else []
    contact = (hub.name, hub.address, hub.contact, hub.phone)
    return [*asked, "\n".join([say.REGARDS.in_language(reply.language), *(part for part in contact if part)])]


def text(reply: Reply) -> str:
    """The whole answer as plain text."""
    blocks = ["\n\n".join(opening(reply))]
    for section in SECTIONS:
        entries = reply.of(section)
        if entries:
            heading = f"{say.PARTS[section].in_language(reply.language).upper()} ({reply.counts()[section]})"
            introduction = say.INTRODUCTIONS[section].in_language(reply.language)
            told_lines = "\n".join(_paragraph(told(entry, reply.language), reply.language) for entry in entries)
            blocks.append(f"{heading}\n{introduction}\n{told_lines}")
    if not reply.statements:
        blocks.append(say.NOTHING.in_language(reply.language))
    blocks += closing(reply)
    return "\n\n".join(blocks) + "\n"


def _paragraph(line: Told, language: str) -> str:
    wrote = say.WROTE.in_language(language).format(words=line.asked)
    head = f"{line.goods}: {line.amount}" if line.goods and line.amount else line.goods or line.amount
    lines = [f"•  {head or wrote}"]
    if head:
        lines.append(f"   {wrote}")
    return "\n".join([*lines, *(f"   {remark}" for remark in line.remarks)])


def mail(reply: Reply) -> tuple[str, str]:
    """Subject and body of a short mail to which the answer is attached.

    Mail programs are started with at most some 2,000 characters, six for each Ukrainian letter.
    """
    language = reply.language
    counts = [f"{say.PARTS[part].in_language(language)} {count}" for part, count in reply.counts().items() if count]
    short = say.LINES_BY_PART.in_language(language).format(counts=", ".join(counts)) if counts else ""
    greeting = opening(reply)[0]
    words = [greeting, reply.note, short, say.ATTACHED.in_language(language)]
    farewell = f"{say.REGARDS.in_language(language)}\n{reply.hub.name}"
    subject = say.SUBJECT.in_language(language).format(title=title(reply))
    return subject, "\n\n".join([*(part for part in words if part), farewell])
