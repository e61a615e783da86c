"""Where contents stand and what of them is kept, in one index for matching; the dispatcher's rules."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_DOCUMENT = sa.JSON().with_variant(JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "matchrules",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("document", _DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_matchrules")),
    )
    op.add_column("content", sa.Column("holder", sa.BigInteger(), nullable=True))
    op.execute("""
        UPDATE content SET holder = (
            SELECT CAST(coalesce(box.pallet, box.location) AS BIGINT) FROM box WHERE box.id = content.box_id
        )
    """)
    op.execute("""
        UPDATE content SET reserved = 1 WHERE quantity IS NULL AND EXISTS (
            SELECT 1 FROM reservation AS part WHERE part.box_id = content.box_id AND part.content = content.number
        )
    """)
    op.create_index(
        "ix_content_cells",
        "content",
        ["sku_id", "in_stock", "holder", "expiry", "quantity", "reserved"],
        sqlite_where=sa.text("in_stock = 1"),
        postgresql_where=sa.text("in_stock"),
    )


def downgrade() -> None:
    op.drop_index("ix_content_cells", "content")
    op.execute("UPDATE content SET reserved = 0 WHERE quantity IS NULL")
    with op.batch_alter_table("content") as batch_op:
        batch_op.drop_column("holder")
    op.drop_table("matchrules")
