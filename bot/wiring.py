"""Putting the house together: every noun's routes, notices, cards and actions, and the objects the program runs on."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from telegram import Bot

import council
import handlers
from bot.clock import clock_of
from bot.delivery.drawing import Drawing
from bot.delivery.pace import Limits
from bot.settings import Settings
from bot.speech import words_of
from council.identity import TelegramId
from council.installation import Installation
from handlers.kit.context import House
from handlers.kit.router import Router
from handlers.kit.routes import routes
from storage.engine import Database
from storage.sealing import Seal
from storage.unit_of_work import Units


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
