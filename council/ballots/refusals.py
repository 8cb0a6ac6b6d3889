"""Why a ballot says no."""

from __future__ import annotations

from council.errors import RuleBroken


class BallotClosed(RuleBroken):
    """The voting has ended; votes stay as they were."""


class BallotExists(RuleBroken):
    """The motion is being voted on, or has been decided."""


class MeetingNotCalled(RuleBroken):
    """The meeting was cancelled or is over."""


class NotAnElector(RuleBroken):
    """Not on the list of members that was frozen when the ballot opened."""


class NobodyToVote(RuleBroken):
    """The body has no voting member in office."""


class NotCheckedIn(RuleBroken):
    """Only who is present at the sitting votes in this ballot."""


class AlreadyVoted(RuleBroken):
    """A paper in a secret ballot cannot be taken back; a member's own tap is not replaced by a hand in the room."""


class NotOnTheList(RuleBroken):
    """The ballot is about other candidates."""


class BallotLacksQuorum(RuleBroken):
    """Too few are present to open a ballot; `present` and `quorum` say how many."""


class RecusalTooLate(RuleBroken):
    """The ballot has begun; who votes in it does not change any more."""


class MotionInUse(RuleBroken):
    """A ballot was opened on the motion; what it asks does not change any more."""


class CandidatesWanted(RuleBroken):
    """An election needs somebody to choose from."""


class SecrecyNotAllowed(RuleBroken):
    """The body's rules do not know a secret ballot, or the law wants this one open."""


class AlreadyTimed(RuleBroken):
    """The ballot has its closing time; more time is given with a reason."""


class NobodySilent(RuleBroken):
    """Everybody has answered."""


class RemindedJustNow(RuleBroken):
    """The silent were reminded less than a minute ago."""


class NotInTheRoom(RuleBroken):
    """A hand is put down for whom the secretary has checked in, in an open ballot at a sitting."""


class RoomNotConfirmed(RuleBroken):
    """Whoever presides has not found the list of raised hands right."""


class RoomHasChanged(RuleBroken):
    """Another hand was put down since the list was shown."""


class NotPresiding(RuleBroken):
    """The casting vote is for whoever opened the ballot, as long as they preside."""


class NoTie(RuleBroken):
    """The ballot does not wait for a casting vote."""


class AbsenceNotAllowed(RuleBroken):
    """The body's regulation does not let members vote without having come."""


class VoteAhead(RuleBroken):
    """The doors of the meeting open at `opens_at`; a vote before that would be one without having come."""


class SittingPaused(RuleBroken):
    """The sitting of the meeting is not open just now."""
