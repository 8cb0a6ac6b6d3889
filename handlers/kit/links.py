"""Deep links to one thing: `/start <prefix>_<id>`; what stands behind the prefix may be forged."""

from __future__ import annotations

from council.errors import NotFound

_DIGITS_MOST = 18
"""Every number of so many digits fits 63 bits."""


def id_in(payload: str) -> int:
    """Read the id that a link of ours carries.

    Raises:
        NotFound: no link of ours carries this.
    """
    if not payload.isascii() or not payload.isdecimal() or len(payload) > _DIGITS_MOST:
        raise NotFound
    return int(payload)
