"""The form engine's hand on what is typed or sent in the private chat."""

from __future__ import annotations

from typing import Any

from council.drafts.model import Draft
from council.errors import FieldRefused
from handlers.kit.context import Context
from handlers.kit.forms import desk, walk
from handlers.kit.forms.form import Form
from handlers.kit.forms.registry import form_of
from handlers.kit.forms.taking import refused, taken
from handlers.kit.forms.widgets.question import Wrong
from handlers.kit.incoming import Kind
from locales.text import Text


async def claim(context: Context[Any]) -> bool:
    """Take what was typed or sent as the answer to the open question; tell whether a form was waiting for it."""
    form = None if context.draft is None else form_of(context.draft.form)
    if context.draft is None or form is None:
        return False
    draft = desk.current(form, context.draft)
    if draft.asked is None and context.incoming.kind is Kind.MEDIA:
        draft = await desk.save(context, _reopened(form, draft))
    if draft.asked is None:
        await desk.put(context, form, draft, line=Text("form-nothing-asked"))
        return True
    moment = desk.moment_of(context, form, draft)
    try:
        await taken(moment, form, await form.widget(moment.question.name).typed(moment))
    except (Wrong, FieldRefused) as error:
        await refused(context, form, draft, error)
    return True


def _reopened(form: Form[Any], draft: Draft) -> Draft:
    """While the summary stands, another file takes the place of the one that was sent."""
    retaking = (name for name in walk.steps(form, draft) if form.widget(name).is_retaken)
    return walk.edit(form, draft, next(retaking, ""))
