"""Papers as one person may see them."""

from __future__ import annotations

from council.errors import NotFound
from council.identity import PaperId
from council.meetings.model import Meeting
from council.papers.model import Paper
from council.permissions.model import BODY_ROLES, Actor, Role
from council.ports import UnitOfWork


async def papers_for(uow: UnitOfWork, meeting: Meeting, actor: Actor | None) -> tuple[Paper, ...]:
    """Those of the meeting's papers that the person may read; a group reads what anybody may."""
    papers = await uow.papers.papers_of(meeting.id)
    return tuple(paper for paper in papers if paper.is_public or (actor is not None and reads_all(actor, meeting)))


async def paper_of(uow: UnitOfWork, paper_id: PaperId) -> Paper:
    paper = await uow.papers.paper(paper_id)
    if paper is None:
        raise NotFound
    return paper


def reads_all(actor: Actor, meeting: Meeting) -> bool:
    """Whether the person sits in the body, or runs the installation."""
    return bool(actor.roles_in(meeting.body_id) & {*BODY_ROLES, Role.ADMINISTRATOR})
