"""Past votes as agenda items, motions and closed ballots of a held meeting."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from council.ballots.measure import Option, Outcome, Result
from council.ballots.model import Ballot, BallotState, Elector, Motion, Standing, Vote
from council.bodies.model import Body, Member
from council.folding import fold
from council.identity import AgendaItemId, BallotId, Instant, MeetingId, MotionId
from council.meetings.model import AgendaItem, AgendaKind
from council.ports import UnitOfWork
from council.profiles.model import Voting
from council.records.commands import Taken
from council.records.findings import Recount
from council.records.loading import Keyed, PastBallot, PastVote, title_of
from council.records.model import CAST, Part, RollVote, Ruling
from council.records.words import Vocabulary

TITLE = 200
"""A point of the agenda needs no more of a motion's text than this to be known."""
RESULTS = {Ruling.PASS: Result.CARRIED, Ruling.FAIL: Result.NOT_CARRIED, Ruling.NO_QUORUM: Result.NO_QUORUM}
STANDINGS = {Voting.VOTING: Standing.VOTING, Voting.ADVISORY: Standing.ADVISORY}


class Keeping:
    """One run over the records of a body."""

    def __init__(self, uow: UnitOfWork, body: Body, words: Vocabulary, motions: dict[str, MotionId]) -> None:
        self._uow, self._body, self._words, self._motions = uow, body, words, motions
        self._seats: dict[date, dict[str, Member]] = {}
        self._done: Counter[str] = Counter()
        self._position = 0

    def counted(self, taken: Taken) -> Taken:
        done = self._done
        return replace(
            taken, motions=done["motions"], ballots=done["ballots"], matched=done["matched"], named=done["named"]
        )

    async def take(self, meeting_id: MeetingId, records: Sequence[Keyed]) -> None:
        """Add what was voted on at one meeting, in the order of the records."""
        meeting = await self._uow.meetings.meeting(meeting_id)
        if meeting is None:
            raise LookupError(meeting_id)
        self._position = len(await self._uow.meetings.items_of(meeting_id))
        for each in records:
            motion_id = self._motions.get(each.motion_key) or await self._motion(meeting_id, each)
            await self._ballot(meeting_id, motion_id, each, meeting.starts_at)

    async def _motion(self, meeting_id: MeetingId, each: Keyed) -> MotionId:
        title = title_of(each.record)
        self._position += 1
        item = AgendaItem(
            AgendaItemId(self._uow.ids.new()), meeting_id, self._position, _cut(title), kind=AgendaKind.DECISION
        )
        await self._uow.meetings.add_item(item)
        purpose = self._words.purpose_of(each.record.classification)
        motion = Motion(MotionId(self._uow.ids.new()), meeting_id, item.id, self._body.id, title, purpose)
        await self._uow.ballots.add_motion(motion)
        self._motions[each.motion_key] = motion.id
        self._done["motions"] += 1
        return motion.id

    async def _ballot(self, meeting_id: MeetingId, motion_id: MotionId, each: Keyed, at: Instant) -> None:
        outcome = _as_published(each.recount)
        ballot = Ballot(
            id=BallotId(self._uow.ids.new()),
            motion_id=motion_id,
            body_id=self._body.id,
            number=await self._uow.ballots.next_number(self._body.id),
            state=BallotState.OPEN,
            rule=outcome.rule,
            electorate=outcome.electorate,
            opened_by=None,
            opened_at=at,
            meeting_id=meeting_id,
        )
        seated, named = await self._matched(each)
        await self._uow.ballots.open(ballot, [_elector(ballot.id, member) for member, _ in seated])
        for vote in _votes(ballot.id, seated, at):
            await self._uow.ballots.save_vote(vote)
        for option in Option:
            await self._uow.ballots.count(ballot.id, option, getattr(outcome.counts, option))
        await self._uow.ballots.close(replace(ballot, state=BallotState.CLOSED, closed_at=at, outcome=outcome))
        await self._uow.records.add_ballot(_source(ballot, each), named)
        self._done.update(ballots=1, matched=len(seated), named=len(named))

    async def _matched(self, each: Keyed) -> tuple[list[tuple[Member, RollVote]], list[PastVote]]:
        """The lines for which exactly one membership of that day stands, and all others under their names."""
        members = await self._members(each.held_on)
        seated: dict[str, tuple[Member, RollVote]] = {}
        named: list[PastVote] = []
        for vote in each.record.votes:
            name = fold(vote.name or "")
            if vote.part is Part.CASTING or name not in members or vote.weight != 1:
                named.append(PastVote(vote.name or vote.voter or "", vote.answer or vote.said, vote.weight))
            else:
                seated[name] = members[name], vote
        return [*seated.values()], named

    async def _members(self, on: date | None) -> dict[str, Member]:
        if on is None:
            return {}
        if on not in self._seats:
            by_name: defaultdict[str, list[Member]] = defaultdict(list)
            for member in await self._uow.bodies.members(self._body.id, on):
                if member.voting in STANDINGS:
                    by_name[fold(member.name)].append(member)
            self._seats[on] = {name: found[0] for name, found in by_name.items() if len(found) == 1}
        return self._seats[on]


def _as_published(recount: Recount) -> Outcome:
    """The numbers as counted, the result as published: what a body has announced is what it decided."""
    if recount.outcome is None:
        raise LookupError(recount.record.at)
    published = None if recount.recorded is None else RESULTS[recount.recorded]
    if published is None or (published is Result.NOT_CARRIED and recount.result is Ruling.NO_QUORUM):
        return recount.outcome
    return replace(recount.outcome, result=published)


def _elector(ballot_id: BallotId, member: Member) -> Elector:
    return Elector(ballot_id, member.membership_id, member.person_id, STANDINGS[member.voting])


def _votes(ballot_id: BallotId, seated: Sequence[tuple[Member, RollVote]], at: Instant) -> Iterator[Vote]:
    for member, vote in seated:
        if vote.answer in CAST:
            yield Vote(ballot_id, member.membership_id, Option(vote.answer), at)


def _source(ballot: Ballot, each: Keyed) -> PastBallot:
    record = each.record
    return PastBallot(
        ballot_id=ballot.id,
        body_id=ballot.body_id,
        motion_id=ballot.motion_id,
        source_key=each.source_key,
        motion_key=each.motion_key,
        digest=each.digest,
        requirement=record.requirement,
        result=record.result or record.motion_result,
    )


def _cut(title: str) -> str:
    return title if len(title) <= TITLE else f"{title[: TITLE - 1]}…"
