"""The questions behind the pages of appeals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import MaxLen, MinLen

from council.appeals.commands.pages import AppealLine, AppealList, AppealPage, Desk
from council.appeals.commands.scope import NUMBER_MOST, READERS
from council.attachments import Attached
from council.command import Command
from council.identity import AppealId, BodyId
from council.pages import Page, PageNumber
from council.permissions.model import EVERYONE, Role
from council.permissions.registry import permit


@permit(own=(Role.CITIZEN,), in_body=READERS)
@dataclass(frozen=True, slots=True)
class ShowAppeal(Command[AppealPage]):
    """What is this appeal, and what became of it?"""

    appeal_id: AppealId


@permit(own=(Role.CITIZEN,), in_body=READERS)
@dataclass(frozen=True, slots=True)
class ShowAppealFiles(Command[tuple[Attached, ...]]):
    """What was attached to it?"""

    appeal_id: AppealId


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class FindAppeal(Command[AppealPage]):
    """What became of the appeal of this number, as people type it?"""

    number: Annotated[str, MinLen(1), MaxLen(NUMBER_MOST)]


@permit(anywhere=EVERYONE)
@dataclass(frozen=True, slots=True)
class ListMyAppeals(Command[Page[AppealLine]]):
    """What have I lodged?"""

    page: PageNumber = 1


@permit(in_body=READERS)
@dataclass(frozen=True, slots=True)
class ListAppeals(Command[AppealList]):
    """What has been lodged with this body?"""

    body_id: BodyId
    page: PageNumber = 1


@permit(anywhere=READERS)
@dataclass(frozen=True, slots=True)
class ListDesks(Command[tuple[Desk, ...]]):
    """Whose appeals do I handle?"""
