"""One call of the bot: its parameters, read as the server reads them, and the chat it is meant for."""

import json
from dataclasses import dataclass
from typing import Any

from sandbox import refusals
from sandbox.chats import Chat, ChatKind, Json, Message
from sandbox.refusals import Refusal, Refused
from sandbox.world import World

IDS_LIMIT = 100


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    content: bytes


@dataclass(slots=True)
class Call:
    """`given` holds strings (form) or JSON values; `uploads` the files, under the names they were attached by."""

    world: World
    method: str
    given: Json
    uploads: dict[str, Upload]

    def text(self, name: str) -> str:
        value = self.given.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value)

    def whole(self, name: str, default: int = 0) -> int:
        value = self.given.get(name)
        if value in (None, ""):
            return default
        try:
            return int(value)
        except (TypeError, ValueError, OverflowError) as wrong:
            raise Refused(refusals.WRONG_PARAMETER, name=name) from wrong

    def number(self, name: str) -> float:
        try:
            return float(self.given.get(name) or 0)
        except (TypeError, ValueError) as wrong:
            raise Refused(refusals.WRONG_PARAMETER, name=name) from wrong

    def flag(self, name: str) -> bool:
        value = self.given.get(name)
        return value is True or (isinstance(value, str) and value.lower() in {"true", "yes", "1"})

    def parsed(self, name: str) -> Any:
        """A JSON value, however it came."""
        value = self.given.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError as wrong:
            raise Refused(refusals.WRONG_PARAMETER, name=name) from wrong

    def object(self, name: str, no_json: Refusal, no_object: Refusal) -> Json:
        """A JSON object, {} if it is not given; refused in the words that the parameter has for it."""
        try:
            value = self.parsed(name)
        except Refused as wrong:
            raise Refused(no_json) from wrong
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise Refused(no_object)
        return value

    def message_ids(self) -> list[int]:
        try:
            listed = self.parsed("message_ids")
        except Refused as wrong:
            raise Refused(refusals.MESSAGE_IDS_JSON) from wrong
        if not listed and listed != {}:
            raise Refused(refusals.NO_MESSAGE_IDS)
        if not isinstance(listed, list):
            raise Refused(refusals.MESSAGE_IDS_ARRAY)
        if len(listed) > IDS_LIMIT:
            raise Refused(refusals.MESSAGE_IDS_MANY)
        if not all(str(one).isdecimal() and str(one).isascii() for one in listed):
            raise Refused(refusals.MESSAGE_IDS_NUMBER)
        return [int(one) for one in listed]

    def chat(self, name: str = "chat_id") -> Chat:
        """The chat named by a parameter, whether or not the bot may write to it."""
        value = self.text(name)
        if not value:
            raise Refused(refusals.CHAT_ID_EMPTY if name == "chat_id" else refusals.REQUIRED_PARAMETER, name=name)
        found = self.world.find_chat(value)
        if found is None:
            raise Refused(refusals.TO_A_BOT if value == str(self.world.bot_id) else refusals.CHAT_NOT_FOUND)
        return found

    def writable_chat(self, what: str = "text messages") -> Chat:
        """The chat, if the bot may write there; `what` is named when a right is missing."""
        chat = self.chat()
        if chat.kind is ChatKind.PRIVATE:
            self._check_person(chat)
        else:
            self.check_membership(chat)
            self._check_rights(chat, what)
        return chat

    def _check_rights(self, chat: Chat, what: str) -> None:
        if chat.kind is ChatKind.CHANNEL:
            if not self.has_right(chat, "can_post_messages"):
                raise Refused(refusals.NO_POSTING)
        elif chat.members[self.world.bot_id].status == "restricted":
            raise Refused(refusals.NO_RIGHT_TO_SEND, what=what)

    def _check_person(self, chat: Chat) -> None:
        person = chat.person
        if person is None or person.is_deactivated:
            raise Refused(refusals.DEACTIVATED)
        if person.has_blocked:
            raise Refused(refusals.BLOCKED)
        if not person.has_started:
            is_met = any(person.id in one.members for one in self.world.chats.values())
            raise Refused(refusals.NEVER_STARTED if is_met else refusals.CHAT_NOT_FOUND)

    def check_membership(self, chat: Chat) -> None:
        if chat.migrated_to:
            raise Refused(refusals.UPGRADED, parameters={"migrate_to_chat_id": chat.migrated_to})
        if chat.is_deleted:
            raise Refused(refusals.GROUP_DELETED)
        member = chat.members.get(self.world.bot_id)
        if chat.kind is not ChatKind.PRIVATE and (member is None or not member.is_present):
            is_kicked = member is not None and member.status == "kicked"
            raise Refused(refusals.KICKED if is_kicked else refusals.NOT_A_MEMBER, kind=chat.kind.value)

    def has_right(self, chat: Chat, right: str) -> bool:
        """Whether the bot administers the chat with this right."""
        bot = chat.members.get(self.world.bot_id)
        return bot is not None and bot.status == "administrator" and right in bot.rights

    def message(self, chat: Chat, missing: refusals.Refusal, name: str = "message_id") -> Message:
        found = chat.messages.get(self.whole(name))
        if found is None:
            raise Refused(missing)
        return found
