"""Need lists with recipient, priority and dates; learnt words and column maps; Polish words of the catalogue."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def _text(name, **options):
    return sa.Column(name, sa.String(), nullable=False, **options)


def _number(name, start):
    return sa.Column(name, sa.Integer(), nullable=False, server_default=start)


def upgrade() -> None:
    op.add_column("category", _text("syn_pl", server_default=""))
    for name, start in (("recipient", ""), ("priority", "normal")):
        op.add_column("needlist", _text(name, server_default=start))
    for name in ("valid_until", "confirmed"):
        op.add_column("needlist", sa.Column(name, sa.Date(), nullable=True))
    op.add_column("needlist", _number("revision", "1"))
    for name in ("start", "end"):
        op.add_column("needline", _number(name, "0"))
    op.add_column("needline", sa.Column("deadline", sa.Date(), nullable=True))
    op.create_index("ix_needline_category", "needline", ["category", "need_list"])
    op.create_table(
        "learntword",
        *(_text(name) for name in ("key", "sender", "phrase", "text", "category")),
        sa.Column("times", sa.Integer(), nullable=False),
        _text("people"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_learntword")),
    )
    op.create_table(
        "columnmap",
        *(_text(name) for name in ("key", "sender", "fingerprint", "header", "roles")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_columnmap")),
    )


def downgrade() -> None:
    op.drop_index("ix_needline_category", "needline")
    for table in ("columnmap", "learntword"):
        op.drop_table(table)
    for table, names in (
        ("needline", ("deadline", "end", "start")),
        ("needlist", ("revision", "confirmed", "valid_until", "priority", "recipient")),
        ("category", ("syn_pl",)),
    ):
        with op.batch_alter_table(table) as batch_op:
            for name in names:
                batch_op.drop_column(name)
