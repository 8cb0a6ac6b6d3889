"""What may be asked of profiles: by which rules does this body work, and where does it stand written?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from council.bodies.model import Body
from council.command import Command
from council.identity import BodyId
from council.permissions.model import EVERYONE
from council.permissions.registry import permit
from council.profiles.model import Profile, Sourced
from council.profiles.procedure import Tabling


class Theme(StrEnum):
    """A part of a body's procedure, as long as one screen."""

    COMPOSITION = "composition"
    MEETINGS = "meetings"
    PROPOSALS = "proposals"
    VOTING = "voting"
    OPENNESS = "openness"


@dataclass(frozen=True, slots=True)
class RulesPage:
    """A body's procedure.

    Attributes:
        profile: of its kind, with its own regulation laid over it.
        seats: the established membership.
        seated: the voting members in office today, of whom shares are reckoned.
        declining: the parts of the body that may decline what is proposed to it, each by its own rules.
    """

    body: Body
    profile: Profile
    theme: Theme
    seats: int
    seated: int
    declining: tuple[tuple[Body, Sourced[Tabling]], ...] = ()


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowRules(Command[RulesPage]):
    """By which rules does it work?"""

    body_id: BodyId
    theme: Theme = Theme.COMPOSITION
