"""A protocol as JSON values and back: frozen into a row when the minutes are final, into an order for a paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")


def frozen(value: Any) -> Any:
    """JSON values of a dataclass of plain parts: words, numbers, days, tuples, and dataclasses of the same."""
    if is_dataclass(value):
        return {field.name: frozen(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [frozen(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def thawed(kind: type[T], kept: Mapping[str, Any]) -> T:
    """The dataclass again; a field that was not there yet when it was frozen takes its default.

    Raises:
        TypeError: a field without a default is missing.
    """
    hints = get_type_hints(kind)
    return kind(**{name: _thawed(hint, kept[name]) for name, hint in hints.items() if name in kept})


def _thawed(hint: Any, kept: Any) -> Any:
    hint = getattr(hint, "__supertype__", hint)
    if get_origin(hint) is UnionType:
        inner = next(arm for arm in get_args(hint) if arm is not NoneType)
        return None if kept is None else _thawed(inner, kept)
    if get_origin(hint) is tuple:
        return tuple(_thawed(get_args(hint)[0], each) for each in kept)
    if is_dataclass(hint):
        return thawed(hint, kept)  # type: ignore[arg-type]  # a dataclass is a type here, never an instance
    if isinstance(hint, type) and issubclass(hint, date):
        return date.fromisoformat(kept)
    return hint(kept) if isinstance(hint, type) and issubclass(hint, Enum) else kept
