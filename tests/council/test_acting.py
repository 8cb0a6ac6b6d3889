"""An office held in somebody's place: its days, its rights, and whose it cannot be."""

from datetime import date, timedelta

import pytest

from council.errors import NotAllowed
from council.identity import MembershipId
from council.members.commands import (
    AmendRoster,
    AppointActing,
    ChangePost,
    DescribeMember,
    EndMembership,
    PreviewRoster,
    ShowShares,
)
from council.members.model import RosterRow
from council.members.refusals import (
    ActingBeyondSeat,
    ActingNotForPost,
    DatesOutOfOrder,
    MembershipEnded,
    MembershipOverlaps,
    PostBarredToCivilServants,
    PostTaken,
    StateShareReached,
)
from council.members.shares import Part
from council.people.model import Sex
from council.perform import perform
from council.permissions.model import Role
from council.profiles.model import Voting
from storage.unit_of_work import Units
from tests.council.seats import (
    AKIMAT,
    BEGAN,
    ENDS,
    GROUND,
    KST,
    MEMBER,
    OPERATOR,
    SEAT,
    SECRETARY,
    SHANYRAQ,
    TODAY,
    council_of,
    in_office,
    membership,
    seated,
)
from tests.databases import Clock

UNTIL = date(2026, 4, 20)
DAY = 86_400


async def acting(units: Units, seat: MembershipId, post: str = "chair", until_on: date = UNTIL) -> MembershipId:
    order = AppointActing(seat, post, TODAY, until_on, GROUND)
    return await units.run(lambda uow: perform(uow, SECRETARY, order))


async def test_a_member_acting_as_chair_presides_and_keeps_one_vote(units: Units) -> None:
    await council_of(units)
    seat = await seated(units)
    await acting(units, seat)
    (member,) = await in_office(units)
    assert (member.membership_id, member.post, member.acting) == (seat, "member", "chair")
    assert (member.role, member.voting) == (Role.PRESIDING, Voting.VOTING)


async def test_the_rights_of_an_acting_office_begin_and_end_by_themselves(units: Units, clock: Clock) -> None:
    await council_of(units)
    seat = await seated(units)
    person = (await membership(units, seat)).person_id
    await acting(units, seat)

    async def roles() -> frozenset[Role]:
        (office,) = await units.run(lambda uow: uow.bodies.offices(person))
        return office.roles

    assert await roles() == {Role.MEMBER, Role.PRESIDING}
    clock.advance(31 * DAY)
    assert await roles() == {Role.MEMBER, Role.PRESIDING}
    clock.advance(DAY)
    assert await roles() == {Role.MEMBER}


async def test_a_mandate_past_its_last_day_gives_no_rights(units: Units, clock: Clock) -> None:
    await council_of(units)
    seat = await seated(units, until_on=TODAY)
    person = (await membership(units, seat)).person_id
    assert await units.run(lambda uow: uow.bodies.offices(person))
    clock.advance(DAY)
    assert await units.run(lambda uow: uow.bodies.offices(person)) == ()
    assert await in_office(units) == ()


async def test_nobody_stands_in_for_a_member(units: Units) -> None:
    await council_of(units)
    with pytest.raises(ActingNotForPost):
        await acting(units, await seated(units), "advisory")


async def test_one_office_has_one_who_is_acting_in_it(units: Units) -> None:
    await council_of(units)
    first = await seated(units)
    await acting(units, first)
    with pytest.raises(PostTaken):
        await acting(units, await seated(units, name="Бота Әлімова"))
    with pytest.raises(MembershipOverlaps):
        await acting(units, first, "deputy")


async def test_nobody_stands_in_longer_than_they_sit_here(units: Units) -> None:
    await council_of(units)
    with pytest.raises(ActingBeyondSeat):
        await acting(units, await seated(units), until_on=date(2028, 1, 10))


async def test_a_civil_servant_is_not_acting_chair_of_a_public_council(units: Units) -> None:
    await council_of(units)
    with pytest.raises(PostBarredToCivilServants):
        await acting(units, await seated(units, in_public_service=True))


async def test_whoever_leaves_leaves_the_acting_office_too(units: Units) -> None:
    await council_of(units)
    seat = await seated(units)
    office = await acting(units, seat)
    await units.run(lambda uow: perform(uow, SECRETARY, EndMembership(seat, TODAY, GROUND)))
    assert (await membership(units, office)).until_on == TODAY


async def test_an_acting_office_ends_early_and_the_seat_stays(units: Units) -> None:
    await council_of(units)
    seat = await seated(units)
    office = await acting(units, seat)
    with pytest.raises(ActingNotForPost):
        await units.run(lambda uow: perform(uow, SECRETARY, ChangePost(office, "deputy", TODAY, GROUND)))
    await units.run(lambda uow: perform(uow, SECRETARY, EndMembership(office, TODAY, GROUND)))
    assert (await membership(units, seat)).until_on == ENDS


