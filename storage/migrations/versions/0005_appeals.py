"""Appeals and their timelines."""

from alembic import op

from storage.migrations.columns import index, key, number, one_of, running_key, table, text, to

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    table(
        "appeal",
        key(),
        text("number", unique=True),
        text("folded_number"),
        number("body_id", to("body.id")),
        number("author_id", to("person.id")),
        text("category"),
        text("text"),
        text("files"),
        text("place", null=True),
        text("language"),
        text("state"),
        number("is_open"),
        number("received_at"),
        text("registered_on"),
        text("due_on"),
        number("taken_by", to("person.id"), null=True),
        text("answer", null=True),
        one_of("state", "registered taken answered", "appeal_state"),
    )
    index("appeal_of_folded_number", "appeal", ["folded_number"])
    index("appeal_of_author", "appeal", ["author_id", "id"])
    index("appeal_of_body", "appeal", ["body_id", "is_open", "due_on"])
    table(
        "appeal_event",
        running_key(),
        number("appeal_id", to("appeal.id")),
        text("state"),
        number("at"),
        number("person_id", to("person.id")),
        one_of("state", "registered taken answered", "appeal_event_state"),
    )
    index("appeal_event_of_appeal", "appeal_event", ["appeal_id", "id"])


def downgrade() -> None:
    for name in ("appeal_event", "appeal"):
        op.drop_table(name)
