"""The tables: the journal, the read tables kept from it, and the serials leased to stations.

One schema for SQLite and PostgreSQL. Read tables are written by the projector only.
"""

from datetime import date
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, Index, Integer, MetaData, Table, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

SQLModel.metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
KEY = BigInteger().with_variant(Integer, "sqlite")
DOCUMENT = JSON().with_variant(JSONB(), "postgresql")


class Event(SQLModel, table=True):
    """The journal: append only."""

    __table_args__ = (
        Index("ix_event_subject_seq", "subject", "seq"),
        Index("uq_event_station_seq", "station", "station_seq", unique=True),
        Index("ix_event_action", "action"),
        Index(
            "ix_event_head", "seq", sqlite_where=text("step = 0"), postgresql_where=text("step = 0")
        ),
        Index(
            "ix_event_undoes", "undoes",
            sqlite_where=text("undoes IS NOT NULL"), postgresql_where=text("undoes IS NOT NULL"),
        ),
    )  # fmt: skip
    seq: int | None = Field(default=None, primary_key=True, sa_type=KEY)
    id: str = Field(unique=True)
    action: str
    step: int
    station: str
    station_seq: int
    at: str
    person: str
    kind: str
    subject: str
    payload: dict[str, Any] = Field(sa_type=DOCUMENT)
    version: int
    undoes: str | None = None
    previous_hash: str
    hash: str


class Mention(SQLModel, table=True):
    """Which other subjects an event speaks of, so that it stands in their history too."""

    subject: str = Field(primary_key=True)
    seq: int = Field(primary_key=True, sa_type=KEY)


class SerialBlock(SQLModel, table=True):
    """The serials a station may still give out for one type of code."""

    station: str = Field(primary_key=True)
    code_type: int = Field(primary_key=True)
    next: int
    end: int


class Sku(SQLModel, table=True):
    """A kind of stock with a short key."""

    __table_args__ = (Index("uq_sku_kind", "category", "audience", "size", "season", "condition", unique=True),)
    id: int | None = Field(default=None, primary_key=True, sa_type=KEY)
    category: str
    audience: str
    size: str
    season: str
    condition: str


class Stock(SQLModel, table=True):
    """What is in the hall by SKU: kept sums, so that no screen ever adds up boxes."""

    sku_id: int = Field(primary_key=True, sa_type=KEY, foreign_key="sku.id")
    boxes: int = 0
    quantity: int = Field(default=0, sa_type=BigInteger)
    estimated: int = Field(default=0, sa_type=BigInteger)
    uncounted: int = 0
    reserved: int = Field(default=0, sa_type=BigInteger)
    uncounted_reserved: int = 0


class Box(SQLModel, table=True):
    """A box as it stands now."""

    __table_args__ = (
        Index("ix_box_short", "short", "id"),
        Index("ix_box_pallet", "pallet", "id"),
        Index("ix_box_location", "location", "id"),
        Index("ix_box_state", "state", "id"),
        CheckConstraint("pallet IS NULL OR location IS NULL", name="one_whereabouts"),
    )
    id: int | None = Field(default=None, primary_key=True, sa_type=KEY)
    code: str = Field(unique=True)
    short: str
    state: str
    packaging: str
    weight_g: int | None = None
    weight_basis: str
    pallet: str | None = None
    location: str | None = None
    load: str | None = Field(default=None, index=True)
    donor: str = ""
    note: str = ""
    registered_on: date | None = None


class Content(SQLModel, table=True):
    """A quantity of one SKU inside one box."""

    __table_args__ = (
        Index("ix_content_stock", "sku_id", "in_stock", "expiry", "box_id"),
        CheckConstraint("quantity IS NULL OR quantity > 0", name="quantity_positive"),
    )
    box_id: int = Field(primary_key=True, sa_type=KEY, foreign_key="box.id")
    number: int = Field(primary_key=True)
    sku_id: int = Field(sa_type=KEY, foreign_key="sku.id")
    in_stock: bool
    quantity: int | None = Field(default=None, sa_type=BigInteger)
    basis: str
    reserved: int = Field(default=0, sa_type=BigInteger)
    expiry: date | None = None
    batch: str = ""
    serial: str = ""


