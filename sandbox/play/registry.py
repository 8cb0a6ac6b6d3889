"""Action name → function, and who and where an action is played."""

import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from sandbox.chats import Chat, ChatKind, Json, Message
from sandbox.people import Person
from sandbox.play.arguments import KINDS, WrongArgument, read
from sandbox.world import World


class CannotPlay(Exception):
    """What a person could not do in a real client either, or a wrong argument of a test."""


@dataclass(frozen=True, slots=True)
class Scene:
    world: World
    given: Json

    def need(self, name: str) -> Any:
        if name not in self.given:
            raise CannotPlay(f"missing {name}")
        return self.given[name]

    def person(self) -> Person:
        found = self.world.people.get(self.need("person"))
        if found is None:
            raise CannotPlay(f"no person {self.given['person']}")
        return found

    def chat(self) -> Chat:
        """The chat named, or the person's private chat with the bot."""
        chat_id = self.given.get("chat") or self.need("person")
        found = self.world.chats.get(chat_id)
        if found is None:
            raise CannotPlay(f"no chat {chat_id}")
        return found

    def group(self) -> Chat:
        chat = self.chat()
        if chat.kind is ChatKind.PRIVATE:
            raise CannotPlay(f"chat {chat.id} is no group")
        return chat

    def entered_chat(self) -> tuple[Person, Chat]:
        """Person and chat, once the person may act there; writing to the bot starts it."""
        person, chat = self.person(), self.chat()
        if chat.kind is ChatKind.PRIVATE:
            if chat.id != person.id:
                raise CannotPlay(f"chat {chat.id} belongs to another person")
            if person.has_blocked:
                raise CannotPlay(f"person {person.id} has blocked the bot")
            person.has_started = True
        elif person.id not in chat.members or not chat.members[person.id].is_present:
            raise CannotPlay(f"person {person.id} is not a member of chat {chat.id}")
        return person, chat

    def message(self, chat: Chat) -> Message:
        found = chat.messages.get(self.need("message_id"))
        if found is None:
            raise CannotPlay(f"no message {self.given['message_id']} in chat {chat.id}")
        return found


Play = Callable[[Scene], Any] | Callable[[Scene], Awaitable[Any]]
Function = TypeVar("Function", bound=Play)
# Who acts and where: a client's page sends them along with every action.
ALWAYS_TAKEN = frozenset({"person", "chat"})
MAY_BE_NULL = frozenset({"language", "username"})


@dataclass(frozen=True, slots=True)
class Action:
    """One action as scripts find it at GET /sandbox/actions; `arguments` that may be left out end in `?`."""

    name: str
    arguments: tuple[str, ...]
    doc: str
    play: Play

    def read(self, given: Json) -> Json:
        """The arguments as what they are; raises CannotPlay for one that is missing, unknown, or something else."""
        known = {one.removesuffix("?") for one in self.arguments} | ALWAYS_TAKEN
        if unknown := given.keys() - known:
            raise CannotPlay(f"{self.name} knows no {min(unknown)}")
        meant = {name: value for name, value in given.items() if value is not None or name in MAY_BE_NULL}
        if missing := {one for one in self.arguments if not one.endswith("?")} - meant.keys():
            raise CannotPlay(f"missing {min(missing)}")
        try:
            return {name: value if value is None else read(name, value) for name, value in meant.items()}
        except WrongArgument as wrong:
            raise CannotPlay(str(wrong)) from wrong

    def shown(self) -> Json:
        kinds = {name: KINDS[name] for name in (one.removesuffix("?") for one in self.arguments)}
        return {"name": self.name, "arguments": self.arguments, "kinds": kinds, "doc": self.doc}


ACTIONS: dict[str, Action] = {}


def action(arguments: str = "") -> Callable[[Function], Function]:
    """Registers a function under its own name; `arguments` as in `person, chat, text, reply_to?`."""

    def register(function: Function) -> Function:
        names = tuple(arguments.split(", ")) if arguments else ()
        ACTIONS[function.__name__] = Action(function.__name__, names, inspect.getdoc(function) or "", function)
        return function

    return register
