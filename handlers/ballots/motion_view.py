"""Pages of motions before their ballot: what it does, by which majority, who stands, who steps aside."""

from __future__ import annotations

from collections.abc import Sequence

from council.ballots.commands import (
    Aside,
    DropCandidate,
    ImposeRecusal,
    LiftRecusal,
    MotionPage,
    NominateMember,
    NominatePerson,
    Recuse,
    ReviewOpening,
    ReviewRecusal,
    SetMajority,
    SetPurpose,
    SetSecrecy,
    ShowBallot,
    ShowCandidates,
    ShowMotion,
    ShowRecusals,
    ShowTerms,
    Slated,
    Terms,
    WithdrawRecusal,
)
from council.ballots.model import Motion, Purpose, Recusal, RecusalReason
from council.ballots.requirement import MAJORITIES
from council.bodies.model import Body, Member
from council.identity import MembershipId
from council.meetings.commands import ShowItem
from handlers.ballots.commands import ListMajorities, ListPurposes, ListReasons
from handlers.ballots.lines import kind_lines, rule_line, standing_of_motion
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
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


def motion_screen(page: MotionPage) -> Screen:
    motion, ballot = page.motion, page.ballot
    return screen(
        *_heading(motion, page.body, is_put=ballot is not None),
        Text(f"ballots-purpose-{motion.purpose}"),
        *_candidates(page.candidates),
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


def terms_screen(terms: Terms) -> Screen:
    motion = terms.motion
    is_election = motion.purpose is Purpose.ELECT
    secrecy = Text("ballots-to-named-button" if motion.is_secret else "ballots-to-secret-button")
    return screen(
        *_heading(motion, terms.body),
        Text(f"ballots-purpose-{motion.purpose}"),
        _majority_line(motion),
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
        *_heading(motion, page.body),
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


def majorities_screen(page: MotionPage) -> Screen:
    motion = page.motion
    offered = OFFERED if motion.purpose is Purpose.ELECT else OFFERED[:-1]
    return screen(
        *_heading(motion, page.body),
        BLANK,
        Text("ballots-majorities"),
        rows=(
            (Button(Text("ballots-majority-own-button"), SetMajority(motion.id, None)),),
            *((Button(Text(f"ballots-majority-{name}-button"), SetMajority(motion.id, name)),) for name in offered),
            (back(ShowTerms(motion.id)), HOME),
        ),
    )


def candidates_screen(slated: Slated) -> Screen:
    motion, page = slated.motion, slated.members
    return screen(
        *_heading(motion, slated.body),
        BLANK,
        *(_candidates(slated.candidates) or (Text("ballots-candidates-none"),)),
        BLANK,
        Text("ballots-candidates-add"),
        *page_line(page),
        rows=(
            *(
                (Button(Text("ballots-drop-button", {"name": each.name}), DropCandidate(motion.id, each.id)),)
                for each in slated.candidates
            ),
            *((_nominate(motion, member),) for member in page.items),
            turns(page, lambda number: ShowCandidates(motion.id, number)),
            (Button(Text("ballots-nominate-button"), begin(NominatePerson, motion.id)),),
            (back(ShowTerms(motion.id)), HOME),
        ),
    )


def recusal_screen(page: MotionPage) -> Screen:
    """What stepping aside means, before it is done."""
    motion = page.motion
    return screen(
        *_heading(motion, page.body),
        BLANK,
        Text("ballots-recuse"),
        rows=(*_reasons(motion, None), (back(ShowMotion(motion.id)), HOME)),
    )


def reasons_screen(page: MotionPage, membership_id: MembershipId) -> Screen:
    """Why the body sets a member aside."""
    motion = page.motion
    return screen(
        *_heading(motion, page.body),
        BLANK,
        Text("ballots-impose"),
        rows=(*_reasons(motion, membership_id), (back(ShowRecusals(motion.id)), HOME)),
    )


def recusals_screen(aside: Aside) -> Screen:
    motion, page = aside.motion, aside.members
    away = [(member, recusal) for member, recusal in page.items if recusal is not None]
    return screen(
        *_heading(motion, aside.body),
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


def _heading(motion: Motion, body: Body, *, is_put: bool = False) -> tuple[Text, ...]:
    return (
        Text("ballots-motion-title" if is_put else "ballots-motion-ahead-title", {"body": body.names}),
        BLANK,
        Text("ballots-motion", {"text": motion.text}),
    )


def _candidates(candidates: Sequence[object]) -> tuple[Text, ...]:
    names = [str(getattr(each, "name", "")) for each in candidates]
    return (Text("ballots-candidates", {"names": names}),) if names else ()


def _majority_line(motion: Motion) -> Text:
    return Text("ballots-majority-own") if motion.majority is None else rule_line(MAJORITIES[motion.majority])


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


def _away_line(member: Member, recusal: Recusal) -> Text:
    key = "ballots-recusal-imposed-line" if recusal.is_imposed else "ballots-recusal-line"
    return Text(key, {"name": member.name, "reason": Text(f"ballots-reason-{recusal.reason}")})


def _aside_button(motion: Motion, member: Member, recusal: Recusal | None) -> Button:
    name = {"name": member.name}
    if recusal is not None:
        return Button(Text("ballots-lift-button", name), LiftRecusal(motion.id, member.membership_id))
    return Button(Text("ballots-set-aside-button", name), ListReasons(motion.id, member.membership_id))


def _nominate(motion: Motion, member: Member) -> Button:
    return Button(Text("ballots-add-button", {"name": member.name}), NominateMember(motion.id, member.membership_id))
