"""Organizations as rows."""

from __future__ import annotations

from council.identity import OrganizationId
from council.organizations.model import Organization, OrganizationKind
from storage.engine import Session
from storage.names import columns_of, names_of
from storage.queries import Row, Statements


class StoredOrganizations:
    def __init__(self, session: Session) -> None:
        self._sql = Statements("organizations", session)

    async def organization(self, organization_id: OrganizationId) -> Organization | None:
        row = await self._sql.organization(id=organization_id)
        return None if row is None else _organization(row)

    async def by_code(self, code: str) -> Organization | None:
        row = await self._sql.organization_by_code(code=code)
        return None if row is None else _organization(row)

    async def every(self) -> tuple[Organization, ...]:
        return tuple(_organization(row) for row in await self._sql.organizations())

    async def save(self, organization: Organization) -> None:
        await self._sql.save_organization(
            id=organization.id,
            code=organization.code,
            kind=organization.kind,
            **columns_of(organization.names),
            bin=organization.bin,
            region=organization.region,
        )


def _organization(row: Row) -> Organization:
    return Organization(
        id=OrganizationId(row["id"]),
        code=row["code"],
        kind=OrganizationKind(row["kind"]),
        names=names_of(row),
        bin=row["bin"],
        region=row["region"],
    )
