"""Looking up whether what a notice is about still stands."""

from __future__ import annotations

from council.identity import AppealId, BallotId, MeetingId
from council.keeping.rules import ballot_applies, meeting_applies
from council.notices.model import Subject
from council.ports import UnitOfWork


async def still_applies(uow: UnitOfWork, kind: str, subject: Subject) -> bool:
    """Tell whether a held notice is worth sending; what the house does not know by its noun is not."""
    match subject.noun:
        case "meeting":
            return meeting_applies(kind, await uow.meetings.meeting(MeetingId(subject.id)), uow.now)
        case "ballot":
            return ballot_applies(await uow.ballots.ballot(BallotId(subject.id)))
        case "appeal":
            return await uow.appeals.appeal(AppealId(subject.id)) is not None
    return False
