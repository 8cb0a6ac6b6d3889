"""What use cases look up first: the numbers by which a body works."""

from __future__ import annotations

from council.bodies.model import Body
from council.ports import UnitOfWork
from council.profiles.model import Profile
from council.profiles.own import laid_over


def profile_of(uow: UnitOfWork, body: Body) -> Profile:
    """The profile of the body's kind with the numbers of its own regulation laid over it.

    Raises:
        LookupError: the body names a profile that this installation does not have.
    """
    return laid_over(uow.profiles.profile(body.profile), body.own_rules)
