"""What is said with a question: what was wrong, what it asks, a hint, an example, what stands now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from council.drafts.model import Draft
from handlers.kit.forms.form import Form
from handlers.kit.forms.summary_view import said_of
from handlers.kit.forms.widgets.question import Question, Rows, Wrong
from handlers.kit.screen import BLANK
from locales.text import Text

Has = Callable[[str], bool]
"""Whether the language has words under a key: hints and examples are optional."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is put: after what was wrong with the last answer, or a line about it; then what it offers."""

    form: Form[Any]
    draft: Draft
    name: str
    rows: Rows
    wrong: Wrong | None = None
    line: Text | None = None
    offered: tuple[Text, ...] = ()

    @property
    def question(self) -> Question:
        return self.form.question(self.name)


def asking_lines(asked: Asked, has: Has) -> tuple[Text, ...]:
    key = asked.question.key
    lines: list[Text] = []
    if asked.wrong is not None:
        lines += [Text("form-wrong", {"reason": reason_of(asked.question, asked.wrong, has)}), BLANK]
    if asked.line is not None:
        lines += [asked.line, BLANK]
    lines.append(Text("form-ask", {"ask": Text(f"{key}.ask")}))
    if has(f"{key}.hint"):
        lines.append(Text("form-hint", {"hint": Text(f"{key}.hint")}))
    if has(f"{key}.example"):
        lines.append(Text("form-example", {"example": Text(f"{key}.example")}))
    if asked.offered:
        lines += [BLANK, *asked.offered]
    if asked.name in asked.draft.answers:
        now = said_of(asked.form, asked.name, asked.draft.answers[asked.name])
        lines += [BLANK, Text("form-now", {"answer": now})]
    return tuple(lines)


def reason_of(question: Question, wrong: Wrong, has: Has) -> Text:
    """Why an answer was refused, in the field's own words if it has some for this reason."""
    own = f"{question.key}.{wrong.reason}"
    return Text(own if has(own) else f"form-wrong-{wrong.reason}", {"bound": wrong.bound})
