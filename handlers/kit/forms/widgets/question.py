"""What a widget is told and what it makes of a person's answer.

Answers are kept in drafts as JSON; `to_value` makes the command's value of one, `said` the words of the summary.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from council.command import choices_of
from council.drafts.model import Draft
from handlers.kit.context import Context
from handlers.kit.forms.ask import Ask
from handlers.kit.screen import Button
from locales.text import Text, Value

Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One field as it is asked; its words hang on `key`."""

    slug: str
    name: str
    annotation: Any
    ask: Ask

    @property
    def key(self) -> str:
        return f"{self.slug}-{self.name.replace('_', '-')}"

    def choice_key(self, value: str) -> str:
        return f"{self.key}-{value.replace('_', '-')}"

    def choices(self) -> tuple[str, ...]:
        return tuple(str(member.value) for member in choices_of(self.annotation))

    def member(self, value: str) -> object:
        """The enumeration's member of this value.

        Raises:
            KeyError: it has none such (any more).
        """
        return {str(member.value): member for member in choices_of(self.annotation)}[value]


@dataclass(frozen=True, slots=True)
class Moment:
    """A question that stands open: in this draft, with these values so far, before this person.

    Attributes:
        values: field → value, as the command wants them.
    """

    context: Context[Any]
    question: Question
    draft: Draft
    values: Mapping[str, Any]

    @property
    def in_hand(self) -> Any:
        """What was collected for this question and is no answer yet: search words, files."""
        return self.draft.answers.get(hand_of(self.question.name))


def hand_of(name: str) -> str:
    """Where a draft keeps what is collected for a question; no field has such a name."""
    return f"{name}?"


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer, as JSON."""

    answer: Any


@dataclass(frozen=True, slots=True)
class Held:
    """Something on the way to an answer, as JSON: it is kept and the question stays.

    Attributes:
        is_silent: the screen already says so.
        line: said above the question.
    """

    in_hand: Any
    is_silent: bool = False
    line: Text | None = None


Taken = Answered | Held


class Wrong(Exception):
    """This is no answer to the question.

    Args:
        reason: an attribute of the field's words, or else `form-wrong-<reason>`.
    """

    def __init__(self, reason: str, bound: Value = None) -> None:
        super().__init__(reason)
        self.reason, self.bound = reason, bound


class Widget:
    """One way to answer; every kind of question refines it."""

    asks_phone = False
    """A reply keyboard asks for what only the phone knows."""
    is_retaken = False
    """A file sent while the summary stands is this question's new answer."""

    def to_value(self, question: Question, answer: Any) -> Any:
        return answer

    def said(self, question: Question, answer: Any) -> Value:
        return str(answer)

    async def typed(self, moment: Moment) -> Taken:
        """Take what was typed or sent.

        Raises:
            Wrong: it is no answer.
        """
        raise Wrong("not-offered")

    async def tapped(self, moment: Moment, word: str | None) -> Taken:
        """Take what a button of `rows` carried.

        Raises:
            Wrong: it is no answer.
        """
        raise Wrong("not-offered")

    async def lines(self, moment: Moment) -> tuple[Text, ...]:
        """What stands under the question, above its buttons."""
        return ()

    async def rows(self, moment: Moment) -> Rows:
        """The buttons of this question, above Back and Skip."""
        return ()
