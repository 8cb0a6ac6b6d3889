"""Who handles appeals, and how much fits into one."""

from __future__ import annotations

from council.permissions.model import Role

DESK = (Role.SECRETARY, Role.DUTY_OFFICER)
"""Who handles a body's appeals."""
READERS = (*DESK, Role.PRESIDING)
ADDRESS_MOST, FILES_MOST = 300, 10
NUMBER_MOST = 60
TEXT_MOST, ANSWER_MOST = 4000, 3500
