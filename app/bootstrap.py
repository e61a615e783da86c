"""The composition root: paths, settings, logging, database, services, window."""

import json
import logging
import logging.handlers
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths

if TYPE_CHECKING:
    from app.services.hall import Hall

_LOG_BYTES = 1_000_000
_STATION_FILE = "station.json"


@dataclass(frozen=True, slots=True)
class Start:
    """How the program was started: which database and, if said, which language."""

    database: str
    language: str | None = None


def default_database() -> str:
    """The hub of this user: ``PALLETWISE_DB``, or a file in the user's data folder."""
    return os.environ.get("PALLETWISE_DB") or str(paths.data_folder() / "hub.db")


def station() -> str:
    """The name of this computer's station; made once, so that two computers never share one."""
    file = paths.data_folder() / _STATION_FILE
    try:
        return str(json.loads(file.read_text("utf-8"))["station"])
    except (OSError, ValueError, KeyError):
        name = f"s{secrets.token_hex(3)}"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps({"station": name}), "utf-8")
    except OSError:
        logging.getLogger(__name__).warning("the station's name cannot be kept in %s", file)
    return name


def start_logging() -> None:
    """Write a rotating log file in the user's log folder."""
    folder = paths.log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            folder / "palletwise.log", maxBytes=_LOG_BYTES, backupCount=3, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])


def open_hall(target: str | Path, station_name: str = "", person: str = "") -> "Hall":
    """Open a hub's database, brought up to date, with all its services."""
    from app.persistence import migrations  # noqa: PLC0415  heavy imports wait until the window stands
    from app.persistence.database import Database  # noqa: PLC0415
    from app.services.hall import assemble  # noqa: PLC0415
    from app.services.workplace import Workplace  # noqa: PLC0415

    database = Database(target)
    migrations.bring_up_to_date(database.url)
    return assemble(Workplace(database, station_name or station(), person))


def run_window(start: Start) -> int:
    """Show the window; returns the exit code."""
    from app.ui.application import run  # noqa: PLC0415

    start_logging()
    opener: Callable[[str], Hall] = open_hall
    return run(start.database, start.language, opener)
