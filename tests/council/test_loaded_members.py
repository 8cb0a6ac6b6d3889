"""What a council file says of its members beyond the seat: shares, acting offices, the reserve list."""

from datetime import date
from pathlib import Path

import pytest

from bot.commands.load import take_over
from council.bodies.model import Member
from council.language import Language
from council.loading.model import Changed, Report
from council.loading.refusals import FileRefused
from council.members.commands import DescribeMember, ListReserve, WithdrawReserve
from council.people.model import Sex
from council.perform import perform
from council.permissions.model import operator
from storage.council_file import read_council_file
from storage.unit_of_work import StoredUnit, Units

COUNCIL = """
[[body]]
code = "KST"
profile = "regional_public_council"
name = { kk = "Қостанай облысының Қоғамдық кеңесі", ru = "Общественный совет" }
seats = 21

[[person]]
key = "aigul"
name = "Ахметова Айгүл"
sex = "female"
birth_year = 1994

[[person]]
key = "marat"
name = "Оспанов Марат"

[[person]]
key = "olga"
name = "Ким Ольга"

[[membership]]
body = "KST"
person = "aigul"
post = "member"
from = 2025-01-10
ground = "decision No. 4"
in_public_service = true

[[membership]]
body = "KST"
person = "aigul"
post = "secretary"
acting = true
from = 2026-03-01
until = 2026-04-30
ground = "order No. 7"

[[reserve]]
body = "KST"
person = "marat"
listed = 2025-01-10
ground = "decision No. 4"

[[reserve]]
body = "KST"
person = "olga"
listed = 2025-01-10
ground = "decision No. 4"
"""
TODAY = date(2026, 3, 20)
OPERATOR = operator(Language.EN)


async def load(units: Units, folder: Path, content: str = COUNCIL) -> Report:
    path = folder / "council.toml"
    path.write_text(content, "utf-8")
    return await take_over(units, read_council_file(path), Language.EN, is_trial=False)


async def members(units: Units) -> tuple[Member, ...]:
    async def unit(uow: StoredUnit) -> tuple[Member, ...]:
        body = await uow.bodies.by_code("KST")
        assert body is not None
        return await uow.bodies.members(body.id, TODAY)

    return await units.run(unit)


async def waiting(units: Units) -> list[str]:
    async def unit(uow: StoredUnit) -> list[str]:
        body = await uow.bodies.by_code("KST")
        assert body is not None
        page = await perform(uow, OPERATOR, ListReserve(body.id))
        return [each.name for each in page.everybody]

    return await units.run(unit)


async def test_a_second_time_changes_nothing(units: Units, tmp_path: Path) -> None:
    await load(units, tmp_path)
    assert await load(units, tmp_path) == Report((), ())


async def test_an_acting_secretary_sits_once_with_the_own_voice(units: Units, tmp_path: Path) -> None:
    await load(units, tmp_path)
    (member,) = await members(units)
    assert (member.post, member.acting) == ("member", "secretary")


async def test_the_reserve_keeps_the_order_of_the_file(units: Units, tmp_path: Path) -> None:
    await load(units, tmp_path)
    assert await waiting(units) == ["Оспанов Марат", "Ким Ольга"]


async def test_whoever_was_taken_off_the_list_is_not_put_back_by_an_old_file(units: Units, tmp_path: Path) -> None:
    await load(units, tmp_path)

    async def withdraw(uow: StoredUnit) -> None:
        body = await uow.bodies.by_code("KST")
        assert body is not None
        first = (await uow.members.waiting(body.id))[0]
        await perform(uow, OPERATOR, WithdrawReserve(first.id, "statement of 20.03.2026"))

    await units.run(withdraw)
    assert await load(units, tmp_path) == Report((), ())
    assert await waiting(units) == ["Ким Ольга"]


async def test_what_a_file_leaves_out_of_a_person_stays_as_it_was_noted(units: Units, tmp_path: Path) -> None:
    await load(units, tmp_path)
    (member,) = await members(units)
    silent = COUNCIL.replace('sex = "female"\nbirth_year = 1994\n', "").replace("in_public_service = true\n", "")
    assert await load(units, tmp_path, silent) == Report((), ())
    noted = DescribeMember(member.membership_id, None, 1990, in_public_service=False)
    await units.run(lambda uow: perform(uow, OPERATOR, noted))
    report = await load(units, tmp_path)
    assert report.count(Changed.CHANGED) == 2
    person = await units.run(lambda uow: uow.people.person(member.person_id))
    assert person is not None
    assert (person.sex, person.birth_year) == (Sex.FEMALE, 1994)


@pytest.mark.parametrize(
    ("given", "instead", "problem"),
    [
        ('sex = "female"', 'sex = "f"', "person.sex load-expected-one-of"),
        ("birth_year = 1994", "birth_year = 94", "person.birth_year load-too-small"),
        ('post = "secretary"', 'post = "advisory"', "membership.acting refused-acting-not-for-post"),
        ('person = "olga"\nlisted', 'person = "nobody"\nlisted', "reserve.person load-unknown-person"),
        ("listed = 2025-01-10", 'listed = "soon"', "reserve.listed load-expected-day"),
    ],
)
async def test_what_cannot_be_taken_over_is_named(
    units: Units, tmp_path: Path, given: str, instead: str, problem: str
) -> None:
    with pytest.raises(FileRefused) as refused:
        await load(units, tmp_path, COUNCIL.replace(given, instead, 1))
    assert [f"{each.spot.table}.{each.spot.key} {each.reason}" for each in refused.value.problems] == [problem]
