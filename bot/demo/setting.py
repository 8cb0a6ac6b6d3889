"""Setting the scene: the council is loaded, its members have joined, a meeting is called, an appeal waits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from bot.commands.load import take_over
from bot.demo.scene import FOLDER, Player, Scene
from council.appeals.commands import LodgeAppeal
from council.bodies.model import Body, Member
from council.calendar.model import instant, local
from council.chats.model import ChatLink, Purpose
from council.identity import AccountId, ChatId, ChatLinkId, Instant, PersonId, TelegramId
from council.language import Language
from council.meetings.commands import CallMeeting
from council.meetings.model import Attendance
from council.people.model import CONSENT_VERSION, Account, Consent, Person
from council.perform import perform
from council.permissions.model import Actor, operator
from council.place import Point
from storage.council_file import read_council_file
from storage.unit_of_work import StoredUnit, Units

LABELS: Final = frozenset({"chair", "deputy", "secretary"})
"""Posts that the sandbox page names; whoever has another sits there as a member."""
COUNCIL_FILE: Final = FOLDER / "council.toml"


@dataclass(frozen=True, slots=True)
class Stage:
    """Who is there once the scene is set; `extras` are members whom nobody plays."""

    players: tuple[Player, ...]
    extras: tuple[Player, ...]


async def set_scene(units: Units, scene: Scene) -> Stage:
    """Set the scene in an empty, migrated database."""
    await take_over(units, read_council_file(COUNCIL_FILE), Language.KK)
    stage = await units.run(lambda uow: _seat(uow, scene))
    await units.run(lambda uow: _connect_group(uow, scene))
    await units.run(lambda uow: _call_meeting(uow, scene))
    await units.run(lambda uow: _lodge_appeal(uow, scene))
    return stage


async def _body(uow: StoredUnit, scene: Scene) -> Body:
    body = await uow.bodies.by_code(scene.body)
    if body is None:
        raise LookupError(f"{COUNCIL_FILE} has no body {scene.body}")
    return body


async def _seat(uow: StoredUnit, scene: Scene) -> Stage:
    body = await _body(uow, scene)
    members = await uow.bodies.members(body.id, local(uow.now).date())
    secretaries = await uow.bodies.secretaries(body.id, local(uow.now).date())
    seated = sorted({member.membership_id: member for member in (*members, *secretaries)}.values(), key=_precedence)
    players = [_player(scene, member, number) for number, member in enumerate(seated)]
    for member, player in zip(seated, players, strict=True):
        await _join(uow, player, member.person_id)
    on_stage = 2 + scene.members.played
    return Stage((*scene.person, *players[:on_stage], scene.administrator), tuple(players[on_stage:]))


def _precedence(member: Member) -> tuple[int, int]:
    """The chair, the secretary, the members; deputies come last, so that ordinary members are left to be played."""
    order = {"chair": 0, "secretary": 1, "deputy": 3}
    return order.get(member.post, 2), member.membership_id


def _player(scene: Scene, member: Member, number: int) -> Player:
    languages = scene.members.languages
    # The papers put the family name first, the telephone the given name.
    family, given, *_ = [*member.name.split(), ""]
    return Player(
        id=scene.members.first_id + number,
        name=f"{given} {family}".strip(),
        label=member.post if member.post in LABELS else "member",
        language=languages[number % len(languages)] if number > 1 else languages[0],
    )


async def _join(uow: StoredUnit, player: Player, person_id: PersonId) -> AccountId:
    account_id = AccountId(uow.ids.new())
    await uow.people.add_account(
        Account(account_id, TelegramId(player.id), ChatId(player.id), player.language, person_id)
    )
    await uow.people.add_consent(Consent(account_id, CONSENT_VERSION, player.language, uow.now))
    return account_id


async def _connect_group(uow: StoredUnit, scene: Scene) -> None:
    body = await _body(uow, scene)
    group = scene.group
    link = ChatLink(
        ChatLinkId(uow.ids.new()),
        body.id,
        ChatId(group.id),
        Purpose.COUNCIL,
        group.title,
        group.language,
        None,
        uow.now,
    )
    await uow.chats.connect(link)


async def _call_meeting(uow: StoredUnit, scene: Scene) -> None:
    body, meeting = await _body(uow, scene), scene.meeting
    day = local(uow.now) + timedelta(days=meeting.in_days)
    starts_at = Instant(instant(day.replace(hour=meeting.hour, minute=0, second=0, microsecond=0)))
    await perform(
        uow,
        operator(Language.KK),
        CallMeeting(
            body.id, starts_at, Attendance.IN_PERSON, meeting.place, meeting.item, meeting.motion, meeting.reason
        ),
    )


async def _lodge_appeal(uow: StoredUnit, scene: Scene) -> None:
    body, appeal = await _body(uow, scene), scene.appeal
    author = next(player for player in scene.person if player.id == appeal.person)
    person_id = PersonId(uow.ids.new())
    await uow.people.add_person(Person(person_id, author.name))
    account_id = await _join(uow, author, person_id)
    actor = Actor(account_id, person_id, ChatId(author.id), author.language, has_consented=True)
    place = Point(address=appeal.address)
    await perform(uow, actor, LodgeAppeal(appeal.region, body.id, appeal.category, appeal.text, None, place))
