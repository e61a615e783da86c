"""First tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "box",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("short", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("packaging", sa.String(), nullable=False),
        sa.Column("weight_g", sa.Integer(), nullable=True),
        sa.Column("weight_basis", sa.String(), nullable=False),
        sa.Column("pallet", sa.String(), nullable=True),
        sa.Column("location", sa.String(), nullable=True),
        sa.Column("load", sa.String(), nullable=True),
        sa.Column("donor", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("registered_on", sa.Date(), nullable=True),
        sa.CheckConstraint("pallet IS NULL OR location IS NULL", name=op.f("ck_box_one_whereabouts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_box")),
        sa.UniqueConstraint("code", name=op.f("uq_box_code")),
    )
    with op.batch_alter_table("box", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_box_load"), ["load"], unique=False)
        batch_op.create_index("ix_box_location", ["location", "id"], unique=False)
        batch_op.create_index("ix_box_pallet", ["pallet", "id"], unique=False)
        batch_op.create_index("ix_box_short", ["short", "id"], unique=False)
        batch_op.create_index("ix_box_state", ["state", "id"], unique=False)

    op.create_table(
        "category",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("group", sa.String(), nullable=False),
        sa.Column("name_de", sa.String(), nullable=False),
        sa.Column("name_en", sa.String(), nullable=False),
        sa.Column("name_uk", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("tier", sa.Integer(), nullable=False),
        sa.Column("hs6", sa.String(), nullable=False),
        sa.Column("hs_used", sa.String(), nullable=False),
        sa.Column("can_be_used", sa.Boolean(), nullable=False),
        sa.Column("size_system", sa.String(), nullable=False),
        sa.Column("gender", sa.Boolean(), nullable=False),
        sa.Column("season", sa.String(), nullable=False),
        sa.Column("expiry", sa.Boolean(), nullable=False),
        sa.Column("batch", sa.Boolean(), nullable=False),
        sa.Column("cold_chain", sa.Boolean(), nullable=False),
        sa.Column("hazard", sa.String(), nullable=False),
        sa.Column("un_hint", sa.String(), nullable=False),
        sa.Column("export_flag", sa.String(), nullable=False),
        sa.Column("avg_kg", sa.Float(), nullable=True),
        sa.Column("avg_kg_child", sa.Float(), nullable=True),
        sa.Column("kg_source", sa.String(), nullable=False),
        sa.Column("syn_de", sa.String(), nullable=False),
        sa.Column("syn_en", sa.String(), nullable=False),
        sa.Column("syn_uk", sa.String(), nullable=False),
        sa.Column("syn_ru", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_category")),
    )
    op.create_table(
        "event",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("station", sa.String(), nullable=False),
        sa.Column("station_seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column(
            "payload", sa.JSON().with_variant(postgresql.JSONB(astext_type=sa.Text()), "postgresql"), nullable=False
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("undoes", sa.String(), nullable=True),
        sa.Column("previous_hash", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_event")),
        sa.UniqueConstraint("id", name=op.f("uq_event_id")),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index("ix_event_action", ["action"], unique=False)
        batch_op.create_index(
            "ix_event_head",
            ["station", "station_seq"],
            unique=False,
            sqlite_where=sa.text("step = 0"),
            postgresql_where=sa.text("step = 0"),
        )
        batch_op.create_index("ix_event_subject_seq", ["subject", "seq"], unique=False)
        batch_op.create_index(
            "ix_event_undoes",
            ["undoes"],
            unique=False,
            sqlite_where=sa.text("undoes IS NOT NULL"),
            postgresql_where=sa.text("undoes IS NOT NULL"),
        )
        batch_op.create_index("uq_event_station_seq", ["station", "station_seq"], unique=True)

    op.create_table(
        "hub",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("register_no", sa.String(), nullable=False),
        sa.Column("eori", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_hub")),
    )
    op.create_table(
        "importedrow",
        sa.Column("batch", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("batch", "line", name=op.f("pk_importedrow")),
    )
    op.create_table(
        "load",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("vehicle", sa.String(), nullable=False),
        sa.Column("consignee", sa.String(), nullable=True),
        sa.Column("unloading_place", sa.String(), nullable=False),
        sa.Column("plate", sa.String(), nullable=False),
        sa.Column("trailer_plate", sa.String(), nullable=False),
        sa.Column("driver", sa.String(), nullable=False),
        sa.Column("carrier", sa.String(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.Column("licence_no", sa.String(), nullable=False),
        sa.Column("enduse_proof", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("created_on", sa.Date(), nullable=True),
        sa.Column("departed_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_load")),
    )
    op.create_table(
        "location",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_location")),
    )
    with op.batch_alter_table("location", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_location_name"), ["name"], unique=False)

    op.create_table(
        "mention",
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.PrimaryKeyConstraint("subject", "seq", name=op.f("pk_mention")),
    )
    op.create_table(
        "needlist",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("partner", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("received", sa.Date(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_needlist")),
    )
    with op.batch_alter_table("needlist", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_needlist_state"), ["state"], unique=False)

    op.create_table(
        "pallet",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("short", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("location", sa.String(), nullable=True),
        sa.Column("load", sa.String(), nullable=True),
        sa.Column("height_cm", sa.Integer(), nullable=True),
        sa.Column("stackable", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_pallet")),
    )
    with op.batch_alter_table("pallet", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pallet_load"), ["load"], unique=False)
        batch_op.create_index(batch_op.f("ix_pallet_location"), ["location"], unique=False)
        batch_op.create_index("ix_pallet_short", ["short"], unique=False)
        batch_op.create_index("ix_pallet_state", ["state", "code"], unique=False)

    op.create_table(
        "partner",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_uk", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("edrpou", sa.String(), nullable=False),
        sa.Column("recipient_no", sa.String(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("min_shelf_life_days", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_partner")),
    )
    with op.batch_alter_table("partner", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_partner_name"), ["name"], unique=False)

    op.create_table(
        "serialblock",
        sa.Column("station", sa.String(), nullable=False),
        sa.Column("code_type", sa.Integer(), nullable=False),
        sa.Column("next", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("station", "code_type", name=op.f("pk_serialblock")),
    )
    op.create_table(
        "sku",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("size", sa.String(), nullable=False),
        sa.Column("season", sa.String(), nullable=False),
        sa.Column("condition", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sku")),
    )
    with op.batch_alter_table("sku", schema=None) as batch_op:
        batch_op.create_index("uq_sku_kind", ["category", "audience", "size", "season", "condition"], unique=True)

    op.create_table(
        "tally",
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("boxes", sa.Integer(), nullable=False),
        sa.Column("weight_g", sa.BigInteger(), nullable=False),
        sa.Column("unweighed", sa.Integer(), nullable=False),
        sa.Column("estimated", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("holder", name=op.f("pk_tally")),
    )
    op.create_table(
        "content",
        sa.Column("box_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sku_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("in_stock", sa.Boolean(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=True),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("reserved", sa.BigInteger(), nullable=False),
        sa.Column("expiry", sa.Date(), nullable=True),
        sa.Column("batch", sa.String(), nullable=False),
        sa.Column("serial", sa.String(), nullable=False),
        sa.CheckConstraint("quantity IS NULL OR quantity > 0", name=op.f("ck_content_quantity_positive")),
        sa.ForeignKeyConstraint(["box_id"], ["box.id"], name=op.f("fk_content_box_id_box")),
        sa.ForeignKeyConstraint(["sku_id"], ["sku.id"], name=op.f("fk_content_sku_id_sku")),
        sa.PrimaryKeyConstraint("box_id", "number", name=op.f("pk_content")),
    )
    with op.batch_alter_table("content", schema=None) as batch_op:
        batch_op.create_index("ix_content_stock", ["sku_id", "in_stock", "expiry", "box_id"], unique=False)

    op.create_table(
        "needline",
        sa.Column("need_list", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("source_line", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column(
            "candidates", sa.JSON().with_variant(postgresql.JSONB(astext_type=sa.Text()), "postgresql"), nullable=False
        ),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column(
            "sizes", sa.JSON().with_variant(postgresql.JSONB(astext_type=sa.Text()), "postgresql"), nullable=False
        ),
        sa.Column("size_min", sa.String(), nullable=False),
        sa.Column("size_max", sa.String(), nullable=False),
        sa.Column("season", sa.String(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=True),
        sa.Column("quantity_kind", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("excluded", sa.Boolean(), nullable=False),
        sa.Column("restricted", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["need_list"], ["needlist.code"], name=op.f("fk_needline_need_list_needlist")),
        sa.PrimaryKeyConstraint("need_list", "number", name=op.f("pk_needline")),
    )
    op.create_table(
        "reservation",
        sa.Column("box_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", sa.Integer(), nullable=False),
        sa.Column("need_list", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["box_id"], ["box.id"], name=op.f("fk_reservation_box_id_box")),
        sa.PrimaryKeyConstraint("box_id", "number", name=op.f("pk_reservation")),
    )
    with op.batch_alter_table("reservation", schema=None) as batch_op:
        batch_op.create_index("ix_reservation_line", ["need_list", "line"], unique=False)

    op.create_table(
        "stock",
        sa.Column("sku_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("boxes", sa.Integer(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("estimated", sa.BigInteger(), nullable=False),
        sa.Column("uncounted", sa.Integer(), nullable=False),
        sa.Column("reserved", sa.BigInteger(), nullable=False),
        sa.Column("uncounted_reserved", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["sku_id"], ["sku.id"], name=op.f("fk_stock_sku_id_sku")),
        sa.PrimaryKeyConstraint("sku_id", name=op.f("pk_stock")),
    )


def downgrade() -> None:
    op.drop_table("stock")
    with op.batch_alter_table("reservation", schema=None) as batch_op:
        batch_op.drop_index("ix_reservation_line")

    op.drop_table("reservation")
    op.drop_table("needline")
    with op.batch_alter_table("content", schema=None) as batch_op:
        batch_op.drop_index("ix_content_stock")

    op.drop_table("content")
    op.drop_table("tally")
    with op.batch_alter_table("sku", schema=None) as batch_op:
        batch_op.drop_index("uq_sku_kind")

    op.drop_table("sku")
    op.drop_table("serialblock")
    with op.batch_alter_table("partner", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_partner_name"))

    op.drop_table("partner")
    with op.batch_alter_table("pallet", schema=None) as batch_op:
        batch_op.drop_index("ix_pallet_state")
        batch_op.drop_index("ix_pallet_short")
        batch_op.drop_index(batch_op.f("ix_pallet_location"))
        batch_op.drop_index(batch_op.f("ix_pallet_load"))

    op.drop_table("pallet")
    with op.batch_alter_table("needlist", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_needlist_state"))

    op.drop_table("needlist")
    op.drop_table("mention")
    with op.batch_alter_table("location", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_location_name"))

    op.drop_table("location")
    op.drop_table("load")
    op.drop_table("importedrow")
    op.drop_table("hub")
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.drop_index("uq_event_station_seq")
        batch_op.drop_index(
            "ix_event_undoes",
            sqlite_where=sa.text("undoes IS NOT NULL"),
            postgresql_where=sa.text("undoes IS NOT NULL"),
        )
        batch_op.drop_index("ix_event_subject_seq")
        batch_op.drop_index("ix_event_head", sqlite_where=sa.text("step = 0"), postgresql_where=sa.text("step = 0"))
        batch_op.drop_index("ix_event_action")

    op.drop_table("event")
    op.drop_table("category")
    with op.batch_alter_table("box", schema=None) as batch_op:
        batch_op.drop_index("ix_box_state")
        batch_op.drop_index("ix_box_short")
        batch_op.drop_index("ix_box_pallet")
        batch_op.drop_index("ix_box_location")
        batch_op.drop_index(batch_op.f("ix_box_load"))

    op.drop_table("box")
