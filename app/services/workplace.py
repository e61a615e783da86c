"""What every use case works with: the hub's database and the person at this station."""

from collections.abc import Generator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain import codes
from app.domain.codes import CodeType
from app.domain.phrases import UserError, mark
from app.domain.places import Hub
from app.persistence.database import Connection, Database, Transaction
from app.persistence.journal import Author
from app.persistence.queries import records

HUB_KEY = "hub"
DEFAULT_STATION = "1"


@dataclass(slots=True)
class Workplace:
    """One station of one hub. The person at it changes; everything else stays."""

    database: Database
    station: str = DEFAULT_STATION
    person: str = ""

    @contextmanager
    def write(self) -> Generator[Transaction]:
        """One action of the person at this station."""
        with self.database.write(Author(self.station, self.person)) as transaction:
            yield transaction

    def read(self) -> AbstractContextManager[Connection]:
        """A consistent view for questions."""
        return self.database.read()

    def today(self) -> date:
        """The date in the hall."""
        return self.database.now().astimezone().date()


def hub_of(connection: Connection) -> Hub:
    """The hub of this database; a database without one has to be set up first."""
    hub = records.one(connection, Hub, HUB_KEY)
    if hub is None:
        raise UserError(mark("Errors", "This hub is not set up yet. Start Palletwise and set it up first."))
    return hub


def _hub_number(transaction: Transaction) -> int:
    """The number on this hub's labels; an import of 500 boxes asks for it once."""
    if transaction.hub_number is None:
        transaction.hub_number = hub_of(transaction.connection).number
    return transaction.hub_number


def new_code(transaction: Transaction, kind: CodeType) -> str:
    """The next code of this station for a box, pallet, load or place; one that came with a file is left out."""
    number = _hub_number(transaction)
    code = codes.make(kind, number, transaction.new_serial(kind))
    while transaction.is_known(code):
        code = codes.make(kind, number, transaction.new_serial(kind))
    return code


def new_codes(transaction: Transaction, kind: CodeType, count: int) -> list[str]:
    """The next codes of this station, one after the other."""
    return [new_code(transaction, kind) for _ in range(count)]


def new_number(transaction: Transaction, letter: str, kind: int) -> str:
    """The next number of a paper record, such as need list N-014-00003."""
    hub = _hub_number(transaction)
    return f"{letter}-{hub:03d}-{transaction.new_serial(kind):05d}"


def required(transaction: Transaction, noun: str, subject: str) -> Any:
    """The state of a subject that has to be there."""
    state = transaction.find(noun, subject)
    if state is None:
        raise not_here(noun, subject)
    return state


def not_here(noun: str, subject: str) -> UserError:
    """The sentence for a subject this hub does not know."""
    return UserError(_NOT_HERE[noun], code=codes.human(subject) if codes.is_valid(subject) else subject)


_NOT_HERE = {
    "box": mark("Errors", "There is no box {code} in this hub. Check the label."),
    "pallet": mark("Errors", "There is no pallet {code} in this hub. Check the label."),
    "load": mark("Errors", "There is no load {code} in this hub."),
    "location": mark("Errors", "There is no place {code} in this hub."),
    "need_list": mark("Errors", "There is no need list {code} in this hub."),
    "partner": mark("Errors", "There is no partner {code} in this hub."),
    "category": mark("Errors", "There is no category {code} in the catalogue."),
    "preset": mark("Errors", "This preset was removed meanwhile."),
    "person": mark("Errors", "This person is no longer listed."),
    "intake": mark("Errors", "This rule was taken away meanwhile."),
    "word": mark("Errors", "These words were forgotten meanwhile."),
    "column_map": mark("Errors", "These columns were forgotten meanwhile."),
    "alias": mark("Errors", "The code {code} is bound to nothing."),
}
