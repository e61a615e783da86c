"""The tables of plain records: places, partners, categories, presets, people and the hub."""

from datetime import date
from typing import Any

from sqlmodel import Field

from app.persistence.schema import DOCUMENT, Row


class Location(Row, table=True):
    """A place in the hall."""

    code: str = Field(primary_key=True)
    name: str = Field(index=True)
    zone: str = ""
    note: str = ""


class Partner(Row, table=True):
    """Somebody goods come from or go to."""

    code: str = Field(primary_key=True)
    name: str = Field(index=True)
    name_uk: str = ""
    role: str
    address: str = ""
    country: str = ""
    edrpou: str = ""
    recipient_no: str = ""
    contact: str = ""
    phone: str = ""
    email: str = ""
    min_shelf_life_days: int = 0
    note: str = ""


class Category(Row, table=True):
    """A kind of goods."""

    key: str = Field(primary_key=True)
    group: str
    name_de: str
    name_en: str
    name_uk: str
    unit: str
    tier: int
    hs6: str = ""
    hs_used: str = ""
    can_be_used: bool = False
    size_system: str = ""
    gender: bool = False
    season: str = ""
    expiry: bool = False
    batch: bool = False
    cold_chain: bool = False
    hazard: str = ""
    un_hint: str = ""
    export_flag: str = ""
    avg_kg: float | None = None
    avg_kg_child: float | None = None
    kg_source: str = ""
    syn_de: str = ""
    syn_en: str = ""
    syn_uk: str = ""
    syn_ru: str = ""
    syn_pl: str = ""


class Hub(Row, table=True):
    """The hub itself: one row with the key ``hub``."""

    code: str = Field(primary_key=True)
    name: str
    number: int
    address: str = ""
    country: str = ""
    contact: str = ""
    phone: str = ""
    register_no: str = ""
    eori: str = ""
    language: str = ""
    gs1_prefix: str = ""


class Preset(Row, table=True):
    """What a sorting station always sorts."""

    code: str = Field(primary_key=True)
    name: str
    group: str = ""
    category: str = ""
    audience: str = ""
    season: str = ""
    condition: str = ""
    packaging: str = ""
    where: str = ""


class Person(Row, table=True):
    """Somebody who works in the hall."""

    code: str = Field(primary_key=True)
    name: str
    language: str
    pin: str = ""


class Intake(Row, table=True):
    """What a lead decided for a category or group on the stop and go list."""

    key: str = Field(primary_key=True)
    pace: str
    reason: str = ""
    until: date | None = None


class Alias(Row, table=True):
    """What a foreign code stands for."""

    code: str = Field(primary_key=True)
    noun: str
    target: str = Field(index=True)
    quantity: int | None = None
    label: str = ""


class MatchRules(Row, table=True):
    """What a dispatcher allows when stock is matched, as one document: what differs from the usual rules."""

    key: str = Field(primary_key=True)
    document: dict[str, Any] = Field(sa_type=DOCUMENT)


class LearntWord(Row, table=True):
    """What a person said some words of a need list mean."""

    key: str = Field(primary_key=True)
    sender: str
    phrase: str
    text: str
    category: str = ""
    times: int = 1
    people: str = ""


class ColumnMap(Row, table=True):
    """What the columns of a sender's spreadsheet hold."""

    key: str = Field(primary_key=True)
    sender: str
    fingerprint: str
    header: str
    roles: str
