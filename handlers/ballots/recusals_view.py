"""Who steps aside from a motion, by themselves or by the body."""

from __future__ import annotations

from council.ballots.commands import Aside, LiftRecusal, ShowMotion, ShowRecusals
from council.ballots.model import Motion, Recusal
from council.bodies.model import Member
from handlers.ballots.commands import ListReasons
from handlers.ballots.lines import motion_heading
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


def recusals_screen(aside: Aside) -> Screen:
    motion, page = aside.motion, aside.members
    away = [(member, recusal) for member, recusal in page.items if recusal is not None]
    return screen(
        *motion_heading(motion, aside.body),
        BLANK,
        Text("ballots-recusals" if away else "ballots-recusals-none"),
        *(_away_line(member, recusal) for member, recusal in away),
        BLANK,
        Text("ballots-recusals-how"),
        *page_line(page),
        rows=(
            *((_aside_button(motion, member, recusal),) for member, recusal in page.items),
            turns(page, lambda number: ShowRecusals(motion.id, number)),
            (back(ShowMotion(motion.id)), HOME),
        ),
    )


def _away_line(member: Member, recusal: Recusal) -> Text:
    key = "ballots-recusal-imposed-line" if recusal.is_imposed else "ballots-recusal-line"
    return Text(key, {"name": member.name, "reason": Text(f"ballots-reason-{recusal.reason}")})


def _aside_button(motion: Motion, member: Member, recusal: Recusal | None) -> Button:
    name = {"name": member.name}
    if recusal is not None:
        return Button(Text("ballots-lift-button", name), LiftRecusal(motion.id, member.membership_id))
    return Button(Text("ballots-set-aside-button", name), ListReasons(motion.id, member.membership_id))
