"""Labels: of boxes, pallets and places, and blank ones for later."""

from collections.abc import Sequence
from types import ModuleType

from app.documents.models import BlankLabel, BoxLabel, LabelLine, LocationLabel, PalletLabel, Picture
from app.documents.sheets import A6, SHEETS, Sheet
from app.domain.amounts import amount_text, weight_text
from app.domain.boxes import Box, Content
from app.domain.codes import CodeType, short
from app.domain.languages import Words
from app.domain.loads import Load
from app.domain.partners import Partner
from app.domain.phrases import UserError, mark
from app.domain.places import Location
from app.domain.terms import size_words, term
from app.persistence.queries import records
from app.persistence.queries.pallets import HeldGoods
from app.services.catalogue import Catalogue, CatalogueService
from app.services.pallets import PalletDetails, details_of
from app.services.workplace import Workplace, hub_of, new_code, not_here

SCREEN_DPI = 110
PALLET_LINES = 6


def sheet_named(name: str, start: int = 1) -> Sheet:
    """The paper a person chose, with the first free label of a sheet already begun."""
    if name not in SHEETS:
        raise UserError(
            mark("Errors", "“{sheet}” is no paper size. Choose one of: {sheets}."), sheet=name, sheets=", ".join(SHEETS)
        )
    sheet = SHEETS[name]
    return sheet if start == 1 else type(sheet)(sheet.name, sheet.width, sheet.height, sheet.columns, sheet.rows, start)


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
        """The labels of boxes."""
        hub = self._hub_name()
        return _drawing().box_labels([self._box_label(box, hub) for box in boxes], sheet)

    def preview(self, draft: Box, dpi: int = SCREEN_DPI) -> Picture:
        """How the label of a box will look; a draft without code shows zeros."""
        return _pictures().render(_drawing().box_labels([self._box_label(draft, self._hub_name())]), dpi=dpi)

    def pallets(self, codes: Sequence[str], sheet: Sheet = A6) -> bytes:
        """The labels of pallets, two of each for two adjacent sides."""
        with self._workplace.read() as connection:
            hub = hub_of(connection).name
            details = [details_of(connection, code) for code in codes]
            loads = {load.code: load for load in records.everything(connection, Load, "code")}
            partners = {partner.code: partner for partner in records.everything(connection, Partner, "code")}
        made = [self._pallet_label(entry, hub, *_bound_for(entry, loads, partners)) for entry in details]
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

    def blank(self, count: int, sheet: Sheet = A6) -> bytes:
        """Labels printed ahead; their codes come from this station's block and are bound at the first scan."""
        if not 1 <= count <= 1000:
            raise UserError(mark("Errors", "Print 1 to 1000 blank labels at a time."))
        with self._workplace.write() as transaction:
            hub = hub_of(transaction.connection).name
            made = [BlankLabel(new_code(transaction, CodeType.BOX), hub) for _ in range(count)]
        return _drawing().blank_labels(made, sheet)

    def _hub_name(self) -> str:
        with self._workplace.read() as connection:
            return hub_of(connection).name

    def _box_label(self, box: Box, hub: str) -> BoxLabel:
        catalogue = self._catalogue.current()
        first, more = box.contents[0], box.contents[1:]
        category = catalogue.category(first.category)
        return BoxLabel(
            code=box.code, group=category.group, name=category.name,
            audience=_words("audience", first.audience), season=_words("season", first.season),
            condition=term("condition", first.condition), size=size_words(first.size) if first.size else None,
            amount=amount_text(first.quantity, first.basis, category.unit), unit=term("unit", category.unit),
            expiry=first.expiry, batch=first.batch,
            hazards=(term("hazard", category.hazard),) if category.hazard else (),
            hub=hub, printed_on=box.registered_on or self._workplace.today(),
            more=tuple(_line(content, catalogue) for content in more),
        )  # fmt: skip

    def _pallet_label(self, details: PalletDetails, hub: str, consignee: str, load: str) -> PalletLabel:
        summary, catalogue = details.summary, self._catalogue.current()
        return PalletLabel(
            code=summary.pallet.code, kind=term("pallet", summary.pallet.kind),
            lines=tuple(_held_line(goods, catalogue) for goods in details.goods[:PALLET_LINES]),
            boxes=summary.boxes, gross=weight_text(summary.gross), earliest_expiry=summary.earliest_expiry,
            stackable=term("stackable", summary.pallet.stackable), hub=hub, printed_on=self._workplace.today(),
            consignee=consignee, load=load,
        )  # fmt: skip


def _bound_for(details: PalletDetails, loads: dict[str, Load], partners: dict[str, Partner]) -> tuple[str, str]:
    load = loads.get(details.summary.pallet.load or "")
    if load is None:
        return "", ""
    partner = partners.get(load.consignee or "")
    return (partner.name_uk or partner.name) if partner else "", short(load.code)


def _words(noun: str, value: str) -> Words | None:
    return None if value in {"", "none"} else term(noun, value)


def detail_words(content: Content | HeldGoods) -> Words:
    """Audience, size and season of goods in one line of words."""
    parts = [_words("audience", content.audience), size_words(content.size) if content.size else None]
    named = [part for part in (*parts, _words("season", content.season)) if part]
    return Words(*[", ".join(part.in_language(language) for part in named) for language in ("de", "uk", "en")])


def _line(content: Content, catalogue: Catalogue) -> LabelLine:
    unit = catalogue.category(content.category).unit
    amount = amount_text(content.quantity, content.basis, unit)
    return LabelLine(catalogue.name(content.category), detail_words(content), amount, term("unit", unit))


def _held_line(goods: HeldGoods, catalogue: Catalogue) -> LabelLine:
    unit = catalogue.category(goods.category).unit
    basis = "estimated" if goods.has_estimates else "counted"
    known = amount_text(goods.quantity if goods.quantity else None, basis, unit)
    amount = f"≥ {known}" if goods.uncounted and goods.quantity else known
    return LabelLine(catalogue.name(goods.category), detail_words(goods), amount, term("unit", unit))
