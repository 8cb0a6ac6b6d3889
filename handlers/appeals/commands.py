"""Buttons on messages that stay: cards, receipts and notices are kept, so what these open comes below them."""

from __future__ import annotations

from dataclasses import dataclass

from council.appeals.commands import DESK, READERS
from council.command import Command
from council.identity import AppealId
from council.permissions.model import Role
from council.permissions.registry import permit


@permit(own=(Role.CITIZEN,), in_body=READERS)
@dataclass(frozen=True, slots=True)
class OpenAppeal(Command[None]):
    """Show the appeal in a message of its own."""

    appeal_id: AppealId


@permit(own=(Role.CITIZEN,), in_body=READERS)
@dataclass(frozen=True, slots=True)
class ReadAppeal(Command[None]):
    """Send the whole text and the whole answer, which a screen cuts short."""

    appeal_id: AppealId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class TakeFromCard(Command[None]):
    """Take it in hand; the card follows by itself."""

    appeal_id: AppealId


@permit(in_body=DESK)
@dataclass(frozen=True, slots=True)
class AnswerFromCard(Command[None]):
    """Begin the answer below the card."""

    appeal_id: AppealId
