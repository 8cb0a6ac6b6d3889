"""The lines that cards and pages of a ballot share; before the close they say how many voted, never which way."""

from __future__ import annotations

from council.ballots.commands import BallotPage
from council.ballots.measure import Option, Outcome
from council.ballots.model import Ballot, Motion, Standing
from council.bodies.model import Body
from council.outages.model import Outage
from council.profiles.model import Base, Majority
from handlers.kit.screen import BLANK
from locales.text import Text


def option_text(option: Option) -> Text:
    return Text(f"ballots-option-{option}")


def heading(ballot: Ballot, motion: Motion, body: Body) -> tuple[Text, ...]:
    return (
        Text("ballots-title", {"body": body.names, "number": str(ballot.number)}),
        BLANK,
        Text("ballots-motion", {"text": motion.text}),
    )


def standing_of(ballot: Ballot, voted: int) -> tuple[Text, ...]:
    """How the ballot stands: the turnout while it is open, the result afterwards."""
    if ballot.outcome is not None:
        return (BLANK, *result_lines(ballot.outcome))
    return (
        BLANK,
        Text("ballots-voted", {"voted": voted, "entitled": ballot.electorate.entitled}),
    )


def result_lines(outcome: Outcome) -> tuple[Text, ...]:
    """The result with the numbers it came from."""
    counts = outcome.counts
    lines = [
        Text(f"ballots-result-{outcome.result.replace('_', '-')}"),
        Text("ballots-counts", {"yes": counts.yes, "no": counts.no, "abstain": counts.abstain}),
        Text("ballots-quorum", {"present": outcome.present, "quorum": outcome.quorum}),
        rule_line(outcome.rule.majority),
    ]
    if outcome.casting is not None:
        lines.append(Text("ballots-casting", {"option": option_text(outcome.casting)}))
    return tuple(lines)


def rule_line(majority: Majority) -> Text:
    """What the votes in favour must reach."""
    if majority.base is Base.RIVAL:
        return Text("ballots-rule-plurality")
    base = Text(f"ballots-base-{majority.base.replace('_', '-')}")
    if majority.share == 1:
        return Text("ballots-rule-unanimity", {"base": base})
    return Text("ballots-rule", {"base": base, "share": str(majority.share), "is_strict": majority.is_strict})


def own_lines(page: BallotPage, *, is_card: bool = False) -> tuple[Text, ...]:
    """What the reader has answered, and with what right; after the close, their receipt. Nothing for outsiders."""
    if page.standing is None:
        return ()
    is_open = page.ballot.outcome is None
    if page.own is None:
        waiting = "ballots-own-open" if is_card else "ballots-own-waiting"
        line = Text(waiting if is_open else "ballots-own-none")
    elif is_open:
        line = Text("ballots-own", {"option": option_text(page.own)})
    else:
        line = Text("ballots-own-final", {"option": option_text(page.own), "cast_at": page.cast_at})
    return (BLANK, line, Text("ballots-advisory")) if page.standing is Standing.ADVISORY else (BLANK, line)


def outage_lines(outage: Outage | None, *, is_private: bool) -> tuple[Text, ...]:
    """Why the card comes once more: what was pressed meanwhile may be lost."""
    if outage is None:
        return ()
    shown = {"began_at": outage.began_at, "ended_at": outage.ended_at}
    return (BLANK, Text("ballots-outage" if is_private else "ballots-outage-in-group", shown))
