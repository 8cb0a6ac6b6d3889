"""`/drafts` and `/cancel`, and what is said to a button of an older screen."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.drafts.model import Draft
from council.errors import RuleBroken
from handlers.kit.context import Context
from handlers.kit.errors import remedy, words_for
from handlers.kit.forms import desk, walk
from handlers.kit.forms.ask import PER_PAGE
from handlers.kit.forms.commands import CancelForm, ListDrafts
from handlers.kit.forms.desk import FormGone, StaleForm
from handlers.kit.forms.drafts_view import cancelled_screen, drafts_screen, nothing_to_cancel_screen, sure_screen
from handlers.kit.forms.form import Form
from handlers.kit.forms.registry import form_of
from handlers.kit.forms.summary_view import summary_screen
from handlers.kit.routes import routes
from handlers.kit.screen import Screen, screen
from handlers.kit.stale import take_buttons_away


@routes.tap("fl", ListDrafts)
async def list_drafts(_: Update, context: Context[ListDrafts]) -> None:
    await _list(context, context.command.page)


@routes.slash("drafts", names=ListDrafts)
async def slash_drafts(_: Update, context: Context[Any]) -> None:
    await _list(context, 1)


@routes.slash("cancel", names=CancelForm)
async def slash_cancel(_: Update, context: Context[Any]) -> None:
    """Cancel the open form, whatever it is; without one there is nothing to cancel."""
    form = None if context.draft is None else form_of(context.draft.form)
    if context.draft is None or form is None:
        await context.send(nothing_to_cancel_screen())
    elif walk.is_begun(context.draft):
        await context.send(sure_screen(context.draft))
    else:
        await desk.drop(context, form, context.draft)
        await context.send(cancelled_screen())


async def _list(context: Context[Any], page: int) -> None:
    drafts = () if context.account is None else await context.uow.drafts.list_of(context.account.id)
    known = [(form, draft) for draft in drafts if (form := form_of(draft.form)) and walk.is_begun(draft)]
    await context.show(drafts_screen(known, page, PER_PAGE))


@remedy(StaleForm)
async def show_fresh(context: Context[Any], refusal: StaleForm) -> None:
    """Say that the button is out of date, and put the form below as it stands now."""
    await context.toast(words_for(refusal))
    await take_buttons_away(context)
    form, draft = await _named(context, refusal)
    if form is not None and draft is not None:
        await context.send(await _screen_or_why_not(context, form, desk.current(form, draft)))


@remedy(FormGone)
async def say_gone(context: Context[Any], refusal: FormGone) -> None:
    await context.toast(words_for(refusal), is_alert=True)
    await take_buttons_away(context)


async def _named(context: Context[Any], refusal: StaleForm) -> tuple[Form[Any] | None, Draft | None]:
    draft = await context.uow.drafts.get(refusal.draft_id)
    return (None, None) if draft is None else (form_of(draft.form), draft)


async def _screen_or_why_not(context: Context[Any], form: Form[Any], draft: Draft) -> Screen:
    """The form, or why it cannot be asked any more: an office may have ended since it was begun."""
    try:
        return await _screen(context, form, draft)
    except RuleBroken as barred:
        return screen(words_for(barred))


async def _screen(context: Context[Any], form: Form[Any], draft: Draft) -> Screen:
    if draft.asked is None:
        return summary_screen(form, draft)
    return await desk.question_of(context, form, draft)
