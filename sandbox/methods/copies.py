"""forwardMessage and copyMessage, of one message or of many."""

from dataclasses import replace

from sandbox import refusals
from sandbox.chats import ChatKind, Json, Message
from sandbox.media import MEDIA
from sandbox.methods.call import Call
from sandbox.methods.contents import caption_content, send
from sandbox.methods.registry import method
from sandbox.refusals import Refused

CONTENT = (
    *("text", "entities", "caption", "caption_entities"),
    *("location", "venue", "contact"),
    *MEDIA,
)


@method("forwardMessage")
def forward_message(call: Call) -> Json:
    return _forward(call)


def _forward(call: Call) -> Json:
    source = _source(call, refusals.FORWARD_NOT_FOUND)
    origin = source.body.get("forward_origin") or origin_of(source)
    return send(call, content_of(source) | {"forward_origin": origin})


@method("copyMessage")
def copy_message(call: Call) -> Json:
    return _copy(call)


def _copy(call: Call) -> Json:
    content = content_of(_source(call, refusals.COPY_NOT_FOUND))
    if "caption" in call.given:
        kept = {key: value for key, value in content.items() if not key.startswith("caption")}
        content = kept | caption_content(call)
    return {"message_id": send(call, content)["message_id"]}


@method("forwardMessages")
def forward_messages(call: Call) -> list[Json]:
    return [{"message_id": _forward(one)["message_id"]} for one in _each(call)]


@method("copyMessages")
def copy_messages(call: Call) -> list[Json]:
    kept = {"caption": ""} if call.flag("remove_caption") else {}
    return [_copy(replace(one, given=one.given | kept)) for one in _each(call)]


def _each(call: Call) -> list[Call]:
    """A call for each message that is there and may be forwarded; the others are left out, as the server does."""
    wanted = call.message_ids()
    source = call.chat("from_chat_id")
    found = [source.messages[one] for one in wanted if one in source.messages]
    if not found:
        raise Refused(refusals.FORWARD_NONE)
    open_ones = [one for one in found if not one.is_service and not one.body.get("has_protected_content")]
    return [replace(call, given=call.given | {"message_id": one.id}) for one in open_ones]


def _source(call: Call, missing: refusals.Refusal) -> Message:
    message = call.message(call.chat("from_chat_id"), missing)
    if message.is_service:
        raise Refused(missing)
    if message.body.get("has_protected_content"):
        raise Refused(refusals.PROTECTED)
    return message


def content_of(message: Message) -> Json:
    return {key: message.body[key] for key in CONTENT if key in message.body}


def origin_of(message: Message) -> Json:
    date = message.body["date"]
    if message.body["chat"]["type"] == ChatKind.CHANNEL:
        return {"type": "channel", "date": date, "chat": message.body["chat"], "message_id": message.id}
    return {"type": "user", "date": date, "sender_user": message.body["from"]}
