"""The one door to the actions: permission first, then the command's own fields, then the use case.

Routes, forms, pages, due rows and the command line all come through here with an open unit of work and commit it
themselves, once, together with their own "done".
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, TypeVar, cast, get_type_hints

from council.command import Command, check
from council.errors import ConsentNeeded, NotAllowed, NotFound
from council.permissions.model import Actor, Place
from council.permissions.registry import permission_for
from council.permissions.rules import may
from council.ports import UnitOfWork

R = TypeVar("R")
C = TypeVar("C", bound=Command[Any])
Action = Callable[[UnitOfWork, Actor, C], Awaitable[Any]]
_ACTIONS: dict[type[Command[Any]], Action[Any]] = {}

_NOUN_OF = {
    "decision_id": "decisions",
    "task_id": "minutes",
    "remark_id": "minutes",
    "ballot_id": "ballots",
    "motion_id": "ballots",
    "paper_id": "papers",
    "plan_item_id": "plans",
    "seat_request_id": "guests",
    "speech_id": "sittings",
    "agenda_item_id": "meetings",
    "meeting_id": "meetings",
    "appeal_id": "appeals",
    "proposal_id": "proposals",
    "demand_id": "demands",
    "invitation_id": "invitations",
    "chat_link_id": "chats",
    "membership_id": "bodies",
    "reserve_id": "members",
    "body_id": "bodies",
}


def action(function: Action[C]) -> Action[C]:
    """Register a use case under the type of its third argument, its command."""
    hints = get_type_hints(function)
    command = next(kind for name, kind in hints.items() if name == "command")
    if command in _ACTIONS:
        raise LookupError(f"{command.__name__} has two actions")
    _ACTIONS[command] = function
    return function


def actions() -> Mapping[type[Command[Any]], Action[Any]]:
    """Every command that has a use case, with it."""
    return MappingProxyType(_ACTIONS)


async def perform(uow: UnitOfWork, actor: Actor, command: Command[R]) -> R:
    """Check who may and what is valid, then run the command's action.

    Raises:
        NotFound: the thing the command names is gone.
        NotAllowed: the actor's roles do not reach it.
        ConsentNeeded: it would keep personal data of someone who has not consented.
        FieldRefused: a field is not valid.
        RuleBroken: the action's own refusal.
    """
    await authorize(uow, actor, command)
    check(command)
    return cast(R, await _ACTIONS[type(command)](uow, actor, command))


async def authorize(uow: UnitOfWork, actor: Actor, command: Command[Any]) -> None:
    """Raise unless the actor may give this command here; buttons ask the same through `allows`."""
    permission = permission_for(type(command))
    place = await place_of(uow, command)
    if not may(actor, permission, place):
        raise NotAllowed(action=permission.slug)
    if permission.is_personal and not actor.has_consented:
        raise ConsentNeeded


async def allows(uow: UnitOfWork, actor: Actor, command: Command[Any]) -> bool:
    """Tell whether a button for this command is worth showing to the actor."""
    try:
        return may(actor, permission_for(type(command)), await place_of(uow, command))
    except NotFound:
        return False


async def place_of(uow: UnitOfWork, command: Command[Any]) -> Place:
    """Find the body and the owner of the thing that the command names.

    Raises:
        NotFound: there is no such thing.
    """
    permission = permission_for(type(command))
    at = permission.at
    thing = None if at is None else getattr(command, at)
    if at is None or thing is None:
        return Place()
    place: Place | None = await getattr(uow, _NOUN_OF[at]).place(at, thing)
    if place is None:
        raise NotFound
    if not permission.in_part or place.body_id is None:
        return place
    return replace(place, parts=frozenset([part.id for part in await uow.bodies.children(place.body_id)]))
