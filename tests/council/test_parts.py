"""Working groups that are split and merged: who sits where, what closes, what stays readable."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council.bodies.commands import ShowBody
from council.bodies.model import Body
from council.errors import NotAllowed, RuleBroken
from council.identity import BodyId, MembershipId, PersonId
from council.language import Language
from council.members.commands import AddMembership, EndMembership, MergeBodies, ShowChanges, SplitBody
from council.members.model import ChangeKind
from council.members.parts import new_code
from council.members.refusals import (
    BodyClosed,
    EverybodyMoves,
    MembersToCome,
    NotBesideEachOther,
    NotPart,
    ProtectedName,
)
from council.names import Names
from council.perform import perform
from council.permissions.model import Actor, Office, Role
from storage.unit_of_work import StoredUnit, Units
from tests.council.seats import ENDS, GROUND, KST, OPERATOR, SEAT, TODAY, council_of, names_in_office, seated
from tests.databases import Clock

DAY = 86_400
ECOLOGY, BUDGET, ASTANA = BodyId(11), BodyId(12), BodyId(13)
SECRETARY = Actor(None, PersonId(90), None, Language.KK, (Office(ECOLOGY, frozenset({Role.SECRETARY})),))


@pytest.fixture
async def groups(units: Units) -> Units:
    """Two working groups of the council, and one of a council that is not there."""
    await council_of(units)

    async def found(uow: StoredUnit) -> None:
        for number, code, parent in ((ECOLOGY, "KSTE", KST), (BUDGET, "KSTB", KST), (ASTANA, "AST", None)):
            await uow.bodies.save_body(Body(number, code, "working_group", Names(code, code), parent_id=parent))

    await units.run(found)
    return units


async def sit(units: Units, body_id: BodyId, name: str, post: str = "member") -> MembershipId:
    return await seated(units, replace(SEAT, body_id=body_id, name=name, post=post))


def split(*moving: MembershipId, on: date = TODAY) -> SplitBody:
    return SplitBody(ECOLOGY, "Су тобы", "Группа воды", "Ауа тобы", "Группа воздуха", moving, on, GROUND)


def merge(*carried: MembershipId, other: BodyId = BUDGET) -> MergeBodies:
    return MergeBodies(ECOLOGY, other, "Ортақ топ", "Общая группа", carried, TODAY, GROUND)


async def test_a_group_is_split_into_two_and_stays_readable(groups: Units, clock: Clock) -> None:
    await sit(groups, ECOLOGY, "Айсұлу", "chair")
    await sit(groups, ECOLOGY, "Бота")
    marat = await sit(groups, ECOLOGY, "Марат")
    first = await groups.run(lambda uow: perform(uow, SECRETARY, split(marat)))
    page = await groups.run(lambda uow: perform(uow, OPERATOR, ShowChanges(ECOLOGY)))
    assert [line.change.kind for line in page.changes.items] == [ChangeKind.SPLIT, ChangeKind.SPLIT]
    assert page.body.closed_on == TODAY
    assert await names_in_office(groups, ECOLOGY) == ["Айсұлу", "Бота", "Марат"]
    clock.advance(DAY)
    second = next(line.change.into_id for line in page.changes.items if line.change.into_id != first)
    assert second is not None
    assert await names_in_office(groups, ECOLOGY) == []
    assert await names_in_office(groups, first) == ["Айсұлу", "Бота"]
    assert await names_in_office(groups, second) == ["Марат"]
    (chair, _) = await groups.run(lambda uow: uow.bodies.memberships(first))
    assert (chair.post, chair.from_on, chair.until_on) == ("chair", TODAY + timedelta(days=1), ENDS)
    shown = await groups.run(lambda uow: perform(uow, OPERATOR, ShowBody(first)))
    assert (shown.body.code, shown.parent and shown.parent.id) == ("KSTE2", KST)


async def test_whoever_leaves_on_the_groups_last_day_goes_to_neither(groups: Units) -> None:
    await sit(groups, ECOLOGY, "Айсұлу", "chair")
    marat, bota = await sit(groups, ECOLOGY, "Марат"), await sit(groups, ECOLOGY, "Бота")
    left = EndMembership(bota, TODAY, "Own wish")
    await groups.run(lambda uow: perform(uow, OPERATOR, left))
    first = await groups.run(lambda uow: perform(uow, SECRETARY, split(marat)))
    assert len(await groups.run(lambda uow: uow.bodies.memberships(first))) == 1
    gone = await groups.run(lambda uow: uow.bodies.membership(bota))
    assert gone is not None
    assert (gone.until_on, gone.end_ground) == (TODAY, "Own wish")


async def test_two_groups_are_merged_with_those_who_are_chosen(groups: Units, clock: Clock) -> None:
    chair = await sit(groups, ECOLOGY, "Айсұлу", "chair")
    other = await sit(groups, BUDGET, "Марат", "chair")
    await sit(groups, BUDGET, "Бота")
    new = await groups.run(lambda uow: perform(uow, OPERATOR, merge(chair, other)))
    clock.advance(DAY)
    assert await names_in_office(groups, new) == ["Айсұлу", "Марат"]
    posts = await groups.run(lambda uow: uow.bodies.memberships(new))
    assert [each.post for each in posts] == ["chair", "member"]
    page = await groups.run(lambda uow: perform(uow, OPERATOR, ShowChanges(new)))
    assert {line.body.kk for line in page.changes.items} == {"KSTE", "KSTB"}


async def test_a_person_of_both_groups_sits_once_in_the_new_one(groups: Units) -> None:
    one = await sit(groups, ECOLOGY, "Айсұлу")
    person = await groups.run(lambda uow: uow.bodies.membership(one))
    assert person is not None
    again = AddMembership(BUDGET, "Айсұлу", "member", TODAY, GROUND, ENDS, person_id=person.person_id)
    other = await groups.run(lambda uow: perform(uow, OPERATOR, again))
    new = await groups.run(lambda uow: perform(uow, OPERATOR, merge(one, other)))
    assert len(await groups.run(lambda uow: uow.bodies.memberships(new))) == 1


async def test_nobody_is_seated_in_a_closed_group(groups: Units) -> None:
    one, other = await sit(groups, ECOLOGY, "Айсұлу"), await sit(groups, BUDGET, "Марат")
    await groups.run(lambda uow: perform(uow, OPERATOR, merge(one, other)))
    with pytest.raises(BodyClosed):
        await sit(groups, ECOLOGY, "Ольга Ким")


async def test_a_secretary_of_one_group_does_not_close_another(groups: Units) -> None:
    one, other = await sit(groups, ECOLOGY, "Айсұлу"), await sit(groups, BUDGET, "Марат")
    with pytest.raises(NotAllowed):
        await groups.run(lambda uow: perform(uow, SECRETARY, merge(one, other)))
    assert await names_in_office(groups, BUDGET) == ["Марат"]


async def refusal(units: Units, command: SplitBody | MergeBodies) -> type[RuleBroken]:
    with pytest.raises(RuleBroken) as refused:
        await units.run(lambda uow: perform(uow, OPERATOR, command))
    return refused.type


async def test_what_cannot_be_split_or_merged_is_refused_by_name(groups: Units) -> None:
    one, other = await sit(groups, ECOLOGY, "Айсұлу"), await sit(groups, ECOLOGY, "Марат")
    assert await refusal(groups, split(one, other)) is EverybodyMoves
    assert await refusal(groups, replace(split(one), body_id=KST)) is NotPart
    assert await refusal(groups, merge(one, other=ASTANA)) is NotBesideEachOther
    assert await refusal(groups, merge(one, other=ECOLOGY)) is NotBesideEachOther
    assert await refusal(groups, split(one, on=date(2025, 1, 9))) is MembersToCome


async def test_a_group_outside_the_law_gets_no_name_of_a_public_council(groups: Units) -> None:
    one = await sit(groups, ASTANA, "Айсұлу")
    await sit(groups, ASTANA, "Марат")
    named = replace(split(one), body_id=ASTANA, first_ru="Общественный совет воды")
    assert await refusal(groups, named) is ProtectedName


@given(st.from_regex(r"\A[A-Z][A-Z0-9]{1,9}\Z"), st.integers(0, 30))
def test_a_new_code_is_free_and_fits_whatever_is_taken(code: str, taken: int) -> None:
    known: set[str] = {code}
    for _ in range(taken):
        known.add(new_code(code, known))
    assert len(known) == taken + 1
    assert all(len(each) <= 10 for each in known)
