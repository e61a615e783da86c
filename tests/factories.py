"""Valid things to test with: every field has a believable default, and a test names only what matters to it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from app.domain import codes
from app.domain.boxes import Box, Content, Reservation
from app.domain.catalogue import Category
from app.domain.codes import CodeType
from app.domain.events import Event, Fact
from app.domain.folding import FOLDS
from app.domain.loads import Load
from app.domain.needs import NeedLine, NeedList
from app.domain.pallets import Pallet
from app.domain.partners import Partner
from app.domain.phrases import UserError
from app.domain.places import Hub, Location
from app.services.hall import Hall
from app.services.reading import Reader

HUB = 14
TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
LIST_CODE = "N-014-00001"


def box_code(serial: int = 1) -> str:
    return codes.make(CodeType.BOX, HUB, serial)


def pallet_code(serial: int = 1) -> str:
    return codes.make(CodeType.PALLET, HUB, serial)


def load_code(serial: int = 1) -> str:
    return codes.make(CodeType.LOAD, HUB, serial)


def place_code(serial: int = 1) -> str:
    return codes.make(CodeType.LOCATION, HUB, serial)


def wrong_digit(code: str) -> str:
    """The same code with its last digit misread."""
    return code[:-1] + str((int(code[-1]) + 1) % 10)


def content(**changes: Any) -> Content:
    """Forty women's winter jackets in M, counted."""
    jackets = Content(
        "jacket_winter", audience="women", size="M", season="winter", condition="good", quantity=40, basis="counted"
    )
    return replace(jackets, **changes)


def uncounted(**changes: Any) -> Content:
    return content(quantity=None, basis="unknown", **changes)


def pasta(**changes: Any) -> Content:
    """Twenty-five kilograms of pasta that keep for a year."""
    default = Content(
        "pasta", condition="new", quantity=25_000, basis="counted", expiry=TODAY + timedelta(days=365), batch="L1"
    )
    return replace(default, **changes)


def box(*contents: Content, **changes: Any) -> Box:
    return replace(Box(box_code(), contents=contents or (content(),)), **changes)


def draft(*contents: Content, **changes: Any) -> Box:
    """A box as the sorting page hands it in: without a code."""
    return box(*contents, **{"code": "", **changes})


def reservation(**changes: Any) -> Reservation:
    return replace(Reservation(0, LIST_CODE, 1, 10), **changes)


def pallet(**changes: Any) -> Pallet:
    return replace(Pallet(pallet_code(), location=place_code()), **changes)


def load(**changes: Any) -> Load:
    return replace(Load(load_code(), consignee="P-014-00001", plate="DO-PW 33"), **changes)


def partner(**changes: Any) -> Partner:
    """A recipient in Ukraine with everything the papers need."""
    hospital = Partner(
        "P-014-00001", "Hospital No. 4", name_uk="Лікарня № 4", address="вул. Прикладна 12, Харків", country="UA",
        edrpou="14360570", recipient_no="2026-000417",
    )  # fmt: skip
    return replace(hospital, **changes)


def hub(**changes: Any) -> Hub:
    return replace(Hub("Testlager", HUB, "Musterstraße 1, 44139 Dortmund"), **changes)


def location(**changes: Any) -> Location:
    return replace(Location(place_code(), "A-01", "A"), **changes)


def category(**changes: Any) -> Category:
    jackets = Category(
        "jacket_winter", "CLO", "Winterjacken", "Winter jackets", "Куртки зимові", "pc", tier=1, hs6="620140",
        hs_used="630900", can_be_used=True, size_system="clothing", gender=True, season="winter", avg_kg=1.1,
        avg_kg_child=0.45, syn_de="Parka;Anorak", syn_en="parka", syn_uk="пуховик", syn_ru="зимняя куртка",
    )  # fmt: skip
    return replace(jackets, **changes)


def pasta_category(**changes: Any) -> Category:
    default = Category(
        "pasta", "FOO", "Nudeln", "Pasta", "Макарони", "kg", hs6="190219", expiry=True, batch=True, avg_kg=1.0
    )
    return replace(default, **changes)


