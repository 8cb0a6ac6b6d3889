"""Sittings, presence, discussions, speeches and recesses as rows."""

from __future__ import annotations

from council.identity import BodyId, Instant, MeetingId, MembershipId, SpeechId
from council.permissions.model import Place
from council.sittings.model import Discussion, DoorCode, How, Mode, Presence, Recess, Sitting, Speech
from storage.engine import Session
from storage.queries import Statements
from storage.rows.sittings import discussion_of, presence_of, recess_of, sitting_of, speech_of

LOOKED_AHEAD = 86_400_000
"""Milliseconds before its beginning from which a meeting is looked at; when its doors open, its body's rules say."""
LOOKED_BACK = 86_400_000
"""Milliseconds after its beginning in which a meeting nobody has opened is still expected."""


class StoredSittings:
    def __init__(self, session: Session) -> None:
        self._sql = Statements("sittings", session)

    async def place(self, at: str, thing: int) -> Place | None:
        body_id = await self._sql.speech_place(id=thing)
        return None if body_id is None else Place(BodyId(body_id))

    async def sitting(self, meeting_id: MeetingId) -> Sitting | None:
        row = await self._sql.sitting(meeting_id=meeting_id)
        return None if row is None else sitting_of(row)

    async def near(self, body_id: BodyId, now: Instant) -> tuple[MeetingId, ...]:
        rows = await self._sql.near(body_id=body_id, until_at=now + LOOKED_AHEAD, since_at=now - LOOKED_BACK)
        return tuple(MeetingId(row["id"]) for row in rows)

    async def save(self, sitting: Sitting) -> None:
        hands = sitting.hands
        await self._sql.save_sitting(
            meeting_id=sitting.meeting_id,
            state=sitting.state,
            presiding=sitting.presiding,
            opened_at=sitting.opened_at,
            quorum=sitting.quorum,
            present=sitting.present,
            item_id=sitting.item_id,
            agenda_approved_at=sitting.agenda_approved_at,
            hands_yes=hands and hands.yes,
            hands_no=hands and hands.no,
            hands_abstain=hands and hands.abstain,
            closed_at=sitting.closed_at,
        )

    async def present(self, meeting_id: MeetingId) -> tuple[Presence, ...]:
        return tuple(presence_of(row) for row in await self._sql.present(meeting_id=meeting_id))

    async def presences(self, meeting_id: MeetingId) -> tuple[Presence, ...]:
        return tuple(presence_of(row) for row in await self._sql.presences(meeting_id=meeting_id))

    async def come(self, presence: Presence) -> bool:
        added: int = await self._sql.come(
            meeting_id=presence.meeting_id,
            membership_id=presence.membership_id,
            how=presence.how,
            mode=presence.mode,
            came_at=presence.came_at,
        )
        return added > 0

    async def note_how(self, meeting_id: MeetingId, membership_id: MembershipId, how: How, mode: Mode) -> None:
        await self._sql.note_how(meeting_id=meeting_id, membership_id=membership_id, how=how, mode=mode)

    async def leave(self, meeting_id: MeetingId, membership_id: MembershipId, at: Instant) -> bool:
        ended: int = await self._sql.leave(meeting_id=meeting_id, membership_id=membership_id, at=at)
        return ended > 0

    async def empty(self, meeting_id: MeetingId, at: Instant) -> None:
        await self._sql.empty(meeting_id=meeting_id, at=at)

    async def discussions(self, meeting_id: MeetingId) -> tuple[Discussion, ...]:
        return tuple(discussion_of(row) for row in await self._sql.discussions(meeting_id=meeting_id))

    async def begin(self, discussion: Discussion) -> None:
        await self._sql.begin(
            meeting_id=discussion.meeting_id,
            agenda_item_id=discussion.agenda_item_id,
            begun_at=discussion.begun_at,
        )

    async def end_discussion(self, meeting_id: MeetingId, at: Instant) -> None:
        await self._sql.end_discussion(meeting_id=meeting_id, at=at)

    async def speech(self, speech_id: SpeechId) -> Speech | None:
        row = await self._sql.speech(id=speech_id)
        return None if row is None else speech_of(row)

    async def speeches(self, meeting_id: MeetingId) -> tuple[Speech, ...]:
        return tuple(speech_of(row) for row in await self._sql.speeches(meeting_id=meeting_id))

    async def save_speech(self, speech: Speech) -> None:
        await self._sql.save_speech(
            id=speech.id,
            meeting_id=speech.meeting_id,
            agenda_item_id=speech.agenda_item_id,
            membership_id=speech.membership_id,
            name=speech.name,
            asked_at=speech.asked_at,
            limit_seconds=speech.limit,
            begun_at=speech.begun_at,
            ended_at=speech.ended_at,
        )

    async def recesses(self, meeting_id: MeetingId) -> tuple[Recess, ...]:
        return tuple(recess_of(row) for row in await self._sql.recesses(meeting_id=meeting_id))

    async def add_recess(self, recess: Recess) -> None:
        await self._sql.add_recess(
            id=recess.id,
            meeting_id=recess.meeting_id,
            kind=recess.kind,
            begun_at=recess.begun_at,
            until_at=recess.until_at,
        )

    async def end_recess(self, meeting_id: MeetingId, at: Instant) -> None:
        await self._sql.end_recess(meeting_id=meeting_id, at=at)

    async def save_code(self, code: DoorCode) -> None:
        await self._sql.save_code(meeting_id=code.meeting_id, code_hash=code.code_hash, made_at=code.made_at)
        await self._sql.forget_tries(meeting_id=code.meeting_id)

    async def code(self, meeting_id: MeetingId) -> DoorCode | None:
        row = await self._sql.code(meeting_id=meeting_id)
        return None if row is None else DoorCode(meeting_id, row["code_hash"], Instant(row["made_at"]))

    async def note_try(self, meeting_id: MeetingId, membership_id: MembershipId) -> int:
        await self._sql.note_try(meeting_id=meeting_id, membership_id=membership_id)
        tries: int = await self._sql.tries(meeting_id=meeting_id, membership_id=membership_id)
        return tries
