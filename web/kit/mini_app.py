"""Who opened a Mini App: the `initData` that Telegram signed, checked before anything in it is believed.

A replay is recognized by the digest of the line that was signed, however it was signed or spelt.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol
from urllib.parse import parse_qsl

from council.identity import Instant, TelegramId
from web.kit.signatures import SIGNATURES, Check, Fields, signed_line

MAX_AGE: Final = 300
AHEAD_MOST: Final = 30
"""Seconds: how old the opening may be, and how far Telegram's clock may be ahead of ours."""
LENGTH_MOST: Final = 8192
FIELDS_MOST: Final = 32


class Fault(StrEnum):
    """Why it is not believed: for the log, never for whoever sent it."""

    MALFORMED = "malformed"
    FORGED = "forged"
    OLD = "old"
    EARLY = "early"
    NOBODY = "nobody"
    REPEATED = "repeated"


class OpeningRefused(Exception):
    """The page was not opened as it says."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class Uses(Protocol):
    """Where used openings are remembered."""

    async def is_first(self, digest: str, until: Instant) -> bool:
        """Keep the digest, and tell whether it was not there; it may be forgotten after `until`."""
        ...


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who opened the page, and when.

    Attributes:
        start_param: what stood behind `startapp=` in the link, if anything.
    """

    telegram_id: TelegramId
    opened_at: Instant
    start_param: str | None


async def visitor(opening: str, check: Check, now: Instant, uses: Uses, *, max_age: int = MAX_AGE) -> Visitor:
    """Tell who opened the page, once.

    Args:
        opening: `Telegram.WebApp.initData` as it came, a query string.
        max_age: seconds since Telegram signed it.

    Raises:
        OpeningRefused: it is malformed, forged, too old, from the future, of nobody, or was used before.
    """
    fields = _fields(opening)
    if not check(fields):
        raise OpeningRefused(Fault.FORGED)
    opened_at, telegram_id = _opened_at(fields), _opener(fields)
    if now - opened_at > max_age * 1000:
        raise OpeningRefused(Fault.OLD)
    if opened_at - now > AHEAD_MOST * 1000:
        raise OpeningRefused(Fault.EARLY)
    digest = hashlib.sha256(signed_line(fields, without=SIGNATURES)).hexdigest()
    if not await uses.is_first(digest, Instant(opened_at + (max_age + AHEAD_MOST) * 1000)):
        raise OpeningRefused(Fault.REPEATED)
    return Visitor(telegram_id, opened_at, fields.get("start_param"))


def _fields(opening: str) -> Fields:
    """Take the query string apart; what could be read in two ways is not read at all."""
    if len(opening) > LENGTH_MOST:
        raise OpeningRefused(Fault.MALFORMED)
    try:
        opening.encode()
        pairs = parse_qsl(
            opening, keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=FIELDS_MOST
        )
    except ValueError:
        raise OpeningRefused(Fault.MALFORMED) from None
    fields = dict(pairs)
    # A line break inside a field would let two fields pass for one under the same signature.
    if len(fields) != len(pairs) or any("\n" in part for pair in pairs for part in pair):
        raise OpeningRefused(Fault.MALFORMED)
    return fields


def _opened_at(fields: Fields) -> Instant:
    seconds = fields.get("auth_date", "")
    if not (seconds.isascii() and seconds.isdecimal() and len(seconds) <= 12):
        raise OpeningRefused(Fault.MALFORMED)
    return Instant(int(seconds) * 1000)


def _opener(fields: Fields) -> TelegramId:
    try:
        user = json.loads(fields.get("user", "null"))
    except ValueError:
        raise OpeningRefused(Fault.MALFORMED) from None
    number = user.get("id") if isinstance(user, dict) and not user.get("is_bot") else None
    if type(number) is not int or number <= 0:
        raise OpeningRefused(Fault.NOBODY)
    return TelegramId(number)
