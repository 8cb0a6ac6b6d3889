"""Pages of motions and ballots."""

from __future__ import annotations

from council.ballots.commands import (
    BallotPage,
    CloseBallot,
    Closing,
    MotionPage,
    OpenBallot,
    Opening,
    ReviewClosing,
    ReviewOpening,
    ShowBallot,
    ShowMotion,
)
from council.ballots.measure import Result
from council.ballots.model import BallotState
from council.meetings.commands import ShowMeeting
from handlers.ballots.commands import BringCard
from handlers.ballots.lines import heading, own_lines, result_lines, standing_of
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

SILENT_MOST = 30
"""Names in the list of those who have not voted."""


def vote_buttons(page: BallotPage) -> tuple[Button, ...]:
    """The way to the card: votes are given there and nowhere else."""
    if page.standing is None or page.ballot.state is not BallotState.OPEN:
        return ()
    key = "ballots-vote-button" if page.own is None else "ballots-change-button"
    return (Button(Text(key), BringCard(page.ballot.id)),)


def ballot_screen(page: BallotPage) -> Screen:
    ballot = page.ballot
    lines = (
        *heading(ballot, page.motion, page.body),
        *standing_of(ballot, page.voted),
        *own_lines(page),
    )
    if ballot.state is not BallotState.OPEN:
        return screen(*lines, rows=((back(ShowMotion(page.motion.id)), HOME),))
    return screen(
        *lines,
        rows=(
            vote_buttons(page),
            (Button(Text("refresh-button"), ShowBallot(ballot.id)),),
            (Button(Text("ballots-close-button"), ReviewClosing(ballot.id)),),
            (back(ShowMotion(page.motion.id)), HOME),
        ),
    )


def moved_screen(page: BallotPage) -> Screen:
    """What stays where the card stood before it was brought below."""
    return screen(Text("ballots-moved", {"number": str(page.ballot.number)}))


def opened_screen(page: BallotPage) -> Screen:
    """The page of whoever has just opened the ballot; their own vote is asked by the card that every member gets."""
    ballot = page.ballot
    return screen(
        *heading(ballot, page.motion, page.body),
        *standing_of(ballot, page.voted),
        Text("ballots-opened-next"),
        rows=(
            (Button(Text("refresh-button"), ShowBallot(ballot.id)),),
            (Button(Text("ballots-close-button"), ReviewClosing(ballot.id)),),
            (back(ShowMotion(page.motion.id)), HOME),
        ),
    )


def motion_screen(page: MotionPage) -> Screen:
    motion, ballot = page.motion, page.ballot
    outcome = ballot.outcome if ballot else None
    state = result_lines(outcome) if outcome else (Text("ballots-motion-open" if ballot else "ballots-motion-waiting"),)
    may_be_put = ballot is None or (outcome is not None and outcome.result is Result.NO_QUORUM)
    return screen(
        Text("ballots-motion-title", {"body": page.body.names}),
        BLANK,
        Text("ballots-motion", {"text": motion.text}),
        BLANK,
        *state,
        rows=(
            (Button(Text("ballots-open-button"), ReviewOpening(motion.id)),) if may_be_put else (),
            (Button(Text("ballots-show-button"), ShowBallot(ballot.id)),) if ballot else (),
            (back(ShowMeeting(motion.meeting_id)), HOME),
        ),
    )


def opening_screen(opening: Opening) -> Screen:
    motion = opening.motion
    return screen(
        Text("ballots-opening", {"body": opening.body.names}),
        BLANK,
        Text("ballots-motion", {"text": motion.text}),
        BLANK,
        Text("ballots-opening-numbers", {"entitled": opening.entitled, "quorum": opening.quorum}),
        Text("ballots-opening-presiding"),
        rows=(
            (Button(Text("ballots-open-yes-button"), OpenBallot(motion.id)),),
            (back(ShowMotion(motion.id)), HOME),
        ),
    )


def closing_screen(closing: Closing) -> Screen:
    ballot = closing.ballot
    return screen(
        *heading(ballot, closing.motion, closing.body),
        BLANK,
        Text("ballots-voted", {"voted": closing.voted, "entitled": ballot.electorate.entitled}),
        *_silent(closing.silent),
        BLANK,
        Text("ballots-closing"),
        rows=(
            (Button(Text("ballots-close-yes-button"), CloseBallot(ballot.id)),),
            (back(ShowBallot(ballot.id)), HOME),
        ),
    )


def _silent(names: tuple[str, ...]) -> tuple[Text, ...]:
    if not names:
        return (Text("ballots-silent-nobody"),)
    more = len(names) - SILENT_MOST
    lines = (Text("ballots-silent", {"names": list(names[:SILENT_MOST])}),)
    return (*lines, Text("ballots-silent-more", {"count": more})) if more > 0 else lines
