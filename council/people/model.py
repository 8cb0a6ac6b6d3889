"""Person, account and consent."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from council.identity import AccountId, ChatId, Instant, PersonId, TelegramId
from council.language import Language

CONSENT_VERSION = 1
"""The consent text now in force; a changed text gets the next number and is asked again."""


class Sex(StrEnum):
    """As the person or their body stated it; only shares of a body are made of it, never shown of one person."""

    FEMALE = "female"
    MALE = "male"


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
    """A human being, known by the name they or their body gave.

    Attributes:
        sex, birth_year: optional, and for nothing but the shares of a body.
    """

    id: PersonId
    name: str
    sex: Sex | None = None
    birth_year: int | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """What was agreed to, when and in which language (Law 94-V)."""

    account_id: AccountId
    version: int
    language: Language
    given_at: Instant
