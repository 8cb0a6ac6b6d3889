"""Where notices are put; delivery takes them from there."""

from __future__ import annotations

from typing import Protocol

from council.notices.model import Notice


class Notices(Protocol):
    async def put(self, notice: Notice) -> None: ...