def need_line(**changes: Any) -> NeedLine:
    """Ten women's winter jackets, understood."""
    jackets = NeedLine(
        1, 1, "10 Winterjacken Damen", status="read", category="jacket_winter", audience="women", quantity=10,
        quantity_kind="exact", unit="pc",
    )  # fmt: skip
    return replace(jackets, **changes)


def need_list(*lines: NeedLine, **changes: Any) -> NeedList:
    default = NeedList(LIST_CODE, "P-014-00001", "Kharkiv", "10 Winterjacken Damen", "de", TODAY)
    return replace(default, lines=lines or (need_line(),), **changes)


def event(fact: Fact, seq: int = 1, **changes: Any) -> Event:
    """An entry of the journal that says a fact."""
    entry = Event(
        id=f"event-{seq}", action=f"action-{seq}", step=0, station="s1", station_seq=seq, at=NOW, person="Kim",
        kind=fact.kind, subject=fact.subject, payload=fact.payload, seq=seq,
    )  # fmt: skip
    return replace(entry, **changes)


def events(*facts: Fact) -> list[Event]:
    return [event(fact, seq) for seq, fact in enumerate(facts, start=1)]


def after(state: Any, *facts: Fact) -> Any:
    """A box, pallet, load or other state after these facts."""
    for fact in facts:
        state = FOLDS[fact.noun](state, fact.kind, fact.payload, fact.subject)
    return state


@cache
def reader() -> Reader:
    """A reader of need lists with the shipped words; it takes half a second to build."""
    return Reader.shipped()


# What stands in a hall


def given_box(hall: Hall, *contents: Content, **changes: Any) -> Box:
    """A box that a person has just finished."""
    return hall.boxes.register(draft(*contents, **changes)).box


def given_pallet(hall: Hall, *contents: Content) -> Pallet:
    """An open pallet in the first place, with one box for each content."""
    opened = hall.pallets.open("eur", hall.places.all()[0].code)
    for held in contents:
        given_box(hall, held, pallet=opened.code)
    return opened


def given_partner(hall: Hall, **changes: Any) -> Partner:
    return hall.partners.add(partner(**changes))


def given_list(hall: Hall, text: str = "10 Winterjacken Damen", sender: Partner | None = None) -> str:
    """A need list that was taken in; returns its code."""
    asked_by = sender or next(iter(hall.partners.all()), None) or given_partner(hall)
    return hall.needs.import_list(reader().read_text(text), asked_by.code).code


def given_match(hall: Hall, *contents: Content, text: str = "10 Winterjacken Damen") -> str:
    """A need list for which stock on one pallet is reserved; returns its code."""
    given_pallet(hall, *(contents or (content(),)))
    code = given_list(hall, text)
    hall.matches.confirm(hall.matches.propose([code]))
    return code


def given_load(hall: Hall, **changes: Any) -> Load:
    """A load for a registered recipient, with nothing on it yet."""
    consignee = next(iter(hall.partners.all()), None) or given_partner(hall)
    return hall.loads.create(load(**{"consignee": consignee.code, **changes}))


def given_full_load(hall: Hall) -> Load:
    """A load with one pallet of jackets on it, ready to close."""
    opened = given_pallet(hall, content())
    made = given_load(hall)
    hall.loads.add_pallets(made.code, [opened.code])
    return made


def given(hall: Hall, *facts: Fact) -> None:
    """Facts in the journal."""
    with hall.workplace.write() as transaction:
        transaction.record(facts)


def fail_after(hall: Hall, *facts: Fact) -> None:
    """An action that records facts and then fails."""
    with hall.workplace.write() as transaction:
        transaction.record(facts)
        raise UserError("The stock changed meanwhile.")


def differences(hall: Hall) -> tuple[str, ...]:
    """What the check finds; an empty answer is a sound hub."""
    return hall.maintenance.check().differences


def amounts(hall: Hall, kind: str) -> Mapping[str, int]:
    """The kept sums of one category over all its SKUs."""
    lines = hall.stock.lines((kind,))
    names = ("boxes", "quantity", "estimated", "uncounted", "reserved", "uncounted_reserved")
    return {name: sum(getattr(line, name) for line in lines) for name in names}
