"""deleteMessage and deleteMessages."""

from sandbox import refusals
from sandbox.chats import Chat, ChatKind, Message
from sandbox.methods.call import Call
from sandbox.methods.registry import method
from sandbox.refusals import Refused

DELETED_WITHIN = 48 * 3600


@method("deleteMessage")
def delete_message(call: Call) -> bool:
    chat = call.chat()
    call.check_membership(chat)
    message = call.message(chat, refusals.DELETE_NOT_FOUND)
    _check_right(call, chat, message)
    call.world.remove(chat, message.id)
    return True


@method("deleteMessages")
def delete_messages(call: Call) -> bool:
    chat = call.chat()
    call.check_membership(chat)
    wanted = call.message_ids()
    found = [chat.messages[one] for one in wanted if one in chat.messages]
    for message in found:
        _check_right(call, chat, message)
    for message in found:
        call.world.remove(chat, message.id)
    return True


def _check_right(call: Call, chat: Chat, message: Message) -> None:
    is_old = call.world.clock() - message.body["date"] > DELETED_WITHIN
    if chat.kind is ChatKind.PRIVATE:
        if is_old:
            raise Refused(refusals.CANNOT_DELETE_FOR_ALL)
        return
    is_own = message.sender_id == call.world.bot_id and not is_old
    if not is_own and not call.has_right(chat, "can_delete_messages"):
        raise Refused(refusals.CANNOT_DELETE)
