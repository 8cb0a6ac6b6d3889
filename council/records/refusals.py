"""Why past votes are not taken over."""

from __future__ import annotations

from dataclasses import dataclass

from council.errors import RuleBroken


@dataclass(frozen=True, slots=True)
class Objection:
    """What stands against one record; `reason` is a key of the locales."""

    line: int
    at: str
    reason: str
    given: str = ""


class RecordsRefused(RuleBroken):
    """Something is wrong with the records; nothing of them is taken over."""

    def __init__(self, objections: tuple[Objection, ...]) -> None:
        super().__init__()
        self.objections = objections
