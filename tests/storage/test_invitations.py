"""What the database knows of invitations: no usable code, and every place where a provisional person may stand."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import council.invitations.actions  # registers the use cases  # noqa: F401
from council.invitations.commands import IssueInvitations
from storage.unit_of_work import Units
from tests.invitations import KST, OPERATOR, dump, give, settle

# Where the person of an account may stand. Absorbed: what a citizen can have done before a body knew them.
ABSORBED = {
    ("appeal", "author_id"),
    ("appeal_event", "person_id"),
    ("proposal", "author_id"),
    ("proposal_event", "person_id"),
    ("follow", "person_id"),
    ("seat_request", "person_id"),
}
# Never a provisional person: only a body's own people stand there, or the account that is linked anew.
NEVER_PROVISIONAL = {
    ("account", "person_id"),
    ("appeal", "taken_by"),
    ("demand", "author_id"),
    ("elector", "person_id"),
    ("invitation", "person_id"),
    ("membership", "person_id"),
    ("person_key", "person_id"),
    ("reserve", "person_id"),
}


@pytest.fixture
async def councils(units: Units) -> Units:
    await settle(units)
    return units


async def test_a_dump_of_the_database_holds_no_usable_code(councils: Units) -> None:
    issued = await give(councils, OPERATOR, IssueInvitations(KST))
    contents = await councils.run(dump)
    assert "Бота Әлімова" in contents
    assert len(issued) == 2
    assert [one.name for one in issued if one.code in contents] == []


def test_joining_knows_every_column_that_names_a_person(sqlite_template: Path) -> None:
    with closing(sqlite3.connect(sqlite_template)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {
            (table, key[3])
            for table in tables
            for key in database.execute(f"PRAGMA foreign_key_list({table})")
            if key[2] == "person"
        }
    assert found == ABSORBED | NEVER_PROVISIONAL