async def test_a_member_appoints_nobody(units: Units) -> None:
    await council_of(units)
    seat = await seated(units)
    with pytest.raises(NotAllowed):
        await units.run(lambda uow: perform(uow, MEMBER, AppointActing(seat, "chair", TODAY, UNTIL, GROUND)))


async def test_the_state_takes_a_third_of_the_seats_and_no_more(units: Units) -> None:
    await council_of(units, seats=6)
    await seated(units, represents=AKIMAT)
    await seated(units, name="Бота Әлімова", in_public_service=True)
    with pytest.raises(StateShareReached) as refused:
        await seated(units, name="Гүлнар Сейіт", represents=AKIMAT)
    assert refused.value.args_for_words == {"most": 2, "seats": 6}
    await seated(units, name="Ольга Ким")
    await seated(units, name="Хатшы", post="secretary", represents=AKIMAT)


async def test_a_member_found_to_be_a_civil_servant_is_held_to_the_same_share(units: Units) -> None:
    await council_of(units, seats=3)
    await seated(units, represents=AKIMAT)
    other = await seated(units, name="Бота Әлімова")
    described = DescribeMember(other, None, 1994, in_public_service=True)
    with pytest.raises(StateShareReached):
        await units.run(lambda uow: perform(uow, OPERATOR, described))
    person_id = (await membership(units, other)).person_id
    person = await units.run(lambda uow: uow.people.person(person_id))
    assert person is not None
    assert person.birth_year is None


async def test_what_shares_are_reckoned_of_is_kept_changed_and_forgotten(units: Units) -> None:
    await council_of(units)
    seat = await seated(units)
    person_id = (await membership(units, seat)).person_id
    for sex, year in ((Sex.FEMALE, 1994), (None, None)):
        order = DescribeMember(seat, sex, year, in_public_service=False)
        await units.run(lambda uow, order=order: perform(uow, SECRETARY, order))  # type: ignore[misc]  # bound now
        person = await units.run(lambda uow: uow.people.person(person_id))
        assert person is not None
        assert (person.sex, person.birth_year) == (sex, year)


async def test_the_secretary_sees_shares_and_a_member_does_not(units: Units) -> None:
    await council_of(units)
    await seated(units, represents=SHANYRAQ)
    page = await units.run(lambda uow: perform(uow, SECRETARY, ShowShares(KST)))
    told = {share.part: (share.count, share.known) for share in page.shares}
    assert told == {Part.WOMEN: (0, 0), Part.YOUNG: (0, 0), Part.STATE: (0, 1), Part.NPO: (1, 1)}
    assert (page.seated, page.seats) == (1, 6)
    with pytest.raises(NotAllowed):
        await units.run(lambda uow: perform(uow, MEMBER, ShowShares(KST)))


async def test_a_mandate_ended_by_the_workbook_ends_what_its_holder_is_acting_in(units: Units) -> None:
    await council_of(units)
    seat = await seated(units)
    office = await acting(units, seat)
    row = RosterRow(4, str(seat), "Айсұлу Жүнісова", "member", True, "", BEGAN, ENDS, SEAT.ground, TODAY, GROUND)
    preview = await units.run(lambda uow: perform(uow, SECRETARY, PreviewRoster(KST, (row,))))
    await units.run(lambda uow: perform(uow, SECRETARY, AmendRoster(KST, preview.sheet)))
    assert (await membership(units, seat)).until_on == TODAY
    assert (await membership(units, office)).until_on == TODAY


async def test_nobody_stands_in_before_their_own_seat_begins(units: Units) -> None:
    await council_of(units)
    with pytest.raises(DatesOutOfOrder):
        await acting(units, await seated(units, from_on=TODAY + timedelta(days=1)))


async def test_whoever_is_acting_chair_is_not_found_to_be_a_civil_servant(units: Units) -> None:
    await council_of(units)
    seat = await seated(units)
    office = await acting(units, seat)
    described = DescribeMember(seat, None, None, in_public_service=True)
    with pytest.raises(PostBarredToCivilServants):
        await units.run(lambda uow: perform(uow, SECRETARY, described))
    assert not (await membership(units, seat)).is_in_public_service
    assert not (await membership(units, office)).is_in_public_service


async def test_an_end_makes_no_term_longer(units: Units) -> None:
    await council_of(units)
    seat = await seated(units)
    with pytest.raises(MembershipEnded):
        await units.run(lambda uow: perform(uow, SECRETARY, EndMembership(seat, ENDS + timedelta(days=1), GROUND)))
    assert (await membership(units, seat)).until_on == ENDS
