"""Need lines cut in two or joined with the line above; what a person answered stays."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from app.domain.catalogue import Category
from app.domain.events import Fact
from app.domain.needs import (
    AROUND,
    ASK,
    NOT_GOODS,
    READ,
    SET_ASIDE,
    NeedLine,
    NeedList,
    in_order,
    line_of,
    replace_lines,
)
from app.domain.phrases import UserError, mark

RESTRICTIONS = frozenset({"licence", "enduse", "med", "narc"})
"""The export flags of goods that are never an ordinary shortage."""
_GAPS = ("quantity", "audience", "sizes", "season")


def answered(line: NeedLine, category: Category | None) -> NeedLine:
    """The line as a person says it is meant: these goods, or no goods at all."""
    if category is None:
        return replace(line, status=SET_ASIDE, category="", reason=NOT_GOODS)
    unit = category.unit if line.quantity is None else line.unit or category.unit
    flag = category.export_flag if category.export_flag in RESTRICTIONS else ""
    return replace(line, status=READ, category=category.key, unit=unit, restricted=flag, reason="")


def halves(line: NeedLine, at: int) -> tuple[str, str]:
    """The words of a line before and after a place in its text."""
    first, second = line.text[:at], line.text[at:]
    if not first.strip(AROUND) or not second.strip(AROUND):
        raise UserError(mark("Errors", "Put the cursor between two goods: both halves need words."))
    return first, second


def split(need_list: NeedList, number: int, at: int, parts: tuple[Sequence[NeedLine], Sequence[NeedLine]]) -> Fact:
    """A line becomes what its two halves were read as; the first keeps its number and what is reserved.

    Goods a person had assigned stay with the first half, unless that half says goods of its own.
    """
    line = line_of(need_list, number)
    first, second = halves(line, at)
    found = [
        *_standing(line, first, 0, parts[0]),
        *_standing(line, second, at, parts[1]),
    ]
    head = found[0]
    if line.status == READ and head.status != READ:
        head = replace(head, status=READ, category=line.category, candidates=(), unit=line.unit,
                       restricted=line.restricted, reason="")  # fmt: skip
    new = [replace(part, number=need_list.next_number + place) for place, part in enumerate(found[1:])]
    others = [other for other in need_list.lines if other.number != number]
    after = replace(need_list, lines=in_order([*others, replace(head, number=number), *new]))
    fact = replace_lines("need_list.split", need_list, after)
    return Fact(fact.kind, fact.subject, {**fact.payload, "line": number})


def _standing(line: NeedLine, text: str, offset: int, parts: Sequence[NeedLine]) -> list[NeedLine]:
    """What half a line was read as, at its place in the original; words nobody understands stay as they are."""
    start = line.start + offset
    whole = NeedLine(line.number, line.source_line, text, start=start, end=start + len(text))
    placed = [
        replace(
            part, source_line=line.source_line, start=start + part.start,
            end=start + (part.end or len(text)),
            urgent=part.urgent or line.urgent, deadline=part.deadline or line.deadline,
        )
        for part in parts
    ]  # fmt: skip
    return placed or [whole]


def above(need_list: NeedList, number: int) -> NeedLine:
    """The line above a line."""
    lines = in_order(need_list.lines)
    place = lines.index(line_of(need_list, number))
    if place == 0:
        raise UserError(mark("Errors", "There is no line above the first one."))
    return lines[place - 1]


def joined_text(upper: NeedLine, lower: NeedLine) -> str:
    """The words of two lines as one."""
    return f"{upper.text.rstrip()} {lower.text.lstrip()}"


def join(need_list: NeedList, number: int, reserved: Collection[int], read: NeedLine | None) -> Fact:
    """A line becomes one with the line above, which keeps its number; ``read`` is what both say together.

    What was understood of the upper line counts more than what was understood of the lower one.
    """
    lower, upper = line_of(need_list, number), above(need_list, number)
    if number in reserved:
        raise UserError(
            mark("Errors", "Something is reserved for line {line}. Release it first, then join the lines."), line=number
        )
    known = next((line for line in (upper, lower, read) if line is not None and line.status == READ), None)
    best = known or read or replace(upper, status=ASK if upper.status == SET_ASIDE else upper.status)
    for name in _GAPS:
        best = _filled(best, name, (upper, lower))
    same = upper.source_line == lower.source_line
    whole = replace(
        best, number=upper.number, source_line=upper.source_line, text=joined_text(upper, lower), start=upper.start,
        end=lower.end if same else upper.end, urgent=upper.urgent or lower.urgent,
        deadline=upper.deadline or lower.deadline, excluded=upper.excluded or lower.excluded,
    )  # fmt: skip
    others = [line for line in need_list.lines if line.number not in {number, upper.number}]
    fact = replace_lines("need_list.joined", need_list, replace(need_list, lines=in_order([*others, whole])))
    return Fact(fact.kind, fact.subject, {**fact.payload, "line": upper.number})


def _filled(best: NeedLine, name: str, sources: Sequence[NeedLine]) -> NeedLine:
    if getattr(best, name):
        return best
    source = next((line for line in sources if getattr(line, name)), None)
    if source is None:
        return best
    if name == "quantity":
        return replace(
            best, quantity=source.quantity, quantity_kind=source.quantity_kind, unit=source.unit or best.unit
        )
    if name == "sizes":
        return replace(best, sizes=source.sizes, size_min=source.size_min, size_max=source.size_max)
    return replace(best, **{name: getattr(source, name)})
