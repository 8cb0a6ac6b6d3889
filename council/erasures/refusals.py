"""Why somebody cannot be forgotten now."""

from council.errors import RuleBroken


class StillServing(RuleBroken):
    """The person holds an office, and the composition of a council is public (Law 383-V).

    Args:
        body: the names of one of the bodies.
    """
