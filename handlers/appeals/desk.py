"""The desk of those who handle appeals: lists, taking, answering."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.appeals.commands import READERS, AnswerAppeal, ListAppeals, ListDesks, TakeAppeal
from council.identity import AppealId
from handlers.appeals.commands import AnswerFromCard, TakeFromCard
from handlers.appeals.links import ANSWER
from handlers.appeals.lists_view import desk_screen, desks_screen
from handlers.appeals.routes import appeal_page
from handlers.appeals.view import page_screen
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.links import id_in
from handlers.kit.menu import menu_entry
from handlers.kit.routes import routes
from locales.text import Text

menu_entry(ListDesks(), Text("appeals-desks-button"), 5)  # work before one's own affairs


@routes.tap("ak", TakeAppeal)
async def take(_: Update, context: Context[TakeAppeal]) -> None:
    await context.perform(context.command)
    await context.toast(Text("appeals-taken-toast"))
    await context.show(page_screen(await appeal_page(context, context.command.appeal_id)))


@routes.tap("ac", TakeFromCard, in_groups=True)
async def take_from_card(_: Update, context: Context[TakeFromCard]) -> None:
    await context.perform(TakeAppeal(context.command.appeal_id))
    await context.toast(Text("appeals-taken-toast"))


@routes.tap("aw", AnswerFromCard)
async def answer_below(update: Update, context: Context[AnswerFromCard]) -> None:
    await _begin_answer(update, context, context.command.appeal_id)


@routes.link(ANSWER, names=AnswerAppeal)
async def answer_by_link(update: Update, context: Context[Any]) -> None:
    await _begin_answer(update, context, AppealId(id_in(context.payload)))


@routes.tap("al", ListAppeals)
async def list_of_body(_: Update, context: Context[ListAppeals]) -> None:
    await _show_desk(context, context.command)


@routes.tap("ad", ListDesks)
@routes.slash("appeals", names=ListDesks)
async def list_desks(_: Update, context: Context[Any]) -> None:
    """The bodies whose appeals the person sees; where there is but one, its appeals."""
    desks, said = await context.perform(ListDesks()), await forms.pause(context)
    if len(desks) == 1:
        await _show_desk(context, ListAppeals(desks[0].body_id), said)
    else:
        await context.show(desks_screen(desks, said))


async def _show_desk(context: Context[Any], command: ListAppeals, said: tuple[Text, ...] = ()) -> None:
    is_only_desk = len(context.actor.bodies_as(*READERS)) == 1
    await context.show(desk_screen(await context.perform(command), said, is_only_desk=is_only_desk))


async def _begin_answer(update: Update, context: Context[Any], appeal_id: AppealId) -> None:
    await forms.routes.begin(update, context.below(forms.begin(AnswerAppeal, appeal_id)))
