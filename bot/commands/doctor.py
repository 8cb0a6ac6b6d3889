"""`kenes doctor`: what stands in the way of a working bot, line by line, each with what to do."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from telegram.error import InvalidToken, TelegramError

from bot.api import BotApi
from bot.clock import clock
from bot.schema import is_new
from bot.settings import Settings, SettingsWrong, read_settings
from bot.terminal import in_words, say, say_json
from bot.transport import AiohttpRequest
from bot.wiring import units_of
from council.calendar.model import local
from council.language import Language
from locales.checks import complaints
from locales.text import Text, Value
from storage.days_off import BadDaysOff, load_days_off
from storage.engine import Database, Engine
from storage.errors import DatabaseInUse, SchemaMismatch, StorageUnavailable
from storage.migrate import require_newest
from storage.opening import open_database
from storage.profiles import shipped_profiles
from storage.sqlite_connection import has_wal_reset_bug, sqlite_version

KAZAKHSTAN: Final = timedelta(hours=5)
"""One zone for the whole country since 1 March 2024; older time zone data say otherwise."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was looked at, whether it is well, and in which words."""

    what: str
    is_well: bool
    text: Text


def well(what: str, **args: Value) -> Finding:
    return Finding(what, True, Text(f"doctor-{what}", args))


def ill(what: str, kind: str, **args: Value) -> Finding:
    return Finding(what, False, Text(f"doctor-{what}.{kind}", args))


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
        _operator(settings),
        *await _telegram(settings),
        *await _database(settings),
        _sqlite(settings),
        _clock(),
        _words(),
        _days_off(),
    ]


def _operator(settings: Settings) -> Finding:
    if not (settings.operator_name and settings.operator_contact):
        return ill("settings", "no-operator")
    return well("settings", operator=settings.operator_name)


async def _telegram(settings: Settings) -> list[Finding]:
    if settings.bot_token is None:
        return [ill("token", "missing")]
    request = AiohttpRequest(proxy=settings.proxy)
    await request.initialize()
    api = BotApi(request, settings.api_url, settings.bot_token.get_secret_value())
    try:
        me = await api.ask("getMe", {}, dict)
        token = well("token", username=me.get("username") or "")
        return [token, _webhook(settings.delivery_address(), await api.ask("getWebhookInfo", {}, dict))]
    except InvalidToken:
        return [ill("token", "refused")]
    except TelegramError as error:
        return [ill("token", "no-answer", url=settings.api_url, why=error.message)]
    finally:
        await request.shutdown()


def _webhook(wanted: str | None, told: dict[str, Any]) -> Finding:
    """Where Telegram brings updates; an address it does not know yet is told to it by the next start."""
    waiting, refused = told.get("pending_update_count", 0), told.get("last_error_message")
    if wanted is None:
        return well("webhook.unused", waiting=waiting)
    if wanted != told.get("url"):
        return well("webhook.later", url=wanted, waiting=waiting)
    if refused and waiting:
        return ill("webhook", "refused", why=refused, waiting=waiting)
    return well("webhook", url=wanted, waiting=waiting)


async def _database(settings: Settings) -> list[Finding]:
    url = settings.database
    if url.path is not None and is_new(url):
        return [_new(url.path)]
    try:
        async with open_database(url) as database:
            await require_newest(database)
            return [well("database", engine=url.engine.value), *await _default_body(settings, database)]
    except DatabaseInUse:
        return [well("database.running", path=str(url.path))]
    except SchemaMismatch as other:
        return [ill("database", "schema", found=other.found or "-", wanted=other.wanted)]
    except StorageUnavailable as gone:
        return [ill("database", "unavailable", why=str(gone))]


async def _default_body(settings: Settings, database: Database) -> list[Finding]:
    code = settings.default_body
    if code is None:
        return []
    body = await units_of(settings, database).run(lambda uow: uow.bodies.by_code(code))
    if body is None:
        return [ill("default-body", "unknown", code=code)]
    if "appeals" not in shipped_profiles().profile(body.profile).nouns:
        return [ill("default-body", "no-appeals", code=code)]
    return [well("default-body", code=code)]


def _new(path: Path) -> Finding:
    folder = next(parent for parent in path.absolute().parents if parent.exists())
    if folder.is_dir() and os.access(folder, os.W_OK | os.X_OK):
        return well("database.new", path=str(path))
    return ill("database", "unavailable", why=f"{folder} cannot be written")


def _sqlite(settings: Settings) -> Finding:
    if settings.database.engine is not Engine.SQLITE:
        return well("sqlite.unused")
    version = sqlite_version()
    kind = "sqlite.alone" if has_wal_reset_bug(version) else "sqlite"
    return well(kind, version=".".join(map(str, version)))


def _clock() -> Finding:
    now = local(clock())
    if now.utcoffset() != KAZAKHSTAN:
        return ill("clock", "zone", offset=str(now.utcoffset()))
    return well("clock", now_at=clock())


def _words() -> Finding:
    faults = [str(fault) for fault in complaints()]
    return ill("words", "wrong", count=len(faults), first=faults[0]) if faults else well("words")


def _days_off() -> Finding:
    year = local(clock()).year
    try:
        found = load_days_off().year(year)
    except BadDaysOff as bad:
        return ill("days-off", "wrong", why=str(bad))
    return well("days-off", year=str(year)) if found.announced else ill("days-off", "not-announced", year=str(year))
