"""The tables: the journal, the read tables kept from it, and the serials leased to stations.

One schema for SQLite and PostgreSQL. Read tables are written by the projector only.
"""

from datetime import date
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Index, text
from sqlmodel import Field

from app.persistence.record_tables import (
    Alias,
    Category,
    ColumnMap,
    Hub,
    Intake,
    LearntWord,
    Location,
    MatchRules,
    Partner,
    Person,
    Preset,
)
from app.persistence.schema import DOCUMENT, KEY, Row, read_tables, table_of

__all__ = [
    "Alias", "Box", "Category", "ColumnMap", "Content", "Event", "Hub", "ImportedRow", "Intake", "Learnt",
    "LearntWord", "Load", "Location", "MatchRules", "Mention", "NeedLine", "NeedList", "Pallet", "Partner", "Person",
    "Preset", "Reservation", "Row", "SerialBlock", "Sku", "Stock", "Tally", "read_tables", "table_of",
]  # fmt: skip


class Event(Row, table=True):
    """The journal: append only."""

    __table_args__ = (
        Index("ix_event_subject_seq", "subject", "seq"),
        Index("uq_event_station_seq", "station", "station_seq", unique=True),
        Index("ix_event_action", "action"),
        Index(
            "ix_event_head", "station", "station_seq", sqlite_where=text("step = 0"), postgresql_where=text("step = 0")
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


class Mention(Row, table=True):
    """Which other subjects an event speaks of, so that it stands in their history too."""

    subject: str = Field(primary_key=True)
    seq: int = Field(primary_key=True, sa_type=KEY)


class SerialBlock(Row, table=True):
    """The serials a station may still give out for one type of code."""

    station: str = Field(primary_key=True)
    code_type: int = Field(primary_key=True)
    next: int
    end: int


class Sku(Row, table=True):
    """A kind of stock with a short key."""

    __table_args__ = (Index("uq_sku_kind", "category", "audience", "size", "season", "condition", unique=True),)
    id: int | None = Field(default=None, primary_key=True, sa_type=KEY)
    category: str
    audience: str
    size: str
    season: str
    condition: str


class Stock(Row, table=True):
    """What is in the hall by SKU: kept sums, so that no screen ever adds up boxes."""

    sku_id: int = Field(primary_key=True, sa_type=KEY, foreign_key="sku.id")
    boxes: int = 0
    quantity: int = Field(default=0, sa_type=BigInteger)
    estimated: int = Field(default=0, sa_type=BigInteger)
    uncounted: int = 0
    reserved: int = Field(default=0, sa_type=BigInteger)
    uncounted_reserved: int = 0


class Learnt(Row, table=True):
    """Sums of counted and weighed boxes by SKU and packaging, from which averages are learnt."""

    sku_id: int = Field(primary_key=True, sa_type=KEY, foreign_key="sku.id")
    packaging: str = Field(primary_key=True)
    boxes: int = 0
    quantity: int = Field(default=0, sa_type=BigInteger)
    weighed: int = 0
    weighed_quantity: int = Field(default=0, sa_type=BigInteger)
    weighed_g: int = Field(default=0, sa_type=BigInteger)


class Box(Row, table=True):
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
    origin: str = ""


class Content(Row, table=True):
    """A quantity of one SKU inside one box.

    ``holder`` is the code of the pallet or place of the box as a number. ``reserved`` is in steps, and 1 for an
    uncounted content that is kept as a whole.
    """

    __table_args__ = (
        Index("ix_content_stock", "sku_id", "in_stock", "expiry", "box_id"),
        Index(
            "ix_content_cells", "sku_id", "in_stock", "holder", "expiry", "quantity", "reserved",
            sqlite_where=text("in_stock = 1"), postgresql_where=text("in_stock"),
        ),
        CheckConstraint("quantity IS NULL OR quantity > 0", name="quantity_positive"),
    )  # fmt: skip
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
    holder: int | None = Field(default=None, sa_type=BigInteger)


class Reservation(Row, table=True):
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


class Pallet(Row, table=True):
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


class Tally(Row, table=True):
    """Kept counters of the boxes in stock on one pallet or, without pallet, in one place."""

    holder: str = Field(primary_key=True)
    boxes: int = 0
    weight_g: int = Field(default=0, sa_type=BigInteger)
    unweighed: int = 0
    estimated: int = 0


class Load(Row, table=True):
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


class NeedList(Row, table=True):
    """A need list as it arrived."""

    code: str = Field(primary_key=True)
    partner: str
    title: str
    source: str
    language: str
    received: date | None = None
    state: str = Field(index=True)
    recipient: str = ""
    priority: str = "normal"
    valid_until: date | None = None
    confirmed: date | None = None
    revision: int = 1


class NeedLine(Row, table=True):
    """One thing asked for."""

    __table_args__ = (Index("ix_needline_category", "category", "need_list"),)
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
    start: int = 0
    end: int = 0
    deadline: date | None = None


class ImportedRow(Row, table=True):
    """Rows of stock files already taken in, by the action that brought them."""

    batch: str = Field(primary_key=True)
    line: int = Field(primary_key=True)
