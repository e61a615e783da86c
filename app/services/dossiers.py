"""What the papers of a load say: packing list, workbook, CSV and JSON, all from the same lines."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.documents import load_workbook, tables_out
from app.documents.load_workbook import DANGEROUS_COLUMNS, LINE_COLUMNS, PALLET_COLUMNS, LoadBook
from app.documents.packing_list import PackingList, PaperLine, Party, packing_list_pdf
from app.domain import codes, packing
from app.domain.catalogue import Category
from app.domain.loads import COMPOSING
from app.domain.packing import GoodsLine
from app.domain.pallets import KINDS
from app.domain.partners import Partner
from app.domain.places import Hub
from app.domain.sku import Condition
from app.domain.terms import term
from app.domain.units import from_steps
from app.services.label_words import detail_words
from app.services.loads import LoadDetails
from app.services.pallets import PalletDetails

_NOBODY = Partner("", "")
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything the papers of a load are made of."""

    hub: Hub
    details: LoadDetails
    pallets: tuple[PalletDetails, ...]
    lines: tuple[GoodsLine, ...]
    categories: Mapping[str, Category]
    today: date

    @property
    def consignee(self) -> Partner:
        """Who receives the load; empty while nobody is chosen."""
        return self.details.consignee or _NOBODY


def packing_list(dossier: Dossier, language: str) -> bytes:
    """The packing list in German or English, with Ukrainian beside it."""
    return packing_list_pdf(_packing_list(dossier), "de" if language == "de" else "en")


def workbook(dossier: Dossier) -> bytes:
    """The load workbook with its four sheets."""
    return load_workbook.load_workbook(_book(dossier))


def files(dossier: Dossier) -> dict[str, bytes]:
    """Every paper and file of a load by its name."""
    number, book = codes.short(dossier.details.load.code), _book(dossier)
    return {
        f"packing_list_{number}_de_uk.pdf": packing_list(dossier, "de"),
        f"packing_list_{number}_en_uk.pdf": packing_list(dossier, "en"),
        f"load_{number}.xlsx": load_workbook.load_workbook(book),
        f"load_{number}.csv": tables_out.csv_text(LINE_COLUMNS, _cells(LINE_COLUMNS, book.lines), ";"),
        f"load_{number}.json": _json(book),
    }


