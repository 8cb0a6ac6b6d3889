"""What the calendar asks of the outside."""

from typing import Protocol

from council.calendar.model import DaysOff


class YearSource(Protocol):
    def year(self, number: int) -> DaysOff:
        """The days off of any year; one nobody has announced is reckoned and marked so."""
        ...
