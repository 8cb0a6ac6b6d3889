"""A council with its people and its group, for tests of meetings and ballots."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

import council.ballots.actions
import council.meetings.actions  # noqa: F401  # registers the use cases
from council.ballots.commands import OpenBallot
from council.bodies.model import Body, Membership
from council.chats.model import ChatLink, Purpose
from council.command import Command
from council.identity import (
    AccountId,
    BallotId,
    BodyId,
    ChatId,
    ChatLinkId,
    Instant,
    MeetingId,
    MembershipId,
    MotionId,
    PersonId,
    TelegramId,
)
from council.language import Language
from council.meetings.commands import CallMeeting
from council.meetings.model import Attendance
from council.names import Names
from council.notices.model import Subject
from council.people.model import CONSENT_VERSION, Account, Consent, Person
from council.perform import perform
from council.permissions.model import Actor, Office, Role
from council.profiles.model import Voting
from storage.sendings import Queued
from storage.unit_of_work import StoredUnit, Units
from tests.databases import NOON

R = TypeVar("R")
KST, OTHER_BODY = BodyId(1), BodyId(2)
COUNCIL_NAMES = Names("Облыстық кеңес", "Областной совет", "Regional council")
GROUP = ChatId(-500)
DAY = 24 * 3600 * 1000
SOON = Instant(NOON + DAY // 48)
"""Within the hour before the beginning in which members come."""
POSTS = {"chair": Role.PRESIDING, "member": Role.MEMBER, "advisory": Role.ADVISORY, "secretary": Role.SECRETARY}
VOICES = {"advisory": Voting.ADVISORY, "secretary": Voting.NONE}


def person(number: int, post: str, body_id: BodyId = KST) -> Actor:
    """Somebody with an account, a seat and consent, as the router would read them."""
    roles = {POSTS[post]} | ({Role.MEMBER} if post == "chair" else set())
    office = Office(body_id, frozenset(roles))
    return Actor(AccountId(number), PersonId(number), ChatId(number), Language.KK, (office,), has_consented=True)


CHAIR, SECRETARY, ADVISORY = person(10, "chair"), person(20, "secretary"), person(30, "advisory")
FOREIGN_CHAIR = person(40, "chair", OTHER_BODY)
STRANGER = Actor(AccountId(50), None, ChatId(50), Language.KK)


def members(count: int) -> list[Actor]:
    return [person(100 + number, "member") for number in range(count)]


async def convene(units: Units, count: int = 4, *, seats: int | None = None) -> list[Actor]:
    """Found the council with a chair, so many members, a secretary and an advisory participant.

    Returns:
        the members, without the chair.
    """
    sitting = members(count)
    posts = [
        (CHAIR, "chair"),
        (SECRETARY, "secretary"),
        (ADVISORY, "advisory"),
        *((each, "member") for each in sitting),
    ]

    async def found(uow: StoredUnit) -> None:
        profile = "regional_public_council"
        await uow.bodies.save_body(Body(KST, "KST", profile, COUNCIL_NAMES, seats=seats or count + 1))
        await uow.bodies.save_body(Body(OTHER_BODY, "KSC", profile, Names("Қала", "Город"), seats=3))
        for actor, post in posts:
            await seat(uow, actor, post)
        link = ChatLink(ChatLinkId(1), KST, GROUP, Purpose.COUNCIL, "Council", Language.KK, None, uow.now)
        await uow.chats.connect(link)

    await units.run(found)
    return sitting


async def seat(uow: StoredUnit, actor: Actor, post: str) -> None:
    """Give the actor an account, and a seat since the beginning of the year."""
    number = actor.person_id
    assert number is not None
    assert actor.account_id is not None
    await uow.people.add_person(Person(number, f"Person {number}"))
    account = Account(actor.account_id, TelegramId(number), ChatId(number), Language.KK, number)
    await uow.people.add_account(account)
    await uow.people.add_consent(Consent(account.id, CONSENT_VERSION, Language.KK, uow.now))
    await uow.people.link(account.id, number)
    voice = VOICES.get(post, Voting.VOTING)
    began = date(2026, 1, 5)
    membership = Membership(MembershipId(number), KST, number, post, POSTS[post], voice, None, began, None, "order 1")
    await uow.bodies.save_membership(membership)


async def give(units: Units, actor: Actor, command: Command[R]) -> R:
    """Give the command in a unit of its own."""
    return await units.run(lambda uow: perform(uow, actor, command))


def call(**changes: object) -> CallMeeting:
    """A meeting called in good time, 20 days ahead."""
    fields: dict[str, object] = {
        "body_id": KST,
        "starts_at": Instant(NOON + 20 * DAY),
        "attendance": Attendance.MIXED,
        "place": "Әл-Фараби даңғылы 66",
        "item": "Жылдық жоспар туралы",
        "motion": "2026 жылға арналған жоспар бекітілсін",
    }
    return CallMeeting(**{**fields, **changes})  # type: ignore[arg-type]  # fields by name


async def call_meeting(units: Units, order: CallMeeting | None = None) -> tuple[MeetingId, MotionId]:
    meeting_id = await give(units, SECRETARY, order or call())
    motions = await units.run(lambda uow: uow.ballots.motions_of(meeting_id))
    return meeting_id, motions[0].id


async def call_soon(units: Units) -> tuple[MeetingId, MotionId]:
    """A meeting whose doors are open, so that its motion can be put to the vote."""
    return await call_meeting(units, call(starts_at=SOON, late_reason="Шұғыл мәселе"))


async def open_ballot(units: Units) -> BallotId:
    """Call a meeting and put its motion to the vote."""
    _, motion_id = await call_soon(units)
    return (await give(units, CHAIR, OpenBallot(motion_id))).ballot.id


async def notices(units: Units, kind: str) -> list[Queued]:
    rows = await units.run(lambda uow: uow.delivery.queued((), 1000))
    return [row for row in rows if row.kind == kind]


async def cards(units: Units, subject: Subject) -> list[int]:
    """The chats in which a card of the subject waits to be drawn."""
    dirty = await units.run(lambda uow: uow.delivery.dirty_cards((), 1000))
    return sorted(card.chat_id for card in dirty if card.subject == subject)


async def draw_cards(units: Units) -> None:
    """Act as if delivery had shown every card."""

    async def show(uow: StoredUnit) -> None:
        for card in await uow.delivery.dirty_cards((), 1000):
            await uow.delivery.card_shown(card, "digest", 1)

    await units.run(show)


async def recorded(units: Units, subject: Subject) -> Sequence[str]:
    """What the audit trail says happened to the subject, in order."""

    async def read(uow: StoredUnit) -> Sequence[str]:
        lines = await uow.audit._sql.lines_of(noun=subject.noun, subject_id=subject.id)
        return [line["what"] for line in lines]

    return await units.run(read)
