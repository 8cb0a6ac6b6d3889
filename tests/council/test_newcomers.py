"""Whoever joins late is brought to where the others are: the cards they may vote on, the meetings still ahead."""

from collections.abc import Awaitable, Callable
from datetime import date

import pytest

from council.ballots.commands import CastVote, CloseBallot, OpenBallot
from council.ballots.measure import Option
from council.bodies.model import Membership
from council.identity import AccountId, BallotId, ChatId, Instant, MembershipId, PersonId, TelegramId
from council.invitations.commands import IssueInvitation, RedeemInvitation, ReplaceAccount
from council.language import Language
from council.meetings.commands import CancelMeeting
from council.members.commands import AddMembership
from council.notices.model import Subject
from council.people.model import CONSENT_VERSION, Account, Consent, Person
from council.permissions.model import Actor, Role, operator
from council.profiles.model import Voting
from storage.sendings import Queued
from storage.unit_of_work import StoredUnit, Units
from tests.databases import NOON, Clock
from tests.sittings import CHAIR, DAY, KST, SECRETARY, call, call_soon, cards, convene, give, notices

LATE = PersonId(700)
SEAT = MembershipId(700)
FIRST_PHONE, SECOND_PHONE = 701, 702


async def appoint(units: Units, since: date = date(2026, 1, 5)) -> None:
    """Give somebody who has never opened the bot a seat."""

    async def work(uow: StoredUnit) -> None:
        await uow.people.add_person(Person(LATE, "Late Member"))
        seat = Membership(SEAT, KST, LATE, "member", Role.MEMBER, Voting.VOTING, None, since, None, "order 2")
        await uow.bodies.save_membership(seat)

    await units.run(work)


async def come(units: Units, number: int) -> Actor:
    """Open the bot and consent."""

    async def work(uow: StoredUnit) -> None:
        account = AccountId(number)
        await uow.people.add_account(Account(account, TelegramId(number), ChatId(number), Language.KK))
        await uow.people.add_consent(Consent(account, CONSENT_VERSION, Language.KK, uow.now))

    await units.run(work)
    return Actor(AccountId(number), None, ChatId(number), Language.KK, has_consented=True)


async def join(units: Units) -> None:
    code = (await give(units, SECRETARY, IssueInvitation(SEAT))).code
    await give(units, await come(units, FIRST_PHONE), RedeemInvitation(code))


async def called(units: Units) -> list[int | None]:
    """The numbers of the meetings the late member is being called to."""
    return sorted(row.facts["number"] for row in await notices(units, "meeting-called") if row.person_id == LATE)


def arrived(row: Queued) -> Callable[[StoredUnit], Awaitable[None]]:
    return lambda uow: uow.delivery.settled(row.id, "sent", message_id=5)


@pytest.fixture
async def sitting(units: Units) -> Units:
    await convene(units)
    return units


async def opened(units: Units) -> BallotId:
    _, motion_id = await call_soon(units)
    return (await give(units, CHAIR, OpenBallot(motion_id))).ballot.id


async def test_who_joins_after_a_ballot_was_opened_gets_its_card(sitting: Units) -> None:
    await appoint(sitting)
    ballot_id = await opened(sitting)
    await join(sitting)
    assert FIRST_PHONE in await cards(sitting, Subject("ballot", ballot_id))


async def test_who_was_appointed_after_the_opening_is_not_on_its_list_and_gets_no_card(sitting: Units) -> None:
    ballot_id = await opened(sitting)
    await appoint(sitting)
    await join(sitting)
    assert FIRST_PHONE not in await cards(sitting, Subject("ballot", ballot_id))


async def test_a_closed_ballot_brings_no_card(sitting: Units) -> None:
    await appoint(sitting)
    ballot_id = await opened(sitting)
    await give(sitting, CHAIR, CloseBallot(ballot_id))
    await join(sitting)
    assert FIRST_PHONE not in await cards(sitting, Subject("ballot", ballot_id))


async def test_who_joins_is_called_to_the_meetings_still_ahead_and_to_no_other(sitting: Units, clock: Clock) -> None:
    await call_soon(sitting)
    ahead = await give(sitting, SECRETARY, call(starts_at=Instant(NOON + 40 * DAY)))
    cancelled = await give(sitting, SECRETARY, call(starts_at=Instant(NOON + 50 * DAY)))
    await give(sitting, SECRETARY, CancelMeeting(cancelled, "Кворум жиналмайды"))
    clock.advance(30 * DAY / 1000)
    await appoint(sitting)
    await join(sitting)
    assert await called(sitting) == [2]
    [row] = [each for each in await notices(sitting, "meeting-called") if each.person_id == LATE]
    assert row.subject == Subject("meeting", ahead)
    assert (row.facts["motion"], row.facts["is_asked"]) == (call().motion, True)


async def test_who_is_seated_and_has_joined_before_is_called_to_the_meetings_ahead(units: Units) -> None:
    await convene(units, seats=7)
    await call_soon(units)
    await come(units, FIRST_PHONE)

    async def know(uow: StoredUnit) -> None:
        """They have joined as somebody of another body."""
        await uow.people.add_person(Person(LATE, "Late Member"))
        await uow.people.link(AccountId(FIRST_PHONE), LATE)

    await units.run(know)
    seat = AddMembership(KST, "Late Member", "member", date(2026, 1, 5), "order 3", person_id=LATE)
    await give(units, operator(Language.KK), seat)
    assert await called(units) == [1]


async def test_a_notice_that_waits_for_its_reader_is_not_doubled(sitting: Units) -> None:
    await appoint(sitting)
    await call_soon(sitting)
    await join(sitting)
    assert await called(sitting) == [1]


async def test_a_new_phone_gets_what_the_lost_one_had(sitting: Units) -> None:
    await appoint(sitting)
    ballot_id = await opened(sitting)
    await join(sitting)
    for row in await notices(sitting, "meeting-called"):
        await sitting.run(arrived(row))
    voter = Actor(AccountId(FIRST_PHONE), LATE, ChatId(FIRST_PHONE), Language.KK, CHAIR.offices, has_consented=True)
    await give(sitting, voter, CastVote(ballot_id, Option.YES))
    code = (await give(sitting, SECRETARY, ReplaceAccount(SEAT))).code
    await give(sitting, await come(sitting, SECOND_PHONE), RedeemInvitation(code))
    assert SECOND_PHONE in await cards(sitting, Subject("ballot", ballot_id))
    assert await called(sitting) == [1]
