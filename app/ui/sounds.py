"""Two short tones for done and wrong and one for a question; the screen always says the same."""

import shutil
import sys
from functools import cache

from PySide6.QtCore import QProcess, QSettings

from app.paths import RESOURCES

_KEY = "sound/muted"
_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))


@cache
def _player() -> tuple[str, ...] | None:
    """The program of this computer that plays a sound file; Windows plays it by itself."""
    return next((player for player in _PLAYERS if shutil.which(player[0])), None)


class Sounds:
    """Plays the tones of this station unless it is muted."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def muted(self) -> bool:
        """Whether this station is silent."""
        return self._settings.value(_KEY, "no") == "yes"

    def mute(self, *, silent: bool) -> None:
        """Be silent from now on, or be heard again."""
        self._settings.setValue(_KEY, "yes" if silent else "no")

    def play(self, name: str) -> None:
        """Play done, wrong or ask; a computer without sound stays silent."""
        if self.muted:
            return
        file = str(RESOURCES / "sounds" / f"{name}.wav")
        if sys.platform == "win32":
            import winsound  # noqa: PLC0415  only there

            winsound.PlaySound(file, winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        elif (player := _player()) is not None:
            QProcess.startDetached(player[0], [*player[1:], file])
