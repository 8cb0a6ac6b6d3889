"""Meetings with agenda and answers; motions, ballots with their electors, votes and kept tallies."""

from alembic import op
from sqlalchemy import ForeignKeyConstraint, PrimaryKeyConstraint

from storage.migrations.columns import index, key, number, one_of, table, text, to

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    _meeting()
    _answer()
    _ballot()
    _vote()


def _meeting() -> None:
    table(
        "meeting",
        key(),
        number("body_id", to("body.id")),
        number("number"),
        number("starts_at"),
        text("attendance"),
        text("place"),
        text("late_reason", null=True),
        text("state"),
        number("called_at"),
        one_of("attendance", "in_person online mixed", "meeting_attendance"),
        one_of("state", "called held cancelled", "meeting_state"),
    )
    index("meeting_of_body", "meeting", ["body_id", "starts_at"])
    table(
        "agenda_item",
        key(),
        number("meeting_id", to("meeting.id")),
        number("position"),
        text("title"),
    )
    index("agenda_item_of_meeting", "agenda_item", ["meeting_id", "position"], unique=True)
    table(
        "motion",
        key(),
        number("meeting_id", to("meeting.id")),
        number("agenda_item_id", to("agenda_item.id")),
        number("body_id", to("body.id")),
        text("text"),
        text("purpose"),
        one_of("purpose", "adopt", "motion_purpose"),
    )
    index("motion_of_meeting", "motion", ["meeting_id", "id"])


def _answer() -> None:
    table(
        "answer",
        number("meeting_id", to("meeting.id")),
        number("membership_id", to("membership.id")),
        text("reply"),
        text("reason", null=True),
        number("answered_at"),
        PrimaryKeyConstraint("meeting_id", "membership_id", name="answer_key"),
        one_of("reply", "coming absent", "answer_reply"),
    )


def _ballot() -> None:
    table(
        "ballot",
        key(),
        number("motion_id", to("motion.id")),
        number("body_id", to("body.id")),
        number("number"),
        text("state"),
        text("rule"),
        number("seats"),
        number("seated"),
        number("entitled"),
        number("opened_by", to("membership.id"), null=True),
        number("opened_at"),
        number("closed_at", null=True),
        text("result", null=True),
        text("outcome", null=True),
        one_of("state", "open closed", "ballot_state"),
        one_of("result", "carried not_carried no_quorum", "ballot_result"),
    )
    index("ballot_on_motion", "ballot", ["motion_id", "id"])
    index("ballot_open_on_motion", "ballot", ["motion_id"], unique=True, where="state = 'open'")
    index("ballot_carried", "ballot", ["body_id", "closed_at"], where="result = 'carried'")
    table(
        "elector",
        number("ballot_id", to("ballot.id")),
        number("membership_id", to("membership.id")),
        number("person_id", to("person.id")),
        text("standing"),
        PrimaryKeyConstraint("ballot_id", "membership_id", name="elector_key"),
        one_of("standing", "voting advisory", "elector_standing"),
    )
    index("elector_person", "elector", ["person_id", "ballot_id"], unique=True)


def _vote() -> None:
    table(
        "vote",
        number("ballot_id"),
        number("membership_id"),
        text("option"),
        number("cast_at"),
        number("revision"),
        PrimaryKeyConstraint("ballot_id", "membership_id", name="vote_key"),
        ForeignKeyConstraint(
            ["ballot_id", "membership_id"], ["elector.ballot_id", "elector.membership_id"], name="vote_of_elector"
        ),
        one_of("option", "yes no abstain", "vote_option"),
    )
    table(
        "tally",
        number("ballot_id", to("ballot.id")),
        text("option"),
        number("count"),
        PrimaryKeyConstraint("ballot_id", "option", name="tally_key"),
        one_of("option", "yes no abstain", "tally_option"),
    )


def downgrade() -> None:
    for name in ("tally", "vote", "elector", "ballot", "answer", "motion", "agenda_item", "meeting"):
        op.drop_table(name)
