"""Alembic's entry: it finds an open connection in the configuration and runs each version in a transaction."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transaction_per_migration=True)
with context.begin_transaction():
    context.run_migrations()
