"""A theme of the plan."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from council.identity import BodyId, Instant, PlanItemId


class Period(StrEnum):
    """A quarter or a month of the year: plans are made by either."""

    Q1 = "q1"
    Q2 = "q2"
    Q3 = "q3"
    Q4 = "q4"
    M01 = "m01"
    M02 = "m02"
    M03 = "m03"
    M04 = "m04"
    M05 = "m05"
    M06 = "m06"
    M07 = "m07"
    M08 = "m08"
    M09 = "m09"
    M10 = "m10"
    M11 = "m11"
    M12 = "m12"

    @property
    def order(self) -> int:
        """Its last month, a month before its quarter: the order in which a plan is read."""
        count = int(self.value[1:])
        return count * 30 + 1 if self.value.startswith("q") else count * 10


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One theme of a body's plan for a year."""

    id: PlanItemId
    body_id: BodyId
    year: int
    period: Period
    theme: str
    added_at: Instant
