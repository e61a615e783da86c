"""Two plans side by side in words: what differs, by how much, and whether that is better; without a window."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.amounts import number_text
from app.ui.voice import Voice

if TYPE_CHECKING:
    from app.services.differences import Comparison, LineDifference
    from app.services.proposals import Totals

BETTER, WORSE, OTHER = 1, -1, 0


@dataclass(frozen=True, slots=True)
class Row:
    """One number of two plans; ``verdict`` says whether the second is better (1), worse (-1) or neither (0)."""

    title: str
    first: str
    second: str
    difference: str
    verdict: int


@dataclass(frozen=True, slots=True)
class _Measure:
    title: Callable[[], str]
    value: "Callable[[Totals], int]"
    more_is: int


def total_rows(comparison: "Comparison", voice: Voice) -> list[Row]:
    """The sums of both plans, what people get first."""
    first, second = comparison.first, comparison.second
    rows = [_coverage(first.coverage, second.coverage, voice)]
    for unit in sorted(first.given.keys() | second.given.keys()):
        before, after = first.given.get(unit, 0), second.given.get(unit, 0)
        rows.append(_amounts(unit, before, after, voice))
    return rows + [_count(measure, first, second, voice) for measure in _measures()]


def _measures() -> list[_Measure]:
    translate = QCoreApplication.translate
    return [
        _Measure(lambda: translate("Compare", "Lines short"), lambda totals: totals.short, WORSE),
        _Measure(lambda: translate("Compare", "Pallets"), lambda totals: totals.pallets, WORSE),
        _Measure(lambda: translate("Compare", "of them whole"), lambda totals: totals.whole_pallets, BETTER),
        _Measure(lambda: translate("Compare", "Places without a pallet"), lambda totals: totals.places, WORSE),
        _Measure(lambda: translate("Compare", "Visits for all lists"), lambda totals: totals.visits, WORSE),
        _Measure(lambda: translate("Compare", "Boxes"), lambda totals: totals.boxes, OTHER),
        _Measure(lambda: translate("Compare", "Opened boxes"), lambda totals: totals.opened, WORSE),
    ]


def _coverage(before: float, after: float, voice: Voice) -> Row:
    first, second = round(before * 100, 1), round(after * 100, 1)
    off = round(second - first, 1)
    told = f"{voice.number(abs(off))} %"
    return Row(
        QCoreApplication.translate("Compare", "Covered"), f"{voice.number(first)} %", f"{voice.number(second)} %",
        difference_words(told, _sign(off), _sign(off)), _sign(off),
    )  # fmt: skip


def _amounts(unit: str, before: int, after: int, voice: Voice) -> Row:
    word, sign = voice.term("unit", unit), _sign(after - before)
    title = QCoreApplication.translate("Compare", "Given, {unit}").format(unit=word)
    told = f"{number_text(abs(after - before), unit)} {word}"
    first, second = number_text(before, unit), number_text(after, unit)
    return Row(title, first, second, difference_words(told, sign, sign), sign)


def _count(measure: _Measure, before: "Totals", after: "Totals", voice: Voice) -> Row:
    first, second = measure.value(before), measure.value(after)
    sign = _sign(second - first)
    verdict = sign * measure.more_is
    told = difference_words(voice.number(abs(second - first)), sign, verdict)
    return Row(measure.title(), voice.number(first), voice.number(second), told, verdict)


def line_row(line: "LineDifference", voice: Voice) -> Row:
    """One line that both plans serve otherwise; more than it asks for is no better."""
    before, after = line.first or 0, line.second or 0
    sign = _sign(after - before)
    asked = max(before, after) if line.wanted is None else line.wanted
    verdict = _sign(min(after, asked) - min(before, asked))
    told = f"{number_text(abs(after - before), line.unit)} {voice.term('unit', line.unit)}"
    return Row(
        line.asked, _given(line.first, line.unit), _given(line.second, line.unit),
        difference_words(told, sign, verdict), verdict,
    )  # fmt: skip


def _given(given: int | None, unit: str) -> str:
    return "–" if given is None else number_text(given, unit)


def inexact_words(line: "LineDifference") -> str:
    """How much of both plans is a substitute or was never counted; empty where both have none."""
    translate, (first, second) = QCoreApplication.translate, line.substitutes
    told: list[str] = []
    if first or second:
        text = translate("Compare", "substitutes: {first} → {second}")
        told.append(text.format(first=number_text(first, line.unit), second=number_text(second, line.unit)))
    if any(line.uncounted):
        text = translate("Compare", "uncounted boxes: {first} → {second}")
        told.append(text.format(first=line.uncounted[0], second=line.uncounted[1]))
    return ", ".join(told)


def difference_words(amount: str, sign: int, verdict: int) -> str:
    """Such as “−2, better”: never a colour alone."""
    translate = QCoreApplication.translate
    if not sign:
        return translate("Compare", "the same")
    signed = f"+{amount}" if sign > 0 else f"\N{MINUS SIGN}{amount}"
    texts = {
        BETTER: translate("Compare", "{amount}, better"), WORSE: translate("Compare", "{amount}, worse"),
        OTHER: "{amount}",
    }  # fmt: skip
    return texts[verdict].format(amount=signed)


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)
