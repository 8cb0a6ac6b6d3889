"""Deep links from a group to one appeal in the private chat."""

from __future__ import annotations

from council.identity import AppealId
from handlers.kit.context import House

APPEAL, ANSWER = "appeal", "answer"


def appeal_link(house: House, appeal_id: AppealId) -> str:
    return house.link(f"{APPEAL}_{appeal_id}")


def answer_link(house: House, appeal_id: AppealId) -> str:
    return house.link(f"{ANSWER}_{appeal_id}")
