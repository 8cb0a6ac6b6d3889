"""Motions, ballots, electors, votes and the kept tally as rows."""

from __future__ import annotations

from collections.abc import Sequence

from council.ballots.commands import Decision, Receipt
from council.ballots.measure import Electorate, Option, Result, Tally
from council.ballots.model import Ballot, BallotState, Elector, Motion, Polling, Purpose, Standing, Vote
from council.identity import AgendaItemId, BallotId, BodyId, Instant, MeetingId, MembershipId, MotionId, PersonId
from council.pages import PAGE, Page
from council.permissions.model import Place
from storage.counter import next_number
from storage.engine import Session
from storage.names import names_of
from storage.outcome import outcome_as_json, outcome_from_json, rule_as_json, rule_from_json
from storage.queries import Row, Statements


class StoredBallots:
    def __init__(self, session: Session) -> None:
        self._sql, self._session = Statements("ballots", session), session

    async def place(self, at: str, thing: int) -> Place | None:
        find = self._sql.motion_place if at == "motion_id" else self._sql.ballot_place
        body_id = await find(id=thing)
        return None if body_id is None else Place(BodyId(body_id))

    async def next_number(self, body_id: BodyId) -> int:
        return await next_number(self._session, f"ballot:{body_id}")

    async def add_motion(self, motion: Motion) -> None:
        await self._sql.add_motion(
            id=motion.id,
            meeting_id=motion.meeting_id,
            agenda_item_id=motion.agenda_item_id,
            body_id=motion.body_id,
            text=motion.text,
            purpose=motion.purpose,
        )

    async def motion(self, motion_id: MotionId) -> Motion | None:
        row = await self._sql.motion(id=motion_id)
        return None if row is None else _motion(row)

    async def motions_of(self, meeting_id: MeetingId) -> tuple[Motion, ...]:
        return tuple(_motion(row) for row in await self._sql.motions_of(meeting_id=meeting_id))

    async def open(self, ballot: Ballot, electors: Sequence[Elector]) -> bool:
        opened = await self._sql.open_ballot(
            id=ballot.id,
            motion_id=ballot.motion_id,
            body_id=ballot.body_id,
            number=ballot.number,
            rule=rule_as_json(ballot.rule),
            seats=ballot.electorate.seats,
            seated=ballot.electorate.seated,
            entitled=ballot.electorate.entitled,
            opened_by=ballot.opened_by,
            opened_at=ballot.opened_at,
        )
        if not opened:
            return False
        await self._sql.add_electors([_elector_row(elector) for elector in electors])
        await self._sql.add_tallies([{"ballot_id": ballot.id, "option": option} for option in Option])
        return True

    async def ballot(self, ballot_id: BallotId) -> Ballot | None:
        row = await self._sql.ballot(id=ballot_id)
        return None if row is None else _ballot(row)

    async def last_on(self, motion_id: MotionId) -> Ballot | None:
        row = await self._sql.last_on(motion_id=motion_id)
        return None if row is None else _ballot(row)

    async def open_ballots(self) -> tuple[BallotId, ...]:
        return tuple(BallotId(row["id"]) for row in await self._sql.open_ballots())

    async def hold(self, ballot_id: BallotId) -> Ballot | None:
        row = await self._sql.hold_ballot(id=ballot_id)
        return None if row is None else _ballot(row)

    async def poll(self, ballot_id: BallotId, person_id: PersonId) -> Polling | None:
        row = await self._sql.poll(ballot_id=ballot_id, person_id=person_id)
        if row is None:
            return None
        standing, state = Standing(row["standing"]), BallotState(row["state"])
        return Polling(MembershipId(row["membership_id"]), standing, state, BodyId(row["body_id"]))

    async def elector(self, ballot_id: BallotId, person_id: PersonId) -> Elector | None:
        row = await self._sql.elector(ballot_id=ballot_id, person_id=person_id)
        return None if row is None else Elector(ballot_id, row["membership_id"], person_id, Standing(row["standing"]))

    async def vote(self, ballot_id: BallotId, membership_id: MembershipId) -> Vote | None:
        row = await self._sql.vote(ballot_id=ballot_id, membership_id=membership_id)
        if row is None:
            return None
        return Vote(ballot_id, membership_id, Option(row["option"]), Instant(row["cast_at"]), row["revision"])

    async def save_vote(self, vote: Vote) -> None:
        await self._sql.save_vote(
            ballot_id=vote.ballot_id,
            membership_id=vote.membership_id,
            option=vote.option,
            cast_at=vote.cast_at,
            revision=vote.revision,
        )

    async def count(self, ballot_id: BallotId, option: Option, step: int) -> None:
        await self._sql.count(ballot_id=ballot_id, option=option, step=step)

    async def tally(self, ballot_id: BallotId) -> Tally:
        rows = await self._sql.tally(ballot_id=ballot_id)
        return Tally(**{row["option"]: row["count"] for row in rows})

    async def silent(self, ballot_id: BallotId) -> tuple[str, ...]:
        return tuple(row["name"] for row in await self._sql.silent(ballot_id=ballot_id))

    async def close(self, ballot: Ballot) -> None:
        outcome = ballot.outcome
        await self._sql.close_ballot(
            id=ballot.id,
            closed_at=ballot.closed_at,
            result=outcome and outcome.result,
            outcome=outcome and outcome_as_json(outcome),
        )

    async def open_for(self, person_id: PersonId) -> tuple[BallotId, ...]:
        return tuple(BallotId(row["id"]) for row in await self._sql.open_for(person_id=person_id))

    async def waiting_for(self, person_id: PersonId) -> tuple[tuple[BallotId, int], ...]:
        rows = await self._sql.waiting_for(person_id=person_id)
        return tuple((BallotId(row["id"]), row["number"]) for row in rows)

    async def votes_of(self, person_id: PersonId, page: int) -> Page[Receipt]:
        count: int = await self._sql.count_votes_of(person_id=person_id)
        page = _within(page, count)
        rows = await self._sql.votes_of(person_id=person_id, page=PAGE, skipped=(page - 1) * PAGE)
        return Page(tuple(_receipt(row) for row in rows), page, count)

    async def decided(self, body_id: BodyId, page: int) -> Page[Decision]:
        count: int = await self._sql.count_decided(body_id=body_id)
        page = _within(page, count)
        rows = await self._sql.decided(body_id=body_id, page=PAGE, skipped=(page - 1) * PAGE)
        return Page(tuple(_decision(row) for row in rows), page, count)


