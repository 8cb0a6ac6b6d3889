"""What is shown when the roster changed between preview and confirmation, and whom a rotation was refused for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from council.drafts.model import Draft
from council.members.commands import ManageMembers, Preview, PreviewRoster
from council.members.refusals import RosterChanged, RotationRefused
from handlers.kit.context import Context
from handlers.kit.errors import remedy, words_for
from handlers.kit.forms import Form, desk
from handlers.kit.forms.commands import ConfirmForm
from handlers.kit.forms.widgets.question import Wrong
from handlers.members.preview import sheet_of, written
from handlers.members.problems import against_rules
from handlers.members.view import members_screen
from locales.text import Text, Value

FIELD = "sheet"


@remedy(RosterChanged)
async def preview_again(context: Context[ConfirmForm], _: RosterChanged) -> None:
    """Hold the same rows against the roster as it stands; what is confirmed next is what is shown now."""
    form, draft = await desk.take(context, context.command.draft_id)
    rows = sheet_of(draft.answers[FIELD]).rows
    preview = await context.perform(PreviewRoster(draft.given["body_id"], rows))
    if preview.plan.refused:
        await _ask_again(context, form, draft, preview)
    elif not preview.plan.steps:
        await context.uow.drafts.drop(draft.id)
        page = await context.perform(ManageMembers(draft.given["body_id"]))
        await context.show(members_screen(page, Text("members-nothing-left")))
    else:
        answer = written(preview, draft.answers[FIELD]["missing"])
        fresh = replace(draft, answers={FIELD: answer}, revision=draft.revision + 1)
        await desk.put(context, form, await desk.save(context, fresh), line=Text("members-roster-changed"))


@remedy(RotationRefused)
async def name_the_refused(context: Context[Any], refusal: RotationRefused) -> None:
    told: dict[str, Value] = {"name": refusal.name, "reason": words_for(refusal.reason)}
    await context.toast(Text(RotationRefused.key(), told), is_alert=True)


async def _ask_again(context: Context[Any], form: Form[Any], draft: Draft, preview: Preview) -> None:
    asked = replace(draft, answers={}, asked=FIELD, revision=draft.revision + 1)
    wrong = Wrong("rows-refused", against_rules(preview.plan.refused, context.words.has))
    await desk.put(context, form, await desk.save(context, asked), wrong=wrong, line=Text("members-roster-changed"))
