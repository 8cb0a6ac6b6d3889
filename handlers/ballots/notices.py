"""What people are told while a ballot is held or ahead: it waits for them, something was put down for them."""

from __future__ import annotations

from council.ballots.commands import BreakTie, ReviewClosing, ShowBallot, ShowMotion
from council.ballots.measure import Option
from council.identity import BallotId, MotionId
from handlers.ballots.commands import BringCard
from handlers.ballots.lines import option_text
from handlers.kit.cutting import cut
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

MOTION_MOST = 600
"""Letters of a motion in a notice; the whole of it is behind the button."""


@notice("ballot-tied")
def tied(what: Told, reader: Reader) -> Screen:
    ballot_id = BallotId(what.subject.id)
    return screen(
        *_about(what),
        BLANK,
        Text("ballots-tied-ask"),
        rows=(
            (Button(Text("ballots-tie-yes-button"), BreakTie(ballot_id, Option.YES)),),
            (Button(Text("ballots-tie-no-button"), BreakTie(ballot_id, Option.NO)),),
            (Button(Text("ballots-show-button"), ShowBallot(ballot_id)),),
        ),
    )


@notice("ballot-reminder")
def reminder(what: Told, reader: Reader) -> Screen:
    return screen(
        *_about(what),
        BLANK,
        Text("ballots-reminder"),
        rows=((Button(Text("ballots-vote-button"), BringCard(BallotId(what.subject.id))),),),
    )


@notice("ballot-room-waits")
def room_waits(what: Told, reader: Reader) -> Screen:
    return screen(
        *_about(what),
        BLANK,
        Text("ballots-room-waits"),
        rows=((Button(Text("ballots-room-look-button"), ReviewClosing(BallotId(what.subject.id))),),),
    )


@notice("ballot-hand")
def hand(what: Told, reader: Reader) -> Screen:
    facts = what.facts
    is_election = facts.get("is_election", False)
    said = facts["candidate"] or option_text(Option(facts["option"]), is_choice=is_election)
    return screen(
        *_about(what),
        BLANK,
        Text("ballots-hand-told", {"option": said}),
        rows=((Button(Text("ballots-change-button"), BringCard(BallotId(what.subject.id))),),),
    )


@notice("motion-recused")
def recused(what: Told, reader: Reader) -> Screen:
    facts = what.facts
    return screen(
        Text("ballots-motion-ahead-title", {"body": facts["body"]}),
        BLANK,
        Text("ballots-motion", {"text": cut(facts["motion"], MOTION_MOST)}),
        BLANK,
        Text("ballots-own-recusal-imposed", {"reason": Text(f"ballots-reason-{facts['reason']}")}),
        rows=((Button(Text("ballots-motion-button"), ShowMotion(MotionId(what.subject.id))),),),
    )


def _about(what: Told) -> tuple[Text, ...]:
    facts = what.facts
    return (
        Text("ballots-title", {"body": facts["body"], "number": str(facts["number"])}),
        BLANK,
        Text("ballots-motion", {"text": cut(facts["motion"], MOTION_MOST)}),
    )
