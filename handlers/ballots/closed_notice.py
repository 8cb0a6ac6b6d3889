"""What people are told of a ballot at its end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from council.ballots.commands import ShowBallot
from council.ballots.measure import Option, Result
from council.identity import BallotId
from handlers.ballots.lines import option_text
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


@notice("ballot-closed")
def closed(what: Told, reader: Reader) -> Screen:
    facts = what.facts
    return screen(
        Text("ballots-title", {"body": facts["body"], "number": str(facts["number"])}),
        BLANK,
        *_result(facts),
        rows=((Button(Text("ballots-show-button"), ShowBallot(BallotId(what.subject.id))),),),
    )


def _result(facts: Mapping[str, Any]) -> tuple[Text, ...]:
    """Who was elected or meets again, or what was decided with the votes for and against, where they may be told."""
    if facts.get("elected"):
        return (Text("ballots-elected", {"name": facts["elected"]}),)
    if facts.get("run_off"):
        return (Text("ballots-run-off-next", {"names": facts["run_off"]}),)
    is_undecided = facts.get("is_election", False) and facts["result"] == Result.NOT_CARRIED
    result = Text("ballots-nobody-elected" if is_undecided else f"ballots-result-{facts['result'].replace('_', '-')}")
    if "yes" not in facts:
        return (result,)
    counts = Text("ballots-counts", {option: facts[option] for option in ("yes", "no", "abstain")})
    broken = facts.get("casting")
    return (result, counts, *((Text("ballots-casting", {"option": option_text(Option(broken))}),) if broken else ()))
