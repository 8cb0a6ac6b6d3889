"""The one order: take past votes over."""

from __future__ import annotations

from dataclasses import dataclass

from council.bodies.model import Body
from council.command import Command
from council.permissions.model import Role
from council.permissions.registry import permit
from council.records.findings import Recount
from council.records.words import Vocabulary


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking over came to.

    Attributes:
        known: records that were taken over before.
        matched: lines of roll calls for which a membership stands.
        named: lines kept under the name that the record gives.
        differing: votes whose second count differs from what was published; they stand as published.
    """

    body: Body
    meetings: int = 0
    motions: int = 0
    ballots: int = 0
    decisions: int = 0
    known: int = 0
    matched: int = 0
    named: int = 0
    differing: int = 0


@permit(anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class LoadRecords(Command[Taken]):
    """Take past votes over as held meetings of a body.

    Attributes:
        body: its code.
    """

    body: str
    recounts: tuple[Recount, ...]
    words: Vocabulary
