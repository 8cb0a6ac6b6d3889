"""Where drafts are taken up and put down: the walk's pure steps between the rows and the screens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from council.command import Command
from council.drafts.model import Draft
from council.identity import AccountId, DraftId, Instant
from council.perform import authorize
from handlers.kit.context import Context
from handlers.kit.detour import LanguageNeeded
from handlers.kit.errors import StaleButton
from handlers.kit.forms import walk
from handlers.kit.forms.form import Form
from handlers.kit.forms.question_lines import Asked
from handlers.kit.forms.question_view import phone_away_screen, phone_screen, question_screen
from handlers.kit.forms.registry import form_of
from handlers.kit.forms.summary_view import summary_screen
from handlers.kit.forms.widgets.question import Moment, Wrong
from handlers.kit.screen import Screen
from locales.text import Text

AnyForm = Form[Any]
KEPT_FOR = 30 * 24 * 60 * 60 * 1000
"""Milliseconds a draft waits for its author since the last change."""


class StaleForm(StaleButton):
    """The button belongs to an older screen of this form."""

    def __init__(self, draft_id: DraftId) -> None:
        super().__init__()
        self.draft_id = draft_id


class FormGone(StaleButton):
    """The form was sent, cancelled, or kept for too long; or it is somebody else's."""


async def start(
    context: Context[Any],
    command: type[Command[Any]],
    *,
    given: Mapping[str, Any] | None = None,
    answers: Mapping[str, Any] | None = None,
    is_asking: bool = True,
) -> None:
    """Open the form of a command and ask its first question; another open form is set aside.

    Args:
        answers: what is known already, as JSON; asked only if it is not valid.
        is_asking: False where the answer is at hand and is claimed next.

    Raises:
        NotAllowed, ConsentNeeded, NotFound: before anything is asked.
        LanguageNeeded: the person has no account yet, so there is nobody to keep a draft for.
    """
    form = _form(command)
    if context.account is None:
        raise LanguageNeeded
    await authorize(context.uow, context.actor, form.probe(given or {}))
    await drop_if_empty(context)
    opened = await save(context, walk.fitting(form, _fresh(context, context.account.id, form, given, answers)))
    if is_asking:
        await put(context, form, opened)


def _form(command: type[Command[Any]]) -> AnyForm:
    form = form_of(command.slug)
    if form is None:
        raise LookupError(f"{command.slug} has no form")
    return form


def _fresh(
    context: Context[Any],
    account_id: AccountId,
    form: AnyForm,
    given: Mapping[str, Any] | None,
    answers: Mapping[str, Any] | None,
) -> Draft:
    return Draft(
        id=DraftId(context.uow.ids.new()),
        account_id=account_id,
        form=form.slug,
        version=form.version,
        given=dict(given or {}),
        answers=dict(answers or {}),
        asked=None,
        revision=0,
        is_open=True,
        changed_at=context.uow.now,
        expires_at=context.uow.now,
    )


async def take(context: Context[Any], draft_id: DraftId, revision: int | None = None) -> tuple[AnyForm, Draft]:
    """Return the form and the draft that a button names.

    Raises:
        FormGone: there is no such draft of this account.
        StaleForm: the screen is older than the draft.
    """
    draft = await context.uow.drafts.get(draft_id)
    form = None if draft is None else form_of(draft.form)
    if draft is None or form is None or context.account is None or draft.account_id != context.account.id:
        raise FormGone
    if revision is not None and revision != draft.revision:
        raise StaleForm(draft_id)
    return form, current(form, draft)


def current(form: AnyForm, draft: Draft) -> Draft:
    """The draft as this version of the form reads it."""
    return draft if draft.version == form.version else walk.fitting(form, draft)


async def save(context: Context[Any], draft: Draft, *, is_open: bool = True) -> Draft:
    now = context.uow.now
    kept = replace(draft, is_open=is_open, changed_at=now, expires_at=Instant(now + KEPT_FOR))
    await context.uow.drafts.save(kept)
    context.draft = kept if is_open else None
    return kept


async def put(
    context: Context[Any],
    form: AnyForm,
    draft: Draft,
    *,
    wrong: Wrong | None = None,
    line: Text | None = None,
) -> None:
    """Show where the form stands: its open question, or the summary."""
    if draft.asked is None:
        await context.show(summary_screen(form, draft, line))
        return
    await context.show(await question_of(context, form, draft, wrong=wrong, line=line))
    if form.widget(draft.asked).asks_phone and wrong is None:
        await context.send(phone_screen())


async def question_of(
    context: Context[Any], form: AnyForm, draft: Draft, *, wrong: Wrong | None = None, line: Text | None = None
) -> Screen:
    """Draw the open question."""
    moment = moment_of(context, form, draft)
    widget = form.widget(moment.question.name)
    rows, lines = await widget.rows(moment), await widget.lines(moment)
    asked = Asked(form, draft, moment.question.name, rows, wrong, line, lines)
    return question_screen(asked, context.words.has)


def moment_of(context: Context[Any], form: AnyForm, draft: Draft) -> Moment:
    """The open question of a draft.

    Raises:
        StaleForm: none is open, the summary stands.
    """
    if draft.asked is None:
        raise StaleForm(draft.id)
    return Moment(context, form.question(draft.asked), draft, form.values(draft.given, draft.answers))


async def go(context: Context[Any], form: AnyForm, before: Draft, after: Draft) -> None:
    """Save a step and show where it leads; the phone's keyboard goes away with its question."""
    await put(context, form, await save(context, after))
    if after.asked != before.asked:
        await hide_phone(context, form, before)


async def hide_phone(context: Context[Any], form: AnyForm, draft: Draft) -> None:
    """Take away the keyboard that asks for the phone's location, if the open question put it there."""
    if draft.asked is not None and form.widget(draft.asked).asks_phone:
        await context.send(phone_away_screen())


async def drop(context: Context[Any], form: AnyForm, draft: Draft) -> None:
    await hide_phone(context, form, draft)
    await context.uow.drafts.drop(draft.id)
    context.draft = None


async def drop_if_empty(context: Context[Any]) -> None:
    """Forget an open form into which nothing was entered."""
    if context.draft is not None and not walk.is_begun(context.draft):
        await context.uow.drafts.drop(context.draft.id)
        context.draft = None


async def pause(context: Context[Any]) -> tuple[Text, ...]:
    """Set the open form aside, so that what is typed next is not taken for an answer; return what to say about it."""
    await drop_if_empty(context)
    if context.draft is None:
        return ()
    form = form_of(context.draft.form)
    if form is not None:
        await hide_phone(context, form, context.draft)
    await context.uow.drafts.save(replace(context.draft, is_open=False))
    context.draft = None
    return (Text("form-set-aside"),)
