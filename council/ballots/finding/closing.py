"""What the close of a ballot looks at: the silent, the hands in the room, who is there."""

from __future__ import annotations

from dataclasses import replace

from council.ballots.commands import Closing
from council.ballots.finding.ballots import ballot_of
from council.ballots.finding.motions import motion_of
from council.ballots.measure import Electorate
from council.ballots.model import Ballot, BallotState, Standing
from council.ballots.refusals import BallotClosed
from council.bodies.finding import body_of
from council.identity import BallotId
from council.ports import UnitOfWork


async def closing_of(uow: UnitOfWork, ballot_id: BallotId) -> Closing:
    """What whoever presides sees before the close.

    Raises:
        BallotClosed: it has ended.
    """
    ballot = await ballot_of(uow, ballot_id)
    if ballot.state is not BallotState.OPEN:
        raise BallotClosed
    return Closing(
        ballot=ballot,
        motion=await motion_of(uow, ballot.motion_id),
        body=await body_of(uow, ballot.body_id),
        voted=await uow.ballots.voted(ballot.id),
        silent=await uow.ballots.silent(ballot.id),
        raised=await uow.ballots.raised(ballot.id),
        is_confirmed=await is_room_confirmed(uow, ballot),
    )


async def is_room_confirmed(uow: UnitOfWork, ballot: Ballot) -> bool:
    """Whether whoever presides has found the list of raised hands right as it is."""
    if not ballot.course.needs_presence:
        return True
    last = max((hand.cast_at for hand in await uow.ballots.raised(ballot.id)), default=None)
    return last is None or (ballot.room_confirmed_at is not None and ballot.room_confirmed_at >= last)


async def there_at_close(uow: UnitOfWork, ballot: Ballot) -> tuple[Electorate, int | None]:
    """The electorate, with those aside who are in the hall now, and how many voting members took part or are there.

    Whoever has voted and left was there. No number of members where nobody is checked in.
    """
    if not ballot.course.needs_presence or ballot.meeting_id is None:
        return ballot.electorate, None
    roll = [line for line in await uow.ballots.roll(ballot.id) if line.standing is Standing.VOTING]
    stays = {stay.membership_id for stay in await uow.sittings.present(ballot.meeting_id)}
    there = [line for line in roll if line.has_voted or line.membership_id in stays]
    aside = sum(line.recused is not None for line in there)
    return replace(ballot.electorate, recused=aside), len(there)
