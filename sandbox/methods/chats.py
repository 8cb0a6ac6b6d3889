"""Chats and their members as the bot sees them; pins, reactions, leaving."""

from sandbox import refusals
from sandbox.chats import Chat, ChatKind, Json, Message
from sandbox.membership import change_bot_status
from sandbox.methods.call import Call
from sandbox.methods.registry import method
from sandbox.refusals import Refused
from sandbox.topics import placed, without_reply

NO_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)


@method("getChat")
def get_chat(call: Call) -> Json:
    chat = call.chat()
    call.check_membership(chat)
    shown = chat.as_chat() | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}
    if chat.pinned:
        shown["pinned_message"] = without_reply(chat.messages[chat.pinned[-1]].body)
    return shown


@method("getChatMember")
def get_chat_member(call: Call) -> Json:
    chat = _group(call)
    user_id = call.whole("user_id")
    if user_id in chat.members:
        return chat.members[user_id].as_chat_member(chat.kind)
    if user_id not in call.world.people:
        raise Refused(refusals.USER_NOT_FOUND)
    return {"user": call.world.user(user_id), "status": "left"}


@method("getUserProfilePhotos")
def get_user_profile_photos(call: Call) -> Json:
    """Nobody here has a photo."""
    if call.whole("user_id") not in call.world.people:
        raise Refused(refusals.USER_NOT_FOUND)
    return {"total_count": 0, "photos": []}


@method("getChatAdministrators")
def get_chat_administrators(call: Call) -> list[Json]:
    chat = _group(call)
    return [
        one.as_chat_member(chat.kind) for one in chat.members.values() if one.status in {"administrator", "creator"}
    ]


@method("getChatMemberCount")
def get_chat_member_count(call: Call) -> int:
    return sum(member.is_present for member in _group(call).members.values())


@method("leaveChat")
def leave_chat(call: Call) -> bool:
    chat = _group(call)
    change_bot_status(call.world, chat, "left", by=call.world.bot_id)
    return True


@method("pinChatMessage")
def pin_chat_message(call: Call) -> bool:
    chat = _pinning_chat(call)
    message = call.message(chat, refusals.PIN_NOT_FOUND)
    if message.id in chat.pinned:
        return True
    chat.pinned.append(message.id)
    place = placed(chat, message.body.get("message_thread_id", 0), None, is_master=True)
    content = place | {"pinned_message": without_reply(message.body)}
    call.world.post(chat, call.world.bot_id, content, is_service=True)
    _tell_pins(call, chat)
    return True


@method("unpinChatMessage")
def unpin_chat_message(call: Call) -> bool:
    chat = _pinning_chat(call)
    message_id = call.whole("message_id", chat.pinned[-1] if chat.pinned else 0)
    if message_id not in chat.pinned:
        raise Refused(refusals.UNPIN_NOT_FOUND)
    chat.pinned.remove(message_id)
    _tell_pins(call, chat)
    return True


@method("unpinAllChatMessages")
def unpin_all_chat_messages(call: Call) -> bool:
    chat = _pinning_chat(call)
    chat.pinned.clear()
    _tell_pins(call, chat)
    return True


@method("setMessageReaction")
def set_message_reaction(call: Call) -> bool:
    chat = call.writable_chat()
    message: Message = call.message(chat, refusals.REACT_NOT_FOUND)
    reaction = call.parsed("reaction") or []
    chat.reactions[message.id] = reaction
    call.world.happenings.tell("reaction", chat=chat.id, message_id=message.id, reaction=reaction)
    return True


def _tell_pins(call: Call, chat: Chat) -> None:
    call.world.happenings.tell("pinned", chat=chat.id, pinned=chat.pinned)


def _group(call: Call) -> Chat:
    chat = call.chat()
    call.check_membership(chat)
    return chat


def _pinning_chat(call: Call) -> Chat:
    chat = call.writable_chat()
    right = "can_edit_messages" if chat.kind is ChatKind.CHANNEL else "can_pin_messages"
    if chat.kind is not ChatKind.PRIVATE and not call.has_right(chat, right):
        raise Refused(refusals.NO_RIGHT_TO_PIN)
    return chat
