"""What use cases look up first: the numbers by which a body works."""

from __future__ import annotations

from council.bodies.model import Body
from council.calendar.model import local
from council.ports import UnitOfWork
from council.profiles.model import Profile, Sourced
from council.profiles.own import laid_over
from council.profiles.procedure import Tabling


def profile_of(uow: UnitOfWork, body: Body) -> Profile:
    """The profile of the body's kind with the numbers of its own regulation laid over it.

    Raises:
        LookupError: the body names a profile that this installation does not have.
    """
    return laid_over(uow.profiles.profile(body.profile), body.own_rules)


async def declining_parts(uow: UnitOfWork, body: Body) -> tuple[tuple[Body, Sourced[Tabling]], ...]:
    """The parts of the body whose own rules let them decline what is proposed to it (a presidium)."""
    today = local(uow.now).date()
    parts = [part for part in await uow.bodies.children(body.id) if not part.is_closed(today)]
    tablings = [(part, profile_of(uow, part).tabling) for part in parts]
    return tuple((part, tabling) for part, tabling in tablings if tabling.value.declines_for_parent)
