"""Why a membership is refused: a class per reason."""

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
