"""The hub itself, its places and its partners."""

from dataclasses import dataclass, replace

from app.domain import codes, entries, partners, places
from app.domain.boxes import Box
from app.domain.codes import CodeType
from app.domain.partners import Partner
from app.domain.phrases import UserError, mark
from app.domain.places import Hub, Location
from app.persistence.database import Transaction
from app.persistence.queries import boxes, pallets, records
from app.persistence.queries.pallets import PlaceLine
from app.services.catalogue import shipped_categories
from app.services.pallets import PalletSummary, with_expiry
from app.services.workplace import HUB_KEY, Workplace, new_code, new_number, required

PARTNER_SERIALS = 12
FIRST_PLACES = ("A-01", "A-02", "A-03", "B-01", "B-02", "B-03", "Ramp")


@dataclass(frozen=True, slots=True)
class HubService:
    """Setting up and changing the hub."""

    workplace: Workplace

    def current(self) -> Hub | None:
        """The hub, or None before it is set up."""
        with self.workplace.read() as connection:
            return records.one(connection, Hub, HUB_KEY)

    def set_up(self, hub: Hub, places_named: tuple[str, ...] = FIRST_PLACES) -> Hub:
        """Found the hub with the shipped catalogue and some first places."""
        places.check_hub(hub)
        with self.workplace.write() as transaction:
            if transaction.find("hub", HUB_KEY) is not None:
                raise UserError(mark("Errors", "This hub is set up already."))
            catalogue = [entries.define("category", entry.key, entry) for entry in shipped_categories()]
            serials = [transaction.new_serial(CodeType.LOCATION) for _ in places_named]
            rooms = [
                places.new_location(codes.make(CodeType.LOCATION, hub.number, serial), name)
                for serial, name in zip(serials, places_named, strict=True)
            ]
            first = [entries.define("location", place.code, place) for place in rooms]
            transaction.record([entries.define("hub", HUB_KEY, hub), *catalogue, *first])
        return hub

    def change(self, after: Hub) -> Hub:
        """Change name, address or language; the number stays, because it is on every label."""
        places.check_hub(after)
        with self.workplace.write() as transaction:
            before = required(transaction, "hub", HUB_KEY)
            if before.number != after.number:
                raise UserError(mark("Errors", "The hub number is on printed labels and cannot change."))
            if before != after:
                transaction.record([entries.change("hub", HUB_KEY, before, after)])
        return after


@dataclass(frozen=True, slots=True)
class PlaceContents:
    """What stands in a place: pallets, and boxes without a pallet."""

    pallets: tuple[PalletSummary, ...]
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class PlaceService:
    """The places in the hall."""

    workplace: Workplace

    def all(self) -> list[PlaceLine]:
        """Every place with what stands there."""
        with self.workplace.read() as connection:
            return pallets.places(connection)

    def contents(self, code: str) -> PlaceContents:
        """What stands in a place."""
        with self.workplace.read() as connection:
            summaries = with_expiry(connection, pallets.in_place(connection, code))
            held = boxes.by_codes(connection, boxes.codes_in_place(connection, code))
        return PlaceContents(tuple(summaries), tuple(held))

    def add(self, name: str) -> Location:
        """A new place with a code of its own."""
        with self.workplace.write() as transaction:
            _refuse_taken_place(transaction, name)
            place = places.new_location(new_code(transaction, CodeType.LOCATION), name)
            transaction.record([entries.define("location", place.code, place)])
        return place

    def rename(self, code: str, name: str) -> Location:
        """Give a place another name; its label stays valid."""
        with self.workplace.write() as transaction:
            before = required(transaction, "location", code)
            _refuse_taken_place(transaction, name, code)
            after = replace(places.new_location(code, name), note=before.note)
            if before != after:
                transaction.record([entries.change("location", code, before, after)])
        return after

    def find(self, text: str) -> Location:
        """A place by its name or scanned code."""
        with self.workplace.read() as connection:
            digits = codes.strip_noise(text)
            found = records.one(connection, Location, digits) if codes.is_valid(digits) else None
            same_name = records.named(connection, Location, text)
        if found or same_name:
            return found or same_name[0]
        raise UserError(mark("Errors", "There is no place {name}. Choose one from the list or add it."), name=text)


def _refuse_taken_place(transaction: Transaction, name: str, own: str = "") -> None:
    if any(place.code != own for place in records.named(transaction.connection, Location, name)):
        raise UserError(mark("Errors", "There is a place {name} already."), name=name.strip())


@dataclass(frozen=True, slots=True)
class PartnerService:
    """Recipients, donors and carriers."""

    workplace: Workplace

    def all(self) -> list[Partner]:
        """Every partner by name."""
        with self.workplace.read() as connection:
            return records.everything(connection, Partner, "name")

    def add(self, partner: Partner) -> Partner:
        """A new partner; the code is given here."""
        partners.check_partner(partner)
        with self.workplace.write() as transaction:
            _refuse_taken_partner(transaction, replace(partner, code=""))
            named = replace(partner, code=new_number(transaction, "P", PARTNER_SERIALS))
            transaction.record([entries.define("partner", named.code, named)])
        return named

    def change(self, after: Partner) -> Partner:
        """Change what is known of a partner."""
        partners.check_partner(after)
        with self.workplace.write() as transaction:
            before = required(transaction, "partner", after.code)
            _refuse_taken_partner(transaction, after)
            if before != after:
                transaction.record([entries.change("partner", after.code, before, after)])
        return after

    def find(self, text: str) -> Partner:
        """A partner by code or name."""
        with self.workplace.read() as connection:
            found = records.one(connection, Partner, text.strip())
            same_name = records.named(connection, Partner, text)
        if found or same_name:
            return found or same_name[0]
        raise UserError(mark("Errors", "There is no partner {name}. Add it first."), name=text)


def _refuse_taken_partner(transaction: Transaction, partner: Partner) -> None:
    if any(other.code != partner.code for other in records.named(transaction.connection, Partner, partner.name)):
        raise UserError(mark("Errors", "There is a partner {name} already."), name=partner.name.strip())
