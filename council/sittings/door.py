"""The code that is shown in the room: made, kept as a hash, tried a few times."""

from __future__ import annotations

from hashlib import sha256

from council.codes import hash_of
from council.identity import MeetingId
from council.sittings.commands import CODE_LENGTH

TRIES_MOST = 5
"""Wrong codes of one member; of a million codes somebody at home finds none in so few."""


def figures_of(secret: str) -> str:
    """Six figures made of a random secret, as easy to read aloud as to type."""
    number = int.from_bytes(sha256(secret.encode()).digest()) % 10**CODE_LENGTH
    return f"{number:0{CODE_LENGTH}d}"


def door_hash(meeting_id: MeetingId, figures: str) -> str:
    """What is kept of a code: the same figures at another meeting give another hash."""
    return hash_of(f"{meeting_id}:{figures}")
