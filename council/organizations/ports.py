"""What the use cases need stored about organizations."""

from __future__ import annotations

from typing import Protocol

from council.identity import OrganizationId
from council.organizations.model import Organization


class Organizations(Protocol):
    async def organization(self, organization_id: OrganizationId) -> Organization | None: ...

    async def by_code(self, code: str) -> Organization | None: ...

    async def every(self) -> tuple[Organization, ...]:
        """All of them, by code; for loading and for lists of administrators."""
        ...

    async def save(self, organization: Organization) -> None:
        """Insert, or replace the one of the same id."""
        ...
