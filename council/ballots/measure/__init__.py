"""What a ballot is measured by and what came of it: rule, counts, electorate, outcome.

Only numbers and words: how they are reckoned stands in `rules`.
"""

from council.ballots.measure.answers import Option, Slate, Tally
from council.ballots.measure.electorate import Electorate
from council.ballots.measure.outcome import Choice, Outcome, Result
from council.ballots.measure.rule import PLURALITY, Rule

__all__ = [
    "PLURALITY",
    "Choice",
    "Electorate",
    "Option",
    "Outcome",
    "Result",
    "Rule",
    "Slate",
    "Tally",
]
