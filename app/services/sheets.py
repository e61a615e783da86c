"""Sheets to scan from: commands, presets, badges, and the stickers that say where a pallet goes on the vehicle."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.documents import sheet_wording as say
from app.documents import wording
from app.documents.sheet_models import MOST_GOODS, Badge, CommandSheet, Front, Goods, PresetCard, Sticker
from app.documents.sheets import A6, Sheet
from app.domain import codes, commands, stowage
from app.domain.catalogue import Category
from app.domain.languages import Language, Words
from app.domain.people import Person
from app.domain.phrases import UserError, mark
from app.domain.places import Hub, Location
from app.domain.presets import Preset
from app.domain.terms import term
from app.persistence.queries import records, stock
from app.services.catalogue import Catalogue, CatalogueService
from app.services.loads import LoadDetails, LoadService
from app.services.workplace import Workplace, hub_of, not_here

_FIXED = ("audience", "season", "condition", "packaging")


@dataclass(frozen=True, slots=True)
class CommandSheetService:
    """Prints what is scanned instead of typed, as PDF."""

    workplace: Workplace
    catalogue: CatalogueService

    def commands(self, *languages: str) -> bytes:
        """The command sheet with the goods this hub has most of; languages named first stand first, all three stand."""
        from app.documents.command_sheet import command_sheet  # noqa: PLC0415  the drawing library waits

        hub = self._hub()
        goods = tuple(Goods(category.key, category.group, category.name) for category in self.common())
        return command_sheet(CommandSheet(self._front(hub, languages), hub.number, goods))

    def common(self, most: int = MOST_GOODS) -> list[Category]:
        """The categories in most boxes of the stock, then the usual ones, in the order of the catalogue.

        A category whose code would mean another one as well is left out.
        """
        categories = self.catalogue.current().categories
        with self.workplace.read() as connection:
            lines = stock.lines(connection)
        held = Counter[str]()
        for line in lines:
            held[line.category] += line.boxes
        used = [key for key, _boxes in held.most_common() if key in categories]
        usual = [category.key for category in categories.values() if category.tier == 1]
        serials = Counter(commands.category_serial(key) for key in categories)
        own = [key for key in dict.fromkeys([*used, *usual]) if serials[commands.category_serial(key)] == 1]
        chosen = set(own[:most])
        return [category for key, category in categories.items() if key in chosen]

    def presets(self, *languages: str) -> bytes:
        """A card for every preset: its name, what it fixes, its code."""
        from app.documents.preset_sheet import preset_sheet  # noqa: PLC0415

        with self.workplace.read() as connection:
            found: list[Preset] = records.everything(connection, Preset, "name")
            places: list[Location] = records.everything(connection, Location, "name")
        if not found:
            raise UserError(mark("Errors", "No preset is saved yet. Save one first."))
        names, catalogue = {place.code: place.name for place in places}, self.catalogue.current()
        cards = [_preset_card(preset, catalogue, names) for preset in found]
        return preset_sheet(self._front(self._hub(), languages), cards)

    def badges(self, people: Sequence[str] = ()) -> bytes:
        """Name badges of some people, by their codes, or of everybody; ten on A4."""
        from app.documents.badges import badges  # noqa: PLC0415

        hub = self._hub().name
        with self.workplace.read() as connection:
            known: list[Person] = records.everything(connection, Person, "name")
        if not known:
            raise UserError(mark("Errors", "Nobody is listed yet. Add a person first."))
        found = {person.code: person for person in known}
        for code in people:
            if code not in found:
                raise not_here("person", code)
        return badges([Badge(code, found[code].name, hub) for code in people or found])

    def stickers(self, load: str, sheet: Sheet = A6) -> bytes:
        """A position sticker for each pallet of a load, in the order of loading."""
        from app.documents.stickers import stickers  # noqa: PLC0415

        details = LoadService(self.workplace, self.catalogue).details(load)
        if not details.pallets:
            raise UserError(mark("Errors", "The load is empty. Add a pallet."))
        return stickers(_stickers(details), sheet)

    def _hub(self) -> Hub:
        with self.workplace.read() as connection:
            return hub_of(connection)

    def _front(self, hub: Hub, languages: Sequence[str]) -> Front:
        if not set(languages) <= set(Language):
            raise UserError(mark("Errors", "Choose German, Ukrainian or English."))
        order = tuple(dict.fromkeys([*languages, *say.FIRST_UKRAINIAN]))
        return Front(hub.name, self.workplace.today(), order)


def _preset_card(preset: Preset, catalogue: Catalogue, places: dict[str, str]) -> PresetCard:
    category = catalogue.categories.get(preset.category)
    group = category.group if category else preset.group
    fixes = [catalogue.name(preset.category)] if preset.category else []
    if not preset.category and preset.group:
        fixes.append(catalogue.group(preset.group).name)
    fixes += [term(noun, getattr(preset, noun)) for noun in _FIXED if getattr(preset, noun)]
    if preset.where:
        fixes.append(_where(preset.where, places))
    return PresetCard(preset.code, preset.name, group, tuple(fixes))


def _where(code: str, places: dict[str, str]) -> Words:
    words, name = (wording.PLACE, places[code]) if code in places else (say.PALLET_NUMBER, codes.short(code))
    return Words(*(f"{words.in_language(language)} {name}" for language in ("de", "uk", "en")))


def _stickers(details: LoadDetails) -> list[Sticker]:
    load, consignee = details.load, details.consignee
    name = (consignee.name_uk or consignee.name) if consignee else ""
    where = load.unloading_place or (consignee.address if consignee else "")
    plate = " / ".join(part for part in (load.plate, load.trailer_plate) if part)
    carried = [summary.pallet for summary in details.pallets]
    places = stowage.positions(load.vehicle, [pallet.kind for pallet in carried])
    return [
        Sticker(pallet.code, position, load.code, name, where, plate)
        for pallet, position in zip(carried, places, strict=True)
    ]
