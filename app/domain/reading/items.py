"""From the parts of a line to the items of a reading."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from app.domain.catalogue import Category
from app.domain.needs import ASK, NOT_GOODS, READ, UNRECOGNISED
from app.domain.reading import attributes, deadlines, setting_aside, sizing
from app.domain.reading.amounts import Amount
from app.domain.reading.goods import BROAD
from app.domain.reading.joining import parts_of
from app.domain.reading.lines import Line, look_at, naming
from app.domain.reading.parts import Part
from app.domain.reading.shelves import is_mixed
from app.domain.reading.sizing import Sizes
from app.domain.reading.words import plain
from app.domain.reading_result import IgnoredLine, ReadItem
from app.domain.sku import Season

EXACT, APPROXIMATE, OPEN = "exact", "approximate", "open"
_EACH = re.compile(r"\b(?:je|jeweils|each|по) ?\d|\d ?\w* ?each\b")
_FAINT = 0.35
_LICENCE, _NOT_HANDLED = "licence", "not_handled"
_RESTRICTIONS = frozenset({"licence", "enduse", "med", "narc"})


def read_line(line: Line) -> tuple[list[ReadItem], list[IgnoredLine]]:
    """The items of a line and the stretches of it that ask for nothing."""
    items: list[ReadItem] = []
    ignored: list[IgnoredLine] = []
    for part in parts_of(line):
        text = line.text[part.piece.start : part.piece.end].strip()
        reason = reason_of(text, line, part)
        if not reason:
            items.append(item_of(line, part))
        elif text:
            ignored.append(IgnoredLine(line.number, text, reason, *line.place(part.piece.start, part.piece.end)))
    return _with_shared_quantity(_with_shared_sizes(line, items)), ignored


def reason_of(text: str, line: Line, part: Part) -> str:
    """Why a part is no item: it describes, it tells something, or it is about money, services or works."""
    words = line.within(part.piece.body, part.piece.end)
    if line.scope.lexicon.is_no_goods(naming(line, part.piece.body, part.piece.end)):
        return NOT_GOODS
    if part.good.best == _NOT_HANDLED and not part.excluded:
        return setting_aside.reason_of(text, words)
    if part.good.candidates and part.good.candidates[0].confidence < _FAINT:
        special = setting_aside.reason_of(text, words)
        if special:
            return special
    if part.good.candidates:
        return "" if part.good.whole else setting_aside.headed(words)
    if part.describes and part.quantity is not None and part.quantity.counted:
        return ""
    special = setting_aside.reason_of(text, words)
    if special or not (part.describes or line.prose or _is_talk(text, line, part)):
        return special
    return "prose" if words or any(map(str.isalnum, text)) else "empty"


def _is_talk(text: str, line: Line, part: Part) -> bool:
    """Whether a stretch without goods or quantity is talk: it asks, or speaks of persons and doings."""
    words = line.within(part.piece.body, part.piece.end)
    if part.quantity is not None:
        return False
    return setting_aside.is_aside(text, words) or (len(words) > 1 and attributes.speaks(words))


def item_of(line: Line, part: Part) -> ReadItem:
    """One item with everything its part and the heading say."""
    text = line.text[part.piece.start : part.piece.end].strip()
    words = line.within(part.piece.start, part.piece.end)
    category = line.scope.lexicon.categories.get(part.good.category)
    best = line.scope.lexicon.categories.get(part.good.best)
    audience = attributes.audience_of(words) or line.heading.audience
    sizes = sizing.read_sizes(text, best, audience, line.scope.language)
    audience = audience or sizes.audience
    start, end = line.place(part.piece.start, part.piece.end)
    item = ReadItem(
        line.number,
        text,
        part.good.status,
        part.good.category,
        part.good.candidates,
        audience,
        season=attributes.season_of(words) or _fixed_season(category) or line.heading.season,
        urgent=attributes.is_urgent(line.text) or line.heading.urgent,
        excluded=part.excluded,
        restricted=_restriction(line, part),
        start=start,
        end=end,
        deadline=deadlines.deadline_of(line.text, line.scope.today) or line.heading.deadline,
        recipient=line.heading.recipient,
    )
    item = with_quantity(with_sizes(_refused(item), sizes), part.quantity)
    mixed = category is not None and category.gender and attributes.has_several_audiences(words)
    return questioned(item) if (part.unsure and not sizes) or mixed else item


def _refused(item: ReadItem) -> ReadItem:
    """Nobody is asked which clothes exactly are not needed: a whole shelf that is refused is the mixed goods of it."""
    if not item.excluded or item.status != ASK or not is_mixed(item.candidates[0].category):
        return item
    if item.candidates[0].confidence < BROAD:
        return item
    return replace(item, status=READ, category=item.candidates[0].category)


def questioned(item: ReadItem) -> ReadItem:
    """The item as a question where it was clear: its size, its number or its audience is not."""
    return replace(item, status=ASK, category="") if item.status == READ else item


def _fixed_season(category: Category | None) -> str:
    return category.season if category and category.season in {Season.WINTER, Season.SUMMER} else ""


def _restriction(line: Line, part: Part) -> str:
    """The licence or proof all candidates need."""
    flags = {line.scope.lexicon.categories[each.category].export_flag for each in part.good.candidates}
    if _LICENCE in flags:
        return _LICENCE
    return flags.pop() if len(flags) == 1 and flags <= _RESTRICTIONS else ""


def with_sizes(item: ReadItem, sizes: Sizes) -> ReadItem:
    """The item with sizes; sizes that cannot be told make it a question."""
    sized = replace(item, sizes=sizes.values, size_min=sizes.smallest, size_max=sizes.largest)
    return questioned(sized) if sizes.unclear else sized


def with_quantity(item: ReadItem, amount: Amount | None) -> ReadItem:
    """The item with a quantity; nothing asked for means as much as possible."""
    if amount is None or amount.value <= 0:
        return item
    value = amount.value if amount.value % 1 else Decimal(int(amount.value))
    kind = APPROXIMATE if amount.approximate else EXACT
    return replace(item, quantity=value, quantity_kind=kind, unit=amount.unit)


def _with_shared_sizes(line: Line, items: Sequence[ReadItem]) -> list[ReadItem]:
    """A size announced behind several goods holds for all of them that have none of their own."""
    result = list(items)
    if len(items) < 2 or not items[-1].sizes or not sizing.has_marker(items[-1].text):
        return result
    for at, item in enumerate(items[:-1]):
        best = item.candidates[0].category if item.candidates and item.status != UNRECOGNISED else ""
        if not item.sizes:
            category = line.scope.lexicon.categories.get(best)
            sizes = sizing.read_sizes(items[-1].text, category, item.audience or items[-1].audience)
            if sizes and not sizes.unclear:
                result[at] = with_sizes(item, sizes)
    return result


def _with_shared_quantity(items: list[ReadItem]) -> list[ReadItem]:
    """A quantity of each behind several goods (soap, towels: 50 each) holds for all of them that have none."""
    last = items[-1] if items else None
    if last is None or last.quantity is None or not _EACH.search(plain(last.text)):
        return items
    return [
        replace(item, quantity=last.quantity, quantity_kind=last.quantity_kind, unit=last.unit)
        if item.quantity is None and not item.excluded
        else item
        for item in items
    ]


def completed(item: ReadItem, line: Line) -> ReadItem | None:
    """The item with what was wrapped to the next line, or nothing when that line is one of its own."""
    if item.text.count("(") > item.text.count(")") and ")" in line.text and "(" not in line.text:
        return item
    if item.quantity is None:
        amount = _alone(line)
        return with_quantity(item, amount) if amount else None
    unit = _alone(look_at(line.number, f"1 {line.text.strip()}", line.scope, line.heading))
    return replace(item, unit=unit.unit) if unit and unit.unit and not item.unit else None


def _alone(line: Line) -> Amount | None:
    """The amount that is all a line says."""
    amount = line.measures[0] if len(line.measures) == 1 else None
    rest = line.text[: amount.start] + line.text[amount.end :] if amount else line.text
    return None if rest.strip(" -–—.,;:") else amount
