"""A form over a command: the command says what is valid, the form what is asked and in which order.

The words hang on the command's field: `lodge-appeal-text` with the attributes `.ask`, `.hint`, `.example`, `.label` and
one for each reason it may be refused (`.too-short`, with `$bound`); a choice's words are `lodge-appeal-kind-complaint`.
The form itself has `lodge-appeal.title`, `.confirm` (the verb on the last button) and `.sent`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import MISSING, fields
from typing import Any, Generic, TypeVar

from council.command import Command, annotations_of, check_field, is_optional
from handlers.kit.context import Context
from handlers.kit.forms.ask import Ask, Values
from handlers.kit.forms.widgets import WIDGETS
from handlers.kit.forms.widgets.question import Question, Widget

R = TypeVar("R")
Done = Callable[[Context[Any], Any], Awaitable[None]]


class Form(Generic[R]):
    """The questions of one command, in the order of the keyword arguments.

    Args:
        given: fields that the button supplies, at most one of them by `begin(Command, thing)`; never asked.
        done: shows what follows, with the action's result; without it `.sent` and the way home.
        version: raise it when questions change their meaning; older drafts keep what still fits.
    """

    def __init__(
        self,
        command: type[Command[R]],
        *,
        given: tuple[str, ...] = (),
        done: Done | None = None,
        version: int = 1,
        **questions: Ask,
    ) -> None:
        self.command, self.given, self.done, self.version = command, given, done, version
        self.questions: Mapping[str, Ask] = questions
        self._require_every_field()

    @property
    def slug(self) -> str:
        return self.command.slug

    def question(self, name: str) -> Question:
        return Question(self.slug, name, annotations_of(self.command)[name], self.questions[name])

    def widget(self, name: str) -> Widget:
        return WIDGETS[self.questions[name].widget]

    def value(self, name: str, answer: Any) -> Any:
        """Make the command's value of an answer; a skipped one (None) is none."""
        if answer is None:
            return None
        make = self.questions[name].to_value
        return make(answer) if make else self.widget(name).to_value(self.question(name), answer)

    def values(self, given: Values, answers: Mapping[str, Any]) -> Values:
        answered = {name: self.value(name, answers[name]) for name in self.questions if name in answers}
        return {**given, **answered}

    def check(self, name: str, answer: Any) -> None:
        """Hold one answer against the command.

        Raises:
            FieldRefused: it is not valid.
        """
        check_field(self.command, name, self.value(name, answer))

    def build(self, given: Values, answers: Mapping[str, Any]) -> Command[R]:
        """Make the command; what was not asked takes its default, or none."""
        return self.command(**{**self._defaults(), **self.values(given, answers)})

    def probe(self, given: Values) -> Command[R]:
        """Make the command as far as it is known before the first question, to ask who may."""
        return self.command(**{**self._defaults(), **given})

    def is_optional(self, name: str) -> bool:
        return is_optional(annotations_of(self.command)[name])

    def _defaults(self) -> dict[str, Any]:
        return {
            field.name: None if field.default is MISSING else field.default
            for field in fields(self.command)  # type: ignore[arg-type]  # every command is a dataclass
            if field.default_factory is MISSING
        }

    def _require_every_field(self) -> None:
        names = set(annotations_of(self.command))
        covered = {*self.given, *self.questions}
        free = {
            field.name
            for field in fields(self.command)  # type: ignore[arg-type]  # every command is a dataclass
            if field.default is not MISSING or field.default_factory is not MISSING
        }
        if odd := (names - covered - free) | (covered - names):
            raise LookupError(f"the form over {self.command.__name__} and its fields differ in {sorted(odd)}")
