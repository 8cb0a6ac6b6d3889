"""Updates about being forgotten → commands and screens."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.erasures.commands import EraseMe, PreviewErasure
from handlers.erasures.view import done_screen, sure_screen
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.routes import routes


@routes.tap("ep", PreviewErasure)
@routes.slash("forget", names=PreviewErasure)
async def preview_erasure(_: Update, context: Context[Any]) -> None:
    await forms.pause(context)
    await context.show(sure_screen(await context.perform(PreviewErasure())))


@routes.tap("ee", EraseMe)
async def erase_me(_: Update, context: Context[EraseMe]) -> None:
    erasure = await context.perform(EraseMe())
    context.draft = None
    await context.show(done_screen(erasure))
