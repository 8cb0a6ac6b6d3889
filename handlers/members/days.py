"""Days that end or change a mandate: the answer remembers whose, so that the summary says what will happen."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from council.members.commands import ShowSeat
from handlers.kit.forms.widgets.buttons import answer_button
from handlers.kit.forms.widgets.date import DateOf, today
from handlers.kit.forms.widgets.pick import read_label, write_label
from handlers.kit.forms.widgets.question import Answered, Moment, Question, Rows, Taken
from locales.text import Text, Value


class MemberDay(DateOf):
    """The answer is the day, the member's name and the post held now."""

    def to_value(self, question: Question, answer: dict[str, Any]) -> date:  # type: ignore[override]  # another answer than a bare day
        return date.fromisoformat(answer["day"])

    def said(self, question: Question, answer: dict[str, Any]) -> Value:  # type: ignore[override]  # another answer than a bare day
        day = date.fromisoformat(answer["day"])
        told = {"day": day, "after": day + timedelta(days=1)}
        return Text(f"{question.key}.effect", {**told, "name": answer["name"], "post": read_label(answer["post"])})

    async def typed(self, moment: Moment) -> Taken:
        return await _of_member(moment, await super().typed(moment))

    async def tapped(self, moment: Moment, word: str | None) -> Taken:
        return await _of_member(moment, await super().tapped(moment, word))


class LastDay(MemberDay):
    """Mandates are ended after the fact: yesterday ends one at once, today at midnight."""

    async def rows(self, moment: Moment) -> Rows:
        day = today(moment)
        yesterday = day - timedelta(days=1)
        return (
            (
                answer_button(moment.draft, Text("members-yesterday-button"), yesterday.isoformat()),
                answer_button(moment.draft, Text("form-today", {"day": day}), day.isoformat()),
            ),
        )


async def _of_member(moment: Moment, taken: Taken) -> Taken:
    if not isinstance(taken, Answered):
        return taken
    seat = await moment.context.perform(ShowSeat(moment.values["membership_id"]))
    return Answered({"day": taken.answer, "name": seat.name, "post": write_label(seat.post)})
