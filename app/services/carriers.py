"""Pallets and places named in the rows of a stock file."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain import codes, entries, pallets, places
from app.domain.boxes import Box
from app.domain.codes import CodeType
from app.domain.events import Fact
from app.domain.pallets import Pallet
from app.domain.places import Location
from app.domain.stock_rows import StockRow
from app.persistence.database import Transaction
from app.persistence.queries import pallets as pallet_queries
from app.persistence.queries import records
from app.services.workplace import new_code


class Carriers:
    """Finds the pallets and places that rows name; new names open a pallet or add a place."""

    def __init__(self, transaction: Transaction, today: date) -> None:
        self._transaction = transaction
        self._today = today
        self.facts: list[Fact] = []
        self._pallets = dict(pallet_queries.named(transaction.connection))
        self._places = {
            place.name.casefold(): place.code for place in records.everything(transaction.connection, Location, "code")
        }

    def box_of(self, group: Sequence[StockRow]) -> Box:
        """The box that a group of rows describes, with its code and whereabouts."""
        first = group[0]
        location = self._place(first.location) if first.location else None
        pallet = self._pallet(first.pallet, location) if first.pallet else None
        return replace(
            first.box,
            code=first.code or new_code(self._transaction, CodeType.BOX),
            contents=tuple(row.content for row in group),
            pallet=pallet,
            location=None if pallet else location,
            registered_on=self._today,
        )

    def _place(self, name: str) -> str:
        if name.casefold() not in self._places:
            place = places.new_location(new_code(self._transaction, CodeType.LOCATION), name)
            self.facts.append(entries.define("location", place.code, place))
            self._places[name.casefold()] = place.code
        return self._places[name.casefold()]

    def _pallet(self, name: str, location: str | None) -> str:
        digits = codes.strip_noise(name)
        own = codes.is_valid(digits) and codes.type_of(digits) == CodeType.PALLET
        key = digits if own else name
        if key not in self._pallets:
            self._refuse_if_not_open(digits if own else "")
            code = digits if own else new_code(self._transaction, CodeType.PALLET)
            pallet = Pallet(code, location=location, note="" if own else name)
            self.facts.append(pallets.open_pallet(pallet))
            self._pallets[key] = code
        return self._pallets[key]

    def _refuse_if_not_open(self, code: str) -> None:
        there = self._transaction.find("pallet", code) if code else None
        if there is not None:
            pallets.require_open(there)
