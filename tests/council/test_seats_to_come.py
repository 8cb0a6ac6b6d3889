"""Seats that begin on a later day, or by a file: whoever comes is called to the meetings already called, and once."""

from datetime import date
from pathlib import Path

import pytest

from bot.commands.load import take_over
from council.identity import AccountId, MembershipId
from council.language import Language
from council.members.commands import AddMembership, ChangePost
from council.people.model import Person
from council.permissions.model import operator
from storage.council_file import read_council_file
from storage.unit_of_work import StoredUnit, Units
from tests.council.test_newcomers import FIRST_PHONE, LATE, called, come
from tests.databases import Clock
from tests.minutes import pass_days
from tests.sittings import KST, call_meeting, convene, give, notices

FILE = """
[[body]]
code = "KST"
profile = "regional_public_council"
name = { kk = "Облыстық кеңес", ru = "Областной совет" }
seats = 9

[[person]]
key = "late"
name = "Late Member"

[[membership]]
body = "KST"
person = "late"
post = "member"
from = 2026-03-20
ground = "order 3"
"""
OPERATOR = operator(Language.KK)


@pytest.fixture
async def sitting(units: Units) -> Units:
    """A meeting is called for 9 April; somebody has joined as one of another body, and has a key in the file."""
    await convene(units, seats=9)
    await call_meeting(units)
    await come(units, FIRST_PHONE)

    async def know(uow: StoredUnit) -> None:
        await uow.people.add_person(Person(LATE, "Late Member"))
        await uow.people.link(AccountId(FIRST_PHONE), LATE)
        await uow.directory.name_person("late", LATE)

    await units.run(know)
    return units


async def test_whose_seat_begins_later_is_called_on_the_day_it_begins(sitting: Units, clock: Clock) -> None:
    seat = AddMembership(KST, "Late Member", "member", date(2026, 3, 25), "order 3", person_id=LATE)
    await give(sitting, OPERATOR, seat)
    await pass_days(sitting, clock, 4)
    assert await called(sitting) == []
    await pass_days(sitting, clock, 1)
    assert await called(sitting) == [1]


async def test_whoever_the_file_brings_is_called_at_once(sitting: Units, tmp_path: Path) -> None:
    path = tmp_path / "council.toml"
    path.write_text(FILE, "utf-8")
    await take_over(sitting, read_council_file(path), Language.EN)
    assert await called(sitting) == [1]


async def test_a_new_post_from_a_later_day_calls_nobody_twice(sitting: Units, clock: Clock) -> None:
    before = len(await notices(sitting, "meeting-called"))
    await give(sitting, OPERATOR, ChangePost(MembershipId(100), "deputy", date(2026, 3, 25), "№ 3 хаттама"))
    await pass_days(sitting, clock, 6)
    assert len(await notices(sitting, "meeting-called")) == before
