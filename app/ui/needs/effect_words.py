"""What another rule would change, as a short sentence; without a window."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.needs.amount_words import given_words
from app.ui.voice import Voice

if TYPE_CHECKING:
    from app.services.differences import Effect

_MOST_PARTS = 3
"""Nobody compares more than three numbers beside a check box."""


class EffectWords(QObject):
    """Says effects in the language of a voice."""

    def __init__(self, voice: Voice) -> None:
        super().__init__()
        self._voice = voice

    def gain(self, effect: "Effect") -> str:
        """Such as “12 pcs more for 1 line, 14 opened boxes fewer”: what people get first, at most three parts."""
        told = [*self._more(effect), *self._less(effect), *self._pallets(effect.pallets), *self._opened(effect.opened)]
        told += self._short(effect.short)
        told = told or [*self._places(effect.places), *self._boxes(effect.boxes)]
        return ", ".join(told[:_MOST_PARTS]) or self.tr("changes nothing")

    def loss(self, effect: "Effect") -> str:
        """The same for a rule that is in force: what would be without it."""
        return self.tr("without it: {effect}").format(effect=self.gain(effect))

    def _amounts(self, given: Mapping[str, int], sign: int) -> str:
        """What is more or less, in words."""
        return given_words({unit: steps * sign for unit, steps in given.items() if steps * sign > 0}, self._voice)

    def _more(self, effect: "Effect") -> list[str]:
        amount, lines = self._amounts(effect.given, 1), effect.lines_better
        if amount and lines:
            return [self.tr("{amount} more for %n line(s)", "", lines).format(amount=amount)]
        if amount:
            return [self.tr("{amount} more").format(amount=amount)]
        return [self.tr("more for %n line(s)", "", lines)] if lines else []

    def _less(self, effect: "Effect") -> list[str]:
        amount, lines = self._amounts(effect.given, -1), effect.lines_worse
        if amount and lines:
            return [self.tr("{amount} less for %n line(s)", "", lines).format(amount=amount)]
        if amount:
            return [self.tr("{amount} less").format(amount=amount)]
        return [self.tr("less for %n line(s)", "", lines)] if lines else []

    def _pallets(self, pallets: int) -> list[str]:
        if pallets < 0:
            return [self.tr("%n pallet(s) fewer", "", -pallets)]
        return [self.tr("%n pallet(s) more", "", pallets)] if pallets else []

    def _opened(self, opened: int) -> list[str]:
        if opened < 0:
            return [self.tr("%n opened box(es) fewer", "", -opened)]
        return [self.tr("%n opened box(es) more", "", opened)] if opened else []

    def _short(self, short: int) -> list[str]:
        if short < 0:
            return [self.tr("%n more line(s) in full", "", -short)]
        return [self.tr("%n more line(s) short", "", short)] if short else []

    def _places(self, places: int) -> list[str]:
        if places < 0:
            return [self.tr("%n place(s) fewer to go to", "", -places)]
        return [self.tr("%n place(s) more to go to", "", places)] if places else []

    def _boxes(self, boxes: int) -> list[str]:
        if boxes < 0:
            return [self.tr("%n box(es) fewer", "", -boxes)]
        return [self.tr("%n box(es) more", "", boxes)] if boxes else []
