"""The packing list of a load (`domain.md` 6.4, field list A), in German or English and Ukrainian."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.documents import packing_pages
from app.documents import paper_wording as say
from app.documents.paper_tables import Cell, Column, Row, rows
from app.domain.languages import Words

_UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class Party:
    """Who sends or receives, as customs and carriers need to know them."""

    name: str
    name_local: str = ""
    address: str = ""
    country: str = ""
    register_no: str = ""
    eori: str = ""
    edrpou: str = ""
    recipient_no: str = ""
    contact: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One kind of goods on one pallet; this line feeds every paper of a load."""

    number: int
    pallet: str
    packages: int
    package_kind: Words
    name: Words
    detail: Words
    condition: Words
    wear_pct: int | None
    quantity: int | float | None
    quantity_is_estimate: bool
    unit: Words
    net_kg: float | None
    gross_kg: float | None
    hs6: str
    expiry: date | None
    batch: str
    serial: str
    hazard: Words | None
    un: str


@dataclass(frozen=True, slots=True)
class PackingList:
    """Everything a packing list says."""

    load: str
    number: str
    on: date
    shipper: Party
    consignee: Party
    unloading_place: str
    plate: str
    trailer_plate: str
    driver: str
    seal: str
    lines: tuple[PaperLine, ...]
    pallets: int
    is_draft: bool


def packing_list_pdf(paper: PackingList, language: Literal["de", "en"]) -> bytes:
    """The packing list as PDF, A4 landscape."""
    columns = _columns(language)
    table: list[Row] = []
    for line in paper.lines:
        table += rows(columns, _cells(line, language))
    front = packing_pages.Front(
        language,
        paper.number,
        day(paper.on),
        paper.load,
        (
            (say.SHIPPER, party_lines(paper.shipper, language)),
            (say.CONSIGNEE, party_lines(paper.consignee, language)),
            (say.TRANSPORT, _transport_lines(paper, language)),
        ),
        is_draft=paper.is_draft,
    )
    return packing_pages.pdf(front, columns, table, totals(paper, language))


def day(value: date | None) -> str:
    """A date as written on papers."""
    return value.strftime("%d.%m.%Y") if value else ""


def number(value: float, language: str) -> str:
    """A number with thin thousands and no more decimals than it has."""
    text = f"{value:,.3f}".rstrip("0").rstrip(".").replace(",", "\u00a0")
    return text if language == "en" else text.replace(".", ",")


def _columns(language: str) -> list[Column]:
    shapes = (
        (say.LINE, 9, 1.0),
        (say.PALLET, 27, 0.0),
        (say.PACKAGES, 20, 0.0),
        (say.DESCRIPTION, 52, 0.0),
        (say.CONDITION, 23, 0.0),
        (say.QUANTITY, 17, 1.0),
        (say.UNIT, 18, 0.0),
        (say.NET, 16, 1.0),
        (say.GROSS, 17, 1.0),
        (say.HS6, 14, 0.0),
        (say.EXPIRY, 18, 0.0),
        (say.BATCH, 23, 0.0),
        (say.HAZARD, 19, 0.0),
    )
    return [
        Column(say.both(words, language), width, across, strong=words is say.DESCRIPTION)
        for words, width, across in shapes
    ]


def _cells(line: PaperLine, language: str) -> list[Cell]:
    wear = f", {line.wear_pct}\u00a0%" if line.wear_pct is not None else ""
    condition = say.both(line.condition, language)
    kinds = say.both(line.package_kind, language)
    return [
        (str(line.number),),
        (line.pallet,),
        (f"{line.packages} × {kinds[0]}", *kinds[1:]),
        _description(line, language),
        (*condition[:-1], condition[-1] + wear),
        (_quantity(line, language),),
        say.both(line.unit, language),
        (_weight(line.net_kg, language),),
        (_weight(line.gross_kg, language),),
        (line.hs6,),
        (day(line.expiry),),
        (line.batch, line.serial),
        (*(say.both(line.hazard, language) if line.hazard else ()), line.un),
    ]


def _description(line: PaperLine, language: str) -> Cell:
    texts = []
    for key in dict.fromkeys((language, "uk")):
        parts = (line.name.in_language(key), line.detail.in_language(key))
        texts.append(", ".join(part for part in parts if part))
    return tuple(texts)


def _quantity(line: PaperLine, language: str) -> str:
    if line.quantity is None:
        return _UNKNOWN
    return ("~" if line.quantity_is_estimate else "") + number(line.quantity, language)


def _weight(value: float | None, language: str) -> str:
    return _UNKNOWN if value is None else number(value, language)


def at_least(values: Iterable[float | None], language: str, *, estimated: bool = False) -> str:
    """A sum that says what it does not know: ``≥`` when a part is unknown, ``~`` when one is estimated."""
    found = list(values)
    known = [value for value in found if value is not None]
    if found and not known:
        return _UNKNOWN
    marks = ("≥ " if len(known) < len(found) else "") + ("~" if estimated else "")
    return marks + number(sum(known), language)


def totals(paper: PackingList, language: str) -> list[tuple[str, str]]:
    """The totals of a packing list with their words: pallets, packages, amounts by unit, weights."""
    counted = [
        (number(paper.pallets, language), say.both_in_line(say.PALLETS, language)),
        (
            number(sum(line.packages for line in paper.lines), language),
            say.both_in_line(say.PACKAGES, language),
        ),
    ]
    for unit in dict.fromkeys(line.unit for line in paper.lines):
        of_unit = [line for line in paper.lines if line.unit == unit]
        estimated = any(line.quantity_is_estimate and line.quantity is not None for line in of_unit)
        amount = at_least((line.quantity for line in of_unit), language, estimated=estimated)
        counted.append((amount, say.both_in_line(unit, language)))
    net = at_least((line.net_kg for line in paper.lines), language)
    gross = at_least((line.gross_kg for line in paper.lines), language)
    weights = [(net, say.both_in_line(say.NET, language)), (gross, say.both_in_line(say.GROSS, language))]
    return counted + weights


def party_lines(party: Party, language: str) -> list[str]:
    """A party as lines for a paper, its names first."""
    numbers = (
        (say.REGISTER_NO, party.register_no),
        (say.EORI, party.eori),
        (say.EDRPOU, party.edrpou),
        (say.RECIPIENT_NO, party.recipient_no),
        (say.CONTACT, party.contact),
        (say.PHONE, party.phone),
    )
    place = ", ".join(part for part in (party.address, party.country) if part)
    return [part for part in (party.name, party.name_local, place) if part] + _told(numbers, language)


def _transport_lines(paper: PackingList, language: str) -> list[str]:
    return _told(
        (
            (say.PLATE, paper.plate),
            (say.TRAILER, paper.trailer_plate),
            (say.DRIVER, paper.driver),
            (say.SEAL, paper.seal),
            (say.ADDRESS, paper.unloading_place),
        ),
        language,
    )


def _told(pairs: Sequence[tuple[Words, str]], language: str) -> list[str]:
    return [f"{say.both_in_line(words, language)}: {value}" for words, value in pairs if value]
