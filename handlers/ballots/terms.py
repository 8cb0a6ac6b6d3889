"""Taps about how a motion is put."""

from __future__ import annotations

from telegram import Update

from council.ballots.commands import SetMajority, SetPurpose, SetSecrecy, ShowMotion, ShowTerms
from handlers.ballots.commands import ListMajorities, ListPurposes
from handlers.ballots.majorities_view import majorities_screen
from handlers.ballots.terms_view import purposes_screen, terms_screen
from handlers.kit.context import Context
from handlers.kit.routes import routes


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
