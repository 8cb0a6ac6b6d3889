"""A chat: its messages, its members, what the bot may do in it, and how each of these looks in the Bot API."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sandbox.people import Person

Json = dict[str, Any]

ADMINISTRATOR_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)
MEMBER_RIGHTS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
    "can_edit_tag",
    "can_react_to_messages",
)


class ChatKind(StrEnum):
    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


RIGHTS_BY_KIND = {
    ChatKind.PRIVATE: (),
    ChatKind.GROUP: ("can_pin_messages", "can_manage_tags"),
    ChatKind.SUPERGROUP: ("can_pin_messages", "can_manage_topics", "can_manage_tags"),
    ChatKind.CHANNEL: ("can_post_messages", "can_edit_messages", "can_manage_direct_messages"),
}


@dataclass(slots=True)
class Member:
    user: Json
    status: str
    rights: frozenset[str] = frozenset()

    @property
    def is_present(self) -> bool:
        return self.status not in {"left", "kicked"}

    def as_chat_member(self, kind: ChatKind) -> Json:
        """As it looks in a chat of this kind: a channel has other rights than a group."""
        shown: Json = {"user": self.user, "status": self.status}
        if self.status == "administrator":
            known = (*ADMINISTRATOR_RIGHTS, *RIGHTS_BY_KIND[kind])
            shown |= {"can_be_edited": False, "is_anonymous": False}
            shown |= {right: right in self.rights for right in known} | {"can_manage_chat": True}
        elif self.status == "restricted":
            shown |= {"is_member": True, "until_date": 0} | {one: one in self.rights for one in MEMBER_RIGHTS}
        elif self.status == "kicked":
            shown["until_date"] = 0
        elif self.status == "creator":
            shown["is_anonymous"] = False
        return shown


@dataclass(slots=True)
class Message:
    """`body` is the Bot API object as everybody sees it; the rest is what the server knows besides."""

    body: Json
    chat_id: int
    sender_id: int
    has_reply_keyboard: bool = False
    is_service: bool = False

    @property
    def id(self) -> int:
        return int(self.body["message_id"])


@dataclass(slots=True)
class Topic:
    """One topic of a forum; its id is the id of the message that opened it."""

    id: int
    name: str
    icon_color: int
    creator_id: int
    icon_custom_emoji_id: str = ""
    is_closed: bool = False
    is_hidden: bool = False

    def as_forum_topic(self) -> Json:
        icon = {"icon_custom_emoji_id": self.icon_custom_emoji_id} if self.icon_custom_emoji_id else {}
        return {"message_thread_id": self.id, "name": self.name, "icon_color": self.icon_color} | icon


GENERAL_TOPIC = 1


@dataclass(slots=True)
class Chat:
    id: int
    kind: ChatKind
    ids: Iterator[int]
    title: str = ""
    username: str | None = None
    person: Person | None = None
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    reactions: dict[int, list[Json]] = field(default_factory=dict)
    keyboard: Json | None = None
    menu_button: Json | None = None
    migrated_to: int | None = None
    is_deleted: bool = False
    is_forum: bool = False
    topics: dict[int, Topic] = field(default_factory=dict)
    general: Topic = field(default_factory=lambda: Topic(GENERAL_TOPIC, "General", 0, 0))

    def as_chat(self) -> Json:
        shown: Json = {"id": self.id, "type": self.kind.value}
        if self.person:
            user = self.person.as_user()
            return shown | {key: user[key] for key in ("first_name", "last_name", "username") if key in user}
        shown["title"] = self.title
        optional = {"username": self.username, "is_forum": self.is_forum}
        return shown | {key: value for key, value in optional.items() if value}
