"""The unit of work as stored: the ports of `council` and of the Telegram edge over one open session."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from functools import cache, cached_property
from typing import TypeVar

from council.identity import Instant
from council.installation import Installation
from council.profiles.ports import Profiles
from storage.appeals import StoredAppeals
from storage.audit import StoredAudit
from storage.ballots import StoredBallots
from storage.bodies import StoredBodies
from storage.cards import StoredCards
from storage.chats import StoredChats
from storage.days_off import DaysOffFile, load_days_off
from storage.dead_letter import StoredDeadLetters
from storage.decisions import StoredDecisions
from storage.delivery import StoredDelivery
from storage.demands import StoredDemands
from storage.directory import StoredDirectory
from storage.drafts import StoredDrafts
from storage.due import StoredDue
from storage.engine import Database, Session
from storage.erasures import StoredErasures
from storage.follows import StoredFollows
from storage.gauges import StoredGauges
from storage.guests import StoredGuests
from storage.ids import TimeIds, UnitIds
from storage.inbox import StoredInbox
from storage.invitations import StoredInvitations
from storage.keeping import StoredKeeping
from storage.meetings import StoredMeetings
from storage.members import StoredMembers
from storage.menus import StoredMenus
from storage.minutes import StoredMinutes
from storage.organizations import StoredOrganizations
from storage.outages import StoredOutages
from storage.outbox import StoredOutbox
from storage.papers import StoredPapers
from storage.people import StoredPeople
from storage.plans import StoredPlans
from storage.profiles import shipped_profiles
from storage.proposals import StoredProposals
from storage.records import StoredRecords
from storage.sealing import Seal
from storage.sittings import StoredSittings
from storage.topics import StoredTopics

T = TypeVar("T")
_days_off = cache(load_days_off)
USUAL = Installation()
"""Where the operator has chosen nothing."""


class StoredUnit:
    """One transaction's view; a port is made when it is first asked for."""

    def __init__(self, session: Session, now: Instant, ids: TimeIds, seal: Seal, installation: Installation) -> None:
        self.session, self.now, self.ids = session, now, UnitIds(ids, now)
        self.installation, self._seal = installation, seal

    def savepoint(self) -> AbstractAsyncContextManager[None]:
        return self.session.savepoint()

    @property
    def days_off(self) -> DaysOffFile:
        return _days_off()

    @cached_property
    def people(self) -> StoredPeople:
        return StoredPeople(self.session, self.now, self.ids)

    @cached_property
    def bodies(self) -> StoredBodies:
        return StoredBodies(self.session, self.now)

    @cached_property
    def follows(self) -> StoredFollows:
        return StoredFollows(self.session, self.now)

    @cached_property
    def members(self) -> StoredMembers:
        return StoredMembers(self.session)

    @cached_property
    def organizations(self) -> StoredOrganizations:
        return StoredOrganizations(self.session)

    @cached_property
    def directory(self) -> StoredDirectory:
        return StoredDirectory(self.session)

    @cached_property
    def profiles(self) -> Profiles:
        return shipped_profiles()

    @cached_property
    def appeals(self) -> StoredAppeals:
        return StoredAppeals(self.session)

    @cached_property
    def proposals(self) -> StoredProposals:
        return StoredProposals(self.session)

    @cached_property
    def demands(self) -> StoredDemands:
        return StoredDemands(self.session)

    @cached_property
    def meetings(self) -> StoredMeetings:
        return StoredMeetings(self.session, self.now)

    @cached_property
    def papers(self) -> StoredPapers:
        return StoredPapers(self.session)

    @cached_property
    def plans(self) -> StoredPlans:
        return StoredPlans(self.session)

    @cached_property
    def guests(self) -> StoredGuests:
        return StoredGuests(self.session)

    @cached_property
    def sittings(self) -> StoredSittings:
        return StoredSittings(self.session)

    @cached_property
    def ballots(self) -> StoredBallots:
        return StoredBallots(self.session)

    @cached_property
    def decisions(self) -> StoredDecisions:
        return StoredDecisions(self.session)

    @cached_property
    def minutes(self) -> StoredMinutes:
        return StoredMinutes(self.session)

    @cached_property
    def records(self) -> StoredRecords:
        return StoredRecords(self.session)

    @cached_property
    def menus(self) -> StoredMenus:
        return StoredMenus(self.session, self.now)

    @cached_property
    def drafts(self) -> StoredDrafts:
        return StoredDrafts(self.session, self.now)

    @cached_property
    def invitations(self) -> StoredInvitations:
        return StoredInvitations(self.session, self.now, self.ids)

    @cached_property
    def chats(self) -> StoredChats:
        return StoredChats(self.session, self.now, self.ids)

    @cached_property
    def inbox(self) -> StoredInbox:
        return StoredInbox(self.session, self.now)

    @cached_property
    def dead_letters(self) -> StoredDeadLetters:
        return StoredDeadLetters(self.session, self.now, self.ids, self._seal)

    @cached_property
    def delivery(self) -> StoredDelivery:
        return StoredDelivery(self.session, self.now)

    @cached_property
    def topics(self) -> StoredTopics:
        return StoredTopics(self.session)

    @cached_property
    def outbox(self) -> StoredOutbox:
        return StoredOutbox(self.session, self.now)

    @cached_property
    def notices(self) -> StoredOutbox:
        return self.outbox

    @cached_property
    def cards(self) -> StoredCards:
        return StoredCards(self.session)

    @cached_property
    def due(self) -> StoredDue:
        return StoredDue(self.session, self.now)

    @cached_property
    def erasures(self) -> StoredErasures:
        return StoredErasures(self.session)

    @cached_property
    def gauges(self) -> StoredGauges:
        return StoredGauges(self.session, self.now)

    @cached_property
    def keeping(self) -> StoredKeeping:
        return StoredKeeping(self.session, self.now, self.ids)

    @cached_property
    def outages(self) -> StoredOutages:
        return StoredOutages(self.session, self.now)

    @cached_property
    def audit(self) -> StoredAudit:
        return StoredAudit(self.session, self.now)


class Units:
    """Opens units of work on a database; the clock and the ids come in here and nowhere else."""

    def __init__(
        self, database: Database, clock: Callable[[], Instant], seal: Seal, installation: Installation = USUAL
    ) -> None:
        self.database, self._clock, self._ids, self._seal = database, clock, TimeIds(), seal
        self._installation = installation

    async def run(self, work: Callable[[StoredUnit], Awaitable[T]]) -> T:
        """Run the work in one unit and commit it; see `Database.run` for what it raises."""

        async def unit(session: Session) -> T:
            return await work(StoredUnit(session, self._clock(), self._ids, self._seal, self._installation))

        unit.__qualname__ = getattr(work, "__qualname__", repr(work))
        return await self.database.run(unit)
