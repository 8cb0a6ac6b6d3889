"""What may be asked of a motion: its page, and one more on the agenda."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Len

from council.ballots.model import Ballot, Candidate, Motion, Purpose, Recusal
from council.bodies.model import Body
from council.command import Command
from council.identity import AgendaItemId, MotionId
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit


@dataclass(frozen=True, slots=True)
class MotionPage:
    """A motion and the last ballot on it.

    Attributes:
        may_be_put: whether a ballot on it may be opened now.
        may_change: whether its purpose, majority and candidates may still be changed: no ballot was opened on it.
        own_recusal: why the person stands aside; `may_recuse` tells whether they could.
        recused: how many stand aside.
    """

    motion: Motion
    body: Body
    ballot: Ballot | None
    candidates: tuple[Candidate, ...] = ()
    may_be_put: bool = False
    may_change: bool = False
    may_recuse: bool = False
    own_recusal: Recusal | None = None
    recused: int = 0


@permit(in_body=(Role.SECRETARY,))
@dataclass(frozen=True, slots=True)
class AddMotion(Command[MotionPage]):
    """Put one more question to this item of the agenda."""

    agenda_item_id: AgendaItemId
    text: Annotated[str, Len(10, 1500)]
    purpose: Purpose = Purpose.ADOPT


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowMotion(Command[MotionPage]):
    """What is put to the vote? Meetings of councils are open to the public (Law 383-V)."""

    motion_id: MotionId
