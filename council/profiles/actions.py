"""What everybody may read: the procedure of a body."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.bodies.rules import seats_of
from council.calendar.model import local
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.commands import RulesPage, ShowRules
from council.profiles.finding import declining_parts, profile_of


@action
async def show_rules(uow: UnitOfWork, actor: Actor, command: ShowRules) -> RulesPage:
    body = await body_of(uow, command.body_id)
    profile = profile_of(uow, body)
    seated = await uow.bodies.voting_members(body.id, local(uow.now).date())
    declining = await declining_parts(uow, body)
    return RulesPage(body, profile, command.theme, seats_of(body, profile), len(seated), declining)
