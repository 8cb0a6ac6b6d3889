"""Whether what somebody wrote can be sent on by Telegram, and the place they sent is one."""

from __future__ import annotations

from council.appeals.commands.scope import ADDRESS_MOST, ANSWER_MOST, TEXT_MOST
from council.place import Point


def is_sendable(text: str) -> bool:
    """Tell whether Telegram takes the text in one message: it counts UTF-16 units, two for an emoji."""
    return _units(text) <= TEXT_MOST


def is_answer_sendable(text: str) -> bool:
    """The same for an answer, which leaves with its number, its body and where to go on."""
    return _units(text) <= ANSWER_MOST


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def is_place_fit(place: Point) -> bool:
    """Tell whether both halves of the point are there, within the globe, and the address is short enough."""
    if len(place.address) > ADDRESS_MOST:
        return False
    if place.latitude is None or place.longitude is None:
        return place.latitude is place.longitude and bool(place.address)
    return abs(place.latitude) <= 90 and abs(place.longitude) <= 180
