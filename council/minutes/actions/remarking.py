"""Members' remarks on the draft, and what became of them."""

from __future__ import annotations

from council.bodies.finding import body_of
from council.calendar.model import local
from council.errors import NotFound
from council.identity import RemarkId
from council.meetings.finding import meeting_of
from council.meetings.model import Meeting
from council.meetings.refusals import NotAMember
from council.minutes.audience import tell_seat, tell_signers
from council.minutes.commands import MakeRemark, SettleRemark, ShowRemarks
from council.minutes.finding import held_minutes, page_for, seat_in
from council.minutes.model import Remark, RemarkState
from council.minutes.pages import MinutesPage, RemarkLine, RemarksPage
from council.minutes.rules import require_editable, require_remarks
from council.notices.model import Subject
from council.pages import paged
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def make_remark(uow: UnitOfWork, actor: Actor, command: MakeRemark) -> MinutesPage:
    """Keep the remark and tell those who prepare the minutes.

    Raises:
        RemarksClosed: the draft is not open for remarks, or the term is over.
        NotAMember: whoever remarks is not in the body today.
    """
    minutes = await held_minutes(uow, command.meeting_id)
    require_remarks(minutes, local(uow.now).date())
    meeting = await meeting_of(uow, minutes.meeting_id)
    seat = await seat_in(uow, await body_of(uow, meeting.body_id), actor.person_id)
    if seat is None:
        raise NotAMember
    remark = Remark(RemarkId(uow.ids.new()), meeting.id, seat.membership_id, command.text, uow.now)
    await uow.minutes.add_remark(remark)
    await uow.audit.record(actor, "remark-made", Subject("minutes", meeting.id), meeting.body_id, {"remark": remark.id})
    await tell_signers(uow, meeting, "remark-made", {"name": seat.name, "text": command.text})
    return await page_for(uow, meeting, actor)


@action
async def show_remarks(uow: UnitOfWork, actor: Actor, command: ShowRemarks) -> RemarksPage:
    return await _remarks(uow, actor, await meeting_of(uow, command.meeting_id), command.page)


@action
async def settle_remark(uow: UnitOfWork, actor: Actor, command: SettleRemark) -> RemarksPage:
    """Say whether the minutes were mended by it; its author hears of it.

    Raises:
        MinutesFrozen: they are final.
    """
    remark = await uow.minutes.remark(command.remark_id)
    if remark is None:
        raise NotFound
    minutes, meeting = await held_minutes(uow, remark.meeting_id), await meeting_of(uow, remark.meeting_id)
    require_editable(minutes)
    state = RemarkState(command.verdict)
    if state is not remark.state:
        await uow.minutes.settle_remark(remark.id, state)
        told = {"text": remark.text, "state": state}
        await tell_seat(uow, meeting, remark.membership_id, "remark-settled", told)
    facts = {"remark": remark.id, "verdict": command.verdict}
    await uow.audit.record(actor, "remark-settled", Subject("minutes", minutes.meeting_id), minutes.body_id, facts)
    return await _remarks(uow, actor, meeting, 1)


async def _remarks(uow: UnitOfWork, actor: Actor, meeting: Meeting, page: int) -> RemarksPage:
    shown = await page_for(uow, meeting, actor)
    lines = [await _line(uow, remark) for remark in await uow.minutes.remarks_of(meeting.id)]
    return RemarksPage(shown, paged(tuple(lines), page))


async def _line(uow: UnitOfWork, remark: Remark) -> RemarkLine:
    membership = await uow.bodies.membership(remark.membership_id)
    person = None if membership is None else await uow.people.person(membership.person_id)
    return RemarkLine(remark.id, "" if person is None else person.name, remark.text, remark.state)
