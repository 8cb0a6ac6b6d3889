"""What the use cases need stored about bodies and their members. Days are dates of the local calendar."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from council.bodies.model import Body, Member, Membership
from council.identity import BodyId, MembershipId, PersonId
from council.pages import Page
from council.permissions.model import Office, Place


class Bodies(Protocol):
    async def offices(self, person_id: PersonId) -> tuple[Office, ...]:
        """The roles the person holds today, by body: what their posts and voting rights make them."""
        ...

    async def place(self, at: str, thing: int) -> Place | None:
        """Where a `body_id` or `membership_id` stands; a membership is its person's own."""
        ...

    async def body(self, body_id: BodyId) -> Body | None: ...

    async def by_code(self, code: str) -> Body | None: ...

    async def every(self) -> tuple[Body, ...]:
        """All bodies, by code; for loading and exports, never for a screen."""
        ...

    async def by_codes(self, page: int) -> Page[Body]:
        """A page of all bodies, by code."""
        ...

    async def search(self, words: str, page: int) -> Page[Body]:
        """Bodies that have, for each of the words, one beginning with it: in their names, code or region's names."""
        ...

    async def in_region(self, code: str | None, page: int) -> Page[Body]:
        """Bodies of a region and of its parts, its own first; of the whole country for none."""
        ...

    async def around(self, code: str | None) -> tuple[Body, ...]:
        """The same, all of them at once."""
        ...

    async def children(self, body_id: BodyId) -> tuple[Body, ...]: ...

    async def members(self, body_id: BodyId, on: date) -> tuple[Member, ...]:
        """Everybody in office that day, whatever their voice: presiding, members, advisory, secretaries."""
        ...

    async def voting_members(self, body_id: BodyId, on: date) -> tuple[Member, ...]: ...

    async def presiding(self, body_id: BodyId, on: date) -> tuple[Member, ...]:
        """Chair and deputies, the chair first."""
        ...

    async def secretaries(self, body_id: BodyId, on: date) -> tuple[Member, ...]: ...

    async def membership(self, membership_id: MembershipId) -> Membership | None: ...

    async def memberships(self, body_id: BodyId) -> tuple[Membership, ...]:
        """All of the body's memberships, past and to come too."""
        ...

    async def save_body(self, body: Body) -> None:
        """Insert, or replace the one of the same id; it is then found by its names and its region's."""
        ...

    async def save_membership(self, membership: Membership) -> None:
        """Insert, or replace the one of the same id."""
        ...


class Follows(Protocol):
    """Who wants to hear of a body without sitting in it."""

    async def follow(self, person_id: PersonId, body_id: BodyId) -> None:
        """From now on; nothing changes where the person follows it already."""
        ...

    async def unfollow(self, person_id: PersonId, body_id: BodyId) -> None: ...

    async def unfollow_all(self, person_id: PersonId) -> None: ...

    async def is_followed(self, person_id: PersonId, body_id: BodyId) -> bool: ...

    async def followers(self, body_id: BodyId) -> tuple[PersonId, ...]: ...

    async def followed(self, person_id: PersonId) -> tuple[BodyId, ...]:
        """The bodies the person follows, the first chosen first."""
        ...
