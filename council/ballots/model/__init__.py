"""Motion, candidate, recusal, ballot, elector and vote."""

from council.ballots.model.ballot import Ballot
from council.ballots.model.candidate import Candidate
from council.ballots.model.course import Course, Secrecy
from council.ballots.model.motion import Motion, Purpose, Question
from council.ballots.model.recusal import Recusal, RecusalReason
from council.ballots.model.roll import Elector, RollLine, Standing
from council.ballots.model.states import MOVES, BallotState
from council.ballots.model.vote import Hand, Vote

__all__ = [
    "MOVES",
    "Ballot",
    "BallotState",
    "Candidate",
    "Course",
    "Elector",
    "Hand",
    "Motion",
    "Purpose",
    "Question",
    "Recusal",
    "RecusalReason",
    "RollLine",
    "Secrecy",
    "Standing",
    "Vote",
]
