"""The rule of a ballot as JSON: frozen, opened in Python only. A share is written `2/3`."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

from council.ballots.measure import Rule
from council.profiles.model import Base, Majority, Quorum, QuorumOf, Tie


def rule_as_json(rule: Rule) -> str:
    return json.dumps(rule_as_dict(rule))


def rule_from_json(text: str) -> Rule:
    return rule_from_dict(json.loads(text))


def rule_as_dict(rule: Rule) -> dict[str, Any]:
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


def rule_from_dict(kept: dict[str, Any]) -> Rule:
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
