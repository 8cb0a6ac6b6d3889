"""The questions behind the screens of decisions."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.decisions.commands import (
    AdoptedPage,
    DecisionPage,
    DecisionsPage,
    ShowAdopted,
    ShowDecision,
    ShowDecisions,
)
from council.decisions.finding import castings_of, decision_for, page_of, require_readable
from council.meetings.finding import meeting_of
from council.pages import paged
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def show_decisions(uow: UnitOfWork, actor: Actor, command: ShowDecisions) -> DecisionsPage:
    body = await body_of(uow, command.body_id)
    decisions = await uow.decisions.published(body.id, command.page)
    return DecisionsPage(body, decisions, await castings_of(uow, decisions.items))


@action
async def show_adopted(uow: UnitOfWork, actor: Actor, command: ShowAdopted) -> AdoptedPage:
    """What the meeting has decided, as far as this person may read it.

    Raises:
        DecisionNotPublic: they are not of the body, and the minutes are not published.
    """
    meeting = await meeting_of(uow, command.meeting_id)
    decisions = await uow.decisions.of_meeting(meeting.id)
    for decision in decisions:
        require_readable(decision, actor)
    page = paged(decisions, command.page)
    return AdoptedPage(await body_of(uow, meeting.body_id), meeting, page, await castings_of(uow, page.items))


@action
async def show_decision(uow: UnitOfWork, actor: Actor, command: ShowDecision) -> DecisionPage:
    return await page_of(uow, await decision_for(uow, command.decision_id, actor))
