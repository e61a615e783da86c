"""Telling a scanner's keys from a person's: pure rules on characters and times."""

from dataclasses import dataclass, field
from enum import Enum

from app.domain import layouts, scans
from app.domain.scans import Reading

SLOWEST_MS, FASTEST_MS = 120, 20
_LONGEST_MEAN_MS = 75
_USUAL_GAP_MS = 60


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a scanner types, in milliseconds.

    ``gap`` is the longest pause between two of its keys, ``mean`` the longest mean pause when letters are among
    them, ``silence`` how long nothing comes after a scan that no key ends.
    """

    gap: int = _USUAL_GAP_MS
    mean: int = 35
    silence: int = 100

    @property
    def gap_of_digits(self) -> int:
        """The longest pause between digits: never shorter than usual, for they are what matters most."""
        return max(self.gap, _USUAL_GAP_MS)


LEARNING = Pace(250, _LONGEST_MEAN_MS, 300)
"""Patient enough for every scanner; only while the settings page of the scanner is open."""


def pace_of(mean: float, longest: float, *, has_end: bool) -> Pace:
    """The pace of a scanner that was measured: its mean and longest pause, and whether a key ends its scans."""
    gap = round(max(FASTEST_MS, min(max(4 * mean, 3 * longest) + 10, SLOWEST_MS)))
    return Pace(gap, round(min(1.5 * mean + 10, _LONGEST_MEAN_MS)), max(gap, 100) if has_end else gap)


class Verdict(Enum):
    """What to do with a character."""

    HOLD = "hold"
    APART = "apart"
    """It does not belong to what is held; that is to be judged first."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key that gave a character; ``shifted`` is None when nobody knows about its Shift key."""

    character: str
    at_ms: int
    shifted: bool | None = None


@dataclass(slots=True)
class ScanBuffer:
    """Characters held back because they may belong to a scan; ``layout`` is the one learnt for this computer."""

    pace: Pace = Pace()
    layout: str = ""
    strokes: list[Stroke] = field(default_factory=list[Stroke])

    @property
    def text(self) -> str:
        """The held characters as they arrived."""
        return "".join(stroke.character for stroke in self.strokes)

    def key(self, stroke: Stroke) -> Verdict:
        """A character came: hold it, unless it is too late for what is held."""
        if self.strokes and not self._continues(stroke):
            return Verdict.APART
        self.strokes.append(stroke)
        return Verdict.HOLD

    def _continues(self, stroke: Stroke) -> bool:
        gap = stroke.at_ms - self.strokes[-1].at_ms
        if layouts.looks_numeric(self.text + stroke.character):
            return 0 <= gap <= self.pace.gap_of_digits
        return 0 <= gap <= self.pace.gap and stroke.at_ms - self.strokes[0].at_ms <= self._allowed_ms()

    def _allowed_ms(self) -> int:
        """How long after the first key the next may come when letters are held; so a typed letter waits only once."""
        return max(self.pace.gap, self.pace.mean * len(self.strokes))

    def wait_ms(self) -> int:
        """How long to wait for another key."""
        if len(self.strokes) >= scans.SHORTEST:
            return self.pace.silence
        if layouts.looks_numeric(self.text):
            return self.pace.gap_of_digits
        spent = self.strokes[-1].at_ms - self.strokes[0].at_ms
        return max(1, min(self.pace.gap, self._allowed_ms() - spent))

    def reading(self) -> Reading:
        """What the held characters are."""
        typed = layouts.without_caps(self.text, [stroke.shifted for stroke in self.strokes])
        mean = (self.strokes[-1].at_ms - self.strokes[0].at_ms) / max(len(self.strokes) - 1, 1)
        return scans.read(typed, self.layout, is_fast=mean <= self.pace.mean)

    def take(self) -> list[Stroke]:
        """Hand out what is held, and hold nothing."""
        taken, self.strokes = self.strokes, []
        return taken
