"""What the station asks before it takes something in: never a block, always a question."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain import averages, expiry, intake
from app.domain.averages import Average
from app.domain.boxes import Content
from app.domain.catalogue import Category
from app.domain.intake import IntakeRule, Pace
from app.domain.phrases import UserError
from app.domain.units import from_steps
from app.ui.desk import Desk
from app.ui.sort.draft import Draft, content_of
from app.ui.voice import Voice

YES, CORRECT, LEAVE = "yes", "correct", "leave"


@dataclass(frozen=True, slots=True)
class Concern:
    """A question: its kind, its sentence, and the answers on offer (yes, correct, leave it)."""

    kind: str
    sentence: str
    answers: tuple[str, ...]


def about_goods(rule: IntakeRule | None, name: str, voice: Voice) -> Concern | None:
    """Goods on the stop list: take them all the same?"""
    if rule is None or rule.pace != Pace.STOP:
        return None
    reason = f" ({voice.name(intake.reason_words(rule.reason))})" if rule.reason else ""
    text = QCoreApplication.translate(
        "Concerns", "{goods} are not accepted at the moment{reason}. Take them all the same?"
    )
    return Concern("stop", text.format(goods=name, reason=reason), (YES, LEAVE))


def about_content(content: Content, usual: Average, today: date, category: Category, name: str) -> list[Concern]:
    """What looks odd about a finished content: expired, soon expiring, or a quantity boxes never hold."""
    found: list[Concern] = []
    translate = QCoreApplication.translate
    day = content.expiry.strftime("%d.%m.%Y") if content.expiry else ""
    if expiry.is_past(content.expiry, today):
        text = translate("Concerns", "This expired on {day}. Take it in all the same?")
        found.append(Concern("expired", text.format(day=day), (YES, CORRECT, LEAVE)))
    elif expiry.is_soon(content.expiry, today):
        text = translate("Concerns", "This expires on {day} and may not arrive in time. Take it in?")
        found.append(Concern("soon", text.format(day=day), (YES, CORRECT, LEAVE)))
    if averages.is_unusual(content.quantity, usual):
        text = translate(
            "Concerns", "{count} × {goods} in one box? Usually there are about {usual} (known from {boxes} boxes)."
        )
        told = text.format(
            count=from_steps(content.quantity or 0, category.unit), goods=name,
            usual=from_steps(usual.each_box or 0, category.unit), boxes=usual.boxes,
        )  # fmt: skip
        found.append(Concern("unusual", told, (YES, CORRECT)))
    return found


def of_draft(desk: Desk, draft: Draft, usual: Average, accepted: Collection[str]) -> Concern | None:
    """The next question about a finished draft; what cannot be read yet is said elsewhere."""
    today, category = desk.hall.workplace.today(), draft.category
    if category is None:
        return None
    try:
        content = content_of(draft, today)
    except UserError:
        return None
    return next_open(about_content(content, usual, today, category, desk.voice.name(category.name)), accepted)


def next_open(found: Collection[Concern], accepted: Collection[str]) -> Concern | None:
    """The first question nobody answered with yes yet."""
    return next((concern for concern in found if concern.kind not in accepted), None)


def corrected(draft: Draft, kind: str) -> Draft:
    """The draft with the doubtful field empty again."""
    return replace(draft, expiry="") if kind in {"expired", "soon"} else replace(draft, quantity="")


def words(answer: str) -> str:
    """The words of an answer."""
    translate = QCoreApplication.translate
    said = {
        YES: translate("Concerns", "Yes, take it"),
        CORRECT: translate("Concerns", "Correct it"),
        LEAVE: translate("Concerns", "No, leave it"),
    }
    return said[answer]