class Reservation(SQLModel, table=True):
    """A part of a content kept for a need line."""

    __table_args__ = (Index("ix_reservation_line", "need_list", "line"),)
    box_id: int = Field(primary_key=True, sa_type=KEY, foreign_key="box.id")
    number: int = Field(primary_key=True)
    content: int
    need_list: str
    line: int
    quantity: int | None = Field(default=None, sa_type=BigInteger)
    kind: str
    rule: str


class Pallet(SQLModel, table=True):
    """A pallet as it stands now, with kept counters of what is on it."""

    __table_args__ = (Index("ix_pallet_short", "short"), Index("ix_pallet_state", "state", "code"))
    code: str = Field(primary_key=True)
    short: str
    kind: str
    state: str
    location: str | None = Field(default=None, index=True)
    load: str | None = Field(default=None, index=True)
    height_cm: int | None = None
    stackable: str
    note: str = ""


class Tally(SQLModel, table=True):
    """Kept counters of the boxes in stock on one pallet or, without pallet, in one place."""

    holder: str = Field(primary_key=True)
    boxes: int = 0
    weight_g: int = Field(default=0, sa_type=BigInteger)
    unweighed: int = 0
    estimated: int = 0


class Load(SQLModel, table=True):
    """A load as it stands now."""

    code: str = Field(primary_key=True)
    state: str
    vehicle: str
    consignee: str | None = None
    unloading_place: str = ""
    plate: str = ""
    trailer_plate: str = ""
    driver: str = ""
    carrier: str = ""
    seal: str = ""
    licence_no: str = ""
    enduse_proof: str = ""
    note: str = ""
    created_on: date | None = None
    departed_on: date | None = None


class NeedList(SQLModel, table=True):
    """A need list as it arrived."""

    code: str = Field(primary_key=True)
    partner: str
    title: str
    source: str
    language: str
    received: date | None = None
    state: str = Field(index=True)


class NeedLine(SQLModel, table=True):
    """One thing asked for."""

    need_list: str = Field(primary_key=True, foreign_key="needlist.code")
    number: int = Field(primary_key=True)
    source_line: int
    text: str
    status: str
    category: str = ""
    candidates: list[Any] = Field(default_factory=list, sa_type=DOCUMENT)
    audience: str = ""
    sizes: list[Any] = Field(default_factory=list, sa_type=DOCUMENT)
    size_min: str = ""
    size_max: str = ""
    season: str = ""
    quantity: int | None = Field(default=None, sa_type=BigInteger)
    quantity_kind: str
    unit: str = ""
    urgent: bool = False
    excluded: bool = False
    restricted: str = ""
    reason: str = ""


class Location(SQLModel, table=True):
    """A place in the hall."""

    code: str = Field(primary_key=True)
    name: str = Field(index=True)
    zone: str = ""
    note: str = ""


class Partner(SQLModel, table=True):
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


class Category(SQLModel, table=True):
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


class Hub(SQLModel, table=True):
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


class ImportedRow(SQLModel, table=True):
    """Rows of stock files already taken in, by the action that brought them."""

    batch: str = Field(primary_key=True)
    line: int = Field(primary_key=True)


JOURNAL = ("event", "mention", "serialblock")


def table_of(model: type[SQLModel]) -> Table:
    """The SQLAlchemy table of a model, for Core statements."""
    return SQLModel.metadata.tables[model.__name__.lower()]


def read_tables() -> list[Table]:
    """The tables the projector keeps, parents first."""
    return [table for table in SQLModel.metadata.sorted_tables if table.name not in JOURNAL]
