"""Taps about a motion before its ballot."""

from __future__ import annotations

from telegram import Update

from council.ballots.commands import (
    DropCandidate,
    ImposeRecusal,
    LiftRecusal,
    NominateMember,
    Recuse,
    ReviewRecusal,
    SetMajority,
    SetPurpose,
    SetSecrecy,
    ShowCandidates,
    ShowMotion,
    ShowRecusals,
    ShowTerms,
    StepAside,
    WithdrawRecusal,
)
from handlers.ballots.commands import ListMajorities, ListPurposes, ListReasons
from handlers.ballots.motion_view import (
    candidates_screen,
    majorities_screen,
    motion_screen,
    purposes_screen,
    reasons_screen,
    recusal_screen,
    recusals_screen,
    terms_screen,
)
from handlers.kit.context import Context
from handlers.kit.routes import routes
from locales.text import Text


@routes.tap("vt", ShowTerms)
async def show_terms(_: Update, context: Context[ShowTerms]) -> None:
    await context.show(terms_screen(await context.perform(context.command)))


@routes.tap("vp", ListPurposes)
async def list_purposes(_: Update, context: Context[ListPurposes]) -> None:
    await context.show(purposes_screen(await context.perform(ShowMotion(context.command.motion_id))))


@routes.tap("vu", SetPurpose)
async def set_purpose(_: Update, context: Context[SetPurpose]) -> None:
    await context.show(terms_screen(await context.perform(context.command)))


@routes.tap("vj", ListMajorities)
async def list_majorities(_: Update, context: Context[ListMajorities]) -> None:
    await context.show(majorities_screen(await context.perform(ShowMotion(context.command.motion_id))))


@routes.tap("vq", SetMajority)
async def set_majority(_: Update, context: Context[SetMajority]) -> None:
    await context.show(terms_screen(await context.perform(context.command)))


@routes.tap("vs", SetSecrecy)
async def set_secrecy(_: Update, context: Context[SetSecrecy]) -> None:
    await context.show(terms_screen(await context.perform(context.command)))


@routes.tap("vk", ShowCandidates)
async def show_candidates(_: Update, context: Context[ShowCandidates]) -> None:
    await context.show(candidates_screen(await context.perform(context.command)))


@routes.tap("vn", NominateMember)
async def nominate_member(_: Update, context: Context[NominateMember]) -> None:
    await context.show(candidates_screen(await context.perform(context.command)))


@routes.tap("vz", DropCandidate)
async def drop_candidate(_: Update, context: Context[DropCandidate]) -> None:
    await context.show(candidates_screen(await context.perform(context.command)))


@routes.tap("vi", ReviewRecusal)
async def review_recusal(_: Update, context: Context[ReviewRecusal]) -> None:
    await context.show(recusal_screen(await context.perform(context.command)))


@routes.tap("v0", StepAside)
async def step_aside(_: Update, context: Context[StepAside]) -> None:
    """Below the card: what it means, or, for whoever has stepped aside, the motion with the way back."""
    page = await context.perform(context.command)
    shown = recusal_screen(page) if page.own_recusal is None else motion_screen(page)
    await context.below(context.command).show(shown)


@routes.tap("ve", Recuse)
async def recuse(_: Update, context: Context[Recuse]) -> None:
    page = await context.perform(context.command)
    await context.toast(Text("ballots-recused-toast"))
    await context.show(motion_screen(page))


@routes.tap("vw", WithdrawRecusal)
async def withdraw_recusal(_: Update, context: Context[WithdrawRecusal]) -> None:
    await context.show(motion_screen(await context.perform(context.command)))


@routes.tap("vg", ShowRecusals)
async def show_recusals(_: Update, context: Context[ShowRecusals]) -> None:
    await context.show(recusals_screen(await context.perform(context.command)))


@routes.tap("vh", ListReasons)
async def list_reasons(_: Update, context: Context[ListReasons]) -> None:
    command = context.command
    page = await context.perform(ShowMotion(command.motion_id))
    await context.show(reasons_screen(page, command.membership_id))


@routes.tap("vf", ImposeRecusal)
async def impose_recusal(_: Update, context: Context[ImposeRecusal]) -> None:
    await context.show(recusals_screen(await context.perform(context.command)))


@routes.tap("vy", LiftRecusal)
async def lift_recusal(_: Update, context: Context[LiftRecusal]) -> None:
    await context.show(recusals_screen(await context.perform(context.command)))
