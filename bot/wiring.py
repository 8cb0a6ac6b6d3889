"""Putting the house together: every noun's routes, notices, cards and actions, and the objects the program runs on."""

from __future__ import annotations

import importlib
import pkgutil
import time
from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Final

import structlog
from telegram import Bot

import council
import handlers
from bot.delivery.drawing import Drawing
from bot.delivery.pace import Limits
from bot.settings import Settings
from council.identity import Instant, TelegramId
from council.installation import Installation
from council.language import Language
from handlers.kit.context import House
from handlers.kit.router import Router
from handlers.kit.routes import routes
from locales.loading import load_words
from locales.words import BrokenMessage, Words
from storage.engine import Database
from storage.sealing import Seal
from storage.unit_of_work import Units

log: Final = structlog.stdlib.get_logger(__name__)


def clock() -> Instant:
    """The machine's clock: milliseconds since 1970 UTC."""
    return Instant(time.time_ns() // 1_000_000)


def clock_of(settings: Settings) -> Callable[[], Instant]:
    """The clock the program lives by: the machine's, unless a test moves it by a file (`KENES_TEST_CLOCK`)."""
    if settings.test_clock is None:
        return clock
    log.info("clock_moved_by_file")
    return partial(_moved_clock, settings.test_clock)


def _moved_clock(file: Path) -> Instant:
    """The machine's clock and the seconds that stand in the file; a file that is not there yet moves nothing."""
    try:
        ahead = float(file.read_text(encoding="ascii"))
    except FileNotFoundError:
        ahead = 0.0
    return Instant(clock() + round(ahead * 1000))


@cache
def words_of() -> Mapping[Language, Words]:
    """All words, loaded once; a broken message is logged and said as far as it goes."""
    return load_words(complain=_complain)


def _complain(broken: BrokenMessage) -> None:
    log.error("broken_message", language=broken.language, key=broken.key)


@cache
def furnish() -> None:
    """Import every noun, so that the registers of actions, routes, notices, cards and files are complete."""
    for room in (council, handlers):
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            importlib.import_module(module.name)


def units_of(settings: Settings, database: Database) -> Units:
    """Units of work on the open database, by the program's clock and the operator's choices."""
    return Units(database, clock_of(settings), Seal(settings.sealing_secret()), Installation(settings.default_body))


def house_of(settings: Settings, username: str, bot: Bot | None = None) -> House:
    return House(
        words=words_of(),
        username=username,
        operator=settings.operator_name,
        operator_contact=settings.operator_contact,
        bot=bot,
        started_at=clock_of(settings)(),
    )


def router_of(settings: Settings, house: House) -> Router:
    from handlers.kit import forms

    furnish()
    return Router(
        routes,
        house,
        forms.claim,
        [TelegramId(number) for number in settings.admins],
        is_lazy=settings.lazy_updates,
    )


def drawing_of(settings: Settings, house: House) -> Drawing:
    return Drawing(house, settings.default_language)


def limits_of(settings: Settings) -> Limits:
    return Limits(
        overall_per_second=settings.pace_per_second,
        chat_per_second=settings.pace_per_chat,
        group_per_minute=settings.pace_per_group,
    )
