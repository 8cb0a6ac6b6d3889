"""Who takes part in ballots."""

from __future__ import annotations

from council.permissions.model import Role

ELECTORS = (Role.MEMBER, Role.PRESIDING, Role.ADVISORY)
COUNCIL = (*ELECTORS, Role.SECRETARY)
DESK = (Role.SECRETARY, Role.PRESIDING)
