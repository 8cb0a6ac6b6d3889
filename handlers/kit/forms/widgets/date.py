"""A day: a button for the next ones, or typed."""

from __future__ import annotations

from datetime import date, timedelta

from council.calendar.model import local
from handlers.kit.forms.widgets.buttons import answer_button
from handlers.kit.forms.widgets.question import Answered, Moment, Question, Rows, Taken, Widget, Wrong
from handlers.kit.forms.widgets.text import words_of
from handlers.kit.screen import Button
from locales.moments import day_in
from locales.text import Text, Value

SHOWN = 6
_NAMED = {0: "form-today", 1: "form-tomorrow"}


class DateOf(Widget):
    """The answer is the day in ISO 8601."""

    def to_value(self, question: Question, answer: str) -> date:
        return date.fromisoformat(answer)

    def said(self, question: Question, answer: str) -> Value:
        return date.fromisoformat(answer)

    async def typed(self, moment: Moment) -> Taken:
        day = day_in(words_of(moment.context.incoming), today(moment))
        if day is None:
            raise Wrong("not-a-date")
        return Answered(day.isoformat())

    async def tapped(self, moment: Moment, word: str | None) -> Taken:
        try:
            return Answered(date.fromisoformat(word or "").isoformat())
        except ValueError:
            raise Wrong("not-a-date") from None

    async def rows(self, moment: Moment) -> Rows:
        """Two by their short names; a day with its weekday takes a row of a phone."""
        near, later = range(len(_NAMED)), range(len(_NAMED), SHOWN)
        return (tuple(_button(moment, ahead) for ahead in near), *((_button(moment, ahead),) for ahead in later))


def today(moment: Moment) -> date:
    return local(moment.context.uow.now).date()


def _button(moment: Moment, ahead: int) -> Button:
    day = today(moment) + timedelta(days=ahead)
    return answer_button(moment.draft, Text(_NAMED.get(ahead, "form-day"), {"day": day}), day.isoformat())
