"""The register of routes and the dictionaries by which an update finds its own: no patterns, one look-up.

Every route names the command or query it leads to, never a role; who may stands beside that command in `council`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from telegram import Update

from council.command import Command
from handlers.kit.callback import Codec, codec
from handlers.kit.context import Context
from handlers.kit.incoming import Kind

When = Callable[[Context[Any]], bool]
Handler = Callable[[Update, Context[Any]], Awaitable[None]]
H = TypeVar("H", bound=Handler)


@dataclass(frozen=True, slots=True)
class Route:
    """A callback `(update, context)` and the command it leads to.

    Attributes:
        is_for_groups: it also answers in groups; all others ask to continue in private.
    """

    handler: Handler
    names: type[Command[Any]]
    is_for_groups: bool = False


class Routes:
    """All routes of the program, by how they are reached."""

    def __init__(self, codes: Codec) -> None:
        self.codec = codes
        self.taps: dict[type[Command[Any]], Route] = {}
        self.slashes: dict[str, Route] = {}
        self.links: dict[str, Route] = {}
        self.kinds: dict[tuple[Kind, str | None], Route] = {}
        self.choosy: dict[str, list[tuple[When, Route]]] = {}

    def tap(self, code: str, command: type[Command[Any]], *, in_groups: bool = False) -> Callable[[H], H]:
        """Route presses of buttons that carry this command; `code` is its short name on them, for ever."""
        self.codec.give(code, command)
        return self._add(self.taps, command, command, is_for_groups=in_groups)

    def slash(self, name: str, names: type[Command[Any]], *, in_groups: bool = False) -> Callable[[H], H]:
        """Route `/name`."""
        return self._add(self.slashes, name, names, is_for_groups=in_groups)

    def link(self, prefix: str, names: type[Command[Any]], *, in_groups: bool = False) -> Callable[[H], H]:
        """Route `/start <prefix>_<payload>`; in groups it comes of a `startgroup` link."""
        return self._add(self.links, prefix, names, is_for_groups=in_groups)

    def kind(
        self, kind: Kind, names: type[Command[Any]], *, media: str | None = None, in_groups: bool = False
    ) -> Callable[[H], H]:
        """Route what no draft and no command claims: typed text, a photo, the bot's membership."""
        return self._add(self.kinds, (kind, media), names, is_for_groups=in_groups)

    def sent(self, media: str, names: type[Command[Any]], *, when: When) -> Callable[[H], H]:
        """Route what is sent in private, and is of this noun by what it is and who sends it, before `kind` is asked."""

        def add(handler: H) -> H:
            self.choosy.setdefault(media, []).append((when, Route(handler, names)))
            return handler

        return add

    def all(self) -> tuple[Route, ...]:
        return (
            *self.taps.values(),
            *self.slashes.values(),
            *self.links.values(),
            *self.kinds.values(),
            *self._chosen(),
        )

    def of_kind(self, context: Context[Any]) -> Route | None:
        incoming = context.incoming
        for when, route in self.choosy.get(incoming.media or "", ()):
            if incoming.is_private and when(context):
                return route
        exact = self.kinds.get((incoming.kind, incoming.media))
        return exact or self.kinds.get((incoming.kind, None))

    def _chosen(self) -> list[Route]:
        return [route for choices in self.choosy.values() for _, route in choices]

    @staticmethod
    def _add(
        where: dict[Any, Route], key: Any, names: type[Command[Any]], *, is_for_groups: bool = False
    ) -> Callable[[H], H]:
        def add(handler: H) -> H:
            if key in where:
                raise LookupError(f"{key} has two routes")
            where[key] = Route(handler, names, is_for_groups)
            return handler

        return add


routes = Routes(codec)
"""The register of this program; the routes of each noun join as they are imported."""
