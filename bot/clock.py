"""The clock the program lives by."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

import structlog

from bot.settings import Settings
from council.identity import Instant

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
