"""The registry of permissions: every command, query and screen declares here who may, beside its own definition."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Any, TypeVar

from council.command import Command
from council.permissions.model import Permission, Role

C = TypeVar("C", bound=type[Command[Any]])
_HUMP = re.compile(r"(?<!^)(?=[A-Z])")
_PERMISSIONS: dict[type[Command[Any]], Permission] = {}

PLACED_BY = (
    "decision_id",
    "task_id",
    "remark_id",
    "ballot_id",
    "motion_id",
    "paper_id",
    "plan_item_id",
    "seat_request_id",
    "speech_id",
    "agenda_item_id",
    "meeting_id",
    "appeal_id",
    "proposal_id",
    "demand_id",
    "invitation_id",
    "chat_link_id",
    "membership_id",
    "reserve_id",
    "body_id",
)
"""Fields that name a thing with a place, the most exact first."""


def permit(
    *,
    own: Iterable[Role] = (),
    in_body: Iterable[Role] = (),
    anywhere: Iterable[Role] = (),
    in_part: Iterable[Role] = (),
    is_personal: bool = False,
) -> Callable[[C], C]:
    """Declare who may give the decorated command (see `Permission`); its slug is made of its name.

    The thing it concerns is found by the first of its fields that stands in `PLACED_BY`.
    """

    def declare(command: C) -> C:
        slug = _HUMP.sub("-", command.__name__).lower()
        command.slug = slug
        names = {field.name for field in fields(command)}  # type: ignore[arg-type]  # every command is a dataclass
        at = next((name for name in PLACED_BY if name in names), None)
        _PERMISSIONS[command] = Permission(
            slug, frozenset(own), frozenset(in_body), frozenset(anywhere), at, is_personal, frozenset(in_part)
        )
        return command

    return declare


def permission_for(command: type[Command[Any]]) -> Permission:
    """Return the declared permission.

    Raises:
        LookupError: the command declares none, which is a fault of the program.
    """
    try:
        return _PERMISSIONS[command]
    except KeyError:
        raise LookupError(f"{command.__name__} declares no permission") from None


def permissions() -> Mapping[type[Command[Any]], Permission]:
    """Every declared permission, for the matrix and the house tests."""
    return MappingProxyType(_PERMISSIONS)
