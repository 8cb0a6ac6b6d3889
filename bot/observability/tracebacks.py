"""The story of an error, told without what people wrote: places and kinds always, texts only where they are ours.

The text of an exception is often its argument (`KeyError: 'Айгерім'`, a driver's "Key (phone)=(…)"), so only
classes known to speak of the machine keep theirs. Values of local variables are never shown.
"""

import sys
import traceback
from collections.abc import Iterator
from typing import Any, Final

from structlog.typing import EventDict

from bot.observability.masking import unquoted

SPEAKING: Final[tuple[type[BaseException], ...]] = (
    OSError,
    ImportError,
    NameError,
    AttributeError,
    RecursionError,
    NotImplementedError,
)


class ErrorTold:
    """A structlog processor: `exc_info`, in any of its forms, becomes `exception`, with every place it passed.

    An error given as `because` is weather, not a fault of ours (no network, no database): it is told in one line.
    """

    def __init__(self, speaking: tuple[type[BaseException], ...] = SPEAKING) -> None:
        self._speaking = speaking

    def __call__(self, logger: Any, method: str, event: EventDict) -> EventDict:
        error = event.pop("exc_info", None)
        if isinstance(error, tuple):
            error = error[1]
        elif error and not isinstance(error, BaseException):
            error = sys.exc_info()[1]
        if error:
            event["exception"] = told(error, self._speaking)
        if isinstance(weather := event.get("because"), BaseException):
            event["because"] = told_shortly(weather, self._speaking)
        if event.get("logger") == "asyncio":
            # Its report goes on with the repr of the future, which holds the error's text.
            event["event"] = str(event["event"]).partition("\n")[0]
        return event


def told(error: BaseException, speaking: tuple[type[BaseException], ...] = SPEAKING) -> str:
    """The whole chain, the oldest error first, as Python prints it."""
    links = [
        f"{''.join(traceback.format_tb(each.__traceback__))}{_name(each, speaking)}" for each in _links(error, set())
    ]
    return "\n".join(reversed(links))


def told_shortly(error: BaseException, speaking: tuple[type[BaseException], ...] = SPEAKING) -> str:
    """The whole chain in one line, the newest error first, without the places."""
    return " < ".join(" ".join(_name(each, speaking).split()) for each in _links(error, set()))


def _links(error: BaseException, seen: set[int]) -> Iterator[BaseException]:
    if id(error) in seen:
        return
    seen.add(id(error))
    yield error
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from _links(inner, seen)
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None:
        yield from _links(before, seen)


def _name(error: BaseException, speaking: tuple[type[BaseException], ...]) -> str:
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return f"{name}{_text(error, speaking)}"


def _text(error: BaseException, speaking: tuple[type[BaseException], ...]) -> str:
    if _is_of_telegram(error):
        return f": {unquoted(str(error))}"
    return f": {error}" if isinstance(error, speaking) else ""


def _is_of_telegram(error: BaseException) -> bool:
    # Who has not imported the library has none of its errors, and a short command need not wait for it.
    library = sys.modules.get("telegram.error")
    return library is not None and isinstance(error, library.TelegramError)
