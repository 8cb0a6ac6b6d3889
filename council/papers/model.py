"""A paper."""

from __future__ import annotations

from dataclasses import dataclass

from council.attachments import Attached
from council.identity import AgendaItemId, Instant, MeetingId, PaperId


@dataclass(frozen=True, slots=True)
class Paper:
    """One file laid before a meeting; Telegram keeps its bytes.

    Attributes:
        agenda_item_id: the item it belongs to; none for a paper of the whole meeting.
        is_public: anybody may read it; else only those who sit in the body.
    """

    id: PaperId
    meeting_id: MeetingId
    agenda_item_id: AgendaItemId | None
    title: str
    file: Attached
    is_public: bool
    added_at: Instant
