"""Proposals with their timelines and supporters, and demands for an extraordinary meeting."""

from alembic import op
from sqlalchemy import PrimaryKeyConstraint

from storage.migrations.columns import index, key, number, one_of, running_key, table, text, to

revision = "0015"
down_revision = "0014"
STATES = "submitted returned registered on_agenda considered declined withdrawn"


def upgrade() -> None:
    _proposal()
    _demand()


def _proposal() -> None:
    table(
        "proposal",
        key(),
        text("number", unique=True),
        number("body_id", to("body.id")),
        number("author_id", to("person.id")),
        text("origin"),
        text("title"),
        text("problem"),
        text("proposed"),
        text("files"),
        text("language"),
        number("submitted_at"),
        text("state"),
        number("is_open"),
        number("registered_at", null=True),
        number("supported_at", null=True),
        text("reason", null=True),
        number("meeting_id", to("meeting.id"), null=True),
        number("agenda_item_id", to("agenda_item.id", ondelete="SET NULL"), null=True),
        number("ballot_id", to("ballot.id"), null=True),
        text("verdict", null=True),
        one_of("origin", "member citizen", "proposal_origin"),
        one_of("state", STATES, "proposal_state"),
        one_of("verdict", "adopted rejected", "proposal_verdict"),
    )
    index("proposal_of_author", "proposal", ["author_id", "id"])
    index("proposal_of_body", "proposal", ["body_id", "is_open", "id"])
    index("proposal_waiting", "proposal", ["body_id"], where="state = 'registered'")
    index("proposal_on_agenda", "proposal", ["meeting_id"], where="state = 'on_agenda'")
    index("proposal_of_item", "proposal", ["agenda_item_id"])
    _around_a_proposal()


def _around_a_proposal() -> None:
    table(
        "proposal_event",
        running_key(),
        number("proposal_id", to("proposal.id")),
        text("state"),
        number("at"),
        number("person_id", to("person.id"), null=True),
        text("reason", null=True),
        one_of("state", STATES, "proposal_event_state"),
    )
    index("proposal_event_of_proposal", "proposal_event", ["proposal_id", "id"])
    table(
        "support",
        number("proposal_id", to("proposal.id")),
        number("membership_id", to("membership.id")),
        number("given_at"),
        PrimaryKeyConstraint("proposal_id", "membership_id", name="support_key"),
    )


def _demand() -> None:
    table(
        "demand",
        key(),
        text("number", unique=True),
        number("body_id", to("body.id")),
        number("author_id", to("person.id")),
        text("question"),
        number("made_at"),
        text("state"),
        number("is_open"),
        number("reached_at", null=True),
        text("due_on", null=True),
        number("meeting_id", to("meeting.id"), null=True),
        one_of("state", "collecting reached met withdrawn", "demand_state"),
    )
    index("demand_of_body", "demand", ["body_id", "is_open", "id"])
    table(
        "demand_support",
        number("demand_id", to("demand.id")),
        number("membership_id", to("membership.id")),
        number("given_at"),
        PrimaryKeyConstraint("demand_id", "membership_id", name="demand_support_key"),
    )


def downgrade() -> None:
    for name in ("demand_support", "demand", "support", "proposal_event", "proposal"):
        op.drop_table(name)
