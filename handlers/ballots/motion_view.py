"""The page of a motion, before its ballot and after."""

from __future__ import annotations

from council.ballots.commands import (
    MotionPage,
    ReviewOpening,
    ReviewRecusal,
    ShowBallot,
    ShowRecusals,
    ShowTerms,
    WithdrawRecusal,
)
from council.ballots.model import Recusal
from council.meetings.commands import ShowItem
from handlers.ballots.lines import candidate_lines, kind_lines, motion_heading
from handlers.ballots.standing_lines import standing_of_motion
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


def motion_screen(page: MotionPage) -> Screen:
    motion, ballot = page.motion, page.ballot
    return screen(
        *motion_heading(motion, page.body, is_put=ballot is not None),
        Text(f"ballots-purpose-{motion.purpose}"),
        *candidate_lines(page.candidates),
        *((Text("ballots-recused", {"count": page.recused}),) if page.recused else ()),
        BLANK,
        *(kind_lines(ballot) if ballot else ()),
        *standing_of_motion(page),
        *_own_recusal(page.own_recusal),
        rows=(
            (Button(Text("ballots-open-button"), ReviewOpening(motion.id)),) if page.may_be_put else (),
            _recusal_buttons(page),
            (Button(Text("ballots-terms-button"), ShowTerms(motion.id)),) if page.may_change else (),
            (Button(Text("ballots-show-button"), ShowBallot(ballot.id)),) if ballot else (),
            (back(ShowItem(motion.agenda_item_id)), HOME),
        ),
    )


def _own_recusal(recusal: Recusal | None) -> tuple[Text, ...]:
    if recusal is None:
        return ()
    said = {"reason": Text(f"ballots-reason-{recusal.reason}")}
    return (BLANK, Text("ballots-own-recusal-imposed" if recusal.is_imposed else "ballots-own-recusal", said))


def _recusal_buttons(page: MotionPage) -> tuple[Button, ...]:
    motion, own = page.motion, page.own_recusal
    if not page.may_recuse and not page.may_be_put:
        return ()
    who = Button(Text("ballots-recusals-button"), ShowRecusals(motion.id))
    if not page.may_recuse or (own is not None and own.is_imposed):
        return (who,)
    if own is not None:
        return (Button(Text("ballots-recuse-back-button"), WithdrawRecusal(motion.id)), who)
    return (Button(Text("ballots-recuse-button"), ReviewRecusal(motion.id)), who)
