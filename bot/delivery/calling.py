"""One call to the Bot API: its papers are made, it leaves, and what came back is understood."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Final

import structlog
from telegram import InputFile
from telegram.error import TelegramError

from bot.api import BotApi
from bot.delivery.answers import outcome_of_answer, outcome_of_error
from bot.delivery.drawing import Leaving
from bot.delivery.outcome import Outcome, Rejected
from council.language import Language
from handlers.kit import files
from locales.words import Words

log: Final = structlog.stdlib.get_logger(__name__)


async def made(one: Leaving, api: BotApi, words: Mapping[Language, Words]) -> Outcome:
    """Make the call and tell what its answer means; this never raises but for cancellation."""
    try:
        return outcome_of_answer(await _answer(one, api, words))
    except TelegramError as error:
        return outcome_of_error(error)
    except Exception as fault:  # a paper that cannot be made must not be tried for ever
        log.exception("call_not_made", method=one.method, exc_info=fault)
        return Rejected(f"the call could not be made: {type(fault).__name__}")


async def _answer(one: Leaving, api: BotApi, words: Mapping[Language, Words]) -> object:
    orders = {name: part for name, part in one.body.items() if isinstance(part, dict) and "made" in part}
    if not orders:
        return await api.call(one.method, one.body)
    uploads = {
        name: InputFile(await asyncio.to_thread(files.make, order, words), filename=order["name"])
        for name, order in orders.items()
    }
    rest = {name: part for name, part in one.body.items() if name not in orders}
    return await api.call(one.method, rest, files=uploads)
