"""Rules of invitations: until when one works, and why it does not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

from council.calendar.model import instant, local
from council.errors import RuleBroken
from council.identity import Instant
from council.invitations.model import VALID_DAYS, Invitation, Standing
from council.invitations.refusals import InvitationExpired, InvitationRevoked, InvitationUsed
from council.permissions.model import Actor, Office, Role


def last_day(now: Instant) -> date:
    """The last local day on which an invitation made now works."""
    return local(now).date() + timedelta(days=VALID_DAYS)


def end_of(day: date) -> Instant:
    """The first instant of the next local day: a link works through the whole of its last day."""
    return Instant(instant(datetime.combine(day + timedelta(days=1), time())))


def standing(invitation: Invitation | None, now: Instant, *, has_joined: bool) -> Standing:
    """How far a person has come, by their open invitation."""
    if has_joined:
        return Standing.JOINED
    if invitation is None:
        return Standing.NOT_INVITED
    return Standing.LAPSED if invitation.expires_at <= now else Standing.INVITED


def refusals(invitation: Invitation, now: Instant) -> Iterator[RuleBroken]:
    """Every reason why nobody can join by it now."""
    if invitation.used_at is not None:
        yield InvitationUsed()
    if invitation.revoked_at is not None:
        yield InvitationRevoked()
    if invitation.expires_at <= now:
        yield InvitationExpired(on=local(Instant(invitation.expires_at - 1)).date())


def may_detach(actor: Actor, seats: Iterable[Office]) -> bool:
    """Tell whether the actor answers for every body in which the person's account acts.

    Without this the secretary of a small working group could take the place of a council's chair.
    """
    return actor.is_administrator or {seat.body_id for seat in seats} <= set(actor.bodies_as(Role.SECRETARY))
