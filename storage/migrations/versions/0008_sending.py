"""Forum topics of cards, and whom a legal notice could not reach."""

revision = "0008"
down_revision = "0007"


def upgrade() -> None: ...


def downgrade() -> None: ...
