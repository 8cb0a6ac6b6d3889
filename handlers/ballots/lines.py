"""The lines that cards and pages of a ballot share; before the close they say how many voted, never which way."""

from __future__ import annotations

from council.ballots.commands import BallotPage, MotionPage
from council.ballots.measure import Choice, Option, Outcome, Tally
from council.ballots.model import Ballot, BallotState, Candidate, Motion, Standing
from council.ballots.readiness import is_for_revote
from council.bodies.model import Body
from council.identity import CandidateId
from council.outages.model import Outage
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


def kind_lines(ballot: Ballot) -> tuple[Text, ...]:
    """What is out of the ordinary about a ballot."""
    marks = (
        (ballot.course.round > 1, "ballots-run-off"),
        (ballot.course.is_revote, "ballots-revote"),
        (ballot.is_secret, "ballots-secret"),
    )
    return tuple(Text(key) for is_so, key in marks if is_so)


def counts_line(counts: Tally) -> Text:
    return Text("ballots-counts", {"yes": counts.yes, "no": counts.no, "abstain": counts.abstain})


def standing_of(page: BallotPage) -> tuple[Text, ...]:
    """How the ballot stands: the turnout while it is open, the result afterwards."""
    ballot = page.ballot
    if ballot.state is BallotState.OPEN:
        return (BLANK, *turnout_lines(page))
    if ballot.choice is not None:
        return (BLANK, *choice_lines(ballot, ballot.choice, page.candidates))
    if ballot.outcome is None:
        return ()
    if ballot.state is BallotState.TIED:
        return (BLANK, Text("ballots-tied"), counts_line(ballot.outcome.counts), Text("ballots-tied-waits"))
    return (BLANK, *result_lines(ballot))


def standing_of_motion(page: MotionPage) -> tuple[Text, ...]:
    """How the last ballot on a motion stands, or that there was none."""
    ballot = page.ballot
    if ballot is None:
        return (Text("ballots-motion-waiting"),)
    if ballot.state is BallotState.OPEN:
        return (Text("ballots-motion-open"),)
    return standing_of(BallotPage(ballot, page.motion, page.body, 0, candidates=page.candidates))[1:]


def turnout_lines(page: BallotPage) -> tuple[Text, ...]:
    ballot = page.ballot
    lines = [Text("ballots-voted", {"voted": page.voted, "entitled": ballot.electorate.entitled})]
    if page.in_room:
        lines.append(Text("ballots-in-room", {"count": page.in_room}))
    if ballot.electorate.recused:
        lines.append(Text("ballots-recused", {"count": ballot.electorate.recused}))
    return (*lines, *closes_lines(ballot))


def candidate_lines(page: BallotPage) -> tuple[Text, ...]:
    """The whole names; a button has room for the beginning of one."""
    names = [candidate.name for candidate in page.candidates]
    return (Text("ballots-candidates", {"names": names}),) if names else ()


def closes_lines(ballot: Ballot) -> tuple[Text, ...]:
    return (Text("ballots-closes-at", {"closes_at": ballot.closes_at}),) if ballot.closes_at is not None else ()


def result_lines(ballot: Ballot) -> tuple[Text, ...]:
    """The result with the numbers it came from; of a small or unanimous secret ballot without them."""
    outcome = ballot.outcome
    if outcome is None:
        return ()
    lines = [Text(f"ballots-result-{outcome.result.replace('_', '-')}")]
    lines += [counts_line(outcome.counts)] if ballot.may_tell_counts else [Text("ballots-counts-hidden")]
    lines += [_quorum_line(outcome), rule_line(outcome.rule.majority)]
    if ballot.electorate.recused:
        lines.append(Text("ballots-were-recused", {"count": ballot.electorate.recused}))
    if outcome.casting is not None:
        lines.append(Text("ballots-casting", {"option": option_text(outcome.casting)}))
    if is_for_revote(ballot):
        lines.append(Text("ballots-revote-next"))
    return tuple(lines)


def choice_lines(ballot: Ballot, choice: Choice[CandidateId], candidates: tuple[Candidate, ...]) -> tuple[Text, ...]:
    """Who was elected, or who meets again, with the votes of each."""
    names = {candidate.id: candidate.name for candidate in candidates}
    lines = [_choice_result(choice, names)]
    lines += [BLANK] if choice.run_off else []
    if ballot.may_tell_counts:
        slate = choice.slate
        lines += [Text("ballots-votes-for", {"name": names[each], "votes": slate.votes[each]}) for each in slate.votes]
        lines.append(Text("ballots-votes-others", {"against": slate.against, "abstain": slate.abstain}))
    else:
        lines.append(Text("ballots-counts-hidden"))
    return (*lines, _quorum_line(choice), rule_line(choice.rule.majority))


def _choice_result(choice: Choice[CandidateId], names: dict[CandidateId, str]) -> Text:
    if choice.winner is not None:
        return Text("ballots-elected", {"name": names[choice.winner]})
    if choice.run_off:
        return Text("ballots-run-off-next", {"names": [names[each] for each in choice.run_off]})
    return Text("ballots-result-no-quorum" if choice.present < choice.quorum else "ballots-nobody-elected")


def _quorum_line(counted: Outcome | Choice[CandidateId]) -> Text:
    return Text("ballots-quorum", {"present": counted.present, "quorum": counted.quorum})


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
    is_open = page.ballot.state is BallotState.OPEN
    if not page.has_voted:
        waiting = "ballots-own-open" if is_card else "ballots-own-waiting"
        lines = (Text(waiting if is_open else "ballots-own-none"), *_warning(page, is_open=is_open))
    elif page.own is None:
        lines = (Text("ballots-own-secret"),)
    elif is_open:
        key = "ballots-own-in-room" if page.own_by_room else "ballots-own"
        lines = (Text(key, {"option": _own_option(page)}),)
    else:
        lines = (Text("ballots-own-final", {"option": _own_option(page), "cast_at": page.cast_at}),)
    return (BLANK, *lines, Text("ballots-advisory")) if page.standing is Standing.ADVISORY else (BLANK, *lines)


def _warning(page: BallotPage, *, is_open: bool) -> tuple[Text, ...]:
    """What a secret ballot in a chat can keep secret, and what it cannot."""
    return (BLANK, Text("ballots-secret-limits")) if is_open and page.ballot.is_secret else ()


def _own_option(page: BallotPage) -> Text | str:
    if page.own is None:
        return ""
    named = {candidate.id: candidate.name for candidate in page.candidates}
    candidate = None if page.own_candidate is None else named.get(page.own_candidate)
    return candidate or option_text(page.own, is_choice=page.ballot.is_choice)


def outage_lines(outage: Outage | None, *, is_private: bool) -> tuple[Text, ...]:
    """Why the card comes once more: what was pressed meanwhile may be lost."""
    if outage is None:
        return ()
    shown = {"began_at": outage.began_at, "ended_at": outage.ended_at}
    return (BLANK, Text("ballots-outage" if is_private else "ballots-outage-in-group", shown))
