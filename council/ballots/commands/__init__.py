"""What may be asked of ballots: before one, while it is held, at its close, and the questions behind each screen."""

from council.ballots.commands.answers import Raised, RemindSilent, Silent
from council.ballots.commands.candidates import DropCandidate, NominateMember, NominatePerson, ShowCandidates, Slated
from council.ballots.commands.closing import BreakTie, CloseBallot, Closing, ReviewClosing
from council.ballots.commands.hands import HandPage, RecordHand, ShowHand
from council.ballots.commands.motions import AddMotion, MotionPage, ShowMotion
from council.ballots.commands.opening import OpenBallot, Opening, ReviewOpening
from council.ballots.commands.receipts import ListVotes, Receipt, Receipts
from council.ballots.commands.recusing import Recuse, ReviewRecusal, StepAside, WithdrawRecusal
from council.ballots.commands.room import ConfirmRoom, Room, ShowRoom
from council.ballots.commands.scope import COUNCIL, DESK, ELECTORS
from council.ballots.commands.setting_aside import Aside, ImposeRecusal, LiftRecusal, ShowRecusals
from council.ballots.commands.showing import BallotPage, ShowBallot
from council.ballots.commands.terms import SetMajority, SetPurpose, SetSecrecy, ShowTerms, Terms
from council.ballots.commands.timing import ExtendBallot, Minutes, OpenWindow, TimeBallot
from council.ballots.commands.voting import Cast, CastVote, Choose

__all__ = [
    "COUNCIL",
    "DESK",
    "ELECTORS",
    "AddMotion",
    "Aside",
    "BallotPage",
    "BreakTie",
    "Cast",
    "CastVote",
    "Choose",
    "CloseBallot",
    "Closing",
    "ConfirmRoom",
    "DropCandidate",
    "ExtendBallot",
    "HandPage",
    "ImposeRecusal",
    "LiftRecusal",
    "ListVotes",
    "Minutes",
    "MotionPage",
    "NominateMember",
    "NominatePerson",
    "OpenBallot",
    "OpenWindow",
    "Opening",
    "Raised",
    "Receipt",
    "Receipts",
    "RecordHand",
    "Recuse",
    "RemindSilent",
    "ReviewClosing",
    "ReviewOpening",
    "ReviewRecusal",
    "Room",
    "SetMajority",
    "SetPurpose",
    "SetSecrecy",
    "ShowBallot",
    "ShowCandidates",
    "ShowHand",
    "ShowMotion",
    "ShowRecusals",
    "ShowRoom",
    "ShowTerms",
    "Silent",
    "Slated",
    "StepAside",
    "Terms",
    "TimeBallot",
    "WithdrawRecusal",
]
