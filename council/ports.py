"""The unit of work: everything a use case may touch, one attribute per noun.

An action receives an open unit; it never opens, commits or rolls back one, and sends nothing. A unit may run twice, and
it waits for nothing but its own ports: on SQLite none of them ever suspends.
"""

from __future__ import annotations

from typing import Protocol

from council.appeals.ports import Appeals
from council.audit.ports import Audit
from council.ballots.ports import Ballots
from council.bodies.ports import Bodies, Follows
from council.calendar.model import YearSource
from council.cards.ports import Cards
from council.chats.ports import Chats
from council.decisions.ports import Decisions
from council.demands.ports import Demands
from council.directory.ports import Directory
from council.drafts.ports import Drafts
from council.due.ports import DueWork
from council.erasures.ports import Erasures
from council.guests.ports import Guests
from council.identity import Ids, Instant
from council.installation import Installation
from council.invitations.ports import Invitations
from council.keeping.ports import Keeping
from council.meetings.ports import Meetings
from council.members.ports import Members
from council.minutes.ports import MinuteBook
from council.notices.ports import Notices
from council.organizations.ports import Organizations
from council.outages.ports import Outages
from council.papers.ports import Papers
from council.people.ports import People
from council.plans.ports import Plans
from council.profiles.ports import Profiles
from council.proposals.ports import Proposals
from council.records.ports import Records
from council.sittings.ports import Sittings


class UnitOfWork(Protocol):
    """One transaction's view of the house."""

    @property
    def now(self) -> Instant: ...
    @property
    def ids(self) -> Ids: ...
    @property
    def installation(self) -> Installation: ...
    @property
    def days_off(self) -> YearSource: ...
    @property
    def people(self) -> People: ...
    @property
    def bodies(self) -> Bodies: ...
    @property
    def follows(self) -> Follows: ...
    @property
    def members(self) -> Members: ...
    @property
    def organizations(self) -> Organizations: ...
    @property
    def directory(self) -> Directory: ...
    @property
    def profiles(self) -> Profiles: ...
    @property
    def appeals(self) -> Appeals: ...
    @property
    def proposals(self) -> Proposals: ...
    @property
    def demands(self) -> Demands: ...
    @property
    def meetings(self) -> Meetings: ...
    @property
    def papers(self) -> Papers: ...
    @property
    def plans(self) -> Plans: ...
    @property
    def guests(self) -> Guests: ...
    @property
    def sittings(self) -> Sittings: ...
    @property
    def ballots(self) -> Ballots: ...
    @property
    def decisions(self) -> Decisions: ...
    @property
    def minutes(self) -> MinuteBook: ...
    @property
    def records(self) -> Records: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def invitations(self) -> Invitations: ...
    @property
    def chats(self) -> Chats: ...
    @property
    def notices(self) -> Notices: ...
    @property
    def cards(self) -> Cards: ...
    @property
    def due(self) -> DueWork: ...
    @property
    def erasures(self) -> Erasures: ...
    @property
    def keeping(self) -> Keeping: ...
    @property
    def outages(self) -> Outages: ...
    @property
    def audit(self) -> Audit: ...
