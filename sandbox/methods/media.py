"""sendPhoto and sendDocument: a file uploaded, or one the server has already."""

import struct

from sandbox import refusals
from sandbox.chats import Json
from sandbox.files import StoredFile
from sandbox.methods.call import Call
from sandbox.methods.contents import caption_content, send
from sandbox.methods.registry import method
from sandbox.refusals import Refused
from sandbox.world import World

UNKNOWN_SIZE = (1280, 960)


@method("sendPhoto")
def send_photo(call: Call) -> Json:
    stored = stored_file(call, "photo", "photos", "photo.jpg")
    return send(call, {"photo": photo_sizes(stored)} | caption_content(call), "photos")


@method("sendDocument")
def send_document(call: Call) -> Json:
    stored = stored_file(call, "document", "documents", "document")
    return send(call, {"document": document_of(stored)} | caption_content(call), "documents")


def stored_file(call: Call, kind: str, folder: str, default_name: str) -> StoredFile:
    named = call.text(kind)
    upload = call.uploads.get(named.removeprefix("attach://")) if named else call.uploads.get(kind)
    if upload and upload.content:
        return call.world.files.add(upload.content, upload.name or default_name, folder)
    if not named:
        raise Refused(refusals.NO_FILE, kind=kind)
    return call.world.files.get(named)


def photo_sizes(stored: StoredFile) -> list[Json]:
    width, height = _picture_size(stored.content)
    return [stored.as_file() | {"width": width, "height": height}]


def document_of(stored: StoredFile) -> Json:
    return stored.as_file() | {"file_name": stored.name, "mime_type": stored.mime}


def _picture_size(content: bytes) -> tuple[int, int]:
    if content.startswith(b"\x89PNG") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    return UNKNOWN_SIZE


def file_of(world: World, body: Json) -> StoredFile | None:
    """The file a message carries, if any."""
    carried = body["photo"][-1] if "photo" in body else body.get("document")
    return world.files.get(carried["file_id"]) if carried else None
