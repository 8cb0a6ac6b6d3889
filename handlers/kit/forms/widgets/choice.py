"""One of a few: the members of the field's enumeration, or yes and no."""

from __future__ import annotations

from council.folding import fold
from handlers.kit.forms.widgets.buttons import answer_button
from handlers.kit.forms.widgets.question import Answered, Moment, Question, Rows, Taken, Widget, Wrong
from handlers.kit.forms.widgets.text import words_of
from handlers.kit.rows import two_a_row
from locales.text import Text, Value

_FLAGS = {"yes": True, "no": False}


class ChoiceOf(Widget):
    def to_value(self, question: Question, answer: str) -> object:
        return question.member(answer) if question.choices() else _FLAGS[answer]

    def said(self, question: Question, answer: str) -> Value:
        return _label(question, answer)

    async def typed(self, moment: Moment) -> Taken:
        """Take a choice that was written out, in the reader's language."""
        typed, words = fold(words_of(moment.context.incoming)), moment.context.words
        for word in _offered(moment.question):
            if fold(words.plain_text(_label(moment.question, word))) == typed:
                return Answered(word)
        raise Wrong("not-offered")

    async def tapped(self, moment: Moment, word: str | None) -> Taken:
        if word not in _offered(moment.question):
            raise Wrong("not-offered")
        return Answered(word)

    async def rows(self, moment: Moment) -> Rows:
        question = moment.question
        return two_a_row([answer_button(moment.draft, _label(question, word), word) for word in _offered(question)])


def _offered(question: Question) -> tuple[str, ...]:
    return question.choices() or tuple(_FLAGS)


def _label(question: Question, word: str) -> Text:
    return Text(question.choice_key(word)) if question.choices() else Text(f"{word}-button")
