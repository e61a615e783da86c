"""The parts of the rules: what they have in common, and those of switches and numbers alone."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup

from app.domain.match_rules import MOST_DAYS, MOST_WEIGHT, NEVER, PENALTY_STEP, SUBSTITUTES, MatchRules
from app.domain.needs import Priority
from app.domain.rule_switches import TOLERANCES
from app.ui.desk import Desk
from app.ui.needs.rule_rows import Number, NumberRow, RuleRow, SwitchRow
from app.ui.needs.rule_values import is_allowed, with_substitute, with_weight
from app.ui.widgets.basics import Spoken, Text, column, label

_MOST_UNITS = 1_000_000


class Section(Spoken):
    """Some rows about the rules in force.

    Signals:
        considered: a person typed something that is not in force; carries the name of the row and the rules it makes.
        wished: other rules shall be in force; carries the name of the row and them.
    """

    considered = Signal(str, object)
    wished = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rules = MatchRules()
        self.saved = MatchRules()
        self.rows: dict[str, RuleRow] = {}
        self._column = column(spacing=4)
        self._column.setContentsMargins(0, 0, 0, 8)
        self.setLayout(self._column)

    def add(self, made: RuleRow) -> RuleRow:
        """Add a row below the others."""
        self.rows[made.name] = made
        self._column.addWidget(made)
        return made

    def advise(self, text: Text) -> None:
        """Add a sentence below the others."""
        advice = label("muted", wrap=True)
        self._column.addWidget(advice)
        self.say(advice.setText, text)

    def number(self, name: str, title: Text, field: Number, made: Callable[[MatchRules, int], MatchRules]) -> NumberRow:
        """Add a row with a number; ``made`` puts the number into the rules."""
        line = NumberRow(name, self._desk.voice, title, field)
        line.considered.connect(lambda value: self.considered.emit(name, made(self.rules, value)))
        line.applied.connect(lambda value: self.wished.emit(name, made(self.rules, value)))
        self.add(line)
        return line

    def show_rules(self, rules: MatchRules, saved: MatchRules) -> None:
        """Show the rules in force; ``saved`` are those of the hub."""
        self.rules, self.saved = rules, saved
        self.on_rules()

    def on_rules(self) -> None:
        """Show other rules."""

    def questions(self) -> Mapping[str, MatchRules]:
        """What every row could change with one click, by its name."""
        return {}

    def summary(self) -> str:
        """What is in force, in a few words."""
        return ""


class Substitutes(Section):
    """Which goods may serve that are not exactly what is asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        titles: dict[str, Text] = {
            "unisex": lambda: self.tr("Unisex for men and women"),
            "larger_size": lambda: self.tr("One size larger"),
            "all_season": lambda: self.tr("All-season for winter and summer"),
            "mixed_sizes": lambda: self.tr("Boxes with other sizes too"),
            "worn": lambda: self.tr("Used goods"),
        }
        for name in SUBSTITUTES:
            line = SwitchRow(name, desk.voice, titles[name])
            line.flipped.connect(partial(self._on_flipped, name))
            self.add(line)

    def _on_flipped(self, name: str, _on: object = None) -> None:
        self.wished.emit(name, self.questions()[name])

    def on_rules(self) -> None:
        """Show which are allowed."""
        for name in SUBSTITUTES:
            line = self.rows[name]
            assert isinstance(line, SwitchRow)
            line.set_on(on=is_allowed(self.rules, name))

    def questions(self) -> Mapping[str, MatchRules]:
        """Every switch the other way round."""
        rules, saved = self.rules, self.saved
        return {
            name: with_substitute(rules, name, allowed=not is_allowed(rules, name), before=saved)
            for name in SUBSTITUTES
        }


