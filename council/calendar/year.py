"""A year that may be asked for on a button."""

from __future__ import annotations

from typing import Annotated

from annotated_types import Interval

EARLIEST, LATEST = 2000, 2100
Year = Annotated[int, Interval(ge=EARLIEST, le=LATEST)]
