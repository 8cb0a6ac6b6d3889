"""Sittings: who was there, what was discussed, who spoke, when there was a break; and cards that are pinned."""

from alembic import op
from sqlalchemy import PrimaryKeyConstraint

from storage.migrations.columns import index, key, number, one_of, table, text, to

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    _sitting()
    _presence()
    _course()
    op.add_column("card", text("pin", server_default="none"))


def _sitting() -> None:
    table(
        "sitting",
        number("meeting_id", to("meeting.id"), primary_key=True, autoincrement=False),
        text("state"),
        number("presiding", to("membership.id"), null=True),
        number("opened_at", null=True),
        number("quorum", null=True),
        number("present", null=True),
        number("item_id", to("agenda_item.id"), null=True),
        number("agenda_approved_at", null=True),
        number("hands_yes", null=True),
        number("hands_no", null=True),
        number("hands_abstain", null=True),
        number("closed_at", null=True),
        one_of("state", "open break adjourned closed not_held", "sitting_state"),
    )
    table(
        "door_code",
        number("meeting_id", to("meeting.id"), primary_key=True, autoincrement=False),
        text("code_hash"),
        number("made_at"),
    )
    table(
        "door_code_try",
        number("meeting_id", to("meeting.id")),
        number("membership_id", to("membership.id")),
        number("tries"),
        PrimaryKeyConstraint("meeting_id", "membership_id", name="door_code_try_key"),
    )


def _presence() -> None:
    table(
        "presence",
        number("meeting_id", to("meeting.id")),
        number("membership_id", to("membership.id")),
        text("how"),
        text("mode"),
        number("came_at"),
        number("left_at", null=True),
        PrimaryKeyConstraint("meeting_id", "membership_id", "came_at", name="presence_key"),
        one_of("how", "self code secretary", "presence_how"),
        one_of("mode", "in_person online", "presence_mode"),
    )
    index("presence_now", "presence", ["meeting_id", "membership_id"], unique=True, where="left_at IS NULL")


def _course() -> None:
    table(
        "discussion",
        number("meeting_id", to("meeting.id")),
        number("agenda_item_id", to("agenda_item.id")),
        number("begun_at"),
        number("ended_at", null=True),
        PrimaryKeyConstraint("meeting_id", "begun_at", name="discussion_key"),
    )
    table(
        "speech",
        key(),
        number("meeting_id", to("meeting.id")),
        number("agenda_item_id", to("agenda_item.id"), null=True),
        number("membership_id", to("membership.id"), null=True),
        text("name"),
        number("asked_at"),
        number("limit_seconds"),
        number("begun_at", null=True),
        number("ended_at", null=True),
    )
    index("speech_in_meeting", "speech", ["meeting_id", "asked_at"])
    index("speech_of_member", "speech", ["membership_id"])
    table(
        "recess",
        key(),
        number("meeting_id", to("meeting.id")),
        text("kind"),
        number("begun_at"),
        number("until_at"),
        number("ended_at", null=True),
        one_of("kind", "break adjournment", "recess_kind"),
    )
    index("recess_of_meeting", "recess", ["meeting_id", "begun_at"])


def downgrade() -> None:
    op.drop_column("card", "pin")
    for name in ("recess", "speech", "discussion", "presence", "door_code_try", "door_code", "sitting"):
        op.drop_table(name)
