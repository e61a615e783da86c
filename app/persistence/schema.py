"""What all tables share: names of constraints, kinds of keys, and which tables are read tables."""

from sqlalchemy import JSON, BigInteger, Integer, MetaData, Table
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import SQLModel


class Row(SQLModel):
    """What every table is made of; its constraints have names, so that migrations can change them."""

    metadata = MetaData(
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
JOURNAL = ("event", "mention", "serialblock")


def table_of(model: type[SQLModel]) -> Table:
    """The SQLAlchemy table of a model, for Core statements."""
    return Row.metadata.tables[model.__name__.lower()]


def read_tables() -> list[Table]:
    """The tables the projector keeps, parents first."""
    return [table for table in Row.metadata.sorted_tables if table.name not in JOURNAL]
