"""Callback codes: a button is a command, written in at most 64 bytes.

`1cv:3Fk2:yes` is version 1, the command with the code `cv`, then its fields in order: whole numbers in base 62,
words as they are, `~` for none. What was pressed may be forged or years old, so reading one never trusts it: it yields
a command, which is then permitted or refused like any other, or nothing.
"""

from __future__ import annotations

from dataclasses import fields
from enum import Enum
from typing import Any, get_args

from council.command import Command, annotations_of, check, is_optional
from council.errors import FieldRefused
from handlers.kit.base62 import base62, number

VERSION = "1"
LONGEST = 64
"""Bytes; Telegram refuses a longer one (BUTTON_DATA_INVALID)."""
_NONE = "~"


class CodeTaken(LookupError):
    """Two commands want the same code, or one wants two."""


class CodeTooLong(ValueError):
    """The command does not fit a button; its words must be shortened."""


class Codec:
    """Writes and reads the commands that stand on buttons."""

    def __init__(self) -> None:
        self._codes: dict[type[Command[Any]], str] = {}
        self._commands: dict[str, type[Command[Any]]] = {}

    def give(self, code: str, command: type[Command[Any]]) -> None:
        """Let the command stand on buttons under this code, for ever: old buttons carry it.

        Raises:
            CodeTaken: the code or the command is already in use.
        """
        if code in self._commands or command in self._codes or not code.isalnum():
            raise CodeTaken(f"{code} for {command.__name__}")
        self._codes[command], self._commands[code] = code, command

    def codes(self) -> dict[str, type[Command[Any]]]:
        return dict(self._commands)

    def write(self, command: Command[Any]) -> str:
        """Return the button's data.

        Raises:
            CodeTooLong: it would pass 64 bytes.
            LookupError: the command was given no code.
        """
        values = (getattr(command, field.name) for field in fields(command))  # type: ignore[arg-type]  # a dataclass
        code = ":".join((VERSION + self._codes[type(command)], *map(_written, values)))
        if len(code.encode()) > LONGEST:
            raise CodeTooLong(code)
        return code

    def read(self, code: str) -> Command[Any] | None:
        """Return the command a button carries, or nothing if no button of ours can carry this."""
        head, *words = code.split(":")
        command = self._commands.get(head[1:])
        if command is None or not head.startswith(VERSION) or not _is_storable(code):
            return None
        annotations = annotations_of(command)
        if len(words) != len(annotations):
            return None
        try:
            values = [_value(annotation, word) for annotation, word in zip(annotations.values(), words, strict=True)]
            read = command(*values)
            check(read)
        except (ValueError, KeyError, FieldRefused):
            return None
        return read


def _is_storable(code: str) -> bool:
    """Tell whether a button could carry it and both databases take its words: no half pair, no NUL."""
    try:
        return len(code.encode()) <= LONGEST and "\0" not in code
    except UnicodeEncodeError:
        return False


def _written(value: object) -> str:
    if value is None:
        return _NONE
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, int):
        return base62(value)
    word = str(value.value) if isinstance(value, Enum) else str(value)
    if word == _NONE or ":" in word:
        raise CodeTooLong(word)
    return word


def _value(annotation: Any, word: str) -> object:
    if word == _NONE:
        if is_optional(annotation):
            return None
        raise ValueError(word)
    kind = _kind(annotation)
    if kind is bool:
        return {"0": False, "1": True}[word]
    if issubclass(kind, Enum):
        return kind(word)
    return number(word) if issubclass(kind, int) else word


def _kind(annotation: Any) -> type:
    while not isinstance(annotation, type):
        supertype = getattr(annotation, "__supertype__", None)
        annotation = supertype or next(arm for arm in get_args(annotation) if arm is not type(None))
    return annotation


codec = Codec()
"""The codes of this program; the routes of each noun add theirs as they are imported."""
