"""A council of any size with open ballots, for trials and measurements; written through the ports and actions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from council.ballots.commands import CastVote, OpenBallot
from council.ballots.measure import Option
from council.ballots.model import Motion
from council.bodies.model import Body, Membership
from council.identity import (
    AccountId,
    AgendaItemId,
    BallotId,
    BodyId,
    ChatId,
    MeetingId,
    MembershipId,
    MotionId,
    PersonId,
    TelegramId,
)
from council.language import Language
from council.meetings.model import AgendaItem, Attendance, Meeting
from council.names import Names
from council.people.model import CONSENT_VERSION, Account, Consent, Person
from council.perform import perform
from council.permissions.model import Actor, Office, Role
from council.profiles.model import Voting
from council.profiles.own import OwnRule
from handlers.kit.callback import codec
from storage.unit_of_work import StoredUnit, Units

FIRST_MEMBER = 100_001
"""Telegram id of the first member; the others follow."""
SINCE = date(2026, 1, 5)
NAMES = Names("Сынақ кеңесі", "Пробный совет", "Trial council")


@dataclass(frozen=True, slots=True)
class Council:
    """What was seeded: the members' Telegram ids, and the open ballots."""

    body_id: BodyId
    members: tuple[TelegramId, ...]
    ballots: tuple[BallotId, ...]

    def press(self, member: int, ballot: int, option: Option) -> tuple[TelegramId, str]:
        """Return who presses and what the button carries."""
        return self.members[member], codec.write(CastVote(self.ballots[ballot], option))


async def seed_council(
    units: Units, *, members: int, ballots: int = 1, code: str = "TRL", first: int = FIRST_MEMBER
) -> Council:
    """Write a council whose members have all joined and agreed, with this many open ballots."""
    body_id = await units.run(partial(_add_body, code=code))
    joined = [
        await units.run(partial(_add_member, body_id=body_id, telegram_id=first + number, is_chair=number == 0))
        for number in range(members)
    ]
    chair = Actor(AccountId(1), joined[0], ChatId(first), Language.KK, _presiding(body_id), has_consented=True)
    opened = [await units.run(partial(_open_ballot, body_id=body_id, chair=chair)) for _ in range(ballots)]
    return Council(body_id, tuple(TelegramId(first + n) for n in range(members)), tuple(opened))


def _presiding(body_id: BodyId) -> tuple[Office, ...]:
    return (Office(body_id, frozenset({Role.MEMBER, Role.PRESIDING})),)


async def _add_body(uow: StoredUnit, code: str) -> BodyId:
    body_id = BodyId(uow.ids.new())
    own = (OwnRule("voting", "grace_seconds", 0, "so that ballots stay open however long a trial presses"),)
    await uow.bodies.save_body(Body(body_id, code, "regional_public_council", NAMES, seats=None, own_rules=own))
    return body_id


async def _add_member(uow: StoredUnit, body_id: BodyId, telegram_id: int, *, is_chair: bool) -> PersonId:
    person_id = PersonId(uow.ids.new())
    await uow.people.add_person(Person(person_id, f"Member {telegram_id}"))
    account_id = AccountId(uow.ids.new())
    await uow.people.add_account(
        Account(account_id, TelegramId(telegram_id), ChatId(telegram_id), Language.KK, person_id)
    )
    await uow.people.add_consent(Consent(account_id, CONSENT_VERSION, Language.KK, uow.now))
    await uow.bodies.save_membership(
        Membership(
            MembershipId(uow.ids.new()),
            body_id,
            person_id,
            post="chair" if is_chair else "member",
            role=Role.PRESIDING if is_chair else Role.MEMBER,
            voting=Voting.VOTING,
            represents=None,
            from_on=SINCE,
            until_on=None,
            ground="trial",
        )
    )
    return person_id


async def _open_ballot(uow: StoredUnit, body_id: BodyId, chair: Actor) -> BallotId:
    meeting_id, item_id = MeetingId(uow.ids.new()), AgendaItemId(uow.ids.new())
    motion_id = MotionId(uow.ids.new())
    number = await uow.meetings.next_number(body_id)
    await uow.meetings.add(
        Meeting(meeting_id, body_id, number, uow.now, Attendance.IN_PERSON, "hall", called_at=uow.now)
    )
    await uow.meetings.add_item(AgendaItem(item_id, meeting_id, 1, "Trial"))
    await uow.ballots.add_motion(Motion(motion_id, meeting_id, item_id, body_id, "Shall we?"))
    page = await perform(uow, chair, OpenBallot(motion_id))
    return page.ballot.id
