"""One of many, found by pages or by typed words; the choices come from the noun's own `options`."""

from __future__ import annotations

from typing import Any

from council.folding import clean
from council.names import Names
from handlers.kit.forms.ask import PER_PAGE, Options
from handlers.kit.forms.commands import TurnOptions
from handlers.kit.forms.widgets.buttons import answer_button
from handlers.kit.forms.widgets.question import Answered, Held, Moment, Question, Rows, Taken, Widget, Wrong
from handlers.kit.forms.widgets.text import words_of
from handlers.kit.screen import Button
from locales.text import Text, Value

LABEL_MOST = 32
"""Letters of a label that a narrow phone shows whole on a button of its own row."""
SEARCH_MOST = 60
"""Letters of a search; more is an answer to another question, typed too early."""


class Pick(Widget):
    """The answer keeps its label beside the value, so that the summary needs no look-up."""

    def to_value(self, question: Question, answer: dict[str, Any]) -> object:
        return answer["value"]

    def said(self, question: Question, answer: dict[str, Any]) -> Value:
        return read_label(answer["label"])

    async def typed(self, moment: Moment) -> Taken:
        words = words_of(moment.context.incoming)
        if len(words) > SEARCH_MOST:
            raise Wrong("not-found")
        found = await offered(moment, words, page=1)
        if not found.total:
            raise Wrong("not-found")
        return Held({"words": words, "page": 1}, line=Text("form-found", {"count": found.total}))

    async def tapped(self, moment: Moment, word: str | None) -> Taken:
        page = await _page(moment)
        if word is None and page.none_label is not None:
            return Answered({"value": None, "label": write_label(page.none_label)})
        for choice in page.choices:
            if str(choice.value) == word:
                return Answered({"value": choice.value, "label": write_label(choice.label)})
        raise Wrong("not-offered")

    async def lines(self, moment: Moment) -> tuple[Text, ...]:
        """Full names, because a phone cuts long ones off on buttons."""
        page = await _page(moment)
        return _numbered(moment, page) if _is_long(moment, page) else ()

    async def rows(self, moment: Moment) -> Rows:
        page, number = await _page(moment), _number(moment)
        plain = tuple(label_text(choice.label) for choice in page.choices)
        labels = _numbered(moment, page) if _is_long(moment, page) else plain
        rows: list[tuple[Button, ...]] = [
            (answer_button(moment.draft, label, str(choice.value)),)
            for label, choice in zip(labels, page.choices, strict=True)
        ]
        turning = _turning(moment, number, -(-page.total // PER_PAGE))
        if turning:
            rows.append(turning)
        if page.none_label is not None:
            rows.append((answer_button(moment.draft, page.none_label, None),))
        return tuple(rows)


async def offered(moment: Moment, words: str, page: int) -> Options:
    offer = moment.question.ask.options
    if offer is None:
        raise LookupError(f"{moment.question.key} has nothing to pick from")
    return await offer(moment.context, moment.values, clean(words), page)


def label_text(label: Text | Names | str) -> Text:
    return label if isinstance(label, Text) else Text("form-choice", {"name": label})


def _is_long(moment: Moment, page: Options) -> bool:
    said = (moment.context.words.plain_text(label_text(choice.label)) for choice in page.choices)
    return any(len(label) > LABEL_MOST for label in said)


def _numbered(moment: Moment, page: Options) -> tuple[Text, ...]:
    """The labels as they stand both in the text and on the buttons, counted on through the pages."""
    first = (_number(moment) - 1) * PER_PAGE + 1
    labels = (label_text(choice.label) for choice in page.choices)
    return tuple(
        Text("form-choice-numbered", {"number": str(number), "name": label})
        for number, label in enumerate(labels, first)
    )


def write_label(label: Text | Names | str) -> Any:
    """The label as JSON; a Text keeps its plain arguments only."""
    if isinstance(label, Names):
        return {"kk": label.kk, "ru": label.ru, "en": label.en}
    return {"key": label.key, "args": dict(label.args)} if isinstance(label, Text) else label


def read_label(written: Any) -> Value:
    if isinstance(written, dict) and "key" in written:
        return Text(written["key"], written["args"])
    return Names(**written) if isinstance(written, dict) else str(written)


async def _page(moment: Moment) -> Options:
    held = moment.in_hand or {}
    return await offered(moment, held.get("words", ""), _number(moment))


def _number(moment: Moment) -> int:
    return int((moment.in_hand or {}).get("page", 1))


def _turning(moment: Moment, number: int, pages: int) -> tuple[Button, ...]:
    draft = moment.draft
    turns = [
        Button(Text(key), TurnOptions(draft.id, draft.revision, page))
        for key, page in (("previous-button", number - 1), ("next-button", number + 1))
        if 1 <= page <= pages
    ]
    return tuple(turns)
