"""What came of an election as JSON, beside `outcome`: frozen facts, opened in Python only."""

from __future__ import annotations

import json

from council.ballots.measure import Choice, Electorate, Result, Slate
from council.identity import CandidateId
from storage.ballot_rule import rule_as_json, rule_from_json


def choice_as_json(choice: Choice[CandidateId]) -> str:
    slate, electorate = choice.slate, choice.electorate
    return json.dumps(
        {
            "result": choice.result,
            "rule": rule_as_json(choice.rule),
            "votes": list(slate.votes.items()),
            "against": slate.against,
            "abstain": slate.abstain,
            "electorate": [electorate.seats, electorate.seated, electorate.entitled, electorate.recused],
            "quorum": choice.quorum,
            "present": choice.present,
            "base": choice.base,
            "winner": choice.winner,
            "run_off": choice.run_off,
        }
    )


def choice_from_json(text: str) -> Choice[CandidateId]:
    kept = json.loads(text)
    return Choice(
        result=Result(kept["result"]),
        rule=rule_from_json(kept["rule"]),
        slate=Slate({CandidateId(each): votes for each, votes in kept["votes"]}, kept["against"], kept["abstain"]),
        electorate=Electorate(*kept["electorate"]),
        quorum=kept["quorum"],
        present=kept["present"],
        base=kept["base"],
        winner=kept["winner"],
        run_off=tuple(kept["run_off"]),
    )
