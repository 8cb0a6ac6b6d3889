"""Which parameters a method knows: those of python-telegram-bot's own signatures."""

import inspect
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import telegram

from sandbox import refusals
from sandbox.media import MEDIA
from sandbox.refusals import Refused

# These are refused by the method itself, in the server's own words.
REFUSED_BY_METHOD = frozenset(
    {"chat_id", "text", "action", "callback_query_id", "file_id", "media", "message_ids", "from_chat_id", *MEDIA}
)
# What the server still takes instead of a newer parameter; other libraries send these.
OLDER_NAMES: dict[str, frozenset[str]] = {
    "reply_parameters": frozenset({"reply_to_message_id", "allow_sending_without_reply"}),
    "link_preview_options": frozenset({"disable_web_page_preview"}),
}


@dataclass(frozen=True, slots=True)
class Signature:
    method: str
    known: frozenset[str]
    required: frozenset[str]

    def check(self, given: Iterable[str]) -> None:
        names = frozenset(given)
        if unknown := names - self.known:
            raise Refused(refusals.UNKNOWN_PARAMETER, name=min(unknown), method=self.method)
        if missing := self.required - names:
            raise Refused(refusals.MISSING_PARAMETER, name=min(missing), method=self.method)


def check_fields(given: dict[str, Any], kind: type[telegram.TelegramObject], *, besides: Iterable[str] = ()) -> None:
    """Raises Refused for a field that the library's class does not know."""
    known = inspect.signature(kind).parameters.keys() - {"api_kwargs"}
    if unknown := given.keys() - known - frozenset(besides):
        raise Refused(refusals.UNKNOWN_FIELD, name=min(unknown), kind=kind.__name__)


def _signature(method: str, function: Callable[..., object]) -> Signature:
    # What stands after `*` are PTB's conveniences (timeouts, filename, …): they never travel under that name.
    own = [
        parameter
        for parameter in inspect.signature(function).parameters.values()
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD and parameter.name != "self"
    ]
    required = {one.name for one in own if one.default is one.empty}
    names = frozenset(one.name for one in own)
    older = frozenset().union(*(OLDER_NAMES[name] for name in names & OLDER_NAMES.keys()))
    return Signature(method, names | older, frozenset(required - REFUSED_BY_METHOD))


def _read_signatures() -> dict[str, Signature]:
    """Lower-case method name → signature, for every camelCase method that has a snake_case twin in Bot."""
    found = {}
    for name, function in inspect.getmembers(telegram.Bot, inspect.isfunction):
        first, *rest = name.split("_")
        if rest and not name.startswith("_") and name != "do_api_request":
            method = first + "".join(map(str.capitalize, rest))
            found[method.lower()] = _signature(method, function)
    return found


SIGNATURES = _read_signatures()
