"""What the table of the stop and go list says about goods."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.intake import Pace, reason_words
from app.ui.desk import Desk
from app.ui.widgets.amounts import day
from app.ui.widgets.tables import Column

if TYPE_CHECKING:
    from app.domain.intake import IntakeRule
    from app.services.intake import IntakeLine

_MARKS = {Pace.GO: "✓", Pace.SLOW: "▲", Pace.STOP: "✕"}


def rule_columns(desk: Desk) -> list[Column]:
    """Goods, how they are taken, why, and until when."""
    translate = QCoreApplication.translate
    return [
        Column(lambda: translate("StopAndGo", "Goods"), lambda line: _goods(desk, line), stretch=True, width=200),
        Column(
            lambda: translate("StopAndGo", "Taken"), lambda line: _pace(desk, line),
            colour=lambda line: _colour(desk, line), width=220,
        ),
        Column(lambda: translate("StopAndGo", "Why"), lambda line: _reason(desk, line), width=180),
        Column(lambda: translate("StopAndGo", "Until"), _until, _last_day, width=145),
    ]  # fmt: skip


def holding(line: "IntakeLine") -> "IntakeRule | None":
    """The rule that holds for goods today: their own, or that of their group."""
    return line.inherited or (None if line.is_over else line.rule)


def _goods(desk: Desk, line: "IntakeLine") -> str:
    name = desk.voice.name(line.name)
    if not line.is_group:
        return name
    return QCoreApplication.translate("StopAndGo", "{group} (whole group)").format(group=name)


def _pace(desk: Desk, line: "IntakeLine") -> str:
    rule = holding(line)
    if rule is None:
        return QCoreApplication.translate("StopAndGo", "as usual")
    told = f"{_MARKS[Pace(rule.pace)]} {desk.voice.term('pace', rule.pace)}"
    return QCoreApplication.translate("StopAndGo", "{pace} (group)").format(pace=told) if line.inherited else told


def _colour(desk: Desk, line: "IntakeLine") -> str:
    rule, colours = holding(line), desk.colours
    if rule is None:
        return colours.muted
    return {Pace.GO: colours.good, Pace.SLOW: colours.attention, Pace.STOP: colours.wrong}[Pace(rule.pace)]


def _reason(desk: Desk, line: "IntakeLine") -> str:
    rule = line.rule or line.inherited
    return desk.voice.name(reason_words(rule.reason)) if rule else ""


def _until(line: "IntakeLine") -> str:
    rule = line.rule or line.inherited
    if rule is None or rule.until is None:
        return ""
    if line.is_over:
        return QCoreApplication.translate("StopAndGo", "{day}, over").format(day=day(rule.until))
    return day(rule.until)


def _last_day(line: "IntakeLine") -> str:
    rule = line.rule or line.inherited
    return rule.until.isoformat() if rule and rule.until else ""
