"""Decisions by number; minutes with their notes, remarks, dissents and tasks; who was present at which meeting."""

from alembic import op
from sqlalchemy import PrimaryKeyConstraint

from storage.migrations.columns import index, key, number, one_of, table, text, to

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    _decision()
    _minutes()
    _said_of_it()
    _attendance()


def _decision() -> None:
    table(
        "decision",
        key(),
        text("number"),
        number("body_id", to("body.id")),
        number("meeting_id", to("meeting.id")),
        number("motion_id", to("motion.id")),
        number("ballot_id", to("ballot.id")),
        text("kind"),
        text("text"),
        number("votes_for", null=True),
        number("votes_against", null=True),
        number("abstained", null=True),
        number("decided_at"),
        number("published_at", null=True),
        one_of("kind", "decision recommendation", "decision_kind"),
    )
    index("decision_number", "decision", ["number"], unique=True)
    index("decision_of_ballot", "decision", ["ballot_id"], unique=True)
    index("decision_of_meeting", "decision", ["meeting_id", "id"])
    index("decision_published", "decision", ["body_id", "decided_at"], where="published_at IS NOT NULL")


def _minutes() -> None:
    table(
        "minutes",
        key("meeting_id"),
        number("body_id", to("body.id")),
        text("state"),
        number("drafted_at"),
        text("invited"),
        text("remarks_until_on", null=True),
        number("finished_at", null=True),
        text("protocol", null=True),
        text("scans"),
        number("signed_at", null=True),
        number("published_at", null=True),
        one_of("state", "drafted remarks final signed published", "minutes_state"),
    )
    table(
        "item_note",
        key("agenda_item_id"),
        number("meeting_id", to("meeting.id")),
        text("text"),
    )
    index("item_note_of_meeting", "item_note", ["meeting_id"])


def _said_of_it() -> None:
    table(
        "task",
        key(),
        number("meeting_id", to("meeting.id")),
        text("text"),
        text("addressee"),
        text("due_on", null=True),
    )
    index("task_of_meeting", "task", ["meeting_id", "id"])
    table(
        "remark",
        key(),
        number("meeting_id", to("meeting.id")),
        number("membership_id", to("membership.id")),
        text("text"),
        number("made_at"),
        text("state"),
        one_of("state", "made taken declined", "remark_state"),
    )
    index("remark_of_meeting", "remark", ["meeting_id", "id"])
    table(
        "dissent",
        number("ballot_id", to("ballot.id")),
        number("membership_id", to("membership.id")),
        number("meeting_id", to("meeting.id")),
        text("text"),
        number("stated_at"),
        PrimaryKeyConstraint("ballot_id", "membership_id", name="dissent_key"),
    )
    index("dissent_of_meeting", "dissent", ["meeting_id"])


def _attendance() -> None:
    table(
        "attendance",
        number("meeting_id", to("meeting.id")),
        number("membership_id", to("membership.id")),
        number("body_id", to("body.id")),
        number("held_at"),
        text("standing"),
        number("is_noted"),
        PrimaryKeyConstraint("meeting_id", "membership_id", name="attendance_key"),
        one_of("standing", "present excused absent", "attendance_standing"),
    )
    index("attendance_of_body", "attendance", ["body_id", "held_at"])


def downgrade() -> None:
    for name in ("attendance", "dissent", "remark", "task", "item_note", "minutes", "decision"):
        op.drop_table(name)
