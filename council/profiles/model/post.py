"""An office in a body."""

from __future__ import annotations

from dataclasses import dataclass

from council.names import Names
from council.permissions.model import Role
from council.profiles.model.sourced import Sourced
from council.profiles.model.words import Voting


@dataclass(frozen=True, slots=True)
class Post:
    """An office apart from its holder.

    Attributes:
        role: what the holder may do here: presiding, member, advisory or secretary.
        most: how many may hold it at a time; none is as many as there are seats.
        may_be_civil_servant: whether somebody in public service may hold it.
    """

    code: str
    names: Names
    role: Role
    voting: Voting
    most: Sourced[int] | None
    may_be_civil_servant: Sourced[bool]
