"""Why minutes say no."""

from __future__ import annotations

from council.errors import RuleBroken


class MeetingNotHeld(RuleBroken):
    """There is nothing to minute yet."""


class MinutesExist(RuleBroken):
    """They were drafted before."""


class MinutesNotPublic(RuleBroken):
    """Whoever asks does not belong to the body, and the minutes are not published yet."""


class MinutesFrozen(RuleBroken):
    """They are final: nothing in them changes any more."""


class MinutesNotReady(RuleBroken):
    """What comes before this step has not been done, or the step was taken already."""


class RemarksClosed(RuleBroken):
    """The minutes are not open for remarks, or the term is over."""


class BallotNotClosed(RuleBroken):
    """There is no result yet from which to dissent."""


class TooManyTasks(RuleBroken):
    """Args: most, how many tasks one meeting may give."""
