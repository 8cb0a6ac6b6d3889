"""By which majority a motion is decided, and which ones it is offered."""

from __future__ import annotations

from council.ballots.commands import MotionPage, SetMajority, ShowTerms
from council.ballots.majorities import MAJORITIES
from council.ballots.model import Motion, Purpose
from handlers.ballots.lines import motion_heading, rule_line
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

OFFERED = (
    "simple-of-votes",
    "simple-of-present",
    "absolute-of-all",
    "two-thirds-of-votes",
    "two-thirds-of-present",
    "two-thirds-of-all",
    "three-quarters-of-present",
    "three-quarters-of-all",
    "unanimity-of-votes",
    "plurality",
)
"""The majorities a motion is offered; others stand in files of past votes only."""


def majorities_screen(page: MotionPage) -> Screen:
    motion = page.motion
    offered = OFFERED if motion.purpose is Purpose.ELECT else OFFERED[:-1]
    return screen(
        *motion_heading(motion, page.body),
        BLANK,
        Text("ballots-majorities"),
        rows=(
            (Button(Text("ballots-majority-own-button"), SetMajority(motion.id, None)),),
            *((Button(Text(f"ballots-majority-{name}-button"), SetMajority(motion.id, name)),) for name in offered),
            (back(ShowTerms(motion.id)), HOME),
        ),
    )


def majority_line(motion: Motion) -> Text:
    return Text("ballots-majority-own") if motion.majority is None else rule_line(MAJORITIES[motion.majority])
