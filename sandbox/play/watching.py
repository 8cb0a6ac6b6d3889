"""What can be seen: people and chats, messages, keyboards, toasts, calls; and waiting for something new."""

from dataclasses import asdict
from typing import Any

from sandbox.chats import Chat, ChatKind, Json
from sandbox.people import Person
from sandbox.play.registry import Scene, action
from sandbox.raw import Raw

LONGEST_WAIT = 30.0
MASTERS = frozenset({"creator", "administrator"})


@action()
def state(scene: Scene) -> Json:
    """The bot, the people with their labels, the groups."""
    return scene.world.shown() | {"revision": scene.world.happenings.revision}


@action("chat, limit?")
def messages(scene: Scene) -> Json:
    """The newest `limit` messages of a chat, oldest first, with the revision they belong to."""
    newest = list(scene.chat().messages.values())[-scene.given.get("limit", 1000) :]
    return {"messages": [one.body for one in newest], "revision": scene.world.happenings.revision}


@action("chat")
def keyboard(scene: Scene) -> Json | None:
    """The reply keyboard that lies in the chat, or null."""
    return scene.chat().keyboard


@action("person")
def view(scene: Scene) -> Json:
    """All that one person's client shows, chat by chat."""
    person = scene.person()
    own = [chat for chat in scene.world.chats.values() if _is_seen(chat, person)]
    return {
        "person": person.as_user() | {"has_started": person.has_started, "has_blocked": person.has_blocked},
        "description": scene.world.profile.told("description", person.language or ""),
        "chats": [_shown(scene, chat, person) for chat in own],
    }


def _is_seen(chat: Chat, person: Person) -> bool:
    if chat.kind is ChatKind.PRIVATE:
        return chat.id == person.id
    return person.id in chat.members and chat.members[person.id].is_present and not chat.migrated_to


def _shown(scene: Scene, chat: Chat, person: Person) -> Json:
    topics = {"topics": [one.as_forum_topic() | {"is_closed": one.is_closed} for one in chat.topics.values()]}
    return (topics if chat.is_forum else {}) | {
        "chat": chat.as_chat(),
        "may_write": chat.kind is not ChatKind.CHANNEL or chat.members[person.id].status in MASTERS,
        "count": sum(member.is_present for member in chat.members.values()),
        "messages": [one.body for one in list(chat.messages.values())[-300:]],
        "pinned": chat.pinned,
        "reactions": chat.reactions,
        "keyboard": chat.keyboard,
        "commands": scene.world.profile.menu_of(chat, person.id, person.language or ""),
    }


@action("person, chat?")
def commands(scene: Scene) -> list[Json]:
    """The commands menu in the person's language and the chat's scope."""
    person = scene.person()
    return scene.world.profile.menu_of(scene.chat(), person.id, person.language or "")


@action("person")
def toasts(scene: Scene) -> list[Json]:
    """How presses of the person were answered."""
    return [asdict(toast) for toast in scene.world.callbacks.toasts_of(scene.person().id)]


@action("listed?, method?, after?, limit?")
def calls(scene: Scene) -> Json:
    """Every call of the bot, counted by method and answer. `listed` true: all listed, in short.

    `after` a number (0 at first): the newest `limit` after it in `newest`, with parameters, answer and milliseconds.
    """
    log, method = scene.world.calls, scene.given.get("method") or None
    found: Json = {"counted": log.counted(), "last": log.last}
    found["listed"] = log.listed(method) if scene.given.get("listed") else []
    if "after" in scene.given:
        found["newest"] = log.whole(method, int(scene.given["after"]), int(scene.given.get("limit", 200)))
    return found


@action()
def pending(scene: Scene) -> int:
    """Updates the bot has not confirmed."""
    return scene.world.updates.pending


@action("revision, wait_for?")
async def wait(scene: Scene) -> int:
    """The revision, once it is greater than `revision`, or after `wait_for` seconds (30 at most)."""
    wait_for = min(float(scene.given.get("wait_for", LONGEST_WAIT)), LONGEST_WAIT)
    return await scene.world.happenings.after(int(scene.need("revision")), wait_for)


@action()
def all_messages(scene: Scene) -> Raw | dict[str, Any]:
    """Every chat's messages at once, for trials that compare the whole world."""
    return {str(chat.id): [one.body for one in chat.messages.values()] for chat in scene.world.chats.values()}
