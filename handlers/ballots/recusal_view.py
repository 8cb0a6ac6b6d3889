"""Before a member steps aside, or is set aside: what it means, and why in one word."""

from __future__ import annotations

from council.ballots.commands import ImposeRecusal, MotionPage, Recuse, ShowMotion, ShowRecusals
from council.ballots.model import Motion, RecusalReason
from council.identity import MembershipId
from handlers.ballots.lines import motion_heading
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


def recusal_screen(page: MotionPage) -> Screen:
    """What stepping aside means, before it is done."""
    motion = page.motion
    return screen(
        *motion_heading(motion, page.body),
        BLANK,
        Text("ballots-recuse"),
        rows=(*_reasons(motion, None), (back(ShowMotion(motion.id)), HOME)),
    )


def reasons_screen(page: MotionPage, membership_id: MembershipId) -> Screen:
    """Why the body sets a member aside."""
    motion = page.motion
    return screen(
        *motion_heading(motion, page.body),
        BLANK,
        Text("ballots-impose"),
        rows=(*_reasons(motion, membership_id), (back(ShowRecusals(motion.id)), HOME)),
    )


def _reasons(motion: Motion, membership_id: MembershipId | None) -> list[tuple[Button, ...]]:
    return [
        (
            Button(
                Text(f"ballots-reason-{reason}-button"),
                Recuse(motion.id, reason) if membership_id is None else ImposeRecusal(motion.id, membership_id, reason),
            ),
        )
        for reason in RecusalReason
    ]
