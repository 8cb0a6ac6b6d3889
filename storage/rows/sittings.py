"""A sitting, who was there, what was discussed, who spoke."""

from __future__ import annotations

from council.ballots.measure import Tally
from council.identity import AgendaItemId, Instant, MeetingId, MembershipId, RecessId, SpeechId
from council.sittings.model import Discussion, How, Mode, Presence, Recess, RecessKind, Sitting, SittingState, Speech
from storage.queries import Row


def sitting_of(row: Row) -> Sitting:
    has_hands = row["hands_yes"] is not None
    return Sitting(
        meeting_id=MeetingId(row["meeting_id"]),
        state=SittingState(row["state"]),
        presiding=row["presiding"],
        opened_at=row["opened_at"],
        quorum=row["quorum"],
        present=row["present"],
        item_id=row["item_id"],
        agenda_approved_at=row["agenda_approved_at"],
        hands=Tally(row["hands_yes"], row["hands_no"], row["hands_abstain"]) if has_hands else None,
        closed_at=row["closed_at"],
    )


def presence_of(row: Row) -> Presence:
    return Presence(
        meeting_id=MeetingId(row["meeting_id"]),
        membership_id=MembershipId(row["membership_id"]),
        how=How(row["how"]),
        mode=Mode(row["mode"]),
        came_at=Instant(row["came_at"]),
        left_at=row["left_at"],
    )


def discussion_of(row: Row) -> Discussion:
    item_id = AgendaItemId(row["agenda_item_id"])
    return Discussion(MeetingId(row["meeting_id"]), item_id, Instant(row["begun_at"]), row["ended_at"])


def speech_of(row: Row) -> Speech:
    return Speech(
        id=SpeechId(row["id"]),
        meeting_id=MeetingId(row["meeting_id"]),
        agenda_item_id=row["agenda_item_id"],
        membership_id=row["membership_id"],
        name=row["name"],
        asked_at=Instant(row["asked_at"]),
        limit=row["limit_seconds"],
        begun_at=row["begun_at"],
        ended_at=row["ended_at"],
    )


def recess_of(row: Row) -> Recess:
    return Recess(
        id=RecessId(row["id"]),
        meeting_id=MeetingId(row["meeting_id"]),
        kind=RecessKind(row["kind"]),
        begun_at=Instant(row["begun_at"]),
        until_at=Instant(row["until_at"]),
        ended_at=row["ended_at"],
    )
