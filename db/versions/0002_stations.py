"""Presets, people, the stop and go list, foreign codes, learnt averages; where a box came from."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text(name, **options):
    return sa.Column(name, sa.String(), nullable=False, **options)


def upgrade() -> None:
    op.add_column("box", _text("origin", server_default=""))
    op.add_column("hub", _text("gs1_prefix", server_default=""))
    op.create_table(
        "preset",
        *(_text(name) for name in ("code", "name", "group", "category", "audience", "season", "condition")),
        *(_text(name) for name in ("packaging", "where")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_preset")),
    )
    op.create_table(
        "person",
        *(_text(name) for name in ("code", "name", "language", "pin")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_person")),
    )
    op.create_table(
        "intake",
        *(_text(name) for name in ("key", "pace", "reason")),
        sa.Column("until", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_intake")),
    )
    op.create_table(
        "alias",
        *(_text(name) for name in ("code", "noun", "target")),
        sa.Column("quantity", sa.Integer(), nullable=True),
        _text("label"),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_alias")),
    )
    op.create_index(op.f("ix_alias_target"), "alias", ["target"])
    op.create_table(
        "learnt",
        sa.Column("sku_id", _KEY, nullable=False),
        _text("packaging"),
        sa.Column("boxes", sa.Integer(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("weighed", sa.Integer(), nullable=False),
        sa.Column("weighed_quantity", sa.BigInteger(), nullable=False),
        sa.Column("weighed_g", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["sku_id"], ["sku.id"], name=op.f("fk_learnt_sku_id_sku")),
        sa.PrimaryKeyConstraint("sku_id", "packaging", name=op.f("pk_learnt")),
    )
    _learn_from_boxes()


def _learn_from_boxes() -> None:
    """Boxes registered before this version teach as well; the tare of each packaging is in grams."""
    op.execute("""
        INSERT INTO learnt (sku_id, packaging, boxes, quantity, weighed, weighed_quantity, weighed_g)
        SELECT sku_id, packaging, count(*), sum(quantity), count(net_g),
            coalesce(sum(CASE WHEN net_g IS NULL THEN 0 ELSE quantity END), 0), coalesce(sum(net_g), 0)
        FROM (
            SELECT content.sku_id, box.packaging, content.quantity, CASE
                WHEN box.weight_basis != 'counted' THEN NULL
                WHEN box.packaging = 'carton' AND box.weight_g > 600 THEN box.weight_g - 600
                WHEN box.packaging = 'banana_box' AND box.weight_g > 900 THEN box.weight_g - 900
                WHEN box.packaging = 'bag' AND box.weight_g > 100 THEN box.weight_g - 100
                WHEN box.packaging = 'bulk_bag' AND box.weight_g > 1500 THEN box.weight_g - 1500
            END AS net_g
            FROM box JOIN content ON content.box_id = box.id
            WHERE box.state != 'withdrawn' AND box.packaging != 'piece' AND content.basis = 'counted'
                AND (SELECT count(*) FROM content AS other WHERE other.box_id = box.id) = 1
        ) AS counted
        GROUP BY sku_id, packaging
    """)


def downgrade() -> None:
    for table in ("learnt", "alias", "intake", "person", "preset"):
        op.drop_table(table)
    with op.batch_alter_table("hub") as batch_op:
        batch_op.drop_column("gs1_prefix")
    with op.batch_alter_table("box") as batch_op:
        batch_op.drop_column("origin")
