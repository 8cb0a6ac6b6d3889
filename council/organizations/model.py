"""An organization."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from council.identity import OrganizationId
from council.names import Names


class OrganizationKind(StrEnum):
    STATE_BODY = "state_body"
    QUASI_PUBLIC = "quasi_public"
    NPO = "npo"
    """A non-profit organization in the sense of the law; it has one seat in a public council at the most."""
    BUSINESS = "business"
    INTERNATIONAL = "international"


@dataclass(frozen=True, slots=True)
class Organization:
    """Attributes:
    code: its short name in files, unique in the installation.
    bin: the business identification number of 12 digits, where it is known.
    region: the code of the region it works in.
    """

    id: OrganizationId
    code: str
    kind: OrganizationKind
    names: Names
    bin: str | None = None
    region: str | None = None
