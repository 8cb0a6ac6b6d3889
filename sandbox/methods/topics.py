"""Topics of a forum as the bot opens, changes, closes and deletes them."""

from sandbox import refusals, topics
from sandbox.chats import Chat, Json, Topic
from sandbox.methods.call import Call
from sandbox.methods.registry import METHODS, Method, method
from sandbox.refusals import Refused


@method("createForumTopic")
def create_forum_topic(call: Call) -> Json:
    chat = _forum(call)
    if not call.has_right(chat, "can_manage_topics"):
        raise Refused(refusals.NO_RIGHT_TO_CREATE_TOPIC)
    topics.clean(call.text("name"))
    call.world.pacer.admit(chat.id)
    colour, emoji = call.whole("icon_color"), call.text("icon_custom_emoji_id")
    topic, _ = topics.create(call.world, chat, call.world.bot_id, call.text("name"), colour=colour, emoji=emoji)
    return topic.as_forum_topic()


@method("editForumTopic")
def edit_forum_topic(call: Call) -> bool:
    chat, topic = _own_topic(call, "edit")
    changed: Json = {"name": call.text("name")} if call.text("name") else {}
    if "icon_custom_emoji_id" in call.given:
        changed["icon_custom_emoji_id"] = call.text("icon_custom_emoji_id")
    if changed:
        topics.edit(call.world, chat, topic, call.world.bot_id, changed)
    return True


@method("deleteForumTopic")
def delete_forum_topic(call: Call) -> bool:
    chat, topic = _topic(call)
    if not call.has_right(chat, "can_delete_messages") and topic.creator_id != call.world.bot_id:
        raise Refused(refusals.NO_RIGHT_TO_TOPIC, do="delete")
    topics.delete(call.world, chat, topic)
    return True


@method("unpinAllForumTopicMessages")
def unpin_all_forum_topic_messages(call: Call) -> bool:
    chat, topic = _topic(call)
    return _unpin(call, chat, topic.id)


@method("unpinAllGeneralForumTopicMessages")
def unpin_all_general_forum_topic_messages(call: Call) -> bool:
    return _unpin(call, _forum(call), 0)


@method("editGeneralForumTopic")
def edit_general_forum_topic(call: Call) -> bool:
    chat = _general(call)
    topics.edit(call.world, chat, chat.general, call.world.bot_id, {"name": call.text("name")})
    return True


@method("getForumTopicIconStickers")
def get_forum_topic_icon_stickers(_call: Call) -> list[Json]:
    return []


def _closer(*, is_closed: bool) -> Method:
    def close(call: Call) -> bool:
        chat, topic = _own_topic(call, "edit")
        topics.close(call.world, chat, topic, call.world.bot_id, is_closed=is_closed)
        return True

    return close


def _general_closer(*, is_closed: bool) -> Method:
    def close(call: Call) -> bool:
        chat = _general(call)
        topics.close(call.world, chat, chat.general, call.world.bot_id, is_closed=is_closed)
        return True

    return close


def _general_hider(*, is_hidden: bool) -> Method:
    def hide(call: Call) -> bool:
        topics.hide_general(call.world, _general(call), call.world.bot_id, is_hidden=is_hidden)
        return True

    return hide


METHODS["closeforumtopic"] = _closer(is_closed=True)
METHODS["reopenforumtopic"] = _closer(is_closed=False)
METHODS["closegeneralforumtopic"] = _general_closer(is_closed=True)
METHODS["reopengeneralforumtopic"] = _general_closer(is_closed=False)
METHODS["hidegeneralforumtopic"] = _general_hider(is_hidden=True)
METHODS["unhidegeneralforumtopic"] = _general_hider(is_hidden=False)


def _forum(call: Call) -> Chat:
    chat = call.writable_chat()
    if not chat.is_forum:
        raise Refused(refusals.NOT_A_FORUM)
    return chat


def _general(call: Call) -> Chat:
    chat = _forum(call)
    if not call.has_right(chat, "can_manage_topics"):
        raise Refused(refusals.NO_RIGHT_TO_TOPIC, do="edit")
    return chat


def _topic(call: Call) -> tuple[Chat, Topic]:
    chat = _forum(call)
    found = chat.topics.get(call.whole("message_thread_id"))
    if found is None:
        raise Refused(refusals.TOPIC_GONE)
    return chat, found


def _own_topic(call: Call, do: str) -> tuple[Chat, Topic]:
    """A topic the bot may change: with the right for all, without it those it opened."""
    chat, topic = _topic(call)
    if not call.has_right(chat, "can_manage_topics") and topic.creator_id != call.world.bot_id:
        raise Refused(refusals.NO_RIGHT_TO_TOPIC, do=do)
    return chat, topic


def _unpin(call: Call, chat: Chat, thread_id: int) -> bool:
    if not call.has_right(chat, "can_pin_messages"):
        raise Refused(refusals.NO_RIGHT_TO_PIN)
    chat.pinned = [one for one in chat.pinned if chat.messages[one].body.get("message_thread_id", 0) != thread_id]
    call.world.happenings.tell("pinned", chat=chat.id, pinned=chat.pinned)
    return True
