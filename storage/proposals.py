"""Proposals, their timelines and their supporters as rows."""

from __future__ import annotations

from council.identity import AgendaItemId, BallotId, BodyId, Instant, MeetingId, MembershipId, PersonId, ProposalId
from council.language import Language
from council.pages import Page
from council.permissions.model import Place
from council.proposals.model import Origin, Proposal, ProposalEvent, ProposalState, Support, Verdict
from storage import attached
from storage.counter import next_number
from storage.engine import Session
from storage.paging import page_of
from storage.queries import Row, Statements


class StoredProposals:
    def __init__(self, session: Session) -> None:
        self._sql, self._session = Statements("proposals", session), session

    async def place(self, at: str, thing: int) -> Place | None:
        row = await self._sql.place(id=thing)
        return None if row is None else Place(BodyId(row["body_id"]), PersonId(row["author_id"]))

    async def next_number(self, code: str, year: int) -> int:
        return await next_number(self._session, f"proposal {code} {year}")

    async def add(self, proposal: Proposal) -> None:
        await self._sql.add(
            id=proposal.id,
            number=proposal.number,
            body_id=proposal.body_id,
            author_id=proposal.author_id,
            origin=proposal.origin,
            title=proposal.title,
            problem=proposal.problem,
            proposed=proposal.proposed,
            files=attached.written(proposal.files),
            language=proposal.language,
            submitted_at=proposal.submitted_at,
            state=proposal.state,
            is_open=int(proposal.is_open),
        )

    async def proposal(self, proposal_id: ProposalId) -> Proposal | None:
        row = await self._sql.proposal(id=proposal_id)
        return None if row is None else _proposal(row)

    async def hold(self, proposal_id: ProposalId) -> Proposal | None:
        row = await self._sql.hold(id=proposal_id)
        return None if row is None else _proposal(row)

    async def save(self, proposal: Proposal) -> None:
        await self._sql.save(
            id=proposal.id,
            body_id=proposal.body_id,
            title=proposal.title,
            problem=proposal.problem,
            proposed=proposal.proposed,
            files=attached.written(proposal.files),
            state=proposal.state,
            is_open=int(proposal.is_open),
            registered_at=proposal.registered_at,
            supported_at=proposal.supported_at,
            reason=proposal.reason,
            meeting_id=proposal.meeting_id,
            agenda_item_id=proposal.agenda_item_id,
            ballot_id=proposal.ballot_id,
            verdict=proposal.verdict,
        )

    async def add_event(self, event: ProposalEvent) -> None:
        await self._sql.add_event(
            proposal_id=event.proposal_id,
            state=event.state,
            at=event.at,
            person_id=event.by,
            reason=event.reason,
            into_id=event.into_id,
        )

    async def events(self, proposal_id: ProposalId) -> tuple[ProposalEvent, ...]:
        return tuple(_event(proposal_id, row) for row in await self._sql.events(proposal_id=proposal_id))

    async def of_author(self, person_id: PersonId, page: int) -> Page[Proposal]:
        return await page_of(self._sql, "of_author", _proposal, page, author_id=person_id)

    async def of_body(self, body_id: BodyId, page: int, *, desk_since: Instant | None) -> Page[Proposal]:
        return await page_of(self._sql, "of_body", _proposal, page, body_id=body_id, desk_since=desk_since)

    async def waiting_for_agenda(self, body_id: BodyId) -> tuple[Proposal, ...]:
        return tuple(map(_proposal, await self._sql.waiting_for_agenda(body_id=body_id)))

    async def gathering(self, body_id: BodyId) -> tuple[Proposal, ...]:
        return tuple(map(_proposal, await self._sql.gathering(body_id=body_id)))

    async def unsettled(self, body_id: BodyId) -> tuple[Proposal, ...]:
        return tuple(map(_proposal, await self._sql.unsettled(body_id=body_id)))

    async def on_agenda_of(self, meeting_id: MeetingId) -> tuple[Proposal, ...]:
        return tuple(map(_proposal, await self._sql.on_agenda_of(meeting_id=meeting_id)))

    async def add_support(self, support: Support) -> None:
        await self._sql.add_support(
            proposal_id=support.proposal_id, membership_id=support.membership_id, given_at=support.given_at
        )

    async def drop_support(self, proposal_id: ProposalId, membership_id: MembershipId) -> None:
        await self._sql.drop_support(proposal_id=proposal_id, membership_id=membership_id)

    async def supports(self, proposal_id: ProposalId) -> tuple[Support, ...]:
        rows = await self._sql.supports(proposal_id=proposal_id)
        return tuple(Support(proposal_id, MembershipId(row["membership_id"]), Instant(row["given_at"])) for row in rows)


def _proposal(row: Row) -> Proposal:
    meeting, item, ballot = row["meeting_id"], row["agenda_item_id"], row["ballot_id"]
    return Proposal(
        id=ProposalId(row["id"]),
        number=row["number"],
        body_id=BodyId(row["body_id"]),
        author_id=PersonId(row["author_id"]),
        origin=Origin(row["origin"]),
        title=row["title"],
        problem=row["problem"],
        proposed=row["proposed"],
        files=attached.read(row["files"]),
        language=Language(row["language"]),
        submitted_at=Instant(row["submitted_at"]),
        state=ProposalState(row["state"]),
        registered_at=row["registered_at"],
        supported_at=row["supported_at"],
        reason=row["reason"],
        meeting_id=None if meeting is None else MeetingId(meeting),
        agenda_item_id=None if item is None else AgendaItemId(item),
        ballot_id=None if ballot is None else BallotId(ballot),
        verdict=None if row["verdict"] is None else Verdict(row["verdict"]),
    )


def _event(proposal_id: ProposalId, row: Row) -> ProposalEvent:
    state, at = ProposalState(row["state"]), Instant(row["at"])
    return ProposalEvent(proposal_id, state, at, row["person_id"], row["reason"], row["into_id"])
