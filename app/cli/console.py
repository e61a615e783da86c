"""What every command works with: the hub, a voice, and where answers go."""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from app.cli.speech import Speech
from app.domain.phrases import Phrase, mark

if TYPE_CHECKING:
    from app.services.hall import Hall

OpenHall = Callable[..., "Hall"]
DEFAULT_HUB = 1


@dataclass(slots=True)
class Console:
    """One run of a command. Answers go to stdout, messages to stderr."""

    open_hall: OpenHall
    show_window: Callable[[str, str | None], int]
    database: str
    speech: Speech
    hall_now: "Hall | None" = field(default=None)

    def hall(self) -> "Hall":
        """The hub's services; a new database gets a hub of its own first, so that every command works."""
        if self.hall_now is None:
            self.hall_now = self.open_hall(self.database)
            if self.hall_now.hub.current() is None:
                self._found_hub(self.hall_now)
        return self.hall_now

    def _found_hub(self, hall: "Hall") -> None:
        from app.domain.places import Hub  # noqa: PLC0415

        hall.hub.set_up(Hub(name="Palletwise", number=DEFAULT_HUB, language=self.speech.language))
        self.note(mark("Cli", "A new hub was set up in {database}."), database=self.database)

    def note(self, text: str, /, **values: object) -> None:
        """A message for the person, on stderr."""
        sys.stderr.write(self.speech.say(Phrase("Cli", text, values)) + "\n")

    def say(self, text: str, /, **values: object) -> None:
        """An answer in words, on stdout."""
        self.line(self.speech.say(Phrase("Cli", text, values)))

    def line(self, text: str) -> None:
        """A line of an answer, on stdout."""
        sys.stdout.write(text + "\n")

    def document(self, value: object) -> None:
        """One JSON document on stdout."""
        sys.stdout.write(json.dumps(value, ensure_ascii=False, default=_plain) + "\n")

    def progress(self, done: int, total: int) -> None:
        """How far a long run is, on a terminal only."""
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{done} / {total}" + ("\n" if done >= total else ""))

    def close(self) -> None:
        """Let go of the database."""
        if self.hall_now is not None:
            self.hall_now.close()


def console_of(context: typer.Context) -> Console:
    """The console of a running command."""
    found = context.find_object(Console)
    assert found is not None, "the program sets the console before any command runs"
    return found


def _plain(value: Any) -> object:
    if isinstance(value, date | Path):
        return str(value)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError(f"{type(value)} in a JSON answer")
