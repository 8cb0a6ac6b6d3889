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
