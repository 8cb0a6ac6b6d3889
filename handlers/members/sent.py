"""A spreadsheet that a secretary sends without a command: most likely the members, but it may be meant as an appeal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from telegram import Update

from council.bodies.finding import body_of
from council.bodies.model import Body
from council.command import Command
from council.identity import BodyId
from council.members.commands import AmendRoster
from council.permissions.model import Role
from council.permissions.registry import permit
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.cutting import cut
from handlers.kit.home import HOME
from handlers.kit.routes import routes
from handlers.kit.screen import Button, Screen, screen
from handlers.kit.sent import TakeAsAppeal, taken_up
from handlers.kit.stale import take_buttons_away
from handlers.members.workbook import is_workbook
from locales.text import Text

BODIES_MOST = 6
NAME_MOST = 100
"""Letters of the file's name that are repeated."""


@permit(in_body=(Role.SECRETARY,), anywhere=(Role.ADMINISTRATOR,))
@dataclass(frozen=True, slots=True)
class TakeWorkbook(Command[None]):
    """What I sent is the members' workbook of this body."""

    body_id: BodyId


def is_secretarys_workbook(context: Context[Any]) -> bool:
    document = (context.incoming.raw_message or {}).get("document") or {}
    return is_workbook(document) and bool(context.actor.bodies_as(Role.SECRETARY))


def sent_screen(name: str, message_id: int | None, bodies: Sequence[Body]) -> Screen:
    """The question, hung on the message it is about."""
    alone = len(bodies) == 1
    key = "members-sent-button" if alone else "members-sent-of-button"
    asked = screen(
        Text("members-sent", {"name": cut(name, NAME_MOST)}),
        rows=(
            *((Button(Text(key, {"code": body.code}), TakeWorkbook(body.id)),) for body in bodies),
            (Button(Text("members-sent-appeal-button"), TakeAsAppeal()),),
            (HOME,),
        ),
    )
    return replace(asked, answers_to=message_id)


@routes.sent("document", names=AmendRoster, when=is_secretarys_workbook)
async def ask_what_it_is(_: Update, context: Context[Any]) -> None:
    served = context.actor.bodies_as(Role.SECRETARY)[:BODIES_MOST]
    bodies = [await body_of(context.uow, body_id) for body_id in served]
    document = (context.incoming.raw_message or {})["document"]
    name = str(document.get("file_name") or ".xlsx")
    await context.send(sent_screen(name, context.incoming.message_id, bodies))


@routes.tap("rw", TakeWorkbook)
async def take_workbook(_: Update, context: Context[TakeWorkbook]) -> None:
    """Open the form with its only answer at hand."""
    sent = taken_up(context)
    await take_buttons_away(context)
    await forms.start(sent, AmendRoster, given={"body_id": context.command.body_id}, is_asking=False)
    await forms.claim(sent)
