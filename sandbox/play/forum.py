"""Topics as people open, rename, close and delete them."""

from sandbox import topics
from sandbox.chats import Chat, Json, Message, Topic
from sandbox.delivery import deliver
from sandbox.people import Person
from sandbox.play.registry import CannotPlay, Scene, action


@action("chat, is_forum")
def set_forum(scene: Scene) -> Json:
    """Turns the topics of a supergroup on or off; off, they are gone."""
    chat = scene.group()
    chat.is_forum = bool(scene.need("is_forum"))
    if not chat.is_forum:
        chat.topics.clear()
    scene.world.happenings.tell("people")
    scene.world.happenings.tell("topics", chat=chat.id)
    return chat.as_chat()


@action("person, chat, name, icon_color?")
def create_topic(scene: Scene) -> Json:
    """The person opens a topic."""
    person, chat = _forum(scene)
    topic, message = topics.create(
        scene.world, chat, person.id, scene.need("name"), colour=int(scene.given.get("icon_color", 0))
    )
    deliver(scene.world, chat, message)
    return topic.as_forum_topic()


@action("person, chat, message_thread_id, name")
def rename_topic(scene: Scene) -> Json:
    """The person gives a topic another name."""
    person, chat, topic = _topic(scene)
    return _told(scene, chat, topics.edit(scene.world, chat, topic, person.id, {"name": scene.need("name")}))


@action("person, chat, message_thread_id")
def close_topic(scene: Scene) -> Json:
    """The person closes a topic: only administrators write into it from now on."""
    person, chat, topic = _topic(scene)
    return _told(scene, chat, topics.close(scene.world, chat, topic, person.id, is_closed=True))


@action("person, chat, message_thread_id")
def reopen_topic(scene: Scene) -> Json:
    """The person opens a closed topic again."""
    person, chat, topic = _topic(scene)
    return _told(scene, chat, topics.close(scene.world, chat, topic, person.id, is_closed=False))


@action("person, chat, message_thread_id")
def delete_topic(scene: Scene) -> bool:
    """The person deletes a topic with all its messages; the bot is not told, as in life."""
    _, chat, topic = _topic(scene)
    topics.delete(scene.world, chat, topic)
    return True


def _forum(scene: Scene) -> tuple[Person, Chat]:
    person, chat = scene.entered_chat()
    if not chat.is_forum:
        raise CannotPlay(f"chat {chat.id} has no topics")
    return person, chat


def _topic(scene: Scene) -> tuple[Person, Chat, Topic]:
    person, chat = _forum(scene)
    thread_id = scene.need("message_thread_id")
    if thread_id not in chat.topics:
        raise CannotPlay(f"no topic {thread_id} in chat {chat.id}")
    return person, chat, chat.topics[thread_id]


def _told(scene: Scene, chat: Chat, message: Message) -> Json:
    deliver(scene.world, chat, message)
    return message.body
