"""Deep links from a group to one appeal in the private chat."""

from __future__ import annotations

from council.errors import NotFound
from council.identity import AppealId
from handlers.kit.callback import base62, number
from handlers.kit.context import House

APPEAL, ANSWER = "appeal", "answer"


def appeal_link(house: House, appeal_id: AppealId) -> str:
    return house.link(f"{APPEAL}_{base62(appeal_id)}")


def answer_link(house: House, appeal_id: AppealId) -> str:
    return house.link(f"{ANSWER}_{base62(appeal_id)}")


def appeal_in(payload: str) -> AppealId:
    """Read what stands behind the link's prefix.

    Raises:
        NotFound: no link of ours carries this.
    """
    try:
        return AppealId(number(payload))
    except (ValueError, KeyError):
        raise NotFound from None
