"""Labels and papers for the tests of this folder."""

import csv
from dataclasses import replace
from datetime import date

from app.documents.models import BagLabel, BlankLabel, BoxLabel, LabelLine, LocationLabel, PalletLabel, Sign
from app.documents.packing_list import PackingList, PaperLine, Party
from app.domain import codes
from app.domain.languages import Words
from app.domain.terms import size_words, term
from app.paths import RESOURCES
from tests.documents.scanning import page_as_greys, seen

WINTER_JACKETS = Words("Winterjacken", "Куртки зимові", "Winter jackets")


def code(kind: codes.CodeType, serial: int = 20_000_123) -> str:
    return codes.make(kind, 14, serial)


def sign(noun: str, value: str) -> Sign:
    return Sign(value, term(noun, value))


def box(**changes) -> BoxLabel:
    label = BoxLabel(
        code=code(codes.CodeType.BOX),
        group="CLO",
        name=WINTER_JACKETS,
        audience=sign("audience", "women"),
        season=sign("season", "winter"),
        condition=term("condition", "good"),
        size=size_words("M+L"),
        amount="40",
        unit=term("unit", "pc"),
        expiry=None,
        batch="",
        hazards=(),
        hub="Dortmund Hafen",
        printed_on=date(2027, 3, 2),
    )
    return replace(label, **changes)


def line(name: Words = WINTER_JACKETS, amount: str = "~30") -> LabelLine:
    return LabelLine(name, Words("Kinder, 98", "діти, 98", "children, 98"), amount, term("unit", "pair"))


def pallet(**changes) -> PalletLabel:
    label = PalletLabel(
        code=code(codes.CodeType.PALLET),
        kind=term("pallet", "eur"),
        lines=(line(), line(amount="?")),
        boxes=36,
        gross="≥ 212 kg",
        earliest_expiry=date(2027, 11, 30),
        stackable=Sign("stack_light", term("stackable", "light")),
        hub="Dortmund Hafen",
        printed_on=date(2027, 3, 2),
        consignee="БФ «Допомога поруч», Харків",
        load="0007",
    )
    return replace(label, **changes)


def bag(note: str = "Spende Schule Hörde, wohl Kinderkleidung") -> BagLabel:
    words = term("state.box", "to_sort")
    return BagLabel(code(codes.CodeType.BOX, 20_000_125), words, note, "Dortmund Hafen", date(2027, 3, 2))


LOADED = {"position": "7B", "sscc": "340123450200001234", "sscc_text": "(00) 3 4012345 020000123 4"}
LOCATION = LocationLabel(code(codes.CodeType.LOCATION, 31), "A-03-2", "Dortmund Hafen")
BLANK = BlankLabel(code(codes.CodeType.BOX, 124), "Dortmund Hafen")
FULL_BOX = {
    "expiry": date(2027, 11, 30),
    "batch": "L2231-A / 7",
    "hazards": (term("hazard", "li"), term("hazard", "flam"), term("hazard", "gas")),
}


def categories() -> list[tuple[str, Words]]:
    """Group and name of every category of the shipped catalogue."""
    with (RESOURCES / "catalogue" / "categories.csv").open(encoding="utf-8", newline="") as file:
        return [(row["group"], Words(row["name_de"], row["name_uk"], row["name_en"])) for row in csv.DictReader(file)]


def decoded(pdf: bytes, page: int, dpi: int) -> set[tuple[str, str]]:
    """Format and text of every symbol a scanner finds on a page."""
    return seen(page_as_greys(pdf, page, dpi))


PARTY = Party(
    name="Charitable Foundation Nearby Help",
    name_local="Благодійний фонд «Допомога поруч»",
    address="вул. Сумська 10, 61000 Харків",
    country="Україна",
    edrpou="12345678",
    recipient_no="98765",
    contact="Оксана Коваль",
    phone="+380 57 1234567",
)


def paper_line(number: int = 1, **changes) -> PaperLine:
    entry = PaperLine(
        number=number,
        pallet="2-014-20000042-61",
        packages=12,
        package_kind=term("packaging", "carton"),
        name=WINTER_JACKETS,
        detail=Words("Frauen, M, L", "жінки, M, L", "women, M, L"),
        condition=term("condition", "used"),
        wear_pct=30,
        quantity=480,
        quantity_is_estimate=False,
        unit=term("unit", "pc"),
        net_kg=132.5,
        gross_kg=150.0,
        hs6="630900",
        expiry=date(2028, 1, 31),
        batch="XK-2231",
        serial="SN-77",
        hazard=term("hazard", "flam"),
        un="UN 1170",
    )
    return replace(entry, **changes)


def packing_list(**changes) -> PackingList:
    paper = PackingList(
        load=code(codes.CodeType.LOAD, 7),
        number="PL-2027-007",
        on=date(2027, 3, 2),
        shipper=Party(name="Hilfe Dortmund e.V.", address="Speicherstraße 12", eori="DE123", register_no="VR 1"),
        consignee=PARTY,
        unloading_place="Склад «Північ», Харків",
        plate="DO AB 1234",
        trailer_plate="DO XY 99",
        driver="Ivan Petrenko",
        seal="UA 778899",
        lines=(paper_line(), paper_line(2, quantity=None, net_kg=None), paper_line(3, unit=term("unit", "pair"))),
        pallets=3,
        is_draft=False,
    )
    return replace(paper, **changes)
