"""Rules of a sitting: its moves, its doors, and which item comes next."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from council.identity import AgendaItemId, Instant
from council.meetings.model import AgendaItem, Meeting
from council.profiles.model import Profile
from council.sittings.model import (
    MOVES,
    Recess,
    RecessKind,
    Sitting,
    SittingState,
)
from council.sittings.refusals import SittingNotSo

MINUTE = 60_000
"""Milliseconds."""
ON = frozenset({SittingState.OPEN, SittingState.BREAK})


def state_of(sitting: Sitting | None) -> SittingState:
    return SittingState.AWAITED if sitting is None else sitting.state


def moved(sitting: Sitting | None, verb: str) -> SittingState:
    """The state after the verb.

    Raises:
        SittingNotSo: there is no such move from here.
    """
    state = state_of(sitting)
    try:
        return MOVES[state, verb]
    except KeyError:
        raise SittingNotSo(state=state.value) from None


def begins_at(meeting: Meeting, recess: Recess | None) -> Instant:
    """When it begins, or goes on after an adjournment."""
    is_put_off = recess is not None and recess.kind is RecessKind.ADJOURNMENT
    return recess.until_at if recess is not None and is_put_off else meeting.starts_at


def doors_at(beginning: Instant, profile: Profile) -> Instant:
    """From when members check in."""
    return Instant(beginning - profile.doors.value * MINUTE)


def is_door_open(sitting: Sitting | None, opens_at: Instant, now: Instant) -> bool:
    state = state_of(sitting)
    if state in ON:
        return True
    return state in (SittingState.AWAITED, SittingState.ADJOURNED) and now >= opens_at


def item_after(items: Sequence[AgendaItem], taken: Collection[AgendaItemId]) -> AgendaItem | None:
    """The first item of the agenda that has not been taken yet."""
    return next((item for item in items if item.id not in taken), None)
