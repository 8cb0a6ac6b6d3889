"""Making a proposal, and mending one that was returned."""

from __future__ import annotations

from typing import Any

from telegram import Update

from council.bodies.finding import body_of
from council.proposals.commands import CorrectProposal, ShowProposing, SubmitProposal
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.routes import routes
from handlers.proposals.commands import MendProposal, ProposeTo
from handlers.proposals.form import body_answer, known_answers
from handlers.proposals.lists import PROPOSE
from handlers.proposals.routes import proposal_page
from handlers.proposals.view import proposing_screen


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


@routes.tap("pc", MendProposal)
async def mend(_: Update, context: Context[MendProposal]) -> None:
    """Open the words of the proposal for correction, below what was pressed: the secretary's reason stays in sight."""
    proposal = (await proposal_page(context, context.command.proposal_id)).proposal
    below = context.below(context.command)
    await forms.start(below, CorrectProposal, given={"proposal_id": proposal.id}, answers=known_answers(proposal))
