"""How long a call to the Bot API may last."""

from dataclasses import dataclass

import aiohttp
from telegram.error import RetryAfter


@dataclass(frozen=True, slots=True)
class Waits:
    """How long each stage of a call may last, in seconds; None is without end.

    A read of 5 s, PTB's default, is shorter than Telegram's slow moments: each false timeout is a send of
    unknown outcome.
    """

    pool_for: float | None = 10
    connect_for: float | None = 10
    write_for: float | None = 20
    upload_for: float | None = 120
    read_for: float | None = 25

    def bounds(self, *, is_upload: bool = False, is_download: bool = False) -> aiohttp.ClientTimeout:
        stages = (
            self.pool_for,
            self.connect_for,
            self.upload_for if is_upload else self.write_for,
            self.read_for,
        )
        return aiohttp.ClientTimeout(
            # aiohttp starts to count a read when the body is out; only the total ends a stalled upload.
            total=None if is_download else _sum(*stages),
            connect=_sum(self.pool_for, self.connect_for),
            sock_connect=self.connect_for,
            sock_read=self.read_for,
        )


def _sum(*stages: float | None) -> float | None:
    known = [stage for stage in stages if stage is not None]
    return sum(known) if len(known) == len(stages) else None


def asked_pause(flood: RetryAfter) -> float:
    """Seconds for which Telegram wants to be left alone; python-telegram-bot has them in one of two types."""
    asked = flood.retry_after
    return float(asked) if isinstance(asked, int | float) else asked.total_seconds()
