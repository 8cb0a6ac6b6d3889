"""What waits to leave: rows of the outbox, and cards that no longer show the newest state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from council.identity import BodyId, ChatId, Instant, PersonId
from council.notices.model import Policy, Subject
from council.people.model import Reach


@dataclass(frozen=True, slots=True)
class Queued:
    """An outbox row whose turn has come: rendered (`method`, `body`) or a notice (`kind`, `facts`).

    Attributes:
        chat_id: none for a person who has no account.
        language: the reader's word for it (`kk`), none for groups.
        body: the call as it left before; the same bytes leave again.
        reach: whether the reader can be written to, as far as we know.
        is_told: somebody was told already that this notice did not arrive.
        revived_at: since when a notice that could not arrive leaves once more.
    """

    id: int
    priority: int
    policy: Policy
    chat_id: ChatId | None
    person_id: PersonId | None
    language: str | None
    method: str | None
    body: Any
    kind: str | None
    subject: Subject | None
    facts: Any
    is_repeat: bool
    tries: int
    reach: Reach = Reach.OPEN
    is_legal: bool = False
    body_id: BodyId | None = None
    made_at: Instant | None = None
    expires_at: Instant | None = None
    revived_at: Instant | None = None
    is_told: bool = False


@dataclass(frozen=True, slots=True)
class DirtyCard:
    """A card that no longer shows the newest state; `wanted` is the state it will show once drawn.

    Attributes:
        tries: calls for it that did not succeed, one after the other.
        unknowns: those among them of which nobody knows whether they did.
        pin: `none`, `wanted`, `pinned` or `unwanted` (pinned, and no more to be).
    """

    subject: Subject
    chat_id: ChatId
    person_id: PersonId | None
    message_id: int | None
    digest: str | None
    priority: int
    wanted: int
    language: str | None
    reach: Reach = Reach.OPEN
    tries: int = 0
    unknowns: int = 0
    pin: str = "none"
