"""What the arguments of actions are, by name: read alike from JSON and from a query."""

import json
import math
from collections.abc import Callable
from typing import Any

WHOLE, NUMBER, FLAG, TEXT, LIST, OBJECT = "whole number", "number", "true or false", "text", "list", "object"
NAMES = {
    WHOLE: "person chat message_id message_thread_id reply_to of new_chat from_chat icon_color after limit code times"
    " chat_id revision seed width height length",
    NUMBER: "latitude longitude seconds to ahead wait_for delay silence duration",
    FLAG: "listed is_forum is_deactivated is_anonymous",
    TEXT: "text payload content name caption label callback_data language username address title performer status"
    " method description",
    LIST: "updates presses rules items rights",
    OBJECT: "described parameters",
}
KINDS = {name: kind for kind, names in NAMES.items() for name in names.split()}


class WrongArgument(ValueError):
    """The message names the argument and what it should be."""


def read(name: str, value: Any) -> Any:
    """The value as the kind of its name wants it; raises WrongArgument."""
    kind = KINDS[name]
    try:
        return READERS[kind](value)
    except (TypeError, ValueError, OverflowError) as wrong:
        raise WrongArgument(f"{name} is a {kind}") from wrong


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise TypeError
    return int(value)


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise TypeError
    number = float(value)
    if not math.isfinite(number):
        raise ValueError
    return number


def _flag(value: Any) -> bool:
    if str(value).lower() not in {"true", "1", "false", "0"}:
        raise ValueError
    return str(value).lower() in {"true", "1"}


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _list(value: Any) -> list[Any]:
    found = _parsed(value)
    if not isinstance(found, list):
        raise TypeError
    return found


def _object(value: Any) -> dict[str, Any]:
    found = _parsed(value)
    if not isinstance(found, dict):
        raise TypeError
    return found


def _parsed(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


READERS: dict[str, Callable[[Any], Any]] = {
    WHOLE: _whole,
    NUMBER: _number,
    FLAG: _flag,
    TEXT: _text,
    LIST: _list,
    OBJECT: _object,
}