class Quantities(Section):
    """How exactly quantities are met, so that no box is opened."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._whole = SwitchRow("whole_boxes", desk.voice, lambda: self.tr("Whole boxes only"))
        self._whole.flipped.connect(lambda _on: self.wished.emit("whole_boxes", self.questions()["whole_boxes"]))
        self.add(self._whole)
        self._steps: dict[int, SwitchRow] = {}
        group = QButtonGroup(self)
        for step in TOLERANCES:
            line = SwitchRow(f"tolerance:{step}", desk.voice, partial(self._title, step), one_of_many=True)
            line.flipped.connect(partial(self._on_step, step))
            group.addButton(line.box)
            self._steps[step] = line
            self.add(line)

    def _title(self, step: int) -> str:
        if not step:
            return self.tr("Quantities exactly")
        return self.tr("Quantities may differ by {percent} %").format(percent=step)

    def _on_step(self, step: int, _on: object = None) -> None:
        if step != self.rules.tolerance:
            self.wished.emit(f"tolerance:{step}", replace(self.rules, tolerance=step))

    def on_rules(self) -> None:
        """Show how it stands; a tolerance set elsewhere marks the next smaller step."""
        self._whole.set_on(on=self.rules.whole_boxes)
        chosen = max(step for step in TOLERANCES if step <= self.rules.tolerance)
        for step, line in self._steps.items():
            line.set_on(on=step == chosen)
            line.loses = False
            if step == chosen:
                line.forget()

    def questions(self) -> Mapping[str, MatchRules]:
        """Whole boxes the other way round, and every other tolerance."""
        others = [step for step in TOLERANCES if step != self.rules.tolerance]
        return {
            "whole_boxes": replace(self.rules, whole_boxes=not self.rules.whole_boxes),
            **{f"tolerance:{step}": replace(self.rules, tolerance=step) for step in others},
        }


class Penalties(Section):
    """How much less a substitute counts than exact goods, in per cent."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.advise(lambda: self.tr("The more a substitute counts less, the later it is taken."))
        titles: dict[str, Text] = {
            "unisex": lambda: self.tr("Unisex"), "larger_size": lambda: self.tr("Larger size"),
            "all_season": lambda: self.tr("All-season"), "mixed_sizes": lambda: self.tr("Other sizes too"),
            "worn": lambda: self.tr("Used"),
        }  # fmt: skip
        self._numbers: dict[str, NumberRow] = {}
        for name in SUBSTITUTES:
            field = Number(0, NEVER - PENALTY_STEP, PENALTY_STEP)
            field.setSuffix(" %")
            made = partial(_with, name)
            self._numbers[name] = self.number(f"penalty:{name}", titles[name], field, made)

    def on_rules(self) -> None:
        """Show the penalties of what is allowed."""
        for name, line in self._numbers.items():
            line.setVisible(is_allowed(self.rules, name))
            line.set_value(min(getattr(self.rules, name), NEVER - PENALTY_STEP))

    def summary(self) -> str:
        """The penalties in the order of the rows."""
        allowed = [getattr(self.rules, name) for name in SUBSTITUTES if is_allowed(self.rules, name)]
        return " · ".join(f"{penalty} %" for penalty in allowed)


def _with(name: str, rules: MatchRules, value: int) -> MatchRules:
    return replace(rules, **{name: value})


class Expiry(Section):
    """How exactly the goods that expire first go first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.advise(lambda: self.tr("Goods that expire within this many days of one another count as equal."))
        field = Number(1, MOST_DAYS)
        self.say(field.setSuffix, lambda: self.tr(" days"))
        self._days = self.number("window_days", lambda: self.tr("Equal within"), field, partial(_with, "window_days"))

    def on_rules(self) -> None:
        """Show the window."""
        self._days.set_value(self.rules.window_days)

    def summary(self) -> str:
        """The window in days."""
        return self.tr("to within %n day(s)", "", self.rules.window_days)


class Weights(Section):
    """How much a piece counts for lists of each priority."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.advise(lambda: self.tr("So much a piece counts for a list of this priority."))
        self._numbers = [
            self.number(
                f"weight:{priority.rank}", partial(desk.voice.term, "priority", priority), Number(1, MOST_WEIGHT),
                partial(_with_weight, priority.rank),
            )
            for priority in Priority
        ]  # fmt: skip

    def on_rules(self) -> None:
        """Show the weights."""
        for line, weight in zip(self._numbers, self.rules.weights, strict=True):
            line.set_value(weight)

    def summary(self) -> str:
        """The weights from low to urgent."""
        return " · ".join(str(weight) for weight in self.rules.weights)


def _with_weight(rank: int, rules: MatchRules, weight: int) -> MatchRules:
    return with_weight(rules, rank, weight)


class OpenLines(Section):
    """What lines without a quantity may take of what is left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        share, cap = Number(0, 100, 5), Number(0, _MOST_UNITS)
        share.setSuffix(" %")
        self.say(cap.setSpecialValueText, lambda: self.tr("no limit"))
        self._share = self.number(
            "open_share", lambda: self.tr("Of what is left, together"), share, partial(_with, "open_share")
        )
        self._cap = self.number("open_cap", lambda: self.tr("Each line at most"), cap, partial(_with, "open_cap"))

    def on_rules(self) -> None:
        """Show share and cap."""
        self._share.set_value(self.rules.open_share)
        self._cap.set_value(self.rules.open_cap)

    def summary(self) -> str:
        """Share and cap."""
        share = self.tr("up to {percent} % of what is left").format(percent=self.rules.open_share)
        cap = self.tr("at most {amount} each").format(amount=self.rules.open_cap) if self.rules.open_cap else ""
        return ", ".join(part for part in (share, cap) if part)
