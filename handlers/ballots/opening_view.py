"""The page from which a ballot is opened."""

from __future__ import annotations

from council.ballots.commands import OpenBallot, Opening, OpenWindow, ReviewOpening, ShowMotion
from handlers.ballots.opening_lines import lacks_quorum, presence_lines, terms_lines
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

WINDOW_HOURS = (24, 72)


def opening_screen(opening: Opening) -> Screen:
    motion = opening.motion
    return screen(
        Text("ballots-opening", {"body": opening.body.names}),
        BLANK,
        Text("ballots-motion", {"text": motion.text}),
        *terms_lines(opening),
        BLANK,
        Text("ballots-opening-numbers", {"entitled": opening.entitled, "quorum": opening.quorum}),
        *presence_lines(opening),
        *((Text("ballots-opening-window"),) if opening.may_be_absent else ()),
        Text("ballots-opening-presiding"),
        rows=(
            (_open(opening),),
            _windows(opening),
            (back(ShowMotion(motion.id)), HOME),
        ),
    )


def _open(opening: Opening) -> Button:
    """Without a quorum there is nothing to open; members may come back, so it is looked at again."""
    if lacks_quorum(opening):
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
