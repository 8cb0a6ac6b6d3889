"""When a ballot closes by itself: chosen once, moved only for a reason."""

from __future__ import annotations

from council.ballots.commands import BallotPage, ExtendBallot, ShowBallot, TimeBallot
from handlers.ballots.lines import heading
from handlers.ballots.standing_lines import standing_of
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

MINUTES = (5, 10, 30, 60)


def times_screen(page: BallotPage) -> Screen:
    """A closing time is chosen once; after that there is more time only with a reason."""
    ballot = page.ballot
    times = tuple(
        Button(Text("ballots-minutes-button", {"minutes": minutes}), TimeBallot(ballot.id, minutes))
        for minutes in MINUTES
    )
    extend = (Button(Text("ballots-extend-button"), begin(ExtendBallot, ballot.id)),)
    is_timed = ballot.closes_at is not None
    return screen(
        *heading(ballot, page.motion, page.body),
        *standing_of(page),
        BLANK,
        Text("ballots-times-extend" if is_timed else "ballots-times"),
        rows=(*((extend,) if is_timed else (times[:2], times[2:])), (back(ShowBallot(ballot.id)), HOME)),
    )
