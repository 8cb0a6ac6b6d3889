"""Typed words and numbers."""

from __future__ import annotations

from council.folding import clean
from handlers.kit.forms.widgets.question import Answered, Moment, Question, Taken, Widget, Wrong
from handlers.kit.incoming import Incoming, Kind
from locales.text import Value

DIGITS_MOST = 15


class Lines(Widget):
    """Several lines, as typed."""

    async def typed(self, moment: Moment) -> Taken:
        return Answered(words_of(moment.context.incoming))


class Line(Lines):
    """One line: line ends become spaces."""

    async def typed(self, moment: Moment) -> Taken:
        return Answered(" ".join(words_of(moment.context.incoming).split()))


class Number(Widget):
    """A whole number."""

    def said(self, question: Question, answer: int) -> Value:
        return answer

    async def typed(self, moment: Moment) -> Taken:
        digits = "".join(words_of(moment.context.incoming).split())
        if not digits.isdecimal() or len(digits) > DIGITS_MOST:
            raise Wrong("not-a-number")
        return Answered(int(digits))


def words_of(incoming: Incoming) -> str:
    """What was typed, cleaned.

    Raises:
        Wrong: something else was sent.
    """
    words = clean(incoming.text)
    if incoming.kind is not Kind.TEXT or not words:
        raise Wrong("not-text")
    return words
