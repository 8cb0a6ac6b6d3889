"""Members: what shares are reckoned of, acting offices, the reserve list, bodies that were split, merged or rotated."""

from alembic import op

from storage.migrations.columns import index, key, number, one_of, table, text, to

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.add_column("person", text("sex", null=True))
    op.add_column("person", number("birth_year", null=True))
    op.add_column("membership", number("is_acting", server_default="0"))
    op.add_column("membership", number("is_in_public_service", server_default="0"))
    op.add_column("body", text("closed_on", null=True))
    table(
        "reserve",
        key(),
        number("body_id", to("body.id")),
        number("person_id", to("person.id")),
        number("represents", to("organization.id"), null=True),
        number("position"),
        text("state"),
        text("listed_on"),
        text("ground"),
        text("left_on", null=True),
        text("left_ground", null=True),
        number("membership_id", to("membership.id"), null=True),
        one_of("state", "waiting seated withdrawn", "reserve_state"),
    )
    index("reserve_of_body", "reserve", ["body_id", "position"])
    index("reserve_of_person", "reserve", ["person_id"])
    table(
        "body_change",
        key(),
        text("kind"),
        number("body_id", to("body.id")),
        number("into_id", to("body.id"), null=True),
        text("changed_on"),
        text("ground"),
        number("went"),
        number("came"),
        one_of("kind", "split merge rotation", "body_change_kind"),
    )
    index("body_change_of_body", "body_change", ["body_id", "changed_on"])
    index("body_change_into_body", "body_change", ["into_id", "changed_on"])


def downgrade() -> None:
    op.drop_table("body_change")
    op.drop_table("reserve")
    op.drop_column("body", "closed_on")
    op.drop_column("membership", "is_in_public_service")
    op.drop_column("membership", "is_acting")
    op.drop_column("person", "birth_year")
    op.drop_column("person", "sex")
