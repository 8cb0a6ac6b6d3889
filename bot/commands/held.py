"""`kenes held`: what a restored database holds back, row by row, and the decision about it."""

from __future__ import annotations

from typing import Annotated

import typer

import council.keeping.actions  # noqa: F401  the commands find their actions once this is imported
from bot.desk import Desk, at_desk
from bot.terminal import complain, in_words, say, say_json
from council.calendar.model import local
from council.keeping.commands import DropHeld, SendHeld
from council.keeping.model import HeldRow, Released
from council.language import Language
from council.perform import perform
from council.permissions.model import operator
from locales.text import Text

BAD_USE = 2


def register(app: typer.Typer) -> None:
    app.command("held", help="Show what is held since a restore; send or drop it.")(held)


def held(
    is_sent: Annotated[bool, typer.Option("--send", help="Send what still applies, drop the rest.")] = False,  # noqa: FBT002 a bare flag
    is_dropped: Annotated[bool, typer.Option("--drop", help="Drop all of it.")] = False,  # noqa: FBT002 a bare flag
    is_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,  # noqa: FBT002 a bare flag
) -> None:
    if is_sent and is_dropped:
        complain(in_words(Language.EN, Text("held-both")))
        raise typer.Exit(BAD_USE)
    if not (is_sent or is_dropped):
        _show(at_desk(_listed), is_json=is_json)
        return
    decision = SendHeld() if is_sent else DropHeld()
    released = at_desk(lambda desk: _decided(desk, decision))
    if is_json:
        say_json({"sent": released.sent, "dropped": released.dropped})
    else:
        say(in_words(Language.EN, Text("held-done", {"sent": released.sent, "dropped": released.dropped})))


async def _listed(desk: Desk) -> list[HeldRow]:
    return await desk.units.run(lambda uow: uow.keeping.held_rows())


async def _decided(desk: Desk, decision: SendHeld | DropHeld) -> Released:
    return await desk.units.run(lambda uow: perform(uow, operator(Language.EN), decision))


def _show(rows: list[HeldRow], *, is_json: bool) -> None:
    if is_json:
        say_json([_facts(row) for row in rows])
        return
    for row in rows:
        say(in_words(Language.EN, Text("held-row", {name: str(fact) for name, fact in _facts(row).items()})))
    if not rows:
        say(in_words(Language.EN, Text("held-none")))


def _facts(row: HeldRow) -> dict[str, object]:
    subject = "-" if row.subject is None else f"{row.subject.noun} {row.subject.id}"
    to = "-" if row.to is None else row.to
    return {
        "sort": row.sort,
        "kind": row.kind,
        "subject": subject,
        "to": to,
        "at": local(row.at).isoformat(timespec="minutes"),
    }