def _cells(columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> list[list[object]]:
    return [[row[name] for name in columns] for row in rows]


def _party(partner: Partner) -> Party:
    return Party(
        name=partner.name, name_local=partner.name_uk, address=partner.address, country=partner.country,
        register_no="", eori="", edrpou=partner.edrpou, recipient_no=partner.recipient_no,
        contact=partner.contact, phone=partner.phone,
    )  # fmt: skip


def _shipper(hub: Hub) -> Party:
    return Party(
        name=hub.name, name_local="", address=hub.address, country=hub.country, register_no=hub.register_no,
        eori=hub.eori, edrpou="", recipient_no="", contact=hub.contact, phone=hub.phone,
    )  # fmt: skip


def _packing_list(dossier: Dossier) -> PackingList:
    load = dossier.details.load
    return PackingList(
        load=load.code, number=f"{dossier.hub.number:03d}-{codes.short(load.code)}",
        on=load.departed_on or dossier.today, shipper=_shipper(dossier.hub), consignee=_party(dossier.consignee),
        unloading_place=load.unloading_place or dossier.consignee.address, plate=load.plate,
        trailer_plate=load.trailer_plate, driver=load.driver, seal=load.seal,
        lines=tuple(_paper_line(number, line, dossier) for number, line in enumerate(dossier.lines, start=1)),
        pallets=len(dossier.pallets), is_draft=load.state == COMPOSING,
    )  # fmt: skip


def _kg(grams: int | None) -> float | None:
    return None if grams is None else round(grams / 1000, 2)


def _paper_line(number: int, line: GoodsLine, dossier: Dossier) -> PaperLine:
    content = line.content
    category = dossier.categories[content.category]
    return PaperLine(
        number=number, pallet=codes.short(line.pallet), packages=line.packages,
        package_kind=term("packaging", line.packaging), name=category.name, detail=detail_words(content),
        condition=term("condition", content.condition), wear_pct=packing.WEAR_PERCENT[Condition(content.condition)],
        quantity=None if line.quantity is None else from_steps(line.quantity, category.unit),
        quantity_is_estimate=line.estimated, unit=term("unit", category.unit), net_kg=_kg(line.net_g),
        gross_kg=_kg(line.gross_g), hs6=packing.hs6_of(content, category), expiry=content.expiry,
        batch=content.batch, serial=content.serial,
        hazard=term("hazard", category.hazard) if category.hazard else None, un=category.un_hint,
    )  # fmt: skip


def _book(dossier: Dossier) -> LoadBook:
    pallets = [_pallet_row(number, entry, dossier) for number, entry in enumerate(dossier.pallets, start=1)]
    lines = [_line_row(number, line, dossier) for number, line in enumerate(dossier.lines, start=1)]
    dangerous = [
        _dangerous_row(line, dossier) for line in dossier.lines if dossier.categories[line.content.category].hazard
    ]
    return LoadBook(facts=_facts(dossier), pallets=pallets, lines=lines, dangerous=dangerous)


def _facts(dossier: Dossier) -> list[tuple[str, object]]:
    load, partner, hub = dossier.details.load, dossier.consignee, dossier.hub
    gross = round(dossier.details.weight.kg, 2)
    return [
        ("load", load.code), ("hub", f"{hub.number:03d} {hub.name}"), ("state", load.state),
        ("date", load.departed_on or dossier.today), ("shipper", hub.name), ("shipper_address", hub.address),
        ("shipper_country", hub.country), ("shipper_register_no", hub.register_no), ("shipper_eori", hub.eori),
        ("shipper_contact", hub.contact), ("shipper_phone", hub.phone), ("consignee", partner.name),
        ("consignee_uk", partner.name_uk), ("consignee_address", partner.address),
        ("consignee_country", partner.country), ("consignee_edrpou", partner.edrpou),
        ("consignee_recipient_no", partner.recipient_no), ("consignee_contact", partner.contact),
        ("consignee_phone", partner.phone), ("unloading_place", load.unloading_place or partner.address),
        ("vehicle", load.vehicle), ("plate", load.plate), ("trailer_plate", load.trailer_plate),
        ("driver", load.driver), ("carrier", load.carrier), ("seal", load.seal),
        ("pallets", len(dossier.pallets)), ("packages", sum(line.packages for line in dossier.lines)),
        ("places", dossier.details.places), ("gross_kg", gross), ("net_kg", _sum_kg(dossier.lines)),
        ("weight_is_complete", "yes" if not dossier.details.weight.unweighed else "no"), ("note", load.note),
    ]  # fmt: skip


def _sum_kg(lines: tuple[GoodsLine, ...]) -> float:
    return round(sum(line.net_g or 0 for line in lines) / 1000, 2)


def _pallet_row(number: int, entry: PalletDetails, dossier: Dossier) -> Row:
    pallet, kind = entry.summary.pallet, KINDS[entry.summary.pallet.kind]
    lines = tuple(line for line in dossier.lines if line.pallet == pallet.code)
    kinds = list(dict.fromkeys(goods.category for goods in entry.goods))
    found = [dossier.categories[key] for key in kinds if key in dossier.categories]
    values = (
        number, pallet.code, pallet.kind, kind.length_cm, kind.width_cm, pallet.height_cm,
        round(entry.summary.gross.kg, 2), _sum_kg(lines), entry.summary.boxes, pallet.stackable,
        ", ".join(category.name_de for category in found), ", ".join(category.name_en for category in found),
        ", ".join(category.name_uk for category in found), entry.summary.earliest_expiry,
        _joined(category.hazard for category in found), _joined(category.un_hint for category in found),
        "yes" if any(category.export_flag == "enduse" for category in found) else "no", dossier.details.load.seal,
    )  # fmt: skip
    return dict(zip(PALLET_COLUMNS, values, strict=True))


def _joined(parts: Any) -> str:
    return ", ".join(sorted({part for part in parts if part}))


def _line_row(number: int, line: GoodsLine, dossier: Dossier) -> Row:
    content = line.content
    category = dossier.categories[content.category]
    values = (
        number, line.pallet, content.category, category.name_uk, category.name_en, category.name_de,
        content.audience, content.size, content.season, content.condition,
        packing.WEAR_PERCENT[Condition(content.condition)],
        None if line.quantity is None else from_steps(line.quantity, category.unit), category.unit,
        line.packages, line.packaging, _kg(line.net_g), _kg(line.gross_g), packing.hs6_of(content, category),
        None, None, content.expiry, content.batch, content.serial, ", ".join(sorted(line.need_refs)),
        dossier.consignee.name,
    )  # fmt: skip
    return dict(zip(LINE_COLUMNS, values, strict=True))


def _dangerous_row(line: GoodsLine, dossier: Dossier) -> Row:
    category = dossier.categories[line.content.category]
    quantity = None if line.quantity is None else from_steps(line.quantity, category.unit)
    values = (line.pallet, category.key, category.name_en, category.hazard, category.un_hint, quantity, category.unit)
    return dict(zip(DANGEROUS_COLUMNS, values, strict=True))


def _json(book: LoadBook) -> bytes:
    document = {
        "schema": 1, "load": dict(book.facts), "pallets": list(book.pallets), "lines": list(book.lines),
        "dangerous": list(book.dangerous),
    }  # fmt: skip
    return json.dumps(document, ensure_ascii=False, indent=1, default=_plain).encode()


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
