"""What several methods put into a message: formatted text, a caption, a keyboard, the message replied to."""

import telegram

from sandbox import refusals
from sandbox.chats import Chat, ChatKind, Json, Message
from sandbox.formatting import formatted
from sandbox.keyboards import read_markup
from sandbox.methods.call import Call
from sandbox.refusals import Refused
from sandbox.signatures import check_fields
from sandbox.topics import placed

TEXT_LIMIT, SOURCE_LIMIT, CAPTION_LIMIT = 4096, 32_768, 1024


def text_content(call: Call) -> Json:
    source = call.text("text")
    if not source:
        raise Refused(refusals.TEXT_EMPTY)
    if len(source.encode()) > SOURCE_LIMIT:
        raise Refused(refusals.TEXT_BYTES)
    text, entities = formatted(source, call.text("parse_mode"), call.given.get("entities"))
    if not text:
        raise Refused(refusals.TEXT_BLANK)
    if len(text) > TEXT_LIMIT:
        raise Refused(refusals.TEXT_LONG)
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption_content(call: Call) -> Json:
    return caption_of(call.text("caption"), call.text("parse_mode"), call.given.get("caption_entities"))


def caption_of(source: str, parse_mode: str, given: object) -> Json:
    text, entities = formatted(source, parse_mode, given)
    if len(text) > CAPTION_LIMIT:
        raise Refused(refusals.CAPTION_LONG)
    content: Json = {"caption": text} if text else {}
    return content | ({"caption_entities": entities} if entities else {})


def send(call: Call, content: Json, what: str = "text messages") -> Json:
    """Posts the content to the call's chat with the keyboard and the reply it asks for."""
    chat = call.writable_chat(what)
    markup = read_markup(call.given.get("reply_markup"), is_private=chat.kind is ChatKind.PRIVATE)
    content = prepared(call, chat) | content
    if markup and markup.get("inline_keyboard"):
        content["reply_markup"] = {"inline_keyboard": markup["inline_keyboard"]}
    call.world.pacer.admit(chat.id)
    message = post(call, chat, content)
    if markup and "inline_keyboard" not in markup:
        _lay_keyboard(call, chat, message, markup)
    return message.body


def prepared(call: Call, chat: Chat) -> Json:
    """What every message of a call carries: its topic, the message it replies to, its protection."""
    is_master = call.has_right(chat, "can_manage_topics")
    content = placed(chat, call.whole("message_thread_id"), _replied(call, chat), is_master=is_master)
    return content | ({"has_protected_content": True} if call.flag("protect_content") else {})


def post(call: Call, chat: Chat, content: Json) -> Message:
    return call.world.post(chat, call.world.bot_id, content)


def _lay_keyboard(call: Call, chat: Chat, message: Message, markup: Json) -> None:
    message.has_reply_keyboard = True
    is_reply_wanted = bool(markup.get("force_reply"))
    chat.keyboard = markup if "keyboard" in markup or is_reply_wanted else None
    call.world.happenings.tell("keyboard", chat=chat.id, keyboard=chat.keyboard)


def _replied(call: Call, chat: Chat) -> Message | None:
    wanted = call.object("reply_parameters", refusals.REPLY_JSON, refusals.REPLY_OBJECT)
    if "reply_parameters" not in call.given and call.whole("reply_to_message_id"):
        is_lenient = call.flag("allow_sending_without_reply")
        wanted = {"message_id": call.whole("reply_to_message_id"), "allow_sending_without_reply": is_lenient}
    if not wanted:
        return None
    check_fields(wanted, telegram.ReplyParameters)
    number = str(wanted.get("message_id", ""))
    replied = chat.messages.get(int(number)) if number.isdecimal() and number.isascii() else None
    if replied is None and not wanted.get("allow_sending_without_reply"):
        raise Refused(refusals.REPLIED_NOT_FOUND)
    return replied
