"""What every page gets: the hub's services, the worker, the news and the voice."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from app.ui.changes import Changes
from app.ui.scanner import Scanner
from app.ui.sounds import Sounds
from app.ui.tasks import Tasks
from app.ui.theme import COLOURS, Colours, Theme
from app.ui.voice import Voice

if TYPE_CHECKING:
    from app.services.hall import Hall
    from app.ui.printing.printing import Printing


@dataclass(slots=True)
class Desk:
    """A person's desk at one station. ``open_thing`` shows a box, pallet, list … wherever it belongs."""

    hall: "Hall"
    tasks: Tasks
    changes: Changes
    voice: Voice
    settings: QSettings
    theme: Theme
    notify: Callable[[str], None]
    open_thing: Callable[[str, str], None]
    scanner: Scanner
    printing: "Printing" = field(init=False)

    def __post_init__(self) -> None:
        from app.ui.printing.printing import Printing  # noqa: PLC0415  it needs the rest of the desk

        self.printing = Printing(self)

    @property
    def colours(self) -> Colours:
        """The colours of the look."""
        return COLOURS[self.theme]

    @property
    def sounds(self) -> Sounds:
        """The tones of this station."""
        return Sounds(self.settings)
