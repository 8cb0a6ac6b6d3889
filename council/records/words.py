"""What the words of other people's records mean: options, results, roles, requirements."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from council.ballots.measure import Rule
from council.ballots.model import Purpose
from council.records.model import Answer, Part, Ruling
from council.records.wording import Wording, understood

_GAPS: Final = re.compile(r"[\s_\-–—]+")
_SCORE: Final = re.compile(r"[\s,:;(\[]*\d+\s*[-–—:/]\s*\d+(\s*[-–—:/]\s*\d+)?[\s)\].]*$")


def plain(text: str) -> str:
    """The word without case, hyphens and marks around it: `Not-Voting.` is `not voting`."""
    return _GAPS.sub(" ", text.casefold().strip(" \t\r\n.!:*\"'«»")).strip()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words with their meanings; the words are plain."""

    options: Mapping[str, Answer]
    results: Mapping[str, Ruling]
    roles: Mapping[str, Part]
    purposes: Mapping[str, Purpose]
    wording: Wording

    def answer_of(self, option: str) -> Answer | None:
        """What a recorded option means; None where nobody knows."""
        return self.options.get(plain(option))

    def ruling_of(self, result: str) -> Ruling | None:
        """What a recorded result means, a score after it left aside: `Carried, 23-2` is carried."""
        return self.results.get(plain(result)) or self.results.get(plain(_SCORE.sub("", result)))

    def part_of(self, role: str) -> Part:
        return self.roles.get(plain(role), Part.VOTER)

    def purpose_of(self, classification: str | None) -> Purpose:
        """What a motion of this class would do; without a word that is known it would adopt something."""
        said = plain(classification or "").split()
        return next((self.purposes[word] for word in said if word in self.purposes), Purpose.ADOPT)

    def rule_of(self, requirement: str) -> Rule | None:
        """The rule that a requirement means; None where nobody knows."""
        return understood(requirement, plain(requirement), self.wording)
