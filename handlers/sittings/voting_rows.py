"""The ways from the screen of a sitting to what is voted on."""

from __future__ import annotations

from council.ballots.commands import ReviewOpening, ShowBallot, ShowMotion
from council.ballots.finding import may_be_put
from council.ballots.model import Ballot, BallotState, Motion
from council.sittings.commands import SittingPage
from council.sittings.model import SittingState
from handlers.kit.screen import Button
from locales.text import Text

Row = tuple[Button, ...]


def question_rows(page: SittingPage) -> tuple[Row, ...]:
    """The questions of the item under discussion; before the agenda is approved, what would leave it."""
    return tuple((_vote(motion, ballot),) for motion, ballot in page.motions)


def undecided_rows(page: SittingPage) -> tuple[Row, ...]:
    """Ballots that still want somebody, and whose item is not under discussion: one by its number."""
    is_open = page.state is SittingState.OPEN
    shown = {ballot.id for _, ballot in page.motions if ballot is not None} if is_open else set()
    left = [ballot for ballot in page.undecided if ballot.id not in shown]
    return tuple((Button(_label(ballot), ShowBallot(ballot.id)),) for ballot in left)


def _vote(motion: Motion, ballot: Ballot | None) -> Button:
    if may_be_put(ballot):
        return Button(Text("ballots-open-button"), ReviewOpening(motion.id))
    if ballot is not None and ballot.state is not BallotState.CLOSED:
        return Button(Text("ballots-show-button"), ShowBallot(ballot.id))
    return Button(Text("meetings-motion-button"), ShowMotion(motion.id))


def _label(ballot: Ballot) -> Text:
    key = "sittings-tied-button" if ballot.state is BallotState.TIED else "sittings-ballot-button"
    return Text(key, {"number": str(ballot.number)})
