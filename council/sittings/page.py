"""A sitting as one person, or a group, may see it."""

from __future__ import annotations

from collections.abc import Sequence

from council.ballots.finding import may_be_put
from council.ballots.model import Motion, Recusal
from council.bodies.finding import body_of
from council.bodies.model import Member
from council.identity import PersonId
from council.meetings.audience import people_of, seat_of
from council.meetings.model import Meeting, MeetingState
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.model import Voting
from council.sittings.commands import SittingPage
from council.sittings.finding import doors_of, hall_in, items_of, recess_of
from council.sittings.hall import stays_of
from council.sittings.model import Speech
from council.sittings.questions import Questions, ballot_quorums, questions_at, removals_in, undecided_in
from council.sittings.rules import is_door_open, item_after, state_of


async def page_of(uow: UnitOfWork, meeting: Meeting, person_id: PersonId | None = None) -> SittingPage:
    """The sitting as this person, or the group, may see it."""
    body, people = await body_of(uow, meeting.body_id), await people_of(uow, meeting.body_id)
    sitting, recess = await uow.sittings.sitting(meeting.id), await recess_of(uow, meeting.id)
    items = await items_of(uow, meeting.id)
    taken = frozenset(each.agenda_item_id for each in await uow.sittings.discussions(meeting.id))
    speeches = await uow.sittings.speeches(meeting.id)
    seat, opens_at = seat_of(person_id, people), await doors_of(uow, meeting, recess)
    current = None if sitting is None else sitting.item_id
    open_speeches = [speech for speech in speeches if speech.ended_at is None]
    is_approving = current is None and sitting is not None and sitting.agenda_approved_at is None
    motions = await (removals_in(uow, meeting.id) if is_approving else questions_at(uow, meeting.id, current))
    stays = stays_of(await uow.sittings.present(meeting.id))
    return SittingPage(
        meeting=meeting,
        body=body,
        state=state_of(sitting),
        sitting=sitting,
        hall=await hall_in(uow, meeting, body, people),
        doors_at=opens_at,
        is_door_open=meeting.state is MeetingState.CALLED and is_door_open(sitting, opens_at, uow.now),
        items=items,
        taken=taken,
        item=next((item for item in items if item.id == current), None),
        next_item=item_after(items, taken),
        motions=motions,
        speaking=next((speech for speech in open_speeches if speech.is_speaking), None),
        queue=tuple(speech for speech in open_speeches if speech.is_waiting),
        recess=recess,
        is_member=seat is not None,
        own=None if seat is None else stays.get(seat.membership_id),
        asked=None if seat is None else _own(open_speeches, seat),
        asides=await _asides(uow, motions, seat),
        ballot_quorums=await ballot_quorums(uow, body, people, motions, frozenset(stays)),
        undecided=await undecided_in(uow, meeting.id),
    )


async def page_for(uow: UnitOfWork, meeting: Meeting, actor: Actor) -> SittingPage:
    return await page_of(uow, meeting, actor.person_id)


async def _asides(
    uow: UnitOfWork, motions: Questions, seat: Member | None
) -> tuple[tuple[Motion, Recusal | None], ...]:
    if seat is None or seat.voting is not Voting.VOTING:
        return ()
    ahead = [motion for motion, ballot in motions if may_be_put(ballot)]
    return tuple([(motion, (await uow.ballots.recusals(motion.id)).get(seat.membership_id)) for motion in ahead])


def _own(speeches: Sequence[Speech], seat: Member) -> Speech | None:
    return next((speech for speech in speeches if speech.membership_id == seat.membership_id), None)
