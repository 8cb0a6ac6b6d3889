"""Identifiers and instants: the plain types every noun shares.

Ids are whole numbers that fit 63 bits, made by `Ids` before a row is written, so that a unit of work that runs twice
may simply draw new ones and a callback code stays short in base 62.
"""

from __future__ import annotations

from typing import NewType, Protocol

Instant = NewType("Instant", int)
"""A moment as milliseconds since 1970-01-01 UTC."""

AccountId = NewType("AccountId", int)
PersonId = NewType("PersonId", int)
BodyId = NewType("BodyId", int)
OrganizationId = NewType("OrganizationId", int)
MembershipId = NewType("MembershipId", int)
InvitationId = NewType("InvitationId", int)
ReserveId = NewType("ReserveId", int)
BodyChangeId = NewType("BodyChangeId", int)
ChatLinkId = NewType("ChatLinkId", int)
DraftId = NewType("DraftId", int)
AppealId = NewType("AppealId", int)
MeetingId = NewType("MeetingId", int)
AgendaItemId = NewType("AgendaItemId", int)
MotionId = NewType("MotionId", int)
BallotId = NewType("BallotId", int)
CandidateId = NewType("CandidateId", int)
ProposalId = NewType("ProposalId", int)
DemandId = NewType("DemandId", int)
PaperId = NewType("PaperId", int)
PlanItemId = NewType("PlanItemId", int)
SeatRequestId = NewType("SeatRequestId", int)
DecisionId = NewType("DecisionId", int)
RemarkId = NewType("RemarkId", int)
TaskId = NewType("TaskId", int)
SpeechId = NewType("SpeechId", int)
RecessId = NewType("RecessId", int)

TelegramId = NewType("TelegramId", int)
"""Telegram's own number of a person or bot."""

ChatId = NewType("ChatId", int)
"""Telegram's number of a chat: positive for private chats, negative for groups and channels."""


class Ids(Protocol):
    """Where new ids come from."""

    def new(self) -> int:
        """Return a number never given before in this installation, growing with time."""
        ...

    def secret(self) -> str:
        """Return a fresh 128-bit random code of 22 URL-safe characters (ASVS 6.4.1)."""
        ...
