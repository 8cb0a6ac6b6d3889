"""The whole state of the sandbox: one bot, people, chats, messages, and everything that waits."""

import itertools
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sandbox.callbacks import Callbacks
from sandbox.calls import CallLog
from sandbox.chats import Chat, ChatKind, Json, Member, Message
from sandbox.clock import Clock
from sandbox.courier import Courier
from sandbox.faults import Faults
from sandbox.files import Files
from sandbox.happenings import Happenings
from sandbox.pace import Pace, Pacer, Uploads
from sandbox.pauses import Pauses
from sandbox.people import Group, Person
from sandbox.profile import Profile
from sandbox.switches import Switches
from sandbox.updates import Updates
from sandbox.webhook import Doorman, Webhook


@dataclass(frozen=True, slots=True)
class Settings:
    """How the sandbox behaves; `latency` is the round trip to it in seconds.

    `clock_file` is kept to hold by how many seconds the clock was moved ahead.
    """

    token: str = "700000001:sandbox-token-that-opens-nothing"  # noqa: S105  it opens nothing
    username: str = "kenes_sandbox_bot"
    name: str = "Kenes"
    latency: float = 0.0
    pace: Pace = field(default_factory=Pace)
    clock: Callable[[], float] = time.time
    first_update_id: int = 1
    clock_file: Path | None = None


class World:
    def __init__(self, settings: Settings, people: Iterable[Person] = (), groups: Iterable[Group] = ()) -> None:
        self.settings = settings
        self.clock = Clock(settings.clock, settings.clock_file)
        self.bot_id = int(settings.token.partition(":")[0])
        self.profile = Profile(settings.name)
        self.happenings = Happenings()
        self.pauses = Pauses(self.clock)
        self.switches = Switches(self.pauses)
        self.updates = Updates(self.clock, settings.first_update_id, self.switches)
        self.callbacks = Callbacks(self.clock)
        self.calls = CallLog()
        self.faults = Faults()
        self.files = Files()
        self.webhook = Webhook()
        self.doorman = Doorman()
        self.courier = Courier(self.updates, self.clock)
        self.pacer = Pacer(settings.pace, self.clock)
        self.uploads = Uploads()
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        # One sequence for all private chats and basic groups, one for each supergroup and channel.
        self._shared_ids = itertools.count(1)
        for person in people:
            self.add_person(person)
        for group in groups:
            self.add_group(group)

    @property
    def bot(self) -> Json:
        name = self.profile.told("name")
        return {"id": self.bot_id, "is_bot": True, "first_name": name, "username": self.settings.username}

    def now(self) -> int:
        return int(self.clock())

    def add_person(self, person: Person) -> Chat:
        self.people[person.id] = person
        chat = Chat(person.id, ChatKind.PRIVATE, self._shared_ids, person=person, username=person.username)
        self.chats[person.id] = chat
        return chat

    def add_group(self, group: Group) -> Chat:
        # In a forum, 1 stands for the general topic.
        own_ids = itertools.count(2 if group.is_forum else 1)
        ids = self._shared_ids if group.kind == ChatKind.GROUP else own_ids
        chat = Chat(group.id, ChatKind(group.kind), ids, group.title, group.username, is_forum=group.is_forum)
        chat.members = {one: Member(self.people[one].as_user(), status) for one, status in group.members.items()}
        chat.members[self.bot_id] = Member(self.bot, group.bot_status, group.bot_rights)
        self.chats[group.id] = chat
        return chat

    def user(self, user_id: int) -> Json:
        return self.bot if user_id == self.bot_id else self.people[user_id].as_user()

    def post(
        self, chat: Chat, sender_id: int, content: Json, *, is_service: bool = False, is_topic_start: bool = False
    ) -> Message:
        """Puts a message into the chat, where everybody sees it; the bot is not told."""
        body: Json = {"message_id": next(chat.ids), "date": self.now(), "chat": chat.as_chat()}
        if is_topic_start:
            body |= {"message_thread_id": body["message_id"], "is_topic_message": True}
        if chat.kind is ChatKind.CHANNEL:
            body["sender_chat"] = chat.as_chat()
        else:
            body["from"] = self.user(sender_id)
        message = Message(body | content, chat.id, sender_id, is_service=is_service)
        chat.messages[message.id] = message
        self.happenings.tell("message", chat=chat.id, message=message.body)
        return message

    def change(self, chat: Chat, message: Message, body: Json) -> None:
        message.body = body
        self.happenings.tell("edited", chat=chat.id, message=body)

    def remove(self, chat: Chat, message_id: int) -> None:
        del chat.messages[message_id]
        chat.pinned = [one for one in chat.pinned if one != message_id]
        self.happenings.tell("deleted", chat=chat.id, message_id=message_id)

    def find_chat(self, name: str) -> Chat | None:
        """The chat under an id, or under the @username of a public group."""
        if name.startswith("@"):
            wanted = name[1:].casefold()
            named = (chat for chat in self.chats.values() if (chat.username or "").casefold() == wanted)
            return next((chat for chat in named if chat.kind is not ChatKind.PRIVATE), None)
        return self.chats.get(int(name)) if name.lstrip("-").isdecimal() else None

    def shown(self) -> dict[str, Any]:
        """Who and what there is, for the chat page and for tests."""
        groups = [chat for chat in self.chats.values() if chat.kind is not ChatKind.PRIVATE]
        return {
            "bot": self.bot,
            "people": [
                person.as_user()
                | {"label": person.label, "has_started": person.has_started, "has_blocked": person.has_blocked}
                for person in self.people.values()
            ],
            "groups": [
                group.as_chat() | {"members": sorted(group.members), "bot_status": group.members[self.bot_id].status}
                for group in groups
            ],
        }
