"""A document that somebody attaches, looked through outside the unit before its name is kept."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from council.attachments import AttachedKind
from documents.attachments.examining import examine
from documents.attachments.refusals import AttachmentRefused
from handlers.kit.wanted import Ready


def look_through(ready: Ready, file: Mapping[str, Any]) -> None:
    """Look at the bytes of a document; photos were drawn anew by Telegram and hold nothing but the picture.

    Raises:
        AttachmentRefused: it is not taken.
        FileGone: Telegram does not give it.
        Wanted: it has to be fetched first; do not catch it.
    """
    if file["kind"] != AttachedKind.DOCUMENT:
        return
    content = ready.downloaded(file["file_id"])
    refusal = ready.worked_out(f"looked:{file['file_id']}", partial(_refusal, file["name"], content))
    if refusal is not None:
        raise refusal


def _refusal(name: str, content: bytes) -> AttachmentRefused | None:
    # Work outside a unit answers; what it raises would count as a fault of the update and be tried again.
    try:
        examine(name, content)
    except AttachmentRefused as refusal:
        return refusal
    return None
