"""The outcome of a ballot as JSON: frozen facts, opened in Python only."""

from __future__ import annotations

import json

from council.ballots.measure import Electorate, Option, Outcome, Result, Tally
from storage.ballot_rule import rule_as_dict, rule_from_dict


def outcome_as_json(outcome: Outcome) -> str:
    counts, electorate = outcome.counts, outcome.electorate
    return json.dumps(
        {
            "result": outcome.result,
            "rule": rule_as_dict(outcome.rule),
            "counts": {"yes": counts.yes, "no": counts.no, "abstain": counts.abstain},
            "electorate": {
                "seats": electorate.seats,
                "seated": electorate.seated,
                "entitled": electorate.entitled,
                "recused": electorate.recused,
            },
            "quorum": outcome.quorum,
            "present": outcome.present,
            "base": outcome.base,
            "casting": outcome.casting,
        }
    )


def outcome_from_json(text: str) -> Outcome:
    kept = json.loads(text)
    return Outcome(
        result=Result(kept["result"]),
        rule=rule_from_dict(kept["rule"]),
        counts=Tally(**kept["counts"]),
        electorate=Electorate(**kept["electorate"]),
        quorum=kept["quorum"],
        present=kept["present"],
        base=kept["base"],
        casting=kept["casting"] and Option(kept["casting"]),
    )
