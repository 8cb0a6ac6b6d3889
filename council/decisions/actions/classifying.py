"""Saying what an adopted motion is: a decision, or a recommendation."""

from __future__ import annotations

from dataclasses import replace

from council.decisions.commands import ClassifyDecision, DecisionPage
from council.decisions.finding import decision_for, page_of
from council.minutes.refusals import MinutesFrozen
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def classify_decision(uow: UnitOfWork, actor: Actor, command: ClassifyDecision) -> DecisionPage:
    """Say what it is, until the minutes are final.

    Raises:
        MinutesFrozen: they are.
    """
    decision = await decision_for(uow, command.decision_id, actor)
    minutes = await uow.minutes.hold(decision.meeting_id)
    if minutes is None or not minutes.is_editable:
        raise MinutesFrozen
    await uow.decisions.set_kind(decision.id, command.kind)
    facts = {"number": decision.number, "kind": command.kind}
    await uow.audit.record(actor, "decision-classified", Subject("decision", decision.id), decision.body_id, facts)
    return await page_of(uow, replace(decision, kind=command.kind))
