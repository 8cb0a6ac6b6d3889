"""Photos and documents, several of them, until Done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from annotated_types import Len, MaxLen

from council.attachments import Attached, AttachedKind
from documents.attachments.examining import shown_name
from documents.attachments.refusals import AttachmentRefused
from handlers.kit.attached import look_through
from handlers.kit.errors import words_for
from handlers.kit.forms.commands import Move
from handlers.kit.forms.widgets.buttons import move_button
from handlers.kit.forms.widgets.question import Answered, Held, Moment, Question, Rows, Taken, Widget, Wrong
from locales.text import Text, Value

SIZE_MOST = 20 * 1024 * 1024
"""Bytes a bot may fetch again (Bot API getFile)."""


class Media(Widget):
    """The answer is a list of files; in hand are the files so far and the album they came in."""

    def to_value(self, question: Question, answer: list[dict[str, Any]]) -> tuple[Attached, ...]:
        return tuple(Attached(**{**file, "kind": AttachedKind(file["kind"])}) for file in answer)

    def said(self, question: Question, answer: list[dict[str, Any]]) -> Value:
        return Text("form-files", {"count": len(answer)})

    async def typed(self, moment: Moment) -> Taken:
        message = moment.context.incoming.raw_message or {}
        file, held = file_in(message), moment.in_hand or {"files": [], "album": None}
        files = [kept for kept in held["files"] if kept["unique_id"] != file["unique_id"]]
        most = most_files(moment.question.annotation)
        if most is not None and len(files) >= most:
            raise Wrong("too-many", most)
        _check(moment, file)
        album = message.get("media_group_id")
        is_same_album = album is not None and album == held["album"]
        return Held({"files": [*files, file], "album": album}, is_silent=is_same_album, line=Text("form-file-received"))

    async def tapped(self, moment: Moment, word: str | None) -> Taken:
        if not moment.in_hand:
            raise Wrong("no-files")
        return Answered(moment.in_hand["files"])

    async def rows(self, moment: Moment) -> Rows:
        if not moment.in_hand:
            return ()
        return ((move_button(moment.draft, Text("form-done-button"), Move.TAKE),),)


def _check(moment: Moment, file: Mapping[str, Any]) -> None:
    try:
        look_through(moment.context.ready, file)
    except AttachmentRefused as refusal:
        raise Wrong("file-refused", words_for(refusal)) from None


def most_files(annotation: Any) -> int | None:
    """How many the command takes: the upper bound of the field's length, wherever in its annotation it stands."""
    for part in get_args(annotation):
        if isinstance(part, Len | MaxLen):
            return part.max_length
        if (inner := most_files(part)) is not None:
            return inner
    return None


def file_in(message: Mapping[str, Any]) -> dict[str, Any]:
    """The photo or document of a raw message.

    Raises:
        Wrong: there is none, or it is larger than a bot may fetch.
    """
    if photo := message.get("photo"):
        kind, raw = AttachedKind.PHOTO, photo[-1]
    elif document := message.get("document"):
        kind, raw = AttachedKind.DOCUMENT, document
    else:
        raise Wrong("not-a-file")
    if raw.get("file_size", 0) > SIZE_MOST:
        raise Wrong("file-too-large", SIZE_MOST // (1024 * 1024))
    return {
        "kind": str(kind),
        "file_id": raw["file_id"],
        "unique_id": raw["file_unique_id"],
        "name": shown_name(raw.get("file_name", "")),
        "size": raw.get("file_size", 0),
    }
