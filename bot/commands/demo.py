"""`kenes demo`: the whole program with an example council and a small Telegram of its own, in one process.

Nothing is needed and nothing leaves the machine. Each start begins anew: the database stands in a temporary folder.
"""

from __future__ import annotations

import socket
from contextlib import closing
from typing import Annotated, Final

import typer

from bot.commands.run import runner
from bot.terminal import in_words, say
from council.language import Language
from locales.text import Text

PORT: Final = 8081


def register(app: typer.Typer) -> None:
    app.command("demo", help="Try everything in a browser: example councils, no token.")(demo)


def demo(
    port: Annotated[int, typer.Option(help="Of the page; another free one is taken if it is in use.")] = PORT,
    language: Annotated[Language, typer.Option(help="Of this terminal.")] = Language.EN,
    is_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,  # noqa: FBT002 a bare flag
) -> None:
    if not is_json:
        say(in_words(language, Text("demo-loading")))
    from bot.demo.showing import show  # brings the sandbox, which no other command needs

    runner(lambda: show(free_port(port), language, is_json=is_json))


def free_port(wanted: int) -> int:
    """Return the wanted port, or any free one if another program has it."""
    with closing(socket.socket()) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", wanted))
        except OSError:
            return 0
    return wanted
