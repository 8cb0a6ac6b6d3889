"""Marks of backups and restores, what is held until an administrator decides, erasures to replay."""

revision = "0009"
down_revision = "0008"


def upgrade() -> None: ...


def downgrade() -> None: ...
