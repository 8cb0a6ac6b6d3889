"""What members say of minutes: remarks and opinions."""

from __future__ import annotations

from telegram import Update

from council.minutes.commands import SettleRemark, ShowOpinions, ShowRemarks
from handlers.kit.context import Context
from handlers.kit.routes import routes
from handlers.minutes.opinions import opinions_screen
from handlers.minutes.remarks import remarks_screen


@routes.tap("nr", ShowRemarks)
async def show_remarks(_: Update, context: Context[ShowRemarks]) -> None:
    await context.show(remarks_screen(await context.perform(context.command)))


@routes.tap("ns", SettleRemark)
async def settle_remark(_: Update, context: Context[SettleRemark]) -> None:
    await context.show(remarks_screen(await context.perform(context.command)))


@routes.tap("no", ShowOpinions)
async def show_opinions(_: Update, context: Context[ShowOpinions]) -> None:
    await context.show(opinions_screen(await context.perform(context.command)))
