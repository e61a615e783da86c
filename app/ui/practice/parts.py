"""What of a step is in the unfinished box already: ticked off while somebody chooses and types."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain import exercise
from app.domain.catalogue import Category
from app.domain.exercise import FIRST, Step
from app.domain.sku import Basis
from app.ui.sort.draft import Draft
from app.ui.voice import Voice

_FOOD = "pasta"
_LARGER = "L"

Part = tuple[str, bool]


def parts(step: Step, draft: Draft, voice: Voice, categories: Mapping[str, Category]) -> list[Part]:
    """The parts of a step in words, each with whether the box has it; empty for steps that need no new box."""
    goods = _FOOD if step is Step.FOOD else FIRST.category
    if step not in {Step.FIRST_BOX, Step.OTHER_SIZE, Step.ESTIMATE, Step.FOOD} or goods not in categories:
        return []
    has_goods = draft.category is not None and draft.category.key == goods
    name = voice.name(categories[goods].name)
    unit = voice.term("unit", categories[goods].unit)
    return [(name, has_goods), *_details(step, draft, voice, unit)]


def _details(step: Step, draft: Draft, voice: Voice, unit: str) -> list[Part]:
    women = (voice.term("audience", FIRST.audience), draft.audience == FIRST.audience)
    match step:
        case Step.FIRST_BOX:
            return [women, (FIRST.size, draft.size == FIRST.size), _number(str(FIRST.quantity), draft)]
        case Step.OTHER_SIZE:
            return [women, (_LARGER, draft.size == _LARGER), _number(str(exercise.OTHER_QUANTITY), draft)]
        case Step.ESTIMATE:
            estimated = draft.basis == Basis.ESTIMATED and _has_number(draft)
            return [(f"~{exercise.ESTIMATE}", estimated)]
        case _:
            date = QCoreApplication.translate("Exercise", "a date")
            return [_number(str(exercise.KILOGRAMS), draft, unit), (date, _has_date(draft))]


def _number(wanted: str, draft: Draft, unit: str = "") -> Part:
    return f"{wanted} {unit}".strip(), _has_number(draft) and draft.quantity == wanted


def _has_number(draft: Draft) -> bool:
    return bool(draft.quantity) and not draft.untouched


def _has_date(draft: Draft) -> bool:
    return bool(draft.expiry.strip("-")) and not draft.untouched
