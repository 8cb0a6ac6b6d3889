"""What people may ask about their own account."""

from __future__ import annotations

from dataclasses import dataclass

from council.command import Command
from council.identity import ChatId, TelegramId
from council.language import Language
from council.people.model import Account
from council.permissions.model import EVERYONE
from council.permissions.registry import permit


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ChooseLanguage(Command[Account]):
    """Speak to me in this language from now on."""

    telegram_id: TelegramId
    chat_id: ChatId
    language: Language


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class GiveConsent(Command[None]):
    """I agree that you keep what I send, under the text of this version."""

    version: int
    name: str
    """The name as Telegram shows it; the person can correct it in a form."""


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class WithdrawConsent(Command[None]):
    """I no longer agree."""
