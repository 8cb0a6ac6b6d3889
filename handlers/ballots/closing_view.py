"""What is read before a ballot is closed: who is silent, whose hands were put down."""

from __future__ import annotations

from council.ballots.commands import CloseBallot, Closing, ConfirmRoom, Raised, ShowBallot, Silent
from council.ballots.model import Ballot
from council.identity import BallotId
from handlers.ballots.lines import heading, option_text
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

NAMES_MOST = 30
"""Names in a list of people on a page about something else."""


def closing_screen(closing: Closing) -> Screen:
    ballot = closing.ballot
    close = Button(Text("ballots-close-yes-button"), CloseBallot(ballot.id))
    confirm = None if closing.is_confirmed else _confirm(ballot.id, closing.raised)
    return screen(
        *heading(ballot, closing.motion, closing.body),
        BLANK,
        Text("ballots-voted", {"voted": closing.voted, "entitled": ballot.electorate.entitled}),
        *_silent(closing.silent),
        *_raised(closing),
        BLANK,
        Text("ballots-closing" if confirm is None else "ballots-closing-room"),
        rows=(
            (confirm or close,),
            (back(ShowBallot(ballot.id)), HOME),
        ),
    )


def _confirm(ballot_id: BallotId, raised: tuple[Raised, ...]) -> Button:
    seen_at = max(hand.cast_at for hand in raised)
    return Button(Text("ballots-room-confirm-button"), ConfirmRoom(ballot_id, seen_at))


def _silent(silent: tuple[Silent, ...]) -> tuple[Text, ...]:
    """Who may still vote, by name; of those who are not at the sitting only how many they are."""
    there = [each.name for each in silent if each.is_there]
    away, more = len(silent) - len(there), len(there) - NAMES_MOST
    lines = [Text("ballots-silent", {"names": there[:NAMES_MOST]})] if there else []
    if not there:
        lines.append(Text("ballots-silent-nobody-there" if away else "ballots-silent-nobody"))
    if more > 0:
        lines.append(Text("ballots-silent-more", {"count": more}))
    return (*lines, Text("ballots-silent-away", {"count": away})) if away else tuple(lines)


def _raised(closing: Closing) -> tuple[Text, ...]:
    raised = closing.raised
    if not raised:
        return ()
    lines = [BLANK, Text("ballots-raised")]
    lines += [raised_line(hand, closing.ballot) for hand in raised[:NAMES_MOST]]
    more = len(raised) - NAMES_MOST
    return (*lines, Text("ballots-silent-more", {"count": more})) if more > 0 else tuple(lines)


def raised_line(hand: Raised, ballot: Ballot) -> Text:
    said = hand.candidate or option_text(hand.option, is_choice=ballot.is_choice)
    return Text("ballots-raised-line", {"name": hand.name, "option": said})
