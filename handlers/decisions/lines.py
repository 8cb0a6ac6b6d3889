"""What a decision and lists of them share."""

from __future__ import annotations

from council.ballots.measure import Option
from council.decisions.model import Decision
from locales.text import Text


def casting_lines(option: Option | None) -> tuple[Text, ...]:
    return () if option is None else (Text("ballots-casting", {"option": Text(f"ballots-option-{option}")}),)


def counts_lines(decision: Decision) -> tuple[Text, ...]:
    if decision.counts is None:
        return ()
    counts = decision.counts
    return (Text("decisions-counts", {"yes": counts.yes, "no": counts.no, "abstain": counts.abstain}),)


def kind_text(decision: Decision) -> Text:
    return Text(f"decisions-kind-{decision.kind}")
