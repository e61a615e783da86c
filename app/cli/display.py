"""Whether a window can be shown here."""

import os
import sys

NO_DISPLAY = 1


def has_display() -> bool:
    """Whether this session has a screen (or Qt was told to do without)."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def refuse_without_display() -> int:
    """Say in one sentence that there is no screen; 0 when there is one."""
    if has_display():
        return 0
    from app.cli.speech import Speech, system_language  # noqa: PLC0415
    from app.domain.phrases import Phrase, mark  # noqa: PLC0415

    text = mark("Cli", "There is no display here for the window; try “python3 run.py demo”, which works without one.")
    sys.stderr.write(Speech(system_language()).say(Phrase("Cli", text)) + "\n")
    return NO_DISPLAY
