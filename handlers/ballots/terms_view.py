"""How a motion is put: what it would do, by which majority, whether in secret."""

from __future__ import annotations

from council.ballots.commands import MotionPage, SetPurpose, SetSecrecy, ShowCandidates, ShowMotion, ShowTerms, Terms
from council.ballots.model import Purpose
from handlers.ballots.commands import ListMajorities, ListPurposes
from handlers.ballots.lines import motion_heading
from handlers.ballots.majorities_view import majority_line
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


def terms_screen(terms: Terms) -> Screen:
    motion = terms.motion
    is_election = motion.purpose is Purpose.ELECT
    secrecy = Text("ballots-to-named-button" if motion.is_secret else "ballots-to-secret-button")
    return screen(
        *motion_heading(motion, terms.body),
        Text(f"ballots-purpose-{motion.purpose}"),
        majority_line(motion),
        Text("ballots-secret" if motion.is_secret else "ballots-named"),
        rows=(
            (Button(Text("ballots-purposes-button"), ListPurposes(motion.id)),),
            (Button(Text("ballots-majorities-button"), ListMajorities(motion.id)),),
            (Button(secrecy, SetSecrecy(motion.id, not motion.is_secret)),) if terms.may_be_secret else (),
            (Button(Text("ballots-candidates-button"), ShowCandidates(motion.id)),) if is_election else (),
            (back(ShowMotion(motion.id)), HOME),
        ),
    )


def purposes_screen(page: MotionPage) -> Screen:
    motion = page.motion
    return screen(
        *motion_heading(motion, page.body),
        BLANK,
        Text("ballots-purposes"),
        rows=(
            *(
                (Button(Text(f"ballots-purpose-{purpose}-button"), SetPurpose(motion.id, purpose)),)
                for purpose in Purpose
            ),
            (back(ShowTerms(motion.id)), HOME),
        ),
    )
