"""When the program last heard from Telegram, so that an outage can be measured."""

revision = "0010"
down_revision = "0009"


def upgrade() -> None: ...


def downgrade() -> None: ...
