"""The rule and the outcome of a ballot as JSON: frozen facts, opened in Python only. A share is written `2/3`."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

from council.ballots.measure import Electorate, Option, Outcome, Result, Rule, Tally
from council.profiles.model import Base, Majority, Quorum, QuorumOf, Tie


def rule_as_json(rule: Rule) -> str:
    return json.dumps(_rule(rule))


def rule_from_json(text: str) -> Rule:
    return _rule_of(json.loads(text))


def outcome_as_json(outcome: Outcome) -> str:
    counts, electorate = outcome.counts, outcome.electorate
    return json.dumps(
        {
            "result": outcome.result,
            "rule": _rule(outcome.rule),
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
        rule=_rule_of(kept["rule"]),
        counts=Tally(**kept["counts"]),
        electorate=Electorate(**kept["electorate"]),
        quorum=kept["quorum"],
        present=kept["present"],
        base=kept["base"],
        casting=kept["casting"] and Option(kept["casting"]),
    )


def _rule(rule: Rule) -> dict[str, Any]:
    quorum, majority = rule.quorum, rule.majority
    return {
        "id": rule.id,
        "quorum": {"share": str(quorum.share), "of": quorum.of},
        "majority": {
            "base": majority.base,
            "share": str(majority.share),
            "is_strict": majority.is_strict,
            "positive": majority.positive,
            "non_negative": majority.non_negative,
        },
        "tie": rule.tie,
        "counts_recused": rule.counts_recused,
    }


def _rule_of(kept: dict[str, Any]) -> Rule:
    quorum, majority = kept["quorum"], kept["majority"]
    return Rule(
        id=kept["id"],
        quorum=Quorum(Fraction(quorum["share"]), QuorumOf(quorum["of"])),
        majority=Majority(
            base=Base(majority["base"]),
            share=Fraction(majority["share"]),
            is_strict=majority["is_strict"],
            positive=majority["positive"],
            non_negative=majority["non_negative"],
        ),
        tie=Tie(kept["tie"]),
        counts_recused=kept.get("counts_recused", True),
    )
