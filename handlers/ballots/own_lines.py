"""What the reader of a ballot has answered, and what they should know of their vote."""

from __future__ import annotations

from council.ballots.commands import BallotPage
from council.ballots.model import BallotState, Standing
from council.outages.model import Outage
from handlers.ballots.lines import option_text
from handlers.kit.screen import BLANK
from locales.text import Text


def own_lines(page: BallotPage, *, is_card: bool = False) -> tuple[Text, ...]:
    """What the reader has answered, and with what right; after the close, their receipt. Nothing for outsiders."""
    if page.standing is None:
        return ()
    is_open = page.ballot.state is BallotState.OPEN
    if not page.has_voted:
        waiting = "ballots-own-open" if is_card else "ballots-own-waiting"
        lines = (Text(waiting if is_open else "ballots-own-none"), *_warning(page, is_open=is_open))
    elif page.own is None:
        lines = (Text("ballots-own-secret"),)
    elif is_open:
        key = "ballots-own-in-room" if page.own_by_room else "ballots-own"
        lines = (Text(key, {"option": _own_option(page)}),)
    else:
        lines = (Text("ballots-own-final", {"option": _own_option(page), "cast_at": page.cast_at}),)
    return (BLANK, *lines, Text("ballots-advisory")) if page.standing is Standing.ADVISORY else (BLANK, *lines)


def _warning(page: BallotPage, *, is_open: bool) -> tuple[Text, ...]:
    """What a secret ballot in a chat can keep secret, and what it cannot."""
    return (BLANK, Text("ballots-secret-limits")) if is_open and page.ballot.is_secret else ()


def _own_option(page: BallotPage) -> Text | str:
    if page.own is None:
        return ""
    named = {candidate.id: candidate.name for candidate in page.candidates}
    candidate = None if page.own_candidate is None else named.get(page.own_candidate)
    return candidate or option_text(page.own, is_choice=page.ballot.is_choice)


def outage_lines(outage: Outage | None, *, is_private: bool) -> tuple[Text, ...]:
    """Why the card comes once more: what was pressed meanwhile may be lost."""
    if outage is None:
        return ()
    shown = {"began_at": outage.began_at, "ended_at": outage.ended_at}
    return (BLANK, Text("ballots-outage" if is_private else "ballots-outage-in-group", shown))
