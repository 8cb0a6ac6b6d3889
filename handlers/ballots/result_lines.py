"""What came of a ballot, with the numbers it came from as far as they may be told."""

from __future__ import annotations

from council.ballots.measure import Choice, Outcome, Tally
from council.ballots.model import Ballot, Candidate
from council.ballots.readiness import is_for_revote
from council.identity import CandidateId
from handlers.ballots.lines import option_text, rule_line
from handlers.kit.screen import BLANK
from locales.text import Text


def counts_line(counts: Tally) -> Text:
    return Text("ballots-counts", {"yes": counts.yes, "no": counts.no, "abstain": counts.abstain})


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
