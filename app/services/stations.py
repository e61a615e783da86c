"""What sorting stations share: presets, the people at them, and what their codes command."""

from dataclasses import dataclass, replace
from pathlib import Path

from app.domain import codes, commands, entries, people, preset_files, presets
from app.domain.catalogue import Category
from app.domain.codes import CodeType
from app.domain.commands import Command
from app.domain.events import Fact
from app.domain.people import Person
from app.domain.phrases import UserError, mark
from app.domain.places import Location
from app.domain.preset_files import SharedPreset
from app.domain.presets import Preset
from app.persistence.database import Connection, Transaction
from app.persistence.queries import records
from app.services.catalogue import CatalogueService, shipped_groups
from app.services.disk import load_file, write_file
from app.services.workplace import Workplace, new_code, required


@dataclass(frozen=True, slots=True)
class PresetImport:
    """What taking in a file of presets did."""

    added: int
    changed: int
    unchanged: int


@dataclass(frozen=True, slots=True)
class PresetService:
    """The presets a lead saved; every station of the hub can choose them."""

    workplace: Workplace

    def all(self) -> list[Preset]:
        """Every preset by name."""
        with self.workplace.read() as connection:
            return records.everything(connection, Preset, "name")

    def get(self, code: str) -> Preset | None:
        """A preset by its code."""
        with self.workplace.read() as connection:
            return records.one(connection, Preset, code)

    def save(self, preset: Preset) -> Preset:
        """Add a preset (without code), or change one."""
        presets.check_preset(preset)
        with self.workplace.write() as transaction:
            if not preset.code:
                made = replace(preset, code=new_code(transaction, CodeType.COMMAND))
                transaction.record([entries.define("preset", made.code, made)])
                return made
            before = required(transaction, "preset", preset.code)
            if before != preset:
                transaction.record([entries.change("preset", preset.code, before, preset)])
        return preset

    def remove(self, code: str) -> None:
        """Remove a preset; boxes sorted with it stay as they are."""
        with self.workplace.write() as transaction:
            transaction.record([entries.remove("preset", code, required(transaction, "preset", code))])

    def export_json(self) -> str:
        """All presets as a small file for other stations and hubs."""
        with self.workplace.read() as connection:
            places = {place.code: place.name for place in records.everything(connection, Location, "name")}
        return preset_files.write(self.all(), places)

    def export_file(self, path: Path) -> Path:
        """Write all presets to a file."""
        write_file(path, self.export_json().encode())
        return path

    def import_file(self, path: Path) -> PresetImport:
        """Take in a file of presets."""
        return self.import_json(load_file(path).decode("utf-8", "replace"))

    def import_json(self, text: str) -> PresetImport:
        """Take in a file of presets, all or none; one of a name that is here changes, others get codes of this hub."""
        shared = {entry.preset.name.casefold(): entry for entry in preset_files.read(text)}
        with self.workplace.write() as transaction:
            here = {preset.name.casefold(): preset for preset in self._here(transaction.connection)}
            facts = [
                fact for name, entry in shared.items()
                for fact in _import_facts(transaction, entry, here.get(name))
            ]  # fmt: skip
            if facts:
                transaction.record(facts)
        added = len(shared.keys() - here.keys())
        return PresetImport(added, len(facts) - added, len(shared) - len(facts))

    @staticmethod
    def _here(connection: Connection) -> list[Preset]:
        return records.everything(connection, Preset, "name")


def _import_facts(transaction: Transaction, shared: SharedPreset, here: Preset | None) -> list[Fact]:
    """What taking in one preset records: nothing when it is here just so."""
    preset = shared.preset
    _refuse_unknown_goods(transaction.connection, preset)
    places = records.named(transaction.connection, Location, shared.place) if shared.place else []
    where = places[0].code if places else here.where if here else ""
    if here is None:
        made = replace(preset, code=new_code(transaction, CodeType.COMMAND), where=where)
        return [entries.define("preset", made.code, made)]
    after = replace(preset, code=here.code, where=where)
    return [] if after == here else [entries.change("preset", here.code, here, after)]


def _refuse_unknown_goods(connection: Connection, preset: Preset) -> None:
    known = not preset.category or records.one(connection, Category, preset.category) is not None
    if known and (not preset.group or preset.group in {group.key for group in shipped_groups()}):
        return
    text = mark(
        "Errors", "Preset “{name}” sorts {goods}, which this catalogue does not know. Import the catalogue first."
    )
    raise UserError(text, name=preset.name, goods=preset.group if known else preset.category)


@dataclass(frozen=True, slots=True)
class PeopleService:
    """Who works in the hall."""

    workplace: Workplace

    def all(self) -> list[Person]:
        """Everybody by first name."""
        with self.workplace.read() as connection:
            return records.everything(connection, Person, "name")

    def add(self, name: str, language: str, pin: str = "") -> Person:
        """Somebody new; the code on the badge is given here."""
        person = Person("", name.strip(), language, people.pin_hash(pin))
        people.check_person(person)
        with self.workplace.write() as transaction:
            if records.named(transaction.connection, Person, person.name):
                raise UserError(
                    mark("Errors", "There is a {name} already. Add the first letter of the last name."),
                    name=person.name,
                )
            made = replace(person, code=new_code(transaction, CodeType.COMMAND))
            transaction.record([entries.define("person", made.code, made)])
        return made

    def change(self, after: Person) -> Person:
        """Change name, language or PIN of a person."""
        people.check_person(after)
        with self.workplace.write() as transaction:
            before = required(transaction, "person", after.code)
            if before != after:
                transaction.record([entries.change("person", after.code, before, after)])
        return after

    def remove(self, code: str) -> None:
        """Take somebody off the list; what they did stays in the journal."""
        with self.workplace.write() as transaction:
            transaction.record([entries.remove("person", code, required(transaction, "person", code))])

    def arrive(self, person: Person, pin: str = "") -> Person:
        """Let a person work at this station from now on; a wrong PIN is refused."""
        if not people.pin_fits(person, pin):
            raise UserError(mark("Errors", "This PIN is not right. Type it again."))
        self.workplace.person = person.name
        return person

    def leave(self) -> None:
        """Nobody works at this station now."""
        self.workplace.person = ""


@dataclass(frozen=True, slots=True)
class CommandService:
    """What a scanned code of type 5 means."""

    workplace: Workplace
    catalogue: CatalogueService

    def read(self, code: str) -> Command | Preset | Person:
        """The command, preset or person of a code; an unknown one is refused in a sentence."""
        found = commands.read(code, self.catalogue.current().categories)
        if found is not None:
            return found
        with self.workplace.read() as connection:
            known = records.one(connection, Preset, code) or records.one(connection, Person, code)
        if known is None:
            raise UserError(mark("Errors", "{code} is a command this hub does not know."), code=codes.human(code))
        return known
