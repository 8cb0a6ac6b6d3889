"""Who lives in the sandbox: people to play, the groups they share, and the file that lists both."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ALL_RIGHTS = frozenset(
    {
        *("can_pin_messages", "can_delete_messages", "can_invite_users", "can_manage_topics"),
        *("can_post_messages", "can_edit_messages"),
    }
)


@dataclass(slots=True)
class Person:
    """One Telegram account. `label` is the role the page shows; `language` is the client's language_code."""

    id: int
    name: str
    label: str = ""
    language: str | None = "kk"
    username: str | None = None
    phone: str = ""
    has_started: bool = False
    has_blocked: bool = False
    is_deactivated: bool = False

    def __post_init__(self) -> None:
        self.phone = self.phone or f"+7700{self.id % 10_000_000:07d}"

    def as_user(self) -> dict[str, Any]:
        first, _, last = self.name.partition(" ")
        user: dict[str, Any] = {"id": self.id, "is_bot": False, "first_name": first}
        optional = {"last_name": last, "username": self.username, "language_code": self.language}
        return user | {key: value for key, value in optional.items() if value}


@dataclass(slots=True)
class Group:
    """A group, supergroup or channel as it stands when the sandbox opens.

    `bot_status` is a ChatMember status of the bot (`left` when it has not been added yet);
    `bot_rights` count only while the bot is an administrator.
    """

    id: int
    title: str
    members: dict[int, str] = field(default_factory=dict)
    kind: str = "supergroup"
    username: str | None = None
    bot_status: str = "administrator"
    bot_rights: frozenset[str] = ALL_RIGHTS
    is_forum: bool = False


def read_people(path: Path) -> tuple[list[Person], list[Group]]:
    """People and groups of a JSON file `{"people": [{id, name, …}], "groups": [{id, title, members, …}]}`.

    `members` is a list of ids or an object id → status.
    """
    listed = json.loads(path.read_text(encoding="utf-8"))
    return [Person(**one) for one in listed["people"]], [read_group(one) for one in listed.get("groups", ())]


def read_group(listed: dict[str, Any]) -> Group:
    members = listed.get("members", {})
    statuses: Iterable[tuple[Any, str]] = (
        members.items() if isinstance(members, dict) else [(one, "member") for one in members]
    )
    rights = frozenset(listed.get("bot_rights", ALL_RIGHTS))
    return Group(**listed | {"members": {int(one): status for one, status in statuses}, "bot_rights": rights})
