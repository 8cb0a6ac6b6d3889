"""Taps about papers."""

from __future__ import annotations

from telegram import Update

from council.papers.commands import GetPaper, RemovePaper, ShowPapers
from handlers.kit.context import Context
from handlers.kit.routes import routes
from handlers.papers import form
from handlers.papers.view import paper_screen, papers_screen
from locales.text import Text

__all__ = ["form"]


@routes.tap("os", ShowPapers)
async def show_papers(_: Update, context: Context[ShowPapers]) -> None:
    await context.show(papers_screen(await context.perform(context.command)))


@routes.tap("og", GetPaper)
async def get_paper(_: Update, context: Context[GetPaper]) -> None:
    await context.send(paper_screen(await context.perform(context.command)))


@routes.tap("ox", RemovePaper)
async def remove_paper(_: Update, context: Context[RemovePaper]) -> None:
    page = await context.perform(context.command)
    await context.toast(Text("papers-removed"))
    await context.show(papers_screen(page))
