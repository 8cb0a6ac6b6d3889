"""Where actions write the trace of what was done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from council.identity import BodyId
from council.notices.model import Subject
from council.permissions.model import Actor


class Audit(Protocol):
    async def record(
        self,
        actor: Actor,
        what: str,
        subject: Subject,
        body_id: BodyId | None = None,
        facts: Mapping[str, Any] | None = None,
    ) -> None:
        """Append one line.

        Args:
            what: the event in past tense, e.g. `ballot-opened`.
            facts: JSON values without personal text.
        """
        ...
