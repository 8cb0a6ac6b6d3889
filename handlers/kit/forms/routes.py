"""The buttons and slash commands of every form."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.drafts.model import Draft
from council.errors import FieldRefused, NotFound
from council.perform import authorize
from handlers.kit.context import Context
from handlers.kit.detour import LanguageNeeded
from handlers.kit.forms import desk, walk
from handlers.kit.forms.commands import (
    Begin,
    CancelForm,
    ConfirmForm,
    EditAnswer,
    FormAnswer,
    FormMove,
    Move,
    ResumeDraft,
    SaveDraft,
    TurnOptions,
)
from handlers.kit.forms.drafts_view import cancelled_screen, earlier_screen, saved_screen, sure_screen
from handlers.kit.forms.form import Form
from handlers.kit.forms.registry import form_of, given_by
from handlers.kit.forms.summary_view import sent_screen
from handlers.kit.forms.taking import refused, taken
from handlers.kit.forms.widgets.question import Wrong
from handlers.kit.routes import routes

PAGE_MOST = 10_000
"""No list is so long; what a forged press asks for beyond it is cut here."""


@routes.tap("fb", Begin)
async def begin(_: Update, context: Context[Begin]) -> None:
    """Open a form, or offer the draft of it that is still there."""
    form = form_of(context.command.form)
    if form is None:
        raise NotFound
    if context.account is None:
        raise LanguageNeeded
    given = given_by(form, context.command.thing)
    await authorize(context.uow, context.actor, form.probe(given))
    earlier = None if context.command.is_anew else await _earlier(context, form.slug, given)
    if earlier is not None:
        await context.show(earlier_screen(form, earlier, context.command))
    else:
        await desk.start(context, form.command, given=given)


@routes.tap("fa", FormAnswer)
async def answer(_: Update, context: Context[FormAnswer]) -> None:
    form, draft = await desk.take(context, context.command.draft_id, context.command.revision)
    moment = desk.moment_of(context, form, draft)
    try:
        await taken(moment, form, await form.widget(moment.question.name).tapped(moment, context.command.word))
    except (Wrong, FieldRefused) as error:
        await refused(context, form, draft, error)


@routes.tap("ft", TurnOptions)
async def turn_options(_: Update, context: Context[TurnOptions]) -> None:
    form, draft = await desk.take(context, context.command.draft_id, context.command.revision)
    moment = desk.moment_of(context, form, draft)
    if moment.question.ask.options is None:
        raise desk.StaleForm(draft.id)
    held = {"words": (moment.in_hand or {}).get("words", ""), "page": min(max(context.command.page, 1), PAGE_MOST)}
    await desk.put(context, form, await desk.save(context, walk.holding(draft, moment.question.name, held)))


@routes.tap("fm", FormMove)
async def move(update: Update, context: Context[FormMove]) -> None:
    form, draft = await desk.take(context, context.command.draft_id, context.command.revision)
    match context.command.move:
        case Move.BACK:
            await desk.go(context, form, draft, walk.back(form, draft))
        case Move.KEEP | Move.SUMMARY:
            await desk.go(context, form, draft, walk.forward(form, draft))
        case Move.SKIP:
            await _skip(context, form, draft)
        case Move.TAKE:
            await _take(context, form, draft)


@routes.tap("fe", EditAnswer)
async def edit(_: Update, context: Context[EditAnswer]) -> None:
    form, draft = await desk.take(context, context.command.draft_id, context.command.revision)
    await desk.go(context, form, draft, walk.edit(form, draft, context.command.field))


@routes.tap("fs", SaveDraft)
async def save(_: Update, context: Context[SaveDraft]) -> None:
    form, draft = await desk.take(context, context.command.draft_id, context.command.revision)
    await context.show(saved_screen(form, await desk.save(context, draft, is_open=False)))
    await desk.hide_phone(context, form, draft)


@routes.tap("fx", CancelForm)
async def cancel(_: Update, context: Context[CancelForm]) -> None:
    """Throw a form away; one into which something was entered, only when asked twice."""
    form, draft = await desk.take(context, context.command.draft_id)
    if walk.is_begun(draft) and not context.command.is_sure:
        await context.show(sure_screen(draft))
        return
    await desk.drop(context, form, draft)
    await context.show(cancelled_screen())


@routes.tap("fr", ResumeDraft)
async def resume(_: Update, context: Context[ResumeDraft]) -> None:
    """Go on where the draft was left, if its author still may."""
    form, draft = await desk.take(context, context.command.draft_id)
    await authorize(context.uow, context.actor, form.probe(draft.given))
    if context.draft is not None and context.draft.id != draft.id:
        await desk.drop_if_empty(context)
    await desk.put(context, form, await desk.save(context, draft))


@routes.tap("fc", ConfirmForm)
async def confirm(_: Update, context: Context[ConfirmForm]) -> None:
    """Give the command; the draft goes with it, so a second press finds nothing to do."""
    form, draft = await desk.take(context, context.command.draft_id, context.command.revision)
    if (missing := walk.pending(form, draft)) is not None:
        await desk.go(context, form, draft, walk.edit(form, draft, missing))
        return
    try:
        async with context.uow.savepoint():
            result = await context.perform(form.build(draft.given, draft.answers))
            await context.uow.drafts.drop(draft.id)
    except FieldRefused as refusal:
        await _ask_again(context, form, draft, refusal)
        return
    context.draft = None
    if form.done is not None:
        await form.done(context, result)
    else:
        await context.show(sent_screen(form))


async def _skip(context: Context[Any], form: Form[Any], draft: Draft) -> None:
    name = desk.moment_of(context, form, draft).question.name
    try:
        await desk.go(context, form, draft, walk.answered(form, draft, name, None))
    except FieldRefused as error:
        await refused(context, form, draft, error)


async def _take(context: Context[Any], form: Form[Any], draft: Draft) -> None:
    moment = desk.moment_of(context, form, draft)
    try:
        await taken(moment, form, await form.widget(moment.question.name).tapped(moment, None))
    except (Wrong, FieldRefused) as error:
        await refused(context, form, draft, error)


async def _ask_again(context: Context[Any], form: Form[Any], draft: Draft, refusal: FieldRefused) -> None:
    """The action refused a field: put its question again, with the reason; a field nobody asks is refused as ever."""
    if refusal.field not in form.questions:
        raise refusal
    asked = await desk.save(context, walk.edit(form, draft, refusal.field))
    await refused(context, form, asked, refusal)


async def _earlier(context: Context[Begin], slug: str, given: dict[str, Any]) -> Draft | None:
    if context.account is None:
        return None
    drafts = await context.uow.drafts.list_of(context.account.id)
    same = (draft for draft in drafts if draft.form == slug and dict(draft.given) == given)
    return next((draft for draft in same if walk.is_begun(draft)), None)
