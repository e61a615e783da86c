"""How well the reader understands a labelled list: what is right, asked, wrong without a word, or missed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.domain.catalogue import Category
from app.domain.needs import ASK, READ, SET_ASIDE
from app.domain.reading_result import ReadItem
from tests.evaluation.aligning import Alignment
from tests.evaluation.labels import Label, Quantity

REFUSED = "not_handled"
RATES = {
    "silent wrong assignment": ("silent", "read"),
    "needless question": ("needless", "labelled"),
    "recall": ("understood", "labelled"),
    "found": ("found", "labelled"),
    "missed": ("missed", "labelled"),
    "precision": ("precise", "read"),
    "questions": ("questions", "labelled"),
    "questions out of no goods": ("idle", "labelled"),
    "right category in the question": ("offered", "asked"),
    "quantity accuracy": ("quantity right", "quantity"),
    "quantity accuracy where a number is asked": ("number right", "number"),
    "quantity wrong without a question": ("quantity silent", "quantity read"),
    "size accuracy": ("sizes right", "sizes"),
    "audience accuracy": ("audience right", "audience"),
    "exclusion accuracy": ("excluded right", "excluded"),
    "urgency accuracy": ("urgent right", "urgent"),
    "restriction accuracy": ("restricted right", "restricted"),
}


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing the reader did not understand as a dispatcher would."""

    kind: str
    line: int | None
    text: str
    expected: str
    got: str


@dataclass(slots=True)
class Figures:
    """Counts, which add up over lists, and the mistakes behind them."""

    counts: Counter[str] = field(default_factory=Counter[str])
    mistakes: list[Mistake] = field(default_factory=list[Mistake])

    def add(self, other: "Figures") -> None:
        """Take the figures of another list in."""
        self.counts += other.counts
        self.mistakes += other.mistakes

    def rate(self, name: str) -> float:
        """One of the rates, from 0 to 1; 0 where there was nothing to judge."""
        part, whole = RATES[name]
        return self.counts[part] / self.counts[whole] if self.counts[whole] else 0.0

    def note(self, kind: str, label: Label | None, item: ReadItem | None, between: tuple[str, str]) -> None:
        """Keep a mistake."""
        shown = label or item
        if shown is not None:
            self.mistakes.append(Mistake(kind, shown.line, shown.text, *between))


def measure(alignment: Alignment, categories: dict[str, Category]) -> Figures:
    """The figures of one list."""
    figures = Figures()
    for label, item in alignment.pairs:
        _judge_category(label, item, figures)
        if item is not None and item.status != SET_ASIDE:
            _judge_quantity(label, item, figures, categories)
            _judge_details(label, item, figures)
    for item, kin in alignment.spare:
        _judge_spare(item, kin, figures)
    return figures


def _judge_category(label: Label, item: ReadItem | None, figures: Figures) -> None:
    counts = figures.counts
    counts["labelled"] += 1
    expected = "/".join(sorted(label.categories)) or "a question"
    if item is None or (item.status == SET_ASIDE and REFUSED not in label.categories):
        counts["missed"] += 1
        figures.note("missed", label, item, (expected, "nothing" if item is None else "set aside"))
        return
    counts["found"] += 1
    if item.status in {READ, SET_ASIDE}:
        right = item.status == SET_ASIDE or item.category in label.categories
        counts.update(["read", *(["precise", "understood"] if right else ["silent"])])
        if not right:
            figures.note("silent", label, item, (expected, item.category))
        return
    _judge_question(label, item, figures, expected)


def _judge_question(label: Label, item: ReadItem, figures: Figures, expected: str) -> None:
    counts = figures.counts
    candidates = {candidate.category for candidate in item.candidates}
    right = not label.categories or bool(candidates & label.categories)
    got = f"{item.status} {', '.join(sorted(candidates))}".strip()
    counts["questions"] += 1
    counts["understood"] += right
    if label.categories:
        counts["asked"] += 1
        counts["offered"] += right
    if label.is_clear:
        counts["needless"] += 1
        figures.note("needless question", label, item, (expected, got))
    elif not right:
        figures.note("question without the answer", label, item, (expected, got))


def _judge_quantity(label: Label, item: ReadItem, figures: Figures, categories: dict[str, Category]) -> None:
    if not label.quantities:
        return
    got = Quantity.of(item.quantity, item.unit)
    known = [categories[key].unit for key in {item.category, *label.categories} if key in categories]
    right = any(_same(wanted, got, known) for wanted in label.quantities)
    _count(figures, "quantity", right=right)
    if label.quantities[0].value is not None:
        _count(figures, "number", right=right)
    if item.status == READ:
        figures.counts["quantity read"] += 1
        figures.counts["quantity silent"] += not right
    if not right:
        expected = " or ".join(_shown(wanted) for wanted in label.quantities)
        figures.note("quantity", label, item, (expected, _shown(got)))


def _same(wanted: Quantity, got: Quantity, known: Iterable[str]) -> bool:
    """Whether a quantity is the one asked for; a unit nobody wrote is a piece or the category's own."""
    if wanted.value is None or got.value is None or wanted.value != got.value:
        return wanted.value is None and got.value is None
    unwritten = {"", "pc", *known}
    return wanted.unit == got.unit or ("" in {wanted.unit, got.unit} and {wanted.unit, got.unit} <= unwritten)


def _shown(quantity: Quantity) -> str:
    return "open" if quantity.value is None else f"{quantity.value.normalize():f} {quantity.unit}".strip()


def _judge_details(label: Label, item: ReadItem, figures: Figures) -> None:
    """Sizes, audience, urgency and the like, wherever the label or the reader says something."""
    for name, expected, got in _details(label, item):
        if expected is not None and (expected or got):
            _count(figures, name, right=expected == got)
            if expected != got:
                figures.note(name, label, item, (expected or "none", got or "none"))


def _details(label: Label, item: ReadItem) -> Iterator[tuple[str, str | None, str]]:
    yield "sizes", None if label.sizes is None else _in_order(label.sizes), _in_order(item.sizes)
    yield "audience", label.audience, item.audience
    yield "excluded", "excluded" if label.excluded else "", "excluded" if item.excluded else ""
    yield "urgent", "urgent" if label.urgent else "", "urgent" if item.urgent else ""
    yield "restricted", label.restricted, item.restricted


def _in_order(sizes: Iterable[str]) -> str:
    return ", ".join(sorted(sizes))


def _judge_spare(item: ReadItem, kin: Label | None, figures: Figures) -> None:
    """An item no label is left for: a label's goods told twice, or goods made of words that name none."""
    if item.status == READ and item.category != REFUSED:
        figures.counts["read"] += 1
        if kin is None or item.category not in kin.categories:
            figures.counts["silent"] += 1
            figures.note("silent", None, item, ("/".join(sorted(kin.categories)) if kin else "no goods", item.category))
    elif item.status not in {READ, SET_ASIDE}:
        figures.counts["questions"] += 1
        figures.counts["idle"] += 1
        kind = "question out of goods told before" if kin else "question out of no goods"
        candidates = ", ".join(sorted(candidate.category for candidate in item.candidates))
        figures.note(
            kind, None, item, ("nothing", f"{'ask' if item.status == ASK else 'unknown'} {candidates}".strip())
        )


def _count(figures: Figures, name: str, *, right: bool) -> None:
    figures.counts[name] += 1
    figures.counts[f"{name} right"] += right
