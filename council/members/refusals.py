"""Why a seat is refused, or a row of a workbook, or the whole of it: a class per reason."""

from council.errors import RuleBroken


class BodyFull(RuleBroken):
    """All seats are taken on some day of the mandate."""


class PostTaken(RuleBroken):
    """As many people as may already hold this post."""


class UnknownPost(RuleBroken):
    """The body's profile has no such post."""


class OrganizationHasSeat(RuleBroken):
    """One NPO has one seat in a public council (Law 383-V art. 9(4))."""


class PostBarredToCivilServants(RuleBroken):
    """Whoever is in public service may not hold this post (Law 383-V art. 13, the chair)."""


class StateShareReached(RuleBroken):
    """The state holds as many of the seats as it may (`Profile.shares`). Args: most, seats."""


class BodyClosed(RuleBroken):
    """The body has ended its work; it can only be read. Args: closed_on."""


class ActingNotForPost(RuleBroken):
    """Only whoever presides and the secretary are stood in for; a member's vote is nobody else's. Args: post."""


class ActingBeyondSeat(RuleBroken):
    """Nobody stands in for another longer than they sit here themselves. Args: until_on."""


class NotWaiting(RuleBroken):
    """The person is no longer on the reserve list, or on that of another body."""


class NobodyRotates(RuleBroken):
    """A rotation in which nobody goes and nobody comes."""


class RotationRefused(RuleBroken):
    """One of those who go or come may not; nobody does then.

    Args:
        name: whose.
        reason: what is against it.
    """

    def __init__(self, name: str, reason: RuleBroken) -> None:
        super().__init__(name=name)
        self.name, self.reason = name, reason


class NotPart(RuleBroken):
    """Only working groups, commissions and other parts of a body are split and merged."""


class NotBesideEachOther(RuleBroken):
    """The two to be merged are not of one kind, in one body."""


class EverybodyMoves(RuleBroken):
    """A split leaves nobody for one of the two."""


class MembersToCome(RuleBroken):
    """Mandates begin after the day on which the body would close. Args: from_on."""


class MeetingsAhead(RuleBroken):
    """The body has meetings that are neither held nor cancelled."""


class ProtectedName(RuleBroken):
    """Only public councils may be called so (Law 383-V art. 1(2))."""


class MembershipOverlaps(RuleBroken):
    """The person is already in this body on some of these days."""


class DatesOutOfOrder(RuleBroken):
    """The last day lies before the first."""


class MembershipEnded(RuleBroken):
    """The mandate is over; what has ended is not changed."""


class UnknownOrganization(RuleBroken):
    """The organization a member is to represent is not in the directory."""


class RosterChanged(RuleBroken):
    """The roster is no longer the one that was previewed."""


class RowOfAnotherBody(RuleBroken):
    """The row's hidden key names no membership of this body."""


class VotingSetByPost(RuleBroken):
    """Whether a member votes follows from the post; the row says otherwise. Args: post, voting ("yes" or "no")."""


class PostGroundMissing(RuleBroken):
    """The row gives another post on the ground of the former one."""


class EndAndPostAtOnce(RuleBroken):
    """One row ends a membership and gives it another post."""
