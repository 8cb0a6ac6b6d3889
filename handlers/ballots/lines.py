"""What cards, pages and notices of ballots share: headings, candidates, answers, the rule."""

from __future__ import annotations

from collections.abc import Iterable

from council.ballots.measure import Option
from council.ballots.model import Ballot, Candidate, Motion
from council.bodies.model import Body
from council.profiles.model import Base, Majority
from handlers.kit.screen import BLANK
from locales.text import Text


def option_text(option: Option, *, is_choice: bool = False) -> Text:
    """An answer in words; in an election a vote against is one against all."""
    if is_choice and option is Option.NO:
        return Text("ballots-option-against-all")
    return Text(f"ballots-option-{option}")


def heading(ballot: Ballot, motion: Motion, body: Body) -> tuple[Text, ...]:
    return (
        Text("ballots-title", {"body": body.names, "number": str(ballot.number)}),
        *kind_lines(ballot),
        BLANK,
        Text("ballots-motion", {"text": motion.text}),
    )


def motion_heading(motion: Motion, body: Body, *, is_put: bool = False) -> tuple[Text, ...]:
    return (
        Text("ballots-motion-title" if is_put else "ballots-motion-ahead-title", {"body": body.names}),
        BLANK,
        Text("ballots-motion", {"text": motion.text}),
    )


def kind_lines(ballot: Ballot) -> tuple[Text, ...]:
    """What is out of the ordinary about a ballot."""
    marks = (
        (ballot.course.round > 1, "ballots-run-off"),
        (ballot.course.is_revote, "ballots-revote"),
        (ballot.is_secret, "ballots-secret"),
    )
    return tuple(Text(key) for is_so, key in marks if is_so)


def candidate_lines(candidates: Iterable[Candidate]) -> tuple[Text, ...]:
    """The whole names; a button has room for the beginning of one."""
    names = [candidate.name for candidate in candidates]
    return (Text("ballots-candidates", {"names": names}),) if names else ()


def rule_line(majority: Majority) -> Text:
    """What the votes in favour must reach."""
    if majority.base is Base.RIVAL:
        return Text("ballots-rule-plurality")
    base = Text(f"ballots-base-{majority.base.replace('_', '-')}")
    if majority.share == 1:
        return Text("ballots-rule-unanimity", {"base": base})
    return Text("ballots-rule", {"base": base, "share": str(majority.share), "is_strict": majority.is_strict})
