"""Alembic's entry: migrates the connection that the program hands over."""

from alembic import context

from app.persistence import tables
from app.persistence.schema import Row

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Row.metadata if tables else None,
    render_as_batch=True,
    compare_type=True,
    transaction_per_migration=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
