"""What the use cases of ballots look up first."""

from council.ballots.finding.ballots import ballot_of, held_ballot, tie_breakers
from council.ballots.finding.closing import closing_of, is_room_confirmed, there_at_close
from council.ballots.finding.motions import held_motion, motion_for, motion_of, refuse_over
from council.ballots.finding.opening import ready_to_open, require_called, there_now
from council.ballots.finding.putting import may_be_put, readiness_of
from council.ballots.finding.shown_ballot import page_of
from council.ballots.finding.shown_motion import motion_page, seat_in

__all__ = [
    "ballot_of",
    "closing_of",
    "held_ballot",
    "held_motion",
    "is_room_confirmed",
    "may_be_put",
    "motion_for",
    "motion_of",
    "motion_page",
    "page_of",
    "readiness_of",
    "ready_to_open",
    "refuse_over",
    "require_called",
    "seat_in",
    "there_at_close",
    "there_now",
    "tie_breakers",
]
