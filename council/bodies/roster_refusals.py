"""Why a row of a workbook of members, or the whole of it, is refused; beside the reasons of `refusals`."""

from council.errors import RuleBroken


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
