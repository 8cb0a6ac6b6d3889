"""The topics of a forum: opened, changed, closed, deleted, and where in them a message stands."""

from sandbox import refusals
from sandbox.chats import Chat, Json, Message, Topic
from sandbox.refusals import Refused
from sandbox.world import World

FIRST_COLOUR = 0x6FB9F0
TITLE_LIMIT = 128


def placed(chat: Chat, thread_id: int, replied: Message | None, *, is_master: bool) -> Json:
    """What a message carries of its topic and of the message it replies to; raises Refused.

    Without `thread_id` an answer goes where its question stands. `is_master` may write into closed topics.
    """
    reply = {"reply_to_message": without_reply(replied.body)} if replied else {}
    thread_id = thread_id or (replied.body.get("message_thread_id", 0) if replied else 0)
    topic = _topic(chat, thread_id)
    if topic and topic.is_closed and not is_master:
        raise Refused(refusals.TOPIC_CLOSED)
    if not thread_id:
        return reply
    opener = chat.messages.get(thread_id)
    first = {"reply_to_message": without_reply(opener.body)} if opener else {}
    return {"message_thread_id": thread_id, "is_topic_message": True} | first | reply


def _topic(chat: Chat, thread_id: int) -> Topic | None:
    if thread_id and thread_id not in chat.topics:
        raise Refused(refusals.NO_THREAD)
    return chat.topics[thread_id] if thread_id else chat.general


def without_reply(body: Json) -> Json:
    """A message as it stands inside another: replies do not nest."""
    return {key: value for key, value in body.items() if key != "reply_to_message"}


def create(world: World, chat: Chat, by: int, name: str, *, colour: int = 0, emoji: str = "") -> tuple[Topic, Message]:
    """Opens a topic, with the message that says so; raises Refused."""
    title = clean(name)
    if not 0 <= colour <= 0xFFFFFF:
        raise Refused(refusals.TOPIC_COLOUR)
    icon = {"icon_color": colour or FIRST_COLOUR} | ({"icon_custom_emoji_id": emoji} if emoji else {})
    content = {"forum_topic_created": {"name": title} | icon}
    message = world.post(chat, by, content, is_service=True, is_topic_start=True)
    topic = Topic(message.id, title, colour or FIRST_COLOUR, by, emoji)
    chat.topics[topic.id] = topic
    _tell(world, chat)
    return topic, message


def edit(world: World, chat: Chat, topic: Topic, by: int, changed: Json) -> Message:
    """`changed` holds a new `name`, a new `icon_custom_emoji_id`, or both; raises Refused if nothing is new."""
    if "name" in changed:
        changed = changed | {"name": clean(changed["name"])}
    if all(getattr(topic, field) == value for field, value in changed.items()):
        raise Refused(refusals.TOPIC_NOT_MODIFIED)
    for field, value in changed.items():
        setattr(topic, field, value)
    return _note(world, chat, topic, by, {"forum_topic_edited": changed})


def close(world: World, chat: Chat, topic: Topic, by: int, *, is_closed: bool) -> Message:
    if topic.is_closed == is_closed:
        raise Refused(refusals.TOPIC_NOT_MODIFIED)
    topic.is_closed = is_closed
    return _note(world, chat, topic, by, {"forum_topic_closed" if is_closed else "forum_topic_reopened": {}})


def hide_general(world: World, chat: Chat, by: int, *, is_hidden: bool) -> None:
    """A hidden general topic is closed as well."""
    if chat.general.is_hidden == is_hidden:
        raise Refused(refusals.TOPIC_NOT_MODIFIED)
    chat.general.is_hidden = is_hidden
    chat.general.is_closed = is_hidden
    word = "general_forum_topic_hidden" if is_hidden else "general_forum_topic_unhidden"
    _note(world, chat, chat.general, by, {word: {}})


def delete(world: World, chat: Chat, topic: Topic) -> None:
    """The topic goes with all its messages; nobody is told."""
    del chat.topics[topic.id]
    for message in list(chat.messages.values()):
        if message.body.get("message_thread_id") == topic.id:
            world.remove(chat, message.id)
    _tell(world, chat)


def clean(name: str) -> str:
    title = " ".join(name.split())[:TITLE_LIMIT]
    if not title:
        raise Refused(refusals.TOPIC_TITLE)
    return title


def _note(world: World, chat: Chat, topic: Topic, by: int, content: Json) -> Message:
    place = {} if topic is chat.general else placed(chat, topic.id, None, is_master=True)
    message = world.post(chat, by, place | content, is_service=True)
    _tell(world, chat)
    return message


def _tell(world: World, chat: Chat) -> None:
    world.happenings.tell("topics", chat=chat.id)
