"""forwardMessage and copyMessage."""

from sandbox import refusals
from sandbox.chats import ChatKind, Json, Message
from sandbox.methods.call import Call
from sandbox.methods.contents import caption_content, send
from sandbox.methods.registry import method
from sandbox.refusals import Refused

CONTENT = (
    *("text", "entities", "photo", "document", "caption", "caption_entities"),
    *("location", "venue", "contact"),
)


@method("forwardMessage")
def forward_message(call: Call) -> Json:
    source = _source(call, refusals.FORWARD_NOT_FOUND)
    origin = source.body.get("forward_origin") or _origin(source)
    return send(call, _content(source) | {"forward_origin": origin})


@method("copyMessage")
def copy_message(call: Call) -> Json:
    content = _content(_source(call, refusals.COPY_NOT_FOUND))
    if "caption" in call.given:
        kept = {key: value for key, value in content.items() if not key.startswith("caption")}
        content = kept | caption_content(call)
    return {"message_id": send(call, content)["message_id"]}


def _source(call: Call, missing: refusals.Refusal) -> Message:
    message = call.message(call.chat("from_chat_id"), missing)
    if message.is_service:
        raise Refused(missing)
    if message.body.get("has_protected_content"):
        raise Refused(refusals.PROTECTED)
    return message


def _content(message: Message) -> Json:
    return {key: message.body[key] for key in CONTENT if key in message.body}


def _origin(message: Message) -> Json:
    date = message.body["date"]
    if message.body["chat"]["type"] == ChatKind.CHANNEL:
        return {"type": "channel", "date": date, "chat": message.body["chat"], "message_id": message.id}
    return {"type": "user", "date": date, "sender_user": message.body["from"]}
