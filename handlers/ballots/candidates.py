"""Taps about who stands in an election."""

from __future__ import annotations

from telegram import Update

from council.ballots.commands import DropCandidate, NominateMember, ShowCandidates
from handlers.ballots.candidates_view import candidates_screen
from handlers.kit.context import Context
from handlers.kit.routes import routes


@routes.tap("vk", ShowCandidates)
async def show_candidates(_: Update, context: Context[ShowCandidates]) -> None:
    await context.show(candidates_screen(await context.perform(context.command)))


@routes.tap("vn", NominateMember)
async def nominate_member(_: Update, context: Context[NominateMember]) -> None:
    await context.show(candidates_screen(await context.perform(context.command)))


@routes.tap("vz", DropCandidate)
async def drop_candidate(_: Update, context: Context[DropCandidate]) -> None:
    await context.show(candidates_screen(await context.perform(context.command)))
