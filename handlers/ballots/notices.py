"""What the secretary is told when a ballot has ended; members see it on their card."""

from __future__ import annotations

from council.ballots.commands import ShowBallot
from council.identity import BallotId
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


@notice("ballot-closed")
def closed(what: Told, reader: Reader) -> Screen:
    facts = what.facts
    return screen(
        Text("ballots-title", {"body": facts["body"], "number": str(facts["number"])}),
        BLANK,
        Text(f"ballots-result-{facts['result'].replace('_', '-')}"),
        Text("ballots-counts", {option: facts[option] for option in ("yes", "no", "abstain")}),
        rows=((Button(Text("ballots-show-button"), ShowBallot(BallotId(what.subject.id))),),),
    )
