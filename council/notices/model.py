"""A notice, its lane and what may be done when nobody knows whether it arrived."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from council.identity import BodyId, ChatId, Instant, PersonId


class Lane(StrEnum):
    """Priority of a sending; a lower lane waits while a higher one has something to send."""

    REPLY = "reply"
    DUE = "due"
    BROADCAST = "broadcast"


class Policy(StrEnum):
    """What happens to a sending whose outcome is unknown."""

    FREE = "free"
    """Repeating does no harm: an edit, an answer to a tap."""
    ONCE = "once"
    """Never repeated; shown as unknown."""
    REPEAT_MARKED = "repeat_marked"
    """Repeated once, marked as a repeat: what must arrive."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The thing a notice or a card is about: a noun and an id, e.g. `meeting 42`."""

    noun: str
    id: int


@dataclass(frozen=True, slots=True)
class Notice:
    """One message to one recipient, rendered in the reader's language when it is sent.

    Attributes:
        kind: the key of the screen in `handlers/<noun>/notices`, e.g. `meeting-called`.
        facts: frozen JSON values; what the text says does not change while it waits.
        to_person: the recipient, whichever account is theirs by then; or
        to_chat: a group or channel.
        is_legal: the law wants it to arrive, so somebody is told when it does not (`council.notices.audience`).
        body_id: of a legal notice, the body whose secretaries answer for it.
        expires_at: from then on it is of no use to anybody, and is not sent any more.
    """

    kind: str
    subject: Subject
    facts: Mapping[str, Any] = field(default_factory=dict)
    to_person: PersonId | None = None
    to_chat: ChatId | None = None
    lane: Lane = Lane.DUE
    policy: Policy = Policy.REPEAT_MARKED
    is_legal: bool = False
    body_id: BodyId | None = None
    expires_at: Instant | None = None
