"""The page of a ballot: how it stands, and the ways on from there."""

from __future__ import annotations

from council.ballots.commands import BallotPage, RemindSilent, ReviewClosing, ShowBallot, ShowMotion, ShowRoom
from council.ballots.model import BallotState
from council.minutes.commands import ShowOpinions
from council.sittings.commands import ShowSitting
from handlers.ballots.card import tie_rows
from handlers.ballots.commands import BringCard, ListTimes
from handlers.ballots.lines import heading
from handlers.ballots.own_lines import own_lines
from handlers.ballots.standing_lines import standing_of
from handlers.kit.home import HOME, back
from handlers.kit.screen import Button, Screen, screen
from locales.text import Text


def vote_buttons(page: BallotPage) -> tuple[Button, ...]:
    """The way to the card: votes are given there and nowhere else; a paper once put in is not changed."""
    is_done = page.has_voted and page.ballot.is_secret
    if page.standing is None or page.ballot.state is not BallotState.OPEN or is_done:
        return ()
    key = "ballots-change-button" if page.has_voted else "ballots-vote-button"
    return (Button(Text(key), BringCard(page.ballot.id)),)


def ballot_screen(page: BallotPage) -> Screen:
    ballot = page.ballot
    lines = (
        *heading(ballot, page.motion, page.body),
        *standing_of(page),
        *own_lines(page),
    )
    ways_out = (back(ShowMotion(page.motion.id)), HOME)
    if ballot.state is not BallotState.OPEN:
        dissent = (Button(Text("minutes-opinions-button"), ShowOpinions(page.motion.meeting_id)),)
        may_dissent = ballot.state is BallotState.CLOSED and page.standing is not None
        return screen(*lines, rows=(*tie_rows(page), _sitting(page), dissent if may_dissent else (), ways_out))
    return screen(*lines, rows=(vote_buttons(page), *_conduct_rows(page), ways_out))


def _sitting(page: BallotPage) -> tuple[Button, ...]:
    """The way on, to whatever the sitting takes up next."""
    has_sitting = page.ballot.course.needs_presence
    return (Button(Text("sittings-show-button"), ShowSitting(page.motion.meeting_id)),) if has_sitting else ()


def opened_screen(page: BallotPage) -> Screen:
    """The page of whoever has just opened the ballot; their own vote is asked by the card that every member gets."""
    return screen(
        *heading(page.ballot, page.motion, page.body),
        *standing_of(page),
        Text("ballots-opened-next"),
        rows=(*_conduct_rows(page), (back(ShowMotion(page.motion.id)), HOME)),
    )


def _conduct_rows(page: BallotPage) -> tuple[tuple[Button, ...], ...]:
    """What those who run the meeting do with an open ballot."""
    ballot = page.ballot
    has_room = ballot.course.needs_presence and not ballot.is_secret
    return (
        (Button(Text("refresh-button"), ShowBallot(ballot.id)),),
        (
            Button(Text("ballots-remind-button"), RemindSilent(ballot.id)),
            *((Button(Text("ballots-room-button"), ShowRoom(ballot.id)),) if has_room else ()),
            Button(Text("ballots-time-button"), ListTimes(ballot.id)),
        ),
        (Button(Text("ballots-close-button"), ReviewClosing(ballot.id)),),
    )


def moved_screen(page: BallotPage) -> Screen:
    """What stays where the card stood before it was brought below."""
    return screen(Text("ballots-moved", {"number": str(page.ballot.number)}))
