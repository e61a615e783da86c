"""Scan or search: whatever is typed or scanned, the thing it means."""

from dataclasses import dataclass

from app.domain import codes
from app.domain.codes import CodeType
from app.domain.loads import Load
from app.domain.partners import Partner
from app.domain.phrases import UserError, mark
from app.domain.places import Location
from app.persistence.queries import boxes, needs, pallets, records
from app.persistence.queries.needs import NeedListLine
from app.services.catalogue import CatalogueService
from app.services.stations import CommandService
from app.services.workplace import Workplace, hub_of, not_here

_NOUNS = {
    CodeType.BOX: "box",
    CodeType.PALLET: "pallet",
    CodeType.LOAD: "load",
    CodeType.LOCATION: "location",
    CodeType.COMMAND: "command",
}
_EACH = 6


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: its noun and key, and the record that says what it is."""

    noun: str
    key: str
    record: object = None


@dataclass(frozen=True, slots=True)
class SearchService:
    """Finds boxes, pallets, places, loads, lists, partners and goods."""

    workplace: Workplace
    catalogue: CatalogueService
    commands: CommandService

    def scanned(self, text: str) -> Hit:
        """What a scanned code stands for; an unknown one is refused in a sentence.

        A box code of this hub without a box is a blank label, waiting to be bound.
        """
        code = codes.parse(text)
        noun = _NOUNS[codes.type_of(code)]
        if noun == "command":
            return Hit("command", code, self.commands.read(code))
        found = self._by_code(noun, code)
        if found is None and noun == "box" and self._is_ours(code):
            return Hit("blank", code)
        if found is None:
            raise not_here(noun, code)
        return found

    def _is_ours(self, code: str) -> bool:
        with self.workplace.read() as connection:
            return codes.hub_of(code) == hub_of(connection).number

    def _by_code(self, noun: str, code: str) -> Hit | None:
        with self.workplace.read() as connection:
            if noun == "box":
                record: object = boxes.by_code(connection, code)
            elif noun == "pallet":
                record = next(iter(pallets.by_codes(connection, [code])), None)
            else:
                record = records.one(connection, Load if noun == "load" else Location, code)
        return None if record is None else Hit(noun, code, record)

    def find(self, text: str) -> list[Hit]:
        """Everything that fits what was typed, grouped by noun."""
        plain = text.strip()
        digits = codes.strip_noise(plain)
        if codes.is_valid(digits):
            hit = self.scanned(digits)
            if hit.noun == "blank":
                raise not_here("box", hit.key)
            if hit.noun == "command":
                raise UserError(mark("Errors", "{code} is a command for the scanner."), code=codes.human(digits))
            return [hit]
        if codes.is_short(digits):
            return self._by_short(digits)
        return self._by_words(plain) if plain else []

    def find_box(self, short: str) -> str:
        """The code of the newest box with a short number."""
        with self.workplace.read() as connection:
            found = boxes.codes_by_short(connection, short, 1)
        if not found:
            raise not_here("box", short)
        return found[0]

    def _by_short(self, digits: str) -> list[Hit]:
        with self.workplace.read() as connection:
            found = [Hit("pallet", code) for code in pallets.by_short(connection, digits, _EACH)]
            found += [Hit("box", code) for code in boxes.codes_by_short(connection, digits, _EACH)]
            loads: list[Load] = records.by_short(connection, Load, digits)
        return found + [Hit("load", load.code, load) for load in loads]

    def _by_words(self, plain: str) -> list[Hit]:
        wanted = plain.casefold()
        with self.workplace.read() as connection:
            places: list[Location] = records.everything(connection, Location, "name")
            partners: list[Partner] = records.everything(connection, Partner, "name")
            lists = needs.lists(connection)
        found = [Hit("location", place.code, place) for place in places if wanted in place.name.casefold()][:_EACH]
        found += [
            Hit("partner", partner.code, partner)
            for partner in partners
            if wanted in f"{partner.name} {partner.name_uk}".casefold()
        ][:_EACH]
        found += [Hit("need_list", line.code, line) for line in lists if wanted in _spoken(line)][:_EACH]
        return found + [Hit("category", entry.key, entry) for entry in self.catalogue.current().search(plain, _EACH)]


def _spoken(line: NeedListLine) -> str:
    return f"{line.code} {line.title} {line.partner_name} {line.recipient_name}".casefold()
