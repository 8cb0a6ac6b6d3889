"""Updates about proposals → commands and screens."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.bodies.finding import body_of
from council.identity import ProposalId
from council.proposals.commands import (
    READERS,
    CorrectProposal,
    DropSupport,
    ListMyProposals,
    ListProposalBodies,
    ListProposals,
    ProposalPage,
    RegisterProposal,
    ReviewWithdrawal,
    ShowProposal,
    ShowProposalFiles,
    ShowProposing,
    SubmitProposal,
    SupportProposal,
    TakeOffByVote,
    WithdrawProposal,
)
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.menu import menu_entry, menu_part
from handlers.kit.routes import routes
from handlers.kit.screen import Attachment, Button, Screen
from handlers.proposals.commands import MendProposal, OpenProposal, ProposeTo, ReadProposal
from handlers.proposals.form import body_answer, known_answers
from handlers.proposals.lists import MINE, PROPOSE, bodies_screen, list_screen, mine_screen
from handlers.proposals.view import (
    page_screen,
    proposing_screen,
    whole_screens,
    withdrawal_screen,
)
from locales.text import Text

menu_entry(ListProposalBodies(), Text("proposals-button"), 8)


@menu_part(order=25)
async def menu_of_citizens(context: Context[Any]) -> tuple[Button, ...]:
    """One's own proposals, for whoever sits nowhere; members find theirs beside those of their body."""
    return () if context.actor.bodies_as(*READERS) else (MINE,)


@routes.slash("propose", names=SubmitProposal)
async def propose(update: Update, context: Context[Any]) -> None:
    context.command = PROPOSE.command
    await forms.routes.begin(update, context)


@routes.tap("pt", ProposeTo)
async def propose_to(_: Update, context: Context[ProposeTo]) -> None:
    """Begin with the body answered; it can still be changed at the end."""
    body = await body_of(context.uow, context.command.body_id)
    await forms.start(context, SubmitProposal, answers={"body_id": body_answer(body)})


@routes.tap("pi", ShowProposing)
async def show_proposing(_: Update, context: Context[ShowProposing]) -> None:
    await context.show(proposing_screen(await context.perform(context.command)))


@routes.tap("ps", ShowProposal)
async def show(_: Update, context: Context[ShowProposal]) -> None:
    await context.show(page_screen(await context.perform(context.command)))


@routes.tap("po", OpenProposal)
async def open_below(_: Update, context: Context[OpenProposal]) -> None:
    await context.send(page_screen(await _page(context, context.command.proposal_id)))


@routes.tap("pw", ReadProposal)
async def read(_: Update, context: Context[ReadProposal]) -> None:
    for whole in whole_screens(await _page(context, context.command.proposal_id)):
        await context.send(whole)


@routes.tap("pf", ShowProposalFiles)
async def show_files(_: Update, context: Context[ShowProposalFiles]) -> None:
    for file in await context.perform(context.command):
        line = Text("proposals-file", {"name": file.name or Text(f"proposals-file-{file.kind}")})
        await context.send(Screen((line,), attachment=Attachment(str(file.kind), file.file_id)))


@routes.tap("pc", MendProposal)
async def mend(_: Update, context: Context[MendProposal]) -> None:
    """Open the words of the proposal for correction, below what was pressed: the secretary's reason stays in sight."""
    proposal = (await _page(context, context.command.proposal_id)).proposal
    below = context.below(context.command)
    await forms.start(below, CorrectProposal, given={"proposal_id": proposal.id}, answers=known_answers(proposal))


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


@routes.tap("pm", ListMyProposals)
async def list_mine(_: Update, context: Context[ListMyProposals]) -> None:
    said = await forms.pause(context)
    await context.show(mine_screen(await context.perform(context.command), said))


@routes.tap("pl", ListProposals)
async def list_of_body(_: Update, context: Context[ListProposals]) -> None:
    await _show_list(context, context.command)


@routes.tap("pd", ListProposalBodies)
@routes.slash("proposals", names=ListMyProposals)
async def list_bodies(_: Update, context: Context[Any]) -> None:
    """One's bodies; where there is but one, its proposals; for whoever sits nowhere, their own."""
    said = await forms.pause(context)
    bodies = context.actor.bodies_as(*READERS)
    if not bodies:
        await context.show(mine_screen(await context.perform(ListMyProposals()), said))
    elif len(bodies) == 1:
        await _show_list(context, ListProposals(bodies[0]), said)
    else:
        await context.show(bodies_screen(await context.perform(ListProposalBodies()), said))


async def _show_list(context: Context[Any], command: ListProposals, said: tuple[Text, ...] = ()) -> None:
    is_only_body = len(context.actor.bodies_as(*READERS)) == 1
    await context.show(list_screen(await context.perform(command), said, is_only_body=is_only_body))


async def _page(context: Context[Any], proposal_id: ProposalId) -> ProposalPage:
    return await context.perform(ShowProposal(proposal_id))


async def _done(context: Context[Any], page: ProposalPage, toast: Text) -> None:
    await context.toast(toast)
    await context.show(page_screen(page))