def _within(page: int, count: int) -> int:
    return min(page, max(1, -(-count // PAGE)))


def _motion(row: Row) -> Motion:
    return Motion(
        id=MotionId(row["id"]),
        meeting_id=MeetingId(row["meeting_id"]),
        agenda_item_id=AgendaItemId(row["agenda_item_id"]),
        body_id=BodyId(row["body_id"]),
        text=row["text"],
        purpose=Purpose(row["purpose"]),
    )


def _ballot(row: Row) -> Ballot:
    return Ballot(
        id=BallotId(row["id"]),
        motion_id=MotionId(row["motion_id"]),
        body_id=BodyId(row["body_id"]),
        number=row["number"],
        state=BallotState(row["state"]),
        rule=rule_from_json(row["rule"]),
        electorate=Electorate(row["seats"], row["seated"], row["entitled"]),
        opened_by=row["opened_by"],
        opened_at=Instant(row["opened_at"]),
        closed_at=row["closed_at"],
        outcome=None if row["outcome"] is None else outcome_from_json(row["outcome"]),
    )


def _elector_row(elector: Elector) -> dict[str, object]:
    return {
        "ballot_id": elector.ballot_id,
        "membership_id": elector.membership_id,
        "person_id": elector.person_id,
        "standing": elector.standing,
    }


def _receipt(row: Row) -> Receipt:
    return Receipt(
        ballot_id=BallotId(row["id"]),
        number=row["number"],
        body=names_of(row),
        motion=row["text"],
        option=Option(row["option"]),
        cast_at=Instant(row["cast_at"]),
        revision=row["revision"],
        result=row["result"] and Result(row["result"]),
    )


def _decision(row: Row) -> Decision:
    counts = outcome_from_json(row["outcome"]).counts
    return Decision(BallotId(row["id"]), row["number"], row["text"], counts, Instant(row["closed_at"]))
