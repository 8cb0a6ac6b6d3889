"""sendMediaGroup, and editMessageMedia, which takes one item of the same shape."""

import secrets
from typing import Any

import telegram

from sandbox import refusals
from sandbox.chats import Json
from sandbox.media import MEDIA, MediaKind, shown
from sandbox.methods.call import Call
from sandbox.methods.contents import caption_of, post, prepared
from sandbox.methods.edits import edit, own_message
from sandbox.methods.media import stored_file
from sandbox.methods.registry import method
from sandbox.refusals import Refused
from sandbox.signatures import check_fields

ALBUM_LIMIT = 10
ALONE = ("document", "audio")
IN_ALBUMS = frozenset({"photo", "video", "document", "audio"})
IN_EDITS = IN_ALBUMS | {"animation"}

CLASSES: dict[str, type[telegram.InputMedia]] = {
    "photo": telegram.InputMediaPhoto,
    "video": telegram.InputMediaVideo,
    "document": telegram.InputMediaDocument,
    "audio": telegram.InputMediaAudio,
    "animation": telegram.InputMediaAnimation,
}


@method("sendMediaGroup")
def send_media_group(call: Call) -> list[Json]:
    items = _listed(call)
    kinds = [_kind(item, IN_ALBUMS) for item in items]
    chat = call.writable_chat(kinds[0].right if kinds else "photos")
    _check_album(kinds)
    contents = [
        _content(call, kind, item, number) for number, (kind, item) in enumerate(zip(kinds, items, strict=True), 1)
    ]
    group = {"media_group_id": str(secrets.randbits(53))} if len(items) > 1 else {}
    common = prepared(call, chat) | group
    call.world.pacer.admit(chat.id, len(contents))
    return [post(call, chat, common | content).body for content in contents]


@method("editMessageMedia")
def edit_message_media(call: Call) -> Json:
    item = _object(call.parsed("media"))
    kind = _kind(item, IN_EDITS)
    chat, message = own_message(call)
    if not message.body.keys() & MEDIA.keys():
        raise Refused(refusals.NO_MEDIA_TO_EDIT)
    content = _content(call, kind, item, 0)
    return edit(call, chat, message, content, replaced={*MEDIA, "caption", "caption_entities"})


def _listed(call: Call) -> list[Json]:
    if not call.text("media"):
        raise Refused(refusals.REQUIRED_PARAMETER, name="media")
    try:
        listed = call.parsed("media")
    except Refused as wrong:
        raise Refused(refusals.MEDIA_JSON) from wrong
    if not isinstance(listed, list):
        raise Refused(refusals.MEDIA_ARRAY)
    return [_object(one) for one in listed]


def _object(given: Any) -> Json:
    if not isinstance(given, dict):
        raise Refused(refusals.MEDIA, why="expected an Object")
    return given


def _kind(item: Json, allowed: frozenset[str]) -> MediaKind:
    kind = str(item.get("type", ""))
    if not kind:
        raise Refused(refusals.MEDIA, why='Can\'t find field "type"')
    if kind not in IN_EDITS:
        raise Refused(refusals.MEDIA, why=f'type "{kind}" is unsupported')
    if kind not in allowed:
        raise Refused(refusals.MEDIA, why=f'type "{kind}" can\'t be used in sendMediaGroup')
    return MEDIA[kind]


def _check_album(kinds: list[MediaKind]) -> None:
    if not kinds:
        raise Refused(refusals.ALBUM_EMPTY)
    if len(kinds) > ALBUM_LIMIT:
        raise Refused(refusals.ALBUM_LONG)
    there = {kind.field for kind in kinds}
    mixed = next((one for one in ALONE if one in there and len(there) > 1), None)
    if mixed:
        raise Refused(refusals.ALBUM_MIXED, kind=mixed)


def _content(call: Call, kind: MediaKind, item: Json, number: int) -> Json:
    """What an item of an album (`number` from 1) or of an edit (0) puts into its message."""
    try:
        stored = stored_file(call, kind, str(item.get("media") or ""))
    except Refused as wrong:
        if number and wrong.description == refusals.NO_PICTURE.describe():
            why = refusals.NO_PICTURE.text
            raise Refused(refusals.ALBUM_FAILED, number=number, why=why) from wrong
        raise
    if stored is None:
        raise Refused(refusals.MEDIA, why="media not found")
    check_fields(item, CLASSES[kind.field], besides=("type",))
    caption = caption_of(item.get("caption") or "", item.get("parse_mode") or "", item.get("caption_entities"))
    return shown(kind, stored, item) | caption
