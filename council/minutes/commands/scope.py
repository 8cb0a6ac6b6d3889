"""Who takes part in minutes, and how much of them there may be."""

from __future__ import annotations

from council.permissions.model import Role

DESK = (Role.SECRETARY, Role.PRESIDING)
"""Who prepares the minutes and signs them."""
MEMBERS = (Role.MEMBER, Role.PRESIDING, Role.ADVISORY)
COUNCIL = (*MEMBERS, Role.SECRETARY)
SCANS_MOST = 10
TASKS_MOST = 30
