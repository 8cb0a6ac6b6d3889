"""Several of many: each press marks one or takes the mark away, until Done."""

from __future__ import annotations

from typing import Any, Final

from handlers.kit.forms.ask import PER_PAGE, Choice, Options
from handlers.kit.forms.widgets.buttons import answer_button
from handlers.kit.forms.widgets.pick import label_text, offered
from handlers.kit.forms.widgets.question import Answered, Held, Moment, Question, Rows, Taken, Widget, Wrong
from handlers.kit.screen import Button
from locales.text import Text, Value

DONE: Final = "done"
TO_PAGE: Final = "p"
"""A press that turns to a page; what can be marked is a number."""


class Several(Widget):
    """The answer is a list of values with their labels; in hand are the marked ones and the page."""

    def to_value(self, question: Question, answer: list[dict[str, Any]]) -> tuple[int, ...]:
        return tuple(each["value"] for each in answer)

    def said(self, question: Question, answer: list[dict[str, Any]]) -> Value:
        return ", ".join(each["label"] for each in answer)

    async def tapped(self, moment: Moment, word: str | None) -> Taken:
        marked, page = _marked(moment), _page(moment)
        if word == DONE:
            if not marked:
                raise Wrong("not-offered")
            return Answered(marked)
        if word is not None and word.startswith(TO_PAGE):
            return Held({"marked": marked, "page": _number(word)})
        choice = _chosen(await offered(moment, "", page), word)
        kept = [each for each in marked if each["value"] != choice.value]
        if len(kept) == len(marked):
            label = moment.context.words.plain_text(label_text(choice.label))
            kept.append({"value": choice.value, "label": label})
        return Held({"marked": kept, "page": page})

    async def rows(self, moment: Moment) -> Rows:
        options, marked, page = await offered(moment, "", _page(moment)), _marked(moment), _page(moment)
        values = {each["value"] for each in marked}
        rows = [
            (answer_button(moment.draft, _label(choice, is_marked=choice.value in values), str(choice.value)),)
            for choice in options.choices
        ]
        turns = _turns(moment, page, -(-options.total // PER_PAGE))
        done = Text("members-chosen-button", {"count": len(marked)})
        return (*rows, *((turns,) if turns else ()), *(((answer_button(moment.draft, done, DONE),),) if marked else ()))


def _marked(moment: Moment) -> list[dict[str, Any]]:
    """What is marked by now: an answer given before is where its change begins."""
    given = moment.draft.answers.get(moment.question.name)
    held = moment.in_hand or {"marked": given or []}
    return list(held["marked"])


def _page(moment: Moment) -> int:
    return int((moment.in_hand or {}).get("page", 1))


def _number(word: str) -> int:
    digits = word.removeprefix(TO_PAGE)
    if not digits.isdecimal() or len(digits) > 3:
        raise Wrong("not-offered")
    return max(int(digits), 1)


def _chosen(options: Options, word: str | None) -> Choice:
    for choice in options.choices:
        if str(choice.value) == word:
            return choice
    raise Wrong("not-offered")


def _label(choice: Choice, *, is_marked: bool) -> Text:
    return Text("members-marked" if is_marked else "form-choice", {"name": label_text(choice.label)})


def _turns(moment: Moment, page: int, pages: int) -> tuple[Button, ...]:
    return tuple(
        answer_button(moment.draft, Text(key), f"{TO_PAGE}{number}")
        for key, number in (("previous-button", page - 1), ("next-button", page + 1))
        if 1 <= number <= pages
    )
