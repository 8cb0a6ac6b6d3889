"""The questions behind the screens of minutes, the papers they are handed out as, and the year's attendance."""

from __future__ import annotations

from collections.abc import Iterable

from council.bodies.finding import body_of
from council.bodies.model import Member
from council.calendar.model import local
from council.decisions.finding import decision_for
from council.errors import NotFound
from council.meetings.finding import meeting_of
from council.minutes.commands import FetchExtract, FetchMinutes, FetchScans, ShowAttendance, ShowMinutes
from council.minutes.finding import minutes_of, page_for, protocol_in
from council.minutes.model import AttendanceStanding, Attended
from council.minutes.pages import AttendanceLine, AttendancePage, Extracted, MinutesPage, Ordered
from council.minutes.rules import beginning_of
from council.names import Names
from council.pages import paged
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def show_minutes(uow: UnitOfWork, actor: Actor, command: ShowMinutes) -> MinutesPage:
    return await page_for(uow, await meeting_of(uow, command.meeting_id), actor)


@action
async def fetch_minutes(uow: UnitOfWork, actor: Actor, command: FetchMinutes) -> Ordered:
    """What the paper is made of, as far as this person may read it.

    Raises:
        MinutesNotPublic: they are not of the body, and the minutes are not published.
    """
    page = await page_for(uow, await meeting_of(uow, command.meeting_id), actor)
    if page.minutes is None or page.protocol is None:
        raise NotFound
    return Ordered(page.body, page.meeting, page.protocol, is_final=not page.minutes.is_editable)


@action
async def fetch_scans(uow: UnitOfWork, actor: Actor, command: FetchScans) -> MinutesPage:
    """The signed paper.

    Raises:
        NotFound: nothing is signed.
    """
    page = await page_for(uow, await meeting_of(uow, command.meeting_id), actor)
    if page.minutes is None or not page.minutes.scans:
        raise NotFound
    return page


@action
async def fetch_extract(uow: UnitOfWork, actor: Actor, command: FetchExtract) -> Extracted:
    """One decision with the ballot that made it."""
    decision = await decision_for(uow, command.decision_id, actor)
    minutes = await minutes_of(uow, decision.meeting_id)
    protocol = await protocol_in(uow, minutes, await meeting_of(uow, decision.meeting_id))
    body = await body_of(uow, decision.body_id)
    for item in protocol.items:
        for motion in item.motions:
            for ballot in motion.ballots:
                if ballot.ballot_id == decision.ballot_id:
                    is_final = not minutes.is_editable
                    return Extracted(body, decision, protocol, item.title, ballot, is_final)
    raise NotFound


@action
async def show_attendance(uow: UnitOfWork, actor: Actor, command: ShowAttendance) -> AttendancePage:
    """A year's attendance of those who sit today."""
    body, today = await body_of(uow, command.body_id), local(uow.now).date()
    profile, year = profile_of(uow, body), command.year or today.year
    rows = await uow.minutes.attendance(body.id, beginning_of(year), beginning_of(year + 1))
    first_at = await uow.minutes.first_attended(body.id)
    years = (local(first_at).year if first_at else today.year, today.year)
    limit, members = profile.absences.value, await uow.bodies.voting_members(body.id, today)
    lines = tuple(_line(member, profile.post_names(member.post), rows, limit) for member in members)
    return AttendancePage(body, year, limit, paged(lines, command.page), years)


def _line(member: Member, post: Names, rows: Iterable[Attended], limit: int) -> AttendanceLine:
    own = [row.standing for row in rows if row.membership_id == member.membership_id]
    absent = own.count(AttendanceStanding.ABSENT)
    return AttendanceLine(
        name=member.name,
        post=post,
        held=len(own),
        present=own.count(AttendanceStanding.PRESENT),
        excused=own.count(AttendanceStanding.EXCUSED),
        absent=absent,
        is_over_limit=absent >= limit,
    )
