"""How any form is walked: pure steps from one draft to the next, no words and no sending."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from council.drafts.model import Draft
from council.errors import FieldRefused
from handlers.kit.forms.form import Form
from handlers.kit.forms.widgets.question import hand_of

AnyForm = Form[Any]


def steps(form: AnyForm, draft: Draft) -> tuple[str, ...]:
    """The questions that apply, by the answers so far."""
    values = form.values(draft.given, draft.answers)
    return tuple(name for name, ask in form.questions.items() if ask.when(values))


def pending(form: AnyForm, draft: Draft) -> str | None:
    """The first question without an answer; none when the summary is next."""
    return next((name for name in steps(form, draft) if name not in draft.answers), None)


def answered(form: AnyForm, draft: Draft, name: str, answer: Any) -> Draft:
    """Take an answer, drop the others that no longer apply, and go to the next open question.

    Raises:
        FieldRefused: the command would not accept it.
    """
    form.check(name, answer)
    answers = {key: kept for key, kept in draft.answers.items() if key != hand_of(name)} | {name: answer}
    return forward(form, replace(draft, answers=_applying(form, draft, answers)))


def holding(draft: Draft, name: str, in_hand: Any) -> Draft:
    """Keep what was collected so far; the screen and its buttons stay good."""
    return replace(draft, answers={**draft.answers, hand_of(name): in_hand})


def forward(form: AnyForm, draft: Draft) -> Draft:
    return _at(draft, pending(form, draft))


def back(form: AnyForm, draft: Draft) -> Draft:
    """The question before; the first has none before it and stays."""
    asked = steps(form, draft)
    index = asked.index(draft.asked) if draft.asked in asked else len(asked)
    return _at(draft, asked[max(index - 1, 0)])


def edit(form: AnyForm, draft: Draft, name: str) -> Draft:
    """Ask a question again; nothing changes if it does not apply."""
    return _at(draft, name) if name in steps(form, draft) else draft


def fitting(form: AnyForm, draft: Draft) -> Draft:
    """A draft of an older version of the form, with those of its answers that are still valid."""
    answers: dict[str, Any] = {}
    for name in form.questions:
        if name in draft.answers and _is_valid(form, name, draft.answers[name]):
            answers[name] = draft.answers[name]
    kept = replace(draft, version=form.version, answers=_applying(form, draft, answers))
    return forward(form, kept)


def is_begun(draft: Draft) -> bool:
    """Whether anything would be lost with it."""
    return any(answer is not None for answer in draft.answers.values())


def _applying(form: AnyForm, draft: Draft, answers: Mapping[str, Any]) -> dict[str, Any]:
    kept = dict(answers)
    # In the order of asking, so that dropping one answer also drops those that hang on it.
    for name, ask in form.questions.items():
        if not ask.when(form.values(draft.given, kept)):
            kept.pop(name, None)
            kept.pop(hand_of(name), None)
    return kept


def _is_valid(form: AnyForm, name: str, answer: Any) -> bool:
    try:
        form.check(name, answer)
    except (FieldRefused, ValueError, TypeError, KeyError):
        return False
    return True


def _at(draft: Draft, name: str | None) -> Draft:
    return replace(draft, asked=name, revision=draft.revision + 1)
