"""A town under attack: a council whose things are aimed at, another whose people aim, and passers-by.

Everything that may be aimed at stands here once: ballots open and closed, a meeting to come and one cancelled, an
appeal, an invitation alive and one revoked, a connected group, a draft.
"""

from dataclasses import dataclass, replace
from functools import partial

from bench.seeding import Council, seed_council
from council.appeals.commands import LodgeAppeal
from council.ballots.commands import CloseBallot
from council.ballots.model import Motion
from council.chats.model import ChatLink, Purpose
from council.demands.model import Demand
from council.directory.model import Category
from council.drafts.model import Draft
from council.identity import (
    AccountId,
    BallotId,
    BodyId,
    ChatId,
    ChatLinkId,
    DemandId,
    DraftId,
    Instant,
    MeetingId,
    MembershipId,
    PersonId,
    ProposalId,
    SpeechId,
    TelegramId,
)
from council.invitations.commands import ReplaceAccount, RevokeInvitation
from council.language import Language
from council.meetings.commands import CancelMeeting
from council.members.commands import AddReserve
from council.names import Names
from council.people.model import CONSENT_VERSION, Account, Consent, Person
from council.perform import perform
from council.permissions.model import Actor, Office, Role, operator
from council.proposals.commands import RegisterProposal, SubmitProposal
from council.sittings.model import Speech
from storage.unit_of_work import StoredUnit, Units
from tests.minutes import minuted
from tests.surroundings import gathered

GROUP = ChatId(-1_001_234_567_890)
APPEAL = "Түнгі сынақ: аулада шұңқыр бар, балалар құлап жатыр"
"""Words that nobody but the author and the council's desk may ever be shown."""
AUTHOR, AUTHORS_NAME = TelegramId(300_001), "Canary Authorova"
CITIZENS = tuple(TelegramId(400_001 + number) for number in range(6))
PROBLEM = "Night trial: near the school the street lights are out"
HALF_COME = TelegramId(450_001)
"""Has chosen a language and nothing more."""
STRANGERS = tuple(TelegramId(500_001 + number) for number in range(6))
HERE_FIRST, THERE_FIRST = 100_001, 200_001
YEAR = 365 * 86_400_000

Things = dict[str, list[int]]
"""Field of a command → ids it may name."""


@dataclass(frozen=True)
class Town:
    """What stands here, by the field that names it; members of both councils by their Telegram ids."""

    things: Things
    closed: tuple[BallotId, ...]
    members: tuple[TelegramId, ...]
    foreigners: tuple[TelegramId, ...]
    own_drafts: dict[TelegramId, list[tuple[DraftId, int]]]

    @property
    def outsiders(self) -> tuple[TelegramId, ...]:
        """Who may change nothing here: the other council's chair and members, citizens, and who has no account."""
        return (*self.foreigners, *CITIZENS, HALF_COME, *STRANGERS)

    @property
    def everybody(self) -> tuple[TelegramId, ...]:
        return (*self.members, *self.outsiders)


async def build(units: Units) -> Town:
    here = await seed_council(units, members=4, ballots=3, code="AAA", first=HERE_FIRST)
    there = await seed_council(units, members=3, ballots=1, code="BBB", first=THERE_FIRST)
    for telegram_id in (*CITIZENS, HALF_COME):
        await units.run(partial(_come, telegram_id=telegram_id, name="Passer-by"))
    await units.run(lambda uow: uow.people.end_consent(AccountId(HALF_COME), uow.now))
    appeal_id = await units.run(lambda uow: _lodge(uow, here.body_id))
    await units.run(lambda uow: _end(uow, here))
    things = await units.run(lambda uow: _furnish(uow, here))
    drafts = {who: [await units.run(partial(_open_draft, who=who))] for who in (*CITIZENS, *there.members, AUTHOR)}
    proposal_id, demand_id = await units.run(lambda uow: _propose(uow, here.body_id))
    things |= {"proposal_id": [proposal_id], "demand_id": [demand_id]}
    things |= await units.run(lambda uow: _minute(uow, here, things["meeting_id"][1]))
    things |= {"appeal_id": [appeal_id], "draft_id": [draft_id for draft_id, _ in drafts.pop(AUTHOR)]}
    return Town(things, here.ballots[1:2], here.members, there.members, drafts)


def office_in(body_id: BodyId) -> Actor:
    """Somebody who may do whatever an office of this body may."""
    office = Office(body_id, frozenset({Role.PRESIDING, Role.MEMBER, Role.SECRETARY}))
    return Actor(AccountId(1), PersonId(1), ChatId(1), Language.KK, (office,), has_consented=True)


async def _come(uow: StoredUnit, telegram_id: TelegramId, name: str) -> PersonId:
    person_id, account_id = PersonId(uow.ids.new()), AccountId(telegram_id)
    await uow.people.add_person(Person(person_id, name))
    await uow.people.add_account(Account(account_id, telegram_id, ChatId(telegram_id), Language.RU, person_id))
    await uow.people.add_consent(Consent(account_id, CONSENT_VERSION, Language.RU, uow.now))
    return person_id


