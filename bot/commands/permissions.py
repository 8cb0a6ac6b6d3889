"""`kenes permissions`: who may do what, as the table that `docs/permissions.md` holds."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.terminal import say, say_json
from bot.wiring import furnish
from council.permissions.matrix import Line, as_markdown, matrix


def register(app: typer.Typer) -> None:
    app.command("permissions", help="Print who may do what, made from the code.")(permissions)


def _facts(line: Line) -> dict[str, object]:
    cells = {role.value: cell for role, cell in line.cells.items()}
    return {"noun": line.noun, "command": line.slug, **cells, "consent": line.is_personal}


def permissions(is_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False) -> None:  # noqa: FBT002 a bare flag
    furnish()
    if is_json:
        say_json([_facts(line) for line in matrix()])
    else:
        say(as_markdown().rstrip("\n"))
