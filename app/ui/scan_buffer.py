"""Telling a scanner's keys from a person's: pure rules on characters and times."""

from dataclasses import dataclass
from enum import Enum

from app.domain import codes

FAST_MS = 60
SILENCE_MS = 100
CERTAIN_LENGTH = 10
_PREFIX_STARTS = "]їЇъЪ+}"


class Verdict(Enum):
    """What to do with a key."""

    PASS = "pass"  # noqa: S105
    HOLD = "hold"
    REPLAY = "replay"
    SCAN = "scan"
    UNREADABLE = "unreadable"


@dataclass(slots=True)
class ScanBuffer:
    """Characters held back because they may belong to a scan."""

    text: str = ""
    last_ms: int = 0

    def key(self, character: str, at_ms: int) -> Verdict:
        """A character key was pressed at a time in milliseconds."""
        continues = self._continues(character)
        if self.text and (at_ms - self.last_ms > FAST_MS or not continues):
            return Verdict.REPLAY
        return self._hold(character, at_ms) if continues else Verdict.PASS

    def _hold(self, character: str, at_ms: int) -> Verdict:
        self.text += character
        self.last_ms = at_ms
        return Verdict.HOLD

    def _continues(self, character: str) -> bool:
        place = len(self.text)
        if place and self.text[0] in _PREFIX_STARTS and place < 3:
            return character.isalpha() if place == 1 else character.isascii() and character.isdigit()
        if character.isascii() and character.isdigit():
            return True
        return place == 0 and character in _PREFIX_STARTS

    def end(self, at_ms: int) -> Verdict:
        """A terminator (Enter or Tab) came, or nothing for a while."""
        if not self.text:
            return Verdict.PASS
        if at_ms - self.last_ms > 4 * FAST_MS:
            return Verdict.REPLAY
        return self.judge()

    def judge(self) -> Verdict:
        """What the held characters are."""
        if codes.is_valid(self.digits):
            return Verdict.SCAN
        return Verdict.UNREADABLE if len(self.digits) >= CERTAIN_LENGTH else Verdict.REPLAY

    @property
    def digits(self) -> str:
        """The held characters less an AIM prefix, whatever the layout made of it."""
        return self.text[3:] if self.text[:1] and self.text[0] in _PREFIX_STARTS else self.text

    def clear(self) -> str:
        """Forget what is held; returns the digits."""
        digits, self.text = self.digits, ""
        return digits
