"""What a computer learns about its scanner from one scan, and where it keeps that."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QSettings

from app.domain import layouts
from app.domain.scans import Kind, Reading
from app.ui.scan_buffer import SLOWEST_MS, Pace, Stroke, pace_of

NO_END = "none"
SLOW_MS = 30
_SHIFTS_DIGITS = {"fr", "cz", "sk"}
_GROUP = "scanner"


@dataclass(frozen=True, slots=True)
class Learnt:
    """What this computer knows about its scanner; empty where nothing was learnt.

    ``end`` names the keys that end a scan (``enter``, ``tab``, ``enter enter`` for CR LF, ``none``); ``mean_ms`` and
    ``longest_ms`` are the mean and the longest pause between two keys.
    """

    layout: str = ""
    end: str = ""
    mean_ms: float = 0.0
    longest_ms: float = 0.0

    @property
    def pace(self) -> Pace:
        """How patient to be with the keys of a scan."""
        return pace_of(self.mean_ms, self.longest_ms, has_end=self.end != NO_END) if self.end else Pace()


@dataclass(frozen=True, slots=True)
class Heard:
    """One scan with everything that is known about it."""

    reading: Reading
    strokes: tuple[Stroke, ...]
    ends: tuple[str, ...]

    @property
    def raw(self) -> str:
        """The characters as this computer understood them."""
        return "".join(stroke.character for stroke in self.strokes)

    @property
    def is_understood(self) -> bool:
        """Whether a code of ours arrived."""
        return self.reading.kind is Kind.OURS

    @property
    def layout(self) -> str:
        """The keyboard layout; empty when only digits came, which most layouts leave alone."""
        tells = self.reading.layout in _SHIFTS_DIGITS or any(not character.isdigit() for character in self.raw)
        return self.reading.layout if self.is_understood and tells else ""

    @property
    def has_caps(self) -> bool:
        """Whether Caps Lock was on."""
        return layouts.without_caps(self.raw, [stroke.shifted for stroke in self.strokes]) != self.raw

    @property
    def longest_ms(self) -> int:
        """The longest pause between two keys."""
        return max((after.at_ms - before.at_ms for before, after in pairwise(self.strokes)), default=0)

    @property
    def mean_ms(self) -> float:
        """The mean pause between two keys."""
        return (self.strokes[-1].at_ms - self.strokes[0].at_ms) / max(len(self.strokes) - 1, 1)

    @property
    def is_too_slow(self) -> bool:
        """Whether its keys come so slowly that a person's typing would be taken for a scan."""
        return self.longest_ms > SLOWEST_MS

    @property
    def advice(self) -> tuple[str, ...]:
        """What to tell the person about the scanner, by name, the gravest first."""
        said = {
            "misread": self.reading.kind is Kind.MISREAD,
            "foreign": self.reading.kind is Kind.FOREIGN,
            "too_slow": self.is_too_slow,
            "slow": self.mean_ms > SLOW_MS and not self.is_too_slow,
            "digits": self.layout in _SHIFTS_DIGITS,
            "letters": self.layout not in _SHIFTS_DIGITS | {layouts.US, ""},
            "only_digits": self.is_understood and not self.layout,
            "no_end": not self.ends,
            "caps": self.has_caps,
        }
        return tuple(name for name, holds in said.items() if holds)

    def learnt(self, before: Learnt) -> Learnt:
        """What to remember from now on; a scan that was not understood teaches nothing."""
        if not self.is_understood:
            return before
        end = " ".join(self.ends) or NO_END
        return Learnt(self.layout or before.layout, end, self.mean_ms, self.longest_ms)


def recall(settings: QSettings) -> Learnt:
    """What this computer learnt earlier."""
    layout, end = (str(settings.value(f"{_GROUP}/{name}", "")) for name in ("layout", "end"))
    mean, longest = (_number(settings.value(f"{_GROUP}/{name}", 0)) for name in ("mean_ms", "longest_ms"))
    return Learnt(layout if layout in layouts.LAYOUTS else "", end, mean, longest)


def _number(value: object) -> float:
    try:
        return max(0.0, float(str(value)))
    except ValueError:
        return 0.0


def remember(settings: QSettings, learnt: Learnt) -> None:
    """Keep what was learnt for this computer; nothing learnt leaves nothing behind."""
    settings.remove(_GROUP)
    if not learnt.end:
        return
    for name in Learnt.__slots__:
        settings.setValue(f"{_GROUP}/{name}", getattr(learnt, name))
