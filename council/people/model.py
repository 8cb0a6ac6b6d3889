"""Person, account and consent; the commands by which people manage their own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from council.command import Command
from council.identity import AccountId, ChatId, Instant, PersonId, TelegramId
from council.language import Language
from council.permissions.model import EVERYONE
from council.permissions.registry import permit

CONSENT_VERSION = 1
"""The consent text now in force; a changed text gets the next number and is asked again."""


class Reach(StrEnum):
    """Whether Telegram lets us write to an account."""

    OPEN = "open"
    BLOCKED = "blocked"
    DEACTIVATED = "deactivated"


@dataclass(frozen=True, slots=True)
class Account:
    """A Telegram identity: a number, a private chat and a language, nothing else until consent is given."""

    id: AccountId
    telegram_id: TelegramId
    chat_id: ChatId
    language: Language
    person_id: PersonId | None = None
    consent_version: int | None = None
    """The version agreed to and not withdrawn."""
    reach: Reach = Reach.OPEN


@dataclass(frozen=True, slots=True)
class Person:
    """A human being, known by the name they or their body gave."""

    id: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class Consent:
    """What was agreed to, when and in which language (Law 94-V; goal P1)."""

    account_id: AccountId
    version: int
    language: Language
    given_at: Instant


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
