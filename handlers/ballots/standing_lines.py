"""How a ballot stands: before the close how many voted, never which way; afterwards the result."""

from __future__ import annotations

from council.ballots.commands import BallotPage, MotionPage
from council.ballots.model import Ballot, BallotState
from handlers.ballots.result_lines import choice_lines, counts_line, result_lines
from handlers.kit.screen import BLANK
from locales.text import Text


def standing_of(page: BallotPage) -> tuple[Text, ...]:
    """How the ballot stands: the turnout while it is open, the result afterwards."""
    ballot = page.ballot
    if ballot.state is BallotState.OPEN:
        return (BLANK, *turnout_lines(page))
    if ballot.choice is not None:
        return (BLANK, *choice_lines(ballot, ballot.choice, page.candidates))
    if ballot.outcome is None:
        return ()
    if ballot.state is BallotState.TIED:
        return (BLANK, Text("ballots-tied"), counts_line(ballot.outcome.counts), Text("ballots-tied-waits"))
    return (BLANK, *result_lines(ballot))


def standing_of_motion(page: MotionPage) -> tuple[Text, ...]:
    """How the last ballot on a motion stands, or that there was none."""
    ballot = page.ballot
    if ballot is None:
        return (Text("ballots-motion-waiting"),)
    if ballot.state is BallotState.OPEN:
        return (Text("ballots-motion-open"),)
    return standing_of(BallotPage(ballot, page.motion, page.body, 0, candidates=page.candidates))[1:]


def turnout_lines(page: BallotPage) -> tuple[Text, ...]:
    ballot = page.ballot
    lines = [Text("ballots-voted", {"voted": page.voted, "entitled": ballot.electorate.entitled})]
    if page.in_room:
        lines.append(Text("ballots-in-room", {"count": page.in_room}))
    if ballot.electorate.recused:
        lines.append(Text("ballots-recused", {"count": ballot.electorate.recused}))
    return (*lines, *closes_lines(ballot))


def closes_lines(ballot: Ballot) -> tuple[Text, ...]:
    return (Text("ballots-closes-at", {"closes_at": ballot.closes_at}),) if ballot.closes_at is not None else ()
