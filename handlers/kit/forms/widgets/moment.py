"""A day and an hour: buttons for the usual ones, or typed as people say it."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from council.calendar.model import instant, local
from council.identity import Instant
from handlers.kit.forms.widgets.buttons import answer_button
from handlers.kit.forms.widgets.question import Answered, Moment, Question, Rows, Taken, Widget, Wrong
from handlers.kit.forms.widgets.text import words_of
from locales.moments import moment_in
from locales.text import Text, Value

DAYS_SHOWN, HOURS_SHOWN = 3, (10, 15)
SATURDAY = 5
DIGITS_MOST = 13
"""Of an instant in ms, until the year 2286."""


class MomentOf(Widget):
    """The answer is an instant in ms UTC."""

    def to_value(self, question: Question, answer: int) -> Instant:
        return Instant(answer)

    def said(self, question: Question, answer: int) -> Value:
        return Text("form-instant", {"at": answer})

    async def typed(self, moment: Moment) -> Taken:
        meant = moment_in(words_of(moment.context.incoming), local(moment.context.uow.now))
        if meant is None:
            raise Wrong("not-a-moment")
        return _taken(moment, instant(meant))

    async def tapped(self, moment: Moment, word: str | None) -> Taken:
        if word is None or not word.isdecimal() or len(word) > DIGITS_MOST:
            raise Wrong("not-a-moment")
        return _taken(moment, int(word))

    async def rows(self, moment: Moment) -> Rows:
        now = local(moment.context.uow.now)
        shown = [
            instant(datetime.combine(day.date(), time(hour), now.tzinfo))
            for day in _working_days(now)
            for hour in HOURS_SHOWN
        ]
        # Two of them side by side are cut off on a phone.
        return tuple((answer_button(moment.draft, Text("form-day-hour", {"at": at}), str(at)),) for at in shown)


def _taken(moment: Moment, at: int) -> Taken:
    if at <= moment.context.uow.now:
        raise Wrong("in-the-past")
    return Answered(at)


def _working_days(now: datetime) -> list[datetime]:
    days = (now + timedelta(days=ahead) for ahead in range(1, 8))
    return [day for day in days if day.weekday() < SATURDAY][:DAYS_SHOWN]
