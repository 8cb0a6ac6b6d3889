"""What the operator has decided for this installation as a whole, and use cases go by."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Installation:
    """The operator's choices.

    Attributes:
        default_body: the short code of the body that answers whoever knows neither body nor region.
    """

    default_body: str | None = None
