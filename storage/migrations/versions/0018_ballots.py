"""Ballots of a sitting: motions with purpose and rule, recusals, casting and room votes, elections, secret papers."""

from alembic import op
from sqlalchemy import ForeignKeyConstraint, PrimaryKeyConstraint

from storage.migrations.columns import blob, index, key, number, one_of, reword, table, text, to

revision = "0018"
down_revision = "0017"

WORDS = {
    ("motion", "purpose", "motion_purpose"): ("adopt", "adopt reject amend elect procedural"),
    ("ballot", "state", "ballot_state"): ("open closed", "open tied closed"),
}
IN_BALLOT = (
    ("round", {"server_default": "1"}),
    ("recused", {"server_default": "0"}),
    ("is_revote", {"server_default": "0"}),
    ("needs_presence", {"server_default": "0"}),
    ("grace_for", {"server_default": "0"}),
    ("secret_least", {"server_default": "0"}),
    ("awaited", {"server_default": "0"}),
    ("meeting_id", {"null": True}),
    ("present", {"null": True}),
    ("quorum", {"null": True}),
    ("closes_at", {"null": True}),
    ("room_confirmed_at", {"null": True}),
    ("reminded_at", {"null": True}),
    ("winner_id", {"null": True}),
)


def upgrade() -> None:
    for (of, column, name), (old, new) in WORDS.items():
        reword(of, column, old, new, name)
    _motion()
    _ballot()
    _facts()
    _secret()


def _motion() -> None:
    op.add_column("motion", text("majority", null=True))
    op.add_column("motion", number("is_secret", server_default="0"))
    table(
        "candidate",
        key(),
        number("motion_id", to("motion.id")),
        number("membership_id", to("membership.id"), null=True),
        text("name"),
        number("position"),
    )
    index("candidate_of_motion", "candidate", ["motion_id", "position"], unique=True)
    table(
        "recusal",
        number("motion_id", to("motion.id")),
        number("membership_id", to("membership.id")),
        text("reason"),
        number("is_imposed"),
        number("recused_at"),
        PrimaryKeyConstraint("motion_id", "membership_id", name="recusal_key"),
        one_of("reason", "conflict kinship other", "recusal_reason"),
    )


def _ballot() -> None:
    op.add_column("ballot", text("secrecy", server_default="named"))
    op.add_column("ballot", text("question", server_default="yes_no"))
    for name, options in IN_BALLOT:
        op.add_column("ballot", number(name, **options))
    op.execute("UPDATE ballot SET meeting_id = (SELECT meeting_id FROM motion WHERE motion.id = ballot.motion_id)")
    index("ballot_of_meeting", "ballot", ["meeting_id", "id"])
    op.add_column("vote", text("hand", server_default="self"))
    op.add_column("vote", number("candidate_id", null=True))
    table(
        "turnout",
        key("ballot_id"),
        number("voted"),
        ForeignKeyConstraint(["ballot_id"], ["ballot.id"], name="turnout_of_ballot"),
    )
    op.execute("INSERT INTO turnout SELECT ballot_id, SUM(count) FROM tally GROUP BY ballot_id")
    table(
        "candidate_tally",
        number("ballot_id", to("ballot.id")),
        number("candidate_id", to("candidate.id")),
        number("count"),
        PrimaryKeyConstraint("ballot_id", "candidate_id", name="candidate_tally_key"),
    )


def _facts() -> None:
    table(
        "casting_vote",
        key("ballot_id"),
        number("membership_id", to("membership.id")),
        text("option"),
        number("cast_at"),
        ForeignKeyConstraint(["ballot_id"], ["ballot.id"], name="casting_vote_of_ballot"),
        one_of("option", "yes no", "casting_vote_option"),
    )
    table(
        "extension",
        number("ballot_id", to("ballot.id")),
        number("extended_at"),
        number("closes_at"),
        text("reason"),
        PrimaryKeyConstraint("ballot_id", "closes_at", name="extension_key"),
    )


def _secret() -> None:
    """Who has voted and what was voted, in two tables that nothing joins: no time, and no order to be read."""
    table(
        "voted",
        number("ballot_id"),
        number("membership_id"),
        PrimaryKeyConstraint("ballot_id", "membership_id", name="voted_key"),
        ForeignKeyConstraint(
            ["ballot_id", "membership_id"], ["elector.ballot_id", "elector.membership_id"], name="voted_elector"
        ),
    )
    op.create_table(
        "ballot_paper",
        blob("token"),
        number("ballot_id", to("ballot.id")),
        text("option"),
        number("candidate_id", to("candidate.id"), null=True),
        PrimaryKeyConstraint("token", name="ballot_paper_key"),
        one_of("option", "yes no abstain", "ballot_paper_option"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    index("ballot_paper_of_ballot", "ballot_paper", ["ballot_id", "token"])


def downgrade() -> None:
    """Words that are gone would not fit the old checks: only an empty database goes back."""
    for name in ("ballot_paper", "voted", "extension", "casting_vote", "candidate_tally", "turnout", "recusal"):
        op.drop_table(name)
    op.drop_table("candidate")
    op.drop_index("ballot_of_meeting", "ballot")
    for of, names in (
        ("vote", ["candidate_id", "hand"]),
        ("ballot", [*(name for name, _ in reversed(IN_BALLOT)), "question", "secrecy"]),
        ("motion", ["is_secret", "majority"]),
    ):
        for name in names:
            op.drop_column(of, name)
    for (of, column, name), (old, new) in WORDS.items():
        reword(of, column, new, old, name)
