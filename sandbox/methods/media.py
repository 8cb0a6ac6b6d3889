"""sendPhoto, sendDocument, sendVoice and their like: a file uploaded, or one the server has already."""

from sandbox import refusals
from sandbox.chats import Json
from sandbox.files import StoredFile
from sandbox.media import MEDIA, MediaKind, check_type, shown, store
from sandbox.methods.call import Call
from sandbox.methods.contents import caption_content, send
from sandbox.methods.registry import METHODS, Method
from sandbox.refusals import Refused


def _sender(kind: MediaKind) -> Method:
    def send_media(call: Call) -> Json:
        stored = stored_file(call, kind, call.text(kind.field), kind.field)
        if stored is None:
            raise Refused(refusals.NO_FILE, kind=kind.words)
        caption = caption_content(call) if kind.has_caption else {}
        return send(call, shown(kind, stored, call.given) | caption, kind.right)

    return send_media


def stored_file(call: Call, kind: MediaKind, named: str, field: str = "") -> StoredFile | None:
    """The file uploaded under `field` or as `attach://…`, or the one under an id; None if there is neither."""
    upload = call.uploads.get(named.removeprefix("attach://")) if named else call.uploads.get(field)
    if upload:
        return store(call.world.files, kind, upload.content, upload.name)
    if not named or named.startswith("attach://"):
        return None
    if named.startswith(("http://", "https://")):
        raise Refused(refusals.FILE_URL)
    stored = call.world.files.sent(named)
    check_type(stored, kind)
    return stored


for one in MEDIA.values():
    METHODS[f"send{one.field.replace('_', '')}"] = _sender(one)
