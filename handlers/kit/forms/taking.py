"""What a widget made of an answer, taken into the draft; or why it was none, and the question again."""

from __future__ import annotations

from typing import Any

from council.drafts.model import Draft
from council.errors import FieldRefused
from handlers.kit.context import Context
from handlers.kit.forms import desk, walk
from handlers.kit.forms.form import Form
from handlers.kit.forms.widgets.question import Answered, Held, Moment, Taken, Wrong
from locales.text import Value


async def taken(moment: Moment, form: Form[Any], what: Taken) -> None:
    """Go on with an answer; with something on the way to one, keep it and stay.

    Raises:
        FieldRefused: the command would not accept the answer.
    """
    name, draft, context = moment.question.name, moment.draft, moment.context
    match what:
        case Answered(answer):
            await desk.go(context, form, draft, walk.answered(form, draft, name, answer))
        case Held(in_hand, is_silent, line):
            kept = await desk.save(context, walk.holding(draft, name, in_hand))
            if not is_silent:
                await desk.put(context, form, kept, line=line)


async def refused(context: Context[Any], form: Form[Any], draft: Draft, error: Wrong | FieldRefused) -> None:
    wrong = error if isinstance(error, Wrong) else Wrong(error.reason, _bound(error.bound))
    await desk.put(context, form, draft, wrong=wrong)


def _bound(bound: object) -> Value:
    return bound if isinstance(bound, str | int | float) else None
