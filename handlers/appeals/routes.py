"""An appeal as its author meets it: lodged, read, looked up."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.appeals.commands import (
    NUMBER_MOST,
    AppealPage,
    FindAppeal,
    ListMyAppeals,
    LodgeAppeal,
    ShowAppeal,
    ShowAppealFiles,
)
from council.identity import AppealId
from handlers.appeals.commands import OpenAppeal, ReadAppeal
from handlers.appeals.links import APPEAL
from handlers.appeals.lists_view import LODGE, mine_screen
from handlers.appeals.offer import offer
from handlers.appeals.view import page_screen, whole_screens
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.links import id_in
from handlers.kit.menu import menu_entry
from handlers.kit.routes import routes
from handlers.kit.screen import Attachment, Screen
from handlers.kit.sent import TakeAsAppeal, taken_up
from handlers.kit.stale import take_buttons_away
from locales.text import Text

menu_entry(forms.begin(LodgeAppeal), Text("appeals-lodge-button"), 10)
menu_entry(ListMyAppeals(), Text("appeals-mine-button"), 20)


@routes.slash("appeal", names=LodgeAppeal)
async def lodge(update: Update, context: Context[Any]) -> None:
    context.command = LODGE.command
    await forms.routes.begin(update, context)


@routes.tap("ay", TakeAsAppeal)
async def take_as_appeal(update: Update, context: Context[TakeAsAppeal]) -> None:
    sent = taken_up(context)
    await take_buttons_away(context)
    await offer(update, sent)


@routes.tap("as", ShowAppeal)
async def show(_: Update, context: Context[ShowAppeal]) -> None:
    await context.show(page_screen(await context.perform(context.command)))


@routes.tap("ao", OpenAppeal)
async def open_below(_: Update, context: Context[OpenAppeal]) -> None:
    await context.send(page_screen(await appeal_page(context, context.command.appeal_id)))


@routes.link(APPEAL, names=OpenAppeal)
async def open_by_link(_: Update, context: Context[Any]) -> None:
    await context.send(page_screen(await appeal_page(context, AppealId(id_in(context.payload)))))


@routes.tap("ae", ReadAppeal)
async def read(_: Update, context: Context[ReadAppeal]) -> None:
    for whole in whole_screens(await appeal_page(context, context.command.appeal_id)):
        await context.send(whole)


@routes.tap("af", ShowAppealFiles)
async def show_files(_: Update, context: Context[ShowAppealFiles]) -> None:
    for file in await context.perform(context.command):
        line = Text("appeals-file", {"name": file.name or Text(f"appeals-file-{file.kind}")})
        await context.send(Screen((line,), attachment=Attachment(str(file.kind), file.file_id)))


@routes.slash("status", names=ListMyAppeals)
async def status(_: Update, context: Context[Any]) -> None:
    """One's own appeals; with a number behind the command, that one."""
    if context.payload:
        await context.send(page_screen(await context.perform(FindAppeal(context.payload[:NUMBER_MOST]))))
    else:
        await _show_mine(context, ListMyAppeals())


@routes.tap("am", ListMyAppeals)
async def list_mine(_: Update, context: Context[ListMyAppeals]) -> None:
    await _show_mine(context, context.command)


async def _show_mine(context: Context[Any], command: ListMyAppeals) -> None:
    said = await forms.pause(context)
    await context.show(mine_screen(await context.perform(command), said))


async def appeal_page(context: Context[Any], appeal_id: AppealId) -> AppealPage:
    return await context.perform(ShowAppeal(appeal_id))
