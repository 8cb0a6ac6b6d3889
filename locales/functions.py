"""The functions a message may call: DATE, TIME, DAY_TIME, TGTIME, WEEKDAY; NUMBER is Fluent's own."""

from collections.abc import Callable
from datetime import date
from typing import Any

from council.calendar.model import local
from locales.formats import Formats
from locales.wrapped import Day, Moment

Function = Callable[..., Any]


def functions(formats: Formats, *, is_html: bool) -> dict[str, Function]:
    """The functions of one language. A day is a date or its ISO text, an instant an int (ms UTC)."""
    return {
        "DATE": lambda on: formats.day(_day(on)),
        "DAY_MONTH": lambda on: formats.day_and_month(_day(on)),
        "WEEKDAY": lambda on: formats.weekday(_day(on)),
        "TIME": lambda at: formats.time(_instant(at)),
        "DAY_TIME": lambda at: formats.day_time(_instant(at)),
        "TGTIME": (lambda at: _telegram_time(formats, _instant(at)))
        if is_html
        else (lambda at: formats.day_time(_instant(at))),
    }


def _telegram_time(formats: Formats, at: int) -> str:
    """The client may show its own clock (Bot API 9.5); an older one shows the words inside."""
    return f'<tg-time unix="{at // 1000}" format="Dt">{formats.day_time(at)}</tg-time>'


def _instant(argument: Moment | int) -> int:
    return argument.at if isinstance(argument, Moment) else int(argument)


def _day(argument: Day | Moment | int | str) -> date:
    if isinstance(argument, Day):
        return argument.on
    if isinstance(argument, str):
        return date.fromisoformat(argument)
    return local(_instant(argument)).date()
