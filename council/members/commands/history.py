"""What a body has been through."""

from __future__ import annotations

from dataclasses import dataclass

from council.bodies.model import Body
from council.command import Command
from council.identity import BodyId
from council.members.model import BodyChange
from council.names import Names
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE
from council.permissions.registry import permit


@dataclass(frozen=True, slots=True)
class Change:
    """A change with the names of the bodies in it; `into` is none for a rotation."""

    change: BodyChange
    body: Names
    into: Names | None


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """What a body has been through, the newest first."""

    body: Body
    changes: Page[Change]


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ShowChanges(Command[ChangesPage]):
    """How did this body come to be, and how was it changed?"""

    body_id: BodyId
    page: PageNumber = 1
