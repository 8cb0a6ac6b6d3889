"""Why a sitting says no."""

from __future__ import annotations

from council.errors import RuleBroken


class SittingNotSo(RuleBroken):
    """From the state it is in there is no such move; the reason names the state."""


class DoorsClosed(RuleBroken):
    """It is too early to check in."""


class QuorumMissing(RuleBroken):
    """Too few voting members are there to open."""


class AgendaNotApproved(RuleBroken):
    """Items are taken only after the agenda has been approved."""


class AgendaApproved(RuleBroken):
    """It has been approved already."""


class HandsTooMany(RuleBroken):
    """More hands than voting members present."""


class NotPresent(RuleBroken):
    """Only who has checked in may ask for the floor."""


class FloorAskedAlready(RuleBroken):
    """They stand in the queue, or have the floor."""


class SpeechOver(RuleBroken):
    """The speech has ended, or was taken back."""


class NoDoorCode(RuleBroken):
    """No code is shown in the room."""


class CodeTriesOver(RuleBroken):
    """Too many wrong codes: the secretary notes who is there."""
