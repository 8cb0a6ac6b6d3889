"""Pages of ballots: how one stands, opening and closing it."""

from __future__ import annotations

from council.ballots.commands import (
    BallotPage,
    CloseBallot,
    Closing,
    ConfirmRoom,
    ExtendBallot,
    OpenBallot,
    Opening,
    OpenWindow,
    Raised,
    RemindSilent,
    ReviewClosing,
    ReviewOpening,
    ShowBallot,
    ShowMotion,
    ShowRoom,
    Silent,
    TimeBallot,
)
from council.ballots.model import Ballot, BallotState
from council.identity import BallotId
from council.minutes.commands import ShowOpinions
from council.sittings.commands import ShowSitting
from handlers.ballots.card import tie_rows
from handlers.ballots.commands import BringCard, ListTimes
from handlers.ballots.lines import heading, option_text, own_lines, rule_line, standing_of
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

NAMES_MOST = 30
"""Names in a list of people on a page about something else."""
MINUTES = (5, 10, 30, 60)
WINDOW_HOURS = (24, 72)


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


def moved_screen(page: BallotPage) -> Screen:
    """What stays where the card stood before it was brought below."""
    return screen(Text("ballots-moved", {"number": str(page.ballot.number)}))


def opening_screen(opening: Opening) -> Screen:
    motion = opening.motion
    return screen(
        Text("ballots-opening", {"body": opening.body.names}),
        BLANK,
        Text("ballots-motion", {"text": motion.text}),
        *_terms_of(opening),
        BLANK,
        Text("ballots-opening-numbers", {"entitled": opening.entitled, "quorum": opening.quorum}),
        *_presence_lines(opening),
        *((Text("ballots-opening-window"),) if opening.may_be_absent else ()),
        Text("ballots-opening-presiding"),
        rows=(
            (_open(opening),),
            _windows(opening),
            (back(ShowMotion(motion.id)), HOME),
        ),
    )


def _lacks_quorum(opening: Opening) -> bool:
    return opening.counted is not None and opening.counted < opening.quorum


def _open(opening: Opening) -> Button:
    """Without a quorum there is nothing to open; members may come back, so it is looked at again."""
    if _lacks_quorum(opening):
        return Button(Text("refresh-button"), ReviewOpening(opening.motion.id))
    return Button(Text("ballots-open-yes-button"), OpenBallot(opening.motion.id))


def _windows(opening: Opening) -> tuple[Button, ...]:
    """How long those who have not come may vote, where the regulation lets them."""
    if not opening.may_be_absent:
        return ()
    return tuple(
        Button(Text("ballots-window-button", {"hours": hours}), OpenWindow(opening.motion.id, hours * 60))
        for hours in WINDOW_HOURS
    )


def _terms_of(opening: Opening) -> tuple[Text, ...]:
    lines = [Text(f"ballots-purpose-{opening.motion.purpose}")]
    if opening.round > 1:
        lines.append(Text("ballots-run-off"))
    if opening.is_revote:
        lines.append(Text("ballots-revote"))
    if opening.candidates:
        lines.append(Text("ballots-candidates", {"names": [candidate.name for candidate in opening.candidates]}))
    if opening.rule is not None:
        lines.append(rule_line(opening.rule.majority))
    if opening.secret_least is not None:
        lines.append(Text("ballots-opening-secret", {"least": opening.secret_least}))
    return tuple(lines)


def _presence_lines(opening: Opening) -> tuple[Text, ...]:
    lines = [] if opening.present is None else [Text("ballots-opening-present", {"present": opening.present})]
    if opening.counted not in (None, opening.present):
        lines.append(Text("ballots-opening-counted", {"counted": opening.counted}))
    if _lacks_quorum(opening):
        lines.append(Text("ballots-opening-no-quorum"))
    if opening.recused:
        lines.append(Text("ballots-recused", {"count": opening.recused}))
    return tuple(lines)


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
