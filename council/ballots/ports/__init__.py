"""What the use cases need stored about motions, ballots and votes."""

from council.ballots.ports.ballots import Ballots
from council.ballots.ports.motions import Motions
from council.ballots.ports.votes import Votes

__all__ = [
    "Ballots",
    "Motions",
    "Votes",
]
