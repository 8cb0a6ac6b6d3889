"""What one message holds of an appeal, in the shape in which the form keeps answers; and two messages put together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from council.appeals.commands import ADDRESS_MOST, FILES_MOST, LodgeAppeal
from council.command import check_field
from council.errors import FieldRefused
from council.folding import clean
from handlers.kit.forms.widgets.media import file_in
from handlers.kit.incoming import Incoming

TEXT, FILES, PLACE = "text", "files", "place"
Answers = Mapping[str, Any]


def content(incoming: Incoming) -> dict[str, Any]:
    """Read the message; a text or caption too short for an appeal is left out.

    Raises:
        Wrong: the file is larger than a bot may fetch.
    """
    message, found = incoming.raw_message or {}, dict[str, Any]()
    if _is_text_fit(text := clean(incoming.text)):
        found[TEXT] = text
    if incoming.media in ("photo", "document"):
        found[FILES] = [file_in(message)]
    if location := message.get("location"):
        address = clean((message.get("venue") or {}).get("address", ""))[:ADDRESS_MOST]
        point = {"latitude": location["latitude"], "longitude": location["longitude"]}
        found[PLACE] = {**point, "address": address}
    return found


def joined(before: Answers, found: Answers) -> dict[str, Any] | None:
    """Add what has come to what was there; nothing if both do not fit into one appeal."""
    both = {**before, **found}
    if TEXT in before and TEXT in found:
        both[TEXT] = f"{before[TEXT]}\n\n{found[TEXT]}"
        if not _is_text_fit(both[TEXT]):
            return None
    if FILES in before and FILES in found:
        known = {file["unique_id"] for file in before[FILES]}
        both[FILES] = [*before[FILES], *(file for file in found[FILES] if file["unique_id"] not in known)]
    return both if len(both.get(FILES, ())) <= FILES_MOST else None


def _is_text_fit(text: str) -> bool:
    try:
        check_field(LodgeAppeal, TEXT, text)
    except FieldRefused:
        return False
    return True
