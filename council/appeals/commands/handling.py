"""What the body does with an appeal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import MaxLen, MinLen, Predicate

from council.appeals.commands.fitting import is_answer_sendable
from council.appeals.commands.scope import ANSWER_MOST, DESK
from council.appeals.model import Appeal
from council.command import Command
from council.identity import AppealId
from council.permissions.registry import permit


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class TakeAppeal(Command[Appeal]):
    """I handle this one."""

    appeal_id: AppealId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class AnswerAppeal(Command[Appeal]):
    """This is the body's answer; one nobody has taken is taken by whoever answers."""

    appeal_id: AppealId
    text: Annotated[str, MinLen(1), MaxLen(ANSWER_MOST), Predicate(is_answer_sendable)]
