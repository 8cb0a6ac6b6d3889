"""Where something is: a point that the phone sent, an address that a person typed, or both."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """A place.

    Attributes:
        latitude, longitude: degrees (WGS 84), both or neither.
        address: as typed; empty when only the phone's location came.
    """

    latitude: float | None = None
    longitude: float | None = None
    address: str = ""
