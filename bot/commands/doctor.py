"""`kenes doctor`: what stands in the way of a working bot, line by line, each with what to do."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from bot.checkup.database import of_database, of_sqlite
from bot.checkup.finding import Finding, ill
from bot.checkup.house import of_clock, of_days_off, of_operator, of_words
from bot.checkup.telegram import of_telegram
from bot.settings import SettingsWrong, read_settings
from bot.terminal import in_words, say, say_json
from council.language import Language


def register(app: typer.Typer) -> None:
    app.command("doctor", help="Tell what stands in the way of a working bot.")(doctor)


def doctor(is_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False) -> None:  # noqa: FBT002 a bare flag
    findings = asyncio.run(examine())
    if is_json:
        say_json([_facts(finding) for finding in findings])
    else:
        for finding in findings:
            say(f"{'ok ' if finding.is_well else '!! '} {in_words(Language.EN, finding.text)}")
    if not all(finding.is_well for finding in findings):
        raise typer.Exit(1)


def _facts(finding: Finding) -> dict[str, object]:
    said = in_words(Language.EN, finding.text)
    return {"what": finding.what, "ok": finding.is_well, "said": said}


async def examine() -> list[Finding]:
    """Look at everything; a fault in one place hides none of the others."""
    try:
        settings = read_settings()
    except SettingsWrong as wrong:
        return [ill("settings", "wrong", name=name, why=why) for name, why in wrong.faults]
    return [
        of_operator(settings),
        *await of_telegram(settings),
        *await of_database(settings),
        of_sqlite(settings),
        of_clock(),
        of_words(),
        of_days_off(),
    ]
