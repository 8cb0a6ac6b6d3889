"""An appeal as one person may see it, and appeals in lists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from council.appeals.model import Appeal, AppealEvent, AppealState
from council.identity import AppealId, BodyId
from council.names import Names
from council.pages import Page


@dataclass(frozen=True, slots=True)
class AppealPage:
    """An appeal as one person may see it.

    Attributes:
        author: the author's name, for the author and for whoever handles it.
        handler: the name of whoever has it in hand, for the body.
        may_handle: the person may take and answer it.
        events: the timeline, the oldest first.
    """

    appeal: Appeal
    body: Names
    category: Names
    events: tuple[AppealEvent, ...]
    is_overdue: bool
    is_own: bool
    may_handle: bool = False
    author: str | None = None
    handler: str | None = None


@dataclass(frozen=True, slots=True)
class AppealLine:
    """An appeal in a list."""

    appeal_id: AppealId
    number: str
    category: Names
    state: AppealState
    due_on: date
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class AppealList:
    """A page of a body's appeals: the open ones first, the nearest term first."""

    body_id: BodyId
    body: Names
    lines: Page[AppealLine]


@dataclass(frozen=True, slots=True)
class Desk:
    """A body whose appeals the person handles, and how many are open."""

    body_id: BodyId
    body: Names
    open_count: int
