"""A proposal: shown, read, and every step it takes."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.identity import ProposalId
from council.proposals.commands import (
    DropSupport,
    ProposalPage,
    RegisterProposal,
    ReviewWithdrawal,
    ShowProposal,
    ShowProposalFiles,
    SupportProposal,
    TakeOffByVote,
    WithdrawProposal,
)
from handlers.kit.context import Context
from handlers.kit.routes import routes
from handlers.kit.screen import Attachment, Screen
from handlers.proposals.commands import OpenProposal, ReadProposal
from handlers.proposals.view import page_screen, whole_screens, withdrawal_screen
from locales.text import Text


@routes.tap("ps", ShowProposal)
async def show(_: Update, context: Context[ShowProposal]) -> None:
    await context.show(page_screen(await context.perform(context.command)))


@routes.tap("po", OpenProposal)
async def open_below(_: Update, context: Context[OpenProposal]) -> None:
    await context.send(page_screen(await proposal_page(context, context.command.proposal_id)))


@routes.tap("pw", ReadProposal)
async def read(_: Update, context: Context[ReadProposal]) -> None:
    for whole in whole_screens(await proposal_page(context, context.command.proposal_id)):
        await context.send(whole)


@routes.tap("pf", ShowProposalFiles)
async def show_files(_: Update, context: Context[ShowProposalFiles]) -> None:
    for file in await context.perform(context.command):
        line = Text("proposals-file", {"name": file.name or Text(f"proposals-file-{file.kind}")})
        await context.send(Screen((line,), attachment=Attachment(str(file.kind), file.file_id)))


@routes.tap("pr", RegisterProposal)
async def register(_: Update, context: Context[RegisterProposal]) -> None:
    await _done(context, await context.perform(context.command), Text("proposals-registered-toast"))


@routes.tap("pu", SupportProposal)
async def support(_: Update, context: Context[SupportProposal]) -> None:
    page = await context.perform(context.command)
    missing = page.backing.missing
    said = Text("proposals-support-toast", {"missing": missing}) if missing else Text("proposals-support-enough-toast")
    await _done(context, page, said)


@routes.tap("pn", DropSupport)
async def drop_support(_: Update, context: Context[DropSupport]) -> None:
    await _done(context, await context.perform(context.command), Text("proposals-drop-toast"))


@routes.tap("pv", TakeOffByVote)
async def take_off(_: Update, context: Context[TakeOffByVote]) -> None:
    await _done(context, await context.perform(context.command), Text("proposals-off-toast"))


@routes.tap("px", ReviewWithdrawal)
async def review_withdrawal(_: Update, context: Context[ReviewWithdrawal]) -> None:
    await context.show(withdrawal_screen(await context.perform(context.command)))


@routes.tap("pz", WithdrawProposal)
async def withdraw(_: Update, context: Context[WithdrawProposal]) -> None:
    await _done(context, await context.perform(context.command), Text("proposals-withdrawn-toast"))


async def proposal_page(context: Context[Any], proposal_id: ProposalId) -> ProposalPage:
    return await context.perform(ShowProposal(proposal_id))


async def _done(context: Context[Any], page: ProposalPage, toast: Text) -> None:
    await context.toast(toast)
    await context.show(page_screen(page))
