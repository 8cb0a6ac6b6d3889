"""Days that end or change a mandate: the answer remembers whose, so that the summary says what will happen."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from council.members.commands import DrawRoster, ShowSeat
from council.members.terms import composition_ends_on, term_ends_on
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
    """Mandates are ended after the fact: yesterday ends one at once, today at midnight; what has not begun, at once."""

    def said(self, question: Question, answer: dict[str, Any]) -> Value:  # type: ignore[override]  # another answer than a bare day
        if answer["day"] < answer.get("from_on", ""):
            begins_on, post = date.fromisoformat(answer["from_on"]), read_label(answer["post"])
            return Text("members-taken-back", {"day": begins_on, "name": answer["name"], "post": post})
        return super().said(question, answer)

    async def rows(self, moment: Moment) -> Rows:
        day = today(moment)
        yesterday = day - timedelta(days=1)
        return (
            (
                answer_button(moment.draft, Text("members-yesterday-button"), yesterday.isoformat()),
                answer_button(moment.draft, Text("form-today", {"day": day}), day.isoformat()),
            ),
        )


class TermEnd(DateOf):
    """The last day of a term: with the composition it joins, or after a whole term of its own."""

    async def rows(self, moment: Moment) -> Rows:
        drawn = await moment.context.perform(DrawRoster(moment.values["body_id"]))
        years, begins = drawn.roster.profile.term.value, moment.values.get("from_on") or today(moment)
        ends = [each for each in drawn.memberships if each.until_on is not None]
        with_others, own = composition_ends_on(ends, years, begins), term_ends_on(begins, years)
        labels = {} if with_others is None else {with_others: Text("members-term-with-others", {"day": with_others})}
        labels.setdefault(own, Text("members-term-whole", {"day": own}))
        return tuple((answer_button(moment.draft, label, day.isoformat()),) for day, label in labels.items())


async def _of_member(moment: Moment, taken: Taken) -> Taken:
    if not isinstance(taken, Answered):
        return taken
    seat = await moment.context.perform(ShowSeat(moment.values["membership_id"]))
    from_on = seat.membership.from_on.isoformat()
    return Answered({"day": taken.answer, "name": seat.name, "post": write_label(seat.post), "from_on": from_on})
