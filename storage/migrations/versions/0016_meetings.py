"""Meetings drafted, moved and acknowledged; agendas with kinds and papers; the plan for the year; seats for guests."""

from alembic import op
from sqlalchemy import Column, PrimaryKeyConstraint

from storage.migrations.columns import index, key, number, one_of, reword, table, text, to

revision = "0016"
down_revision = "0015"

STATES, WITH_DRAFT = "called held cancelled", "draft called held cancelled"
REPLIES, WITH_ONLINE = "coming absent", "coming online absent"
KINDS = "information report decision election draft_act other"
PERIODS = "q1 q2 q3 q4 m01 m02 m03 m04 m05 m06 m07 m08 m09 m10 m11 m12"


def upgrade() -> None:
    reword("meeting", "state", STATES, WITH_DRAFT, "meeting_state")
    reword("answer", "reply", REPLIES, WITH_ONLINE, "answer_reply")
    for name, columns in _added().items():
        for column in columns:
            op.add_column(name, column)
    # Positions are exchanged row by row, so for a moment two items stand at one.
    op.drop_index("agenda_item_of_meeting", "agenda_item")
    index("agenda_item_of_meeting", "agenda_item", ["meeting_id", "position"])
    _heard()
    _papers()
    _planned()


def _added() -> dict[str, tuple[Column[object], ...]]:
    return {
        "meeting": (
            number("is_extraordinary", server_default="0"),
            number("sequence", server_default="0"),
            text("latitude", null=True),
            text("longitude", null=True),
        ),
        "agenda_item": (
            text("kind", server_default="other"),
            text("speaker", null=True),
            number("minutes", null=True),
            number("proposal_id", null=True),
            number("removed_at", null=True),
        ),
    }


def _heard() -> None:
    """What members said before the meeting was moved, who has the notice, who was told by telephone."""
    table(
        "past_answer",
        number("meeting_id", to("meeting.id")),
        number("membership_id", to("membership.id")),
        number("sequence"),
        text("reply"),
        text("reason", null=True),
        number("answered_at"),
        PrimaryKeyConstraint("meeting_id", "membership_id", "sequence", name="past_answer_key"),
        one_of("reply", WITH_ONLINE, "past_answer_reply"),
    )
    for name in ("receipt", "phone_call"):
        table(
            name,
            number("meeting_id", to("meeting.id")),
            number("membership_id", to("membership.id")),
            number("sequence"),
            number("at"),
            PrimaryKeyConstraint("meeting_id", "membership_id", "sequence", name=f"{name}_key"),
        )


def _papers() -> None:
    table(
        "paper",
        key(),
        number("meeting_id", to("meeting.id")),
        number("agenda_item_id", to("agenda_item.id"), null=True),
        text("title"),
        text("kind"),
        text("file_id"),
        text("unique_id"),
        text("file_name"),
        number("size"),
        number("is_public"),
        number("added_at"),
        one_of("kind", "photo document", "paper_kind"),
    )
    index("paper_of_meeting", "paper", ["meeting_id", "id"])


def _planned() -> None:
    table(
        "plan_item",
        key(),
        number("body_id", to("body.id")),
        number("year"),
        text("period"),
        text("theme"),
        number("added_at"),
        one_of("period", PERIODS, "plan_item_period"),
    )
    index("plan_of_body", "plan_item", ["body_id", "year"])
    table(
        "seat_request",
        key(),
        number("meeting_id", to("meeting.id")),
        number("person_id", to("person.id")),
        text("name"),
        text("organization", null=True),
        text("state"),
        number("asked_at"),
        number("decided_at", null=True),
        one_of("state", "asked granted refused", "seat_request_state"),
    )
    index("seat_request_of_meeting", "seat_request", ["meeting_id", "id"])
    index("seat_request_of_person", "seat_request", ["person_id", "meeting_id"], unique=True)


def downgrade() -> None:
    for name in ("seat_request", "plan_item", "paper", "phone_call", "receipt", "past_answer"):
        op.drop_table(name)
    op.drop_index("agenda_item_of_meeting", "agenda_item")
    index("agenda_item_of_meeting", "agenda_item", ["meeting_id", "position"], unique=True)
    for name, columns in _added().items():
        for column in reversed(columns):
            op.drop_column(name, column.name)
    reword("answer", "reply", WITH_ONLINE, REPLIES, "answer_reply")
    reword("meeting", "state", WITH_DRAFT, STATES, "meeting_state")
