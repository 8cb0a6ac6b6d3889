"""What the bot tells about itself: names, descriptions and commands, each by scope and language."""

from collections.abc import Iterator
from typing import Any

from sandbox.chats import Chat, ChatKind

Json = dict[str, Any]
Scope = tuple[str, int, int]


class Profile:
    def __init__(self, name: str) -> None:
        self._texts: dict[tuple[str, str], str] = {("name", ""): name}
        self._commands: dict[tuple[Scope, str], list[Json]] = {}
        self.menu_button: Json = {"type": "commands"}

    def tell(self, what: str, language: str, text: str) -> None:
        if text:
            self._texts[what, language] = text
        elif (what, language) != ("name", ""):
            self._texts.pop((what, language), None)

    def told(self, what: str, language: str = "") -> str:
        """The text in this language, else the one for everybody else, else nothing."""
        return self._texts.get((what, language)) or self._texts.get((what, ""), "")

    def set_commands(self, scope: Scope, language: str, commands: list[Json]) -> None:
        self._commands[scope, language] = commands

    def forget_commands(self, scope: Scope, language: str) -> None:
        self._commands.pop((scope, language), None)

    def commands(self, scope: Scope, language: str) -> list[Json]:
        return self._commands.get((scope, language), [])

    def menu_of(self, chat: Chat, person_id: int, language: str) -> list[Json]:
        """The commands this person's client shows in this chat: the narrowest scope that has any."""
        for scope in _scopes(chat, person_id):
            for chosen in (language, ""):
                if found := self._commands.get((scope, chosen)):
                    return found
        return []


def _scopes(chat: Chat, person_id: int) -> Iterator[Scope]:
    """From narrow to wide, as the Bot API lists them."""
    if chat.kind is ChatKind.PRIVATE:
        yield from (("chat", chat.id, 0), ("all_private_chats", 0, 0), ("default", 0, 0))
        return
    member = chat.members.get(person_id)
    is_administrator = member is not None and member.status in {"administrator", "creator"}
    yield ("chat_member", chat.id, person_id)
    if is_administrator:
        yield ("chat_administrators", chat.id, 0)
    yield ("chat", chat.id, 0)
    if is_administrator:
        yield ("all_chat_administrators", 0, 0)
    yield from (("all_group_chats", 0, 0), ("default", 0, 0))
