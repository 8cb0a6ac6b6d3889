"""Photos and documents that a person attaches: Telegram keeps the bytes, a row keeps the name of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AttachedKind(StrEnum):
    PHOTO = "photo"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Attached:
    """One file.

    Attributes:
        file_id: how this bot asks for it again.
        unique_id: the same for every bot and every sending; tells a repeat.
        name: as the sender called it; empty for photos. Never a path.
        size: bytes, as Telegram says.
    """

    kind: AttachedKind
    file_id: str
    unique_id: str
    name: str = ""
    size: int = 0
