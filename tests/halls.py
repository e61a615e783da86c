"""Hubs opened again and again: what SQLAlchemy compiled for one test serves the next.

A fresh engine spends a tenth of a second on compiling the statements of a test. An engine that let
go of its connections holds nothing of the hub it was used on, so it can be used on the next one.
"""

from collections import defaultdict
from pathlib import Path

from app.persistence import engine, migrations
from app.persistence.database import Database
from app.services.hall import Hall, assemble
from app.services.workplace import Workplace


class Halls:
    """Opens hubs as ``open_hall`` does, on databases that were given back."""

    def __init__(self) -> None:
        self._free: dict[str, list[Database]] = defaultdict(list)

    def open(self, target: str | Path, station: str = "s1", person: str = "Kim") -> Hall:
        """The services of a hub, with nothing remembered of an earlier one."""
        migrations.bring_up_to_date(engine.url_of(target))
        free = self._free[str(target)]
        database = free.pop() if free else Database(target)
        database._listeners.clear()
        database._projector.forget()
        return assemble(Workplace(database, station, person))

    def give_back(self, hall: Hall) -> None:
        """Close a hub and keep its database for the next."""
        hall.close()
        database = hall.workplace.database
        self._free[str(database.url.database if database.is_embedded else _address(database))].append(database)


def _address(database: Database) -> str:
    return database.url.set(drivername="postgresql").render_as_string(hide_password=False)
