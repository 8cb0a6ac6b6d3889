"""Why a meeting says no."""

from __future__ import annotations

from council.errors import RuleBroken


class MeetingOver(RuleBroken):
    """It was held or cancelled; nothing about it changes any more."""


class MeetingBegun(RuleBroken):
    """Its sitting has begun: it is adjourned or closed there, and neither moved nor cancelled."""


class MeetingAhead(RuleBroken):
    """Its doors open at `opens_at`: until then it is moved or cancelled, and cannot have been held."""


class AgendaSettled(RuleBroken):
    """The body has approved the agenda: an item leaves it, or is reworded, by its vote only."""


class MeetingAnnounced(RuleBroken):
    """It is no draft any more."""


class MeetingNotAnnounced(RuleBroken):
    """It is a draft: nobody has been told of it."""


class AgendaEmpty(RuleBroken):
    """A meeting is called with something to talk about."""


class AgendaFull(RuleBroken):
    """The agenda has as many items as it can have."""


class NoticeLate(RuleBroken):
    """Fewer working days are left than the regulation asks, so a reason is wanted; `on` is the first day in time."""


class StartsInPast(RuleBroken):
    """The time that the draft names is over."""


class ItemOfRight(RuleBroken):
    """A share of the members has put it on the agenda; only the body takes it off, when it approves the agenda."""


class ItemWorded(RuleBroken):
    """A share of the members has put it on the agenda in these words; only what stands beside them may be changed."""


class MotionVoted(RuleBroken):
    """The item has been put to the vote."""


class PlaceUnknown(RuleBroken):
    """Nobody has said where the place stands on the map."""


class BallotStillOpen(RuleBroken):
    """A ballot of the meeting must be closed first, or its tie be broken (`is_tied`)."""


class NotAMember(RuleBroken):
    """Whoever answers is not in the body today."""
