"""Following a body: who is told of what happens in it without sitting there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from council.bodies.audience import followers_of
from council.bodies.commands import FollowBody, ShowBody, ShowOwnBodies, UnfollowBody
from council.erasures.commands import EraseMe
from council.errors import ConsentNeeded, NotFound
from council.identity import AccountId, BodyId, ChatId, PersonId, TelegramId
from council.language import Language
from council.people.commands import WithdrawConsent
from council.people.model import CONSENT_VERSION, Account, Consent, Person
from council.permissions.model import Actor
from storage.unit_of_work import StoredUnit, Units
from tests.databases import NOON
from tests.sittings import CHAIR, DAY, KST, OTHER_BODY, STRANGER, call_meeting, convene, give, members


@pytest.fixture
async def citizen(units: Units) -> Actor:
    """Somebody who has consented and sits nowhere, beside a council of five."""
    await convene(units)

    async def arrive(uow: StoredUnit) -> Actor:
        person_id, account_id = PersonId(700), AccountId(700)
        await uow.people.add_person(Person(person_id, "Азамат"))
        await uow.people.add_account(Account(account_id, TelegramId(700), ChatId(700), Language.KK, person_id))
        await uow.people.link(account_id, person_id)
        await uow.people.add_consent(Consent(account_id, CONSENT_VERSION, Language.KK, uow.now))
        return Actor(account_id, person_id, ChatId(700), Language.KK, has_consented=True)

    return await units.run(arrive)


async def followers(units: Units, body_id: BodyId = KST) -> tuple[PersonId, ...]:
    return await units.run(lambda uow: followers_of(uow, body_id))


async def test_whoever_follows_a_body_is_among_those_told_once_however_often_they_ask(
    units: Units, citizen: Actor
) -> None:
    await give(units, citizen, FollowBody(KST))
    await give(units, citizen, FollowBody(KST))
    assert await followers(units) == (citizen.person_id,)
    assert await followers(units, OTHER_BODY) == ()


async def test_whoever_stops_following_is_told_no_more(units: Units, citizen: Actor) -> None:
    await give(units, citizen, FollowBody(KST))
    await give(units, citizen, UnfollowBody(KST))
    assert await followers(units) == ()


async def test_a_members_following_makes_no_second_notice(units: Units, citizen: Actor) -> None:
    await give(units, CHAIR, FollowBody(KST))
    await give(units, CHAIR, FollowBody(OTHER_BODY))
    assert await followers(units) == ()
    assert await followers(units, OTHER_BODY) == (CHAIR.person_id,)


async def test_following_is_kept_only_after_consent(units: Units, citizen: Actor) -> None:
    with pytest.raises(ConsentNeeded):
        await give(units, STRANGER, FollowBody(KST))


async def test_a_body_that_is_not_there_cannot_be_followed(units: Units, citizen: Actor) -> None:
    with pytest.raises(NotFound):
        await give(units, citizen, FollowBody(BodyId(404)))


async def test_consent_taken_back_ends_all_following(units: Units, citizen: Actor) -> None:
    await give(units, citizen, FollowBody(KST))
    await give(units, citizen, WithdrawConsent())
    assert await followers(units) == ()


async def test_a_forgotten_person_follows_nothing(units: Units, citizen: Actor) -> None:
    await give(units, citizen, FollowBody(KST))
    await give(units, citizen, EraseMe())
    assert await followers(units) == ()


async def test_ones_own_bodies_come_before_those_one_follows(units: Units, citizen: Actor) -> None:
    await give(units, CHAIR, FollowBody(OTHER_BODY))
    await give(units, CHAIR, FollowBody(KST))
    found = await give(units, CHAIR, ShowOwnBodies())
    assert [body.id for body in found.bodies.items] == [KST, OTHER_BODY]
    assert (await give(units, citizen, ShowOwnBodies())).bodies.items == ()


async def test_a_visitor_sees_whether_they_follow_and_a_member_is_not_asked(units: Units, citizen: Actor) -> None:
    assert (await give(units, replace(citizen, person_id=None), ShowBody(KST))).is_followed is False
    await give(units, citizen, FollowBody(KST))
    assert (await give(units, citizen, ShowBody(KST))).is_followed is True
    assert (await give(units, members(1)[0], ShowBody(KST))).is_followed is None


async def test_a_visitor_sees_when_the_body_meets_next(units: Units, citizen: Actor) -> None:
    assert (await give(units, citizen, ShowBody(KST))).next_at is None
    await call_meeting(units)
    assert (await give(units, citizen, ShowBody(KST))).next_at == NOON + 20 * DAY