async def _lodge(uow: StoredUnit, body_id: BodyId) -> int:
    await uow.directory.save_category(Category("roads", Names("Жолдар", "Дороги", "Roads")), 1)
    person_id = await _come(uow, AUTHOR, AUTHORS_NAME)
    author = Actor(AccountId(AUTHOR), person_id, ChatId(AUTHOR), Language.KK, has_consented=True)
    return (await perform(uow, author, LodgeAppeal(None, body_id, "roads", APPEAL, None, None))).appeal_id


async def _propose(uow: StoredUnit, body_id: BodyId) -> tuple[ProposalId, DemandId]:
    """A proposal that waits for support, and a demand that a member has made."""
    maker = (await uow.bodies.memberships(body_id))[2].person_id
    author = Actor(AccountId(1), maker, ChatId(1), Language.KK, has_consented=True)
    proposal_id = (await perform(uow, author, SubmitProposal(body_id, "Street lights", PROBLEM, PROBLEM))).proposal_id
    await perform(uow, replace(office_in(body_id), person_id=maker), RegisterProposal(proposal_id))
    demand = Demand(DemandId(uow.ids.new()), "AAA-E-2026-000001", body_id, maker, "Meet about the floods", uow.now)
    await uow.demands.add(demand)
    return proposal_id, demand.id


async def _end(uow: StoredUnit, here: Council) -> None:
    """Close the second ballot, and cancel the meeting of the third."""
    third = await uow.ballots.ballot(here.ballots[2])
    assert third is not None
    motion = await uow.ballots.motion(third.motion_id)
    assert motion is not None
    for ballot_id in here.ballots[1:]:
        await perform(uow, office_in(here.body_id), CloseBallot(ballot_id))
    await perform(uow, office_in(here.body_id), CancelMeeting(motion.meeting_id, "The hall has no heating"))


async def _minute(uow: StoredUnit, here: Council, meeting_id: int) -> Things:
    """What stands in the minutes of the meeting whose ballot is closed."""
    made = await minuted(uow, MeetingId(meeting_id), here.ballots[1], "AAA")
    return {field: [thing] for field, thing in made.items()}


async def _furnish(uow: StoredUnit, here: Council) -> Things:
    seats = await uow.bodies.memberships(here.body_id)
    issued = [await perform(uow, operator(Language.KK), ReplaceAccount(MembershipId(seat.id))) for seat in seats[2:4]]
    await perform(uow, operator(Language.KK), RevokeInvitation(issued[1].invitation_id))
    link = ChatLink(
        ChatLinkId(uow.ids.new()), here.body_id, GROUP, Purpose.COUNCIL, "Council", Language.KK, None, uow.now
    )
    await uow.chats.connect(link)
    motions = []
    for ballot_id in here.ballots:
        ballot = await uow.ballots.ballot(ballot_id)
        assert ballot is not None
        motions.append(await uow.ballots.motion(ballot.motion_id))
    return {
        "body_id": [here.body_id],
        "ballot_id": [*here.ballots],
        "motion_id": [motion.id for motion in motions if motion],
        "agenda_item_id": [motion.agenda_item_id for motion in motions if motion],
        "meeting_id": [MeetingId(motion.meeting_id) for motion in motions if motion],
        "membership_id": [seat.id for seat in seats],
        "reserve_id": [
            await perform(uow, operator(Language.KK), AddReserve(here.body_id, "Kim Olga", "minutes No. 2"))
        ],
        "invitation_id": [one.invitation_id for one in issued],
        "chat_link_id": [link.id],
        "speech_id": [await _ask_floor(uow, motions[0])],
        **await _gathered(uow, motions[0], seats[2].person_id),
    }


async def _gathered(uow: StoredUnit, motion: Motion | None, guest: PersonId) -> Things:
    assert motion is not None
    things = await gathered(uow, motion.meeting_id, motion.body_id, guest)
    return {name: [thing] for name, thing in things.items()}


async def _ask_floor(uow: StoredUnit, motion: Motion | None) -> int:
    """Let a guest wait for the floor."""
    assert motion is not None
    speech = Speech(SpeechId(uow.ids.new()), motion.meeting_id, None, None, "Guest", uow.now, 60)
    await uow.sittings.save_speech(speech)
    return speech.id


async def _open_draft(uow: StoredUnit, who: TelegramId) -> tuple[DraftId, int]:
    """Let somebody have begun an appeal, the text of it answered."""
    account = await uow.people.account(who)
    assert account is not None
    draft_id = DraftId(uow.ids.new())
    until = Instant(uow.now + YEAR)
    answers = {"text": f"Draft of {who}, not sent yet"}
    await uow.drafts.save(
        Draft(draft_id, account.id, "lodge-appeal", 1, {}, answers, "region", 3, True, uow.now, until)
    )
    return draft_id, 3
