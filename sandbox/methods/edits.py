"""Edits of the bot's own messages."""

from sandbox import refusals
from sandbox.chats import Chat, ChatKind, Json, Message
from sandbox.keyboards import read_inline_markup
from sandbox.media import MEDIA
from sandbox.methods.call import Call
from sandbox.methods.contents import caption_content, text_content
from sandbox.methods.registry import method
from sandbox.refusals import Refused

COMPARED = ("text", "entities", "caption", "caption_entities", "reply_markup", *MEDIA)
CAPTIONED = frozenset(kind.field for kind in MEDIA.values() if kind.has_caption)


@method("editMessageText")
def edit_message_text(call: Call) -> Json:
    content = text_content(call)
    chat, message = own_message(call)
    if "text" not in message.body:
        raise Refused(refusals.NO_TEXT_TO_EDIT)
    return edit(call, chat, message, content, replaced={"text", "entities"})


@method("editMessageCaption")
def edit_message_caption(call: Call) -> Json:
    content = caption_content(call)
    chat, message = own_message(call)
    if not message.body.keys() & CAPTIONED:
        raise Refused(refusals.NO_CAPTION_TO_EDIT)
    return edit(call, chat, message, content, replaced={"caption", "caption_entities"})


@method("editMessageReplyMarkup")
def edit_message_reply_markup(call: Call) -> Json:
    chat, message = own_message(call)
    return edit(call, chat, message, {}, replaced=set())


def own_message(call: Call) -> tuple[Chat, Message]:
    chat = call.writable_chat()
    message = call.message(chat, refusals.EDIT_NOT_FOUND)
    is_editor = chat.kind is ChatKind.CHANNEL and call.has_right(chat, "can_edit_messages")
    is_own = message.sender_id == call.world.bot_id or is_editor
    if not is_own or message.is_service or message.has_reply_keyboard or "forward_origin" in message.body:
        raise Refused(refusals.CANNOT_EDIT)
    return chat, message


def edit(call: Call, chat: Chat, message: Message, content: Json, *, replaced: set[str]) -> Json:
    """An edit without reply_markup takes the inline keyboard away."""
    markup = read_inline_markup(call.given.get("reply_markup"))
    old = message.body
    new = {key: value for key, value in old.items() if key not in replaced and key != "reply_markup"} | content
    if markup:
        new["reply_markup"] = markup
    if all(old.get(key) == new.get(key) for key in COMPARED):
        raise Refused(refusals.NOT_MODIFIED)
    call.world.pacer.admit(chat.id)
    new["edit_date"] = call.world.now()
    call.world.change(chat, message, new)
    return new
