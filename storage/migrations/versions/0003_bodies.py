"""Regions, categories, organizations, bodies in a tree, memberships, and the keys by which files name people."""

import sqlalchemy as sa
from alembic import op

from storage.migrations.columns import index, key, number, one_of, table, text, to

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _directory()
    _body()
    table(
        "membership",
        key(),
        number("body_id", to("body.id")),
        number("person_id", to("person.id")),
        text("post"),
        text("role"),
        text("voting"),
        number("represents", to("organization.id"), null=True),
        text("from_on"),
        text("until_on", null=True),
        text("ground"),
        text("end_ground", null=True),
        one_of("role", "presiding member advisory secretary", "membership_role"),
        one_of("voting", "voting advisory none", "membership_voting"),
        sa.CheckConstraint("until_on IS NULL OR until_on >= from_on", name="membership_dates"),
    )
    index("membership_of_body", "membership", ["body_id"])
    index("membership_of_person", "membership", ["person_id"])


def _directory() -> None:
    table(
        "region",
        text("code", primary_key=True),
        text("parent", to("region.code"), null=True),
        text("level"),
        *_names(),
        text("also"),
        number("position"),
    )
    index("region_of_parent", "region", ["parent", "position"])
    index("region_in_order", "region", ["position", "code"])
    table("category", text("code", primary_key=True), *_names(), number("position"))
    index("category_in_order", "category", ["position", "code"])
    table(
        "organization",
        key(),
        text("code", unique=True),
        text("kind"),
        *_names(),
        text("bin", null=True),
        text("region", to("region.code"), null=True),
        one_of("kind", "state_body quasi_public npo business international", "organization_kind"),
    )
    table("person_key", text("key", primary_key=True), number("person_id", to("person.id")))
    index("person_key_of_person", "person_key", ["person_id"])


def _body() -> None:
    table(
        "body",
        key(),
        text("code", unique=True),
        text("profile"),
        *_names(),
        text("region", to("region.code"), null=True),
        number("parent_id", to("body.id"), null=True),
        number("organization_id", to("organization.id"), null=True),
        number("seats", null=True),
        _by_code_point("folded_name"),
    )
    index("body_of_region", "body", ["region", "folded_name"])
    index("body_of_parent", "body", ["parent_id", "folded_name"])
    table(
        "body_word",
        _by_code_point("word"),
        number("body_id", to("body.id")),
        sa.PrimaryKeyConstraint("word", "body_id", name="body_word_key"),
    )
    index("body_word_of_body", "body_word", ["body_id"])


def _by_code_point(name: str) -> sa.Column[str]:
    """Folded text in the same order on both engines; a word is looked up by its beginning, which needs just that."""
    return sa.Column(name, sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False)


def _names() -> tuple[sa.Column[str], ...]:
    return text("name_kk"), text("name_ru"), text("name_en", server_default="")


def downgrade() -> None:
    for name in ("membership", "body_word", "body", "person_key", "organization", "category", "region"):
        op.drop_table(name)
