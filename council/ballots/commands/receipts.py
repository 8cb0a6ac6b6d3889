"""One's own votes, looked up later."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.measure import Option, Result
from council.command import Command
from council.identity import BallotId, Instant
from council.names import Names
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE
from council.permissions.registry import permit


@dataclass(frozen=True, slots=True)
class Receipt:
    """One's own vote in one ballot (түбіртек, квитанция); of a secret one only that there is a vote."""

    ballot_id: BallotId
    number: int
    body: Names
    motion: str
    option: Option | None
    cast_at: Instant | None
    revision: int
    result: Result | None
    candidate: str | None = None
    is_tied: bool = False
    is_choice: bool = False


@dataclass(frozen=True, slots=True)
class Receipts:
    """One's votes, the newest first, and the open ballots one has not answered: id and number."""

    waiting: tuple[tuple[BallotId, int], ...]
    votes: Page[Receipt]


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ListVotes(Command[Receipts]):
    """How have I voted?"""

    page: PageNumber = 1
