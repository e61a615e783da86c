"""Labels: of boxes, bags, pallets and places, and blank ones for later."""

from collections.abc import Sequence
from dataclasses import replace
from types import ModuleType

from app.documents.models import BlankLabel, LocationLabel, Picture
from app.documents.sheets import A6, SHEETS, Sheet
from app.domain import stowage
from app.domain.boxes import Box
from app.domain.codes import CodeType, short
from app.domain.loads import Load
from app.domain.partners import Partner
from app.domain.phrases import UserError, mark
from app.domain.places import Location
from app.persistence.database import Connection
from app.persistence.queries import pallets, records
from app.services.catalogue import CatalogueService
from app.services.label_words import Bound, box_label, pallet_label
from app.services.pallets import details_of
from app.services.workplace import Workplace, hub_of, new_codes, not_here

SCREEN_DPI = 110
MOST_BLANKS = 1000


def sheet_named(name: str, start: int = 1) -> Sheet:
    """The paper a person chose, with the first free label of a sheet already begun; a roll has only first ones."""
    if name not in SHEETS:
        raise UserError(
            mark("Errors", "“{sheet}” is no paper size. Choose one of: {sheets}."), sheet=name, sheets=", ".join(SHEETS)
        )
    sheet = SHEETS[name]
    if sheet.count == 1:
        return sheet
    if not 1 <= start <= sheet.count:
        raise UserError(mark("Errors", "This paper has {labels} labels. Start with 1 to {labels}."), labels=sheet.count)
    return replace(sheet, start=start)


def _drawing() -> ModuleType:
    from app.documents import labels  # noqa: PLC0415  the drawing library waits for the first label

    return labels


def _pictures() -> ModuleType:
    from app.documents import pictures  # noqa: PLC0415

    return pictures


class LabelService:
    """Draws labels as PDF, and as pictures for the screen."""

    def __init__(self, workplace: Workplace, catalogue: CatalogueService) -> None:
        self._workplace = workplace
        self._catalogue = catalogue

    def boxes(self, boxes: Sequence[Box], sheet: Sheet = A6) -> bytes:
        """The labels of boxes and of unsorted bags."""
        with self._workplace.read() as connection:
            hub = hub_of(connection).name
        catalogue, today = self._catalogue.current(), self._workplace.today()
        return _drawing().box_labels([box_label(box, catalogue, hub, today) for box in boxes], sheet)

    def preview(self, draft: Box, dpi: int = SCREEN_DPI) -> Picture:
        """How the label of a box will look; a draft without code shows zeros."""
        return _pictures().render(self.boxes([draft]), dpi=dpi)

    def pallets(self, codes: Sequence[str], sheet: Sheet = A6) -> bytes:
        """The labels of pallets, two of each for two adjacent sides."""
        with self._workplace.read() as connection:
            hub = hub_of(connection)
            details = [details_of(connection, code) for code in codes]
            bound = _bound_for(connection, {entry.summary.pallet.load or "" for entry in details})
        catalogue, today = self._catalogue.current(), self._workplace.today()
        made = [
            pallet_label(entry, catalogue, hub, today, bound.get(entry.summary.pallet.code, Bound()))
            for entry in details
        ]
        return _drawing().pallet_labels(made, sheet)

    def places(self, codes: Sequence[str], sheet: Sheet = A6) -> bytes:
        """The signs of places."""
        with self._workplace.read() as connection:
            hub = hub_of(connection).name
            found = {place.code: place for place in records.everything(connection, Location, "name")}
        wanted = codes or list(found)
        for code in wanted:
            if code not in found:
                raise not_here("location", code)
        return _drawing().location_labels([LocationLabel(code, found[code].name, hub) for code in wanted], sheet)

    def lease_blanks(self, count: int) -> tuple[str, ...]:
        """The codes of 1 to 1000 labels printed ahead, from this station's block; each is given out once."""
        if not 1 <= count <= MOST_BLANKS:
            raise UserError(mark("Errors", "Print 1 to 1000 blank labels at a time."))
        with self._workplace.write() as transaction:
            return tuple(new_codes(transaction, CodeType.BOX, count))

    def blanks(self, codes: Sequence[str], sheet: Sheet = A6) -> bytes:
        """Labels printed ahead, bound to a box at their first scan."""
        with self._workplace.read() as connection:
            hub = hub_of(connection).name
        return _drawing().blank_labels([BlankLabel(code, hub) for code in codes], sheet)

    def blank(self, count: int, sheet: Sheet = A6) -> bytes:
        """So many new labels printed ahead."""
        return self.blanks(self.lease_blanks(count), sheet)


def _bound_for(connection: Connection, loads: set[str]) -> dict[str, Bound]:
    """Where every pallet of these loads goes, by its code."""
    partners = {partner.code: partner for partner in records.everything(connection, Partner, "code")}
    found: dict[str, Bound] = {}
    for load in (records.one(connection, Load, code) for code in sorted(loads) if code):
        if load is None:
            continue
        partner = partners.get(load.consignee or "")
        name = (partner.name_uk or partner.name) if partner else ""
        carried = [line.pallet for line in pallets.on_load(connection, load.code)]
        positions = stowage.positions(load.vehicle, [pallet.kind for pallet in carried])
        for pallet, position in zip(carried, positions, strict=True):
            found[pallet.code] = Bound(name, short(load.code), position)
    return found
