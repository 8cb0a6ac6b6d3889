"""Who took part in a meeting."""

from __future__ import annotations

from council.identity import MembershipId
from council.minutes.drafting.happened import Happened
from council.minutes.model import AttendanceStanding


def were_present(happened: Happened) -> frozenset[MembershipId]:
    """Who took part: in a sitting whoever was checked in; where none was opened, whoever came or voted, or promised.

    What the secretary has noted by hand goes before all of it.
    """
    voted = frozenset(line.membership_id for taken in happened.taken for line in taken.roll if line.has_voted)
    promised = frozenset(each.membership_id for each in happened.answers if each.reply.is_promise)
    noted = {seat for seat, standing in happened.noted.items() if standing is AttendanceStanding.PRESENT}
    checked_in = _checked_in(happened)
    there = checked_in if checked_in and happened.opened_at else checked_in | voted
    return ((there or promised) - happened.noted.keys()) | noted


def _checked_in(happened: Happened) -> frozenset[MembershipId]:
    """Whoever came; not who had gone before the sitting was opened, which may have been put off to another day."""
    opened_at = happened.opened_at or 0
    stayed = (stay for stay in happened.stays if stay.left_at is None or stay.left_at >= opened_at)
    return frozenset(stay.membership_id for stay in stayed)
