"""Signed on paper, then open to everybody."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from council.bodies.finding import body_of
from council.due.model import Due
from council.due.registry import due
from council.due.rules import by_day
from council.identity import MeetingId
from council.meetings.finding import meeting_of
from council.minutes.actions.finishing import UNPUBLISHED, UNSIGNED, plan_term
from council.minutes.audience import tell_everybody
from council.minutes.commands import PublishMinutes, ReviewPublication, SignMinutes
from council.minutes.finding import held_minutes, minutes_of, page_for, protocol_in
from council.minutes.model import MinutesState
from council.minutes.pages import MinutesPage
from council.minutes.rules import moved
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of

PUBLISHED: Final = "minutes-published"


@action
async def sign_minutes(uow: UnitOfWork, actor: Actor, command: SignMinutes) -> MinutesPage:
    """Keep the scan of the signed paper; until publication a better one may take its place.

    Raises:
        MinutesNotReady: the minutes are not final yet, or published already.
    """
    minutes, meeting = await held_minutes(uow, command.meeting_id), await meeting_of(uow, command.meeting_id)
    is_first = minutes.state is MinutesState.FINAL
    signed = replace(minutes, state=moved(minutes, "sign"), scans=command.scans, signed_at=uow.now)
    await uow.minutes.save(signed)
    subject = Subject("minutes", meeting.id)
    if is_first:
        await uow.due.cancel(subject, UNSIGNED)
        term = profile_of(uow, await body_of(uow, meeting.body_id)).minutes.value.publish_working_days
        await plan_term(uow, meeting, UNPUBLISHED, term)
    await uow.audit.record(actor, "minutes-signed", subject, meeting.body_id, {"files": len(command.scans)})
    return await page_for(uow, meeting, actor)


@due(PUBLISHED)
async def tell_in_the_morning(uow: UnitOfWork, planned: Due) -> None:
    """What was published at night disturbs nobody before it is day."""
    meeting = await meeting_of(uow, MeetingId(planned.subject.id))
    await tell_everybody(uow, meeting, PUBLISHED, planned.facts)


@action
async def review_publication(uow: UnitOfWork, actor: Actor, command: ReviewPublication) -> MinutesPage:
    moved(await minutes_of(uow, command.meeting_id), "publish")
    return await page_for(uow, await meeting_of(uow, command.meeting_id), actor)


@action
async def publish_minutes(uow: UnitOfWork, actor: Actor, command: PublishMinutes) -> MinutesPage:
    """Open the minutes and their decisions to everybody, and say so in the channel and to whoever follows the body.

    Raises:
        MinutesNotReady: they are not signed, or published already.
    """
    minutes, meeting = await held_minutes(uow, command.meeting_id), await meeting_of(uow, command.meeting_id)
    published = replace(minutes, state=moved(minutes, "publish"), published_at=uow.now)
    await uow.minutes.save(published)
    await uow.decisions.publish(meeting.id, uow.now)
    subject = Subject("minutes", meeting.id)
    await uow.due.cancel(subject, UNPUBLISHED)
    decided = await uow.decisions.of_meeting(meeting.id)
    numbers = [each.number for each in decided]
    await uow.audit.record(actor, "minutes-published", subject, meeting.body_id, {"decisions": numbers})
    opened_at = (await protocol_in(uow, minutes, meeting)).starts_at
    told = {"starts_at": opened_at, "decisions": numbers, "texts": [each.text for each in decided]}
    told_at = by_day(uow.now)
    if told_at > uow.now:
        await uow.due.plan(Due(PUBLISHED, subject, told_at, told))
    else:
        await tell_everybody(uow, meeting, PUBLISHED, told)
    return await page_for(uow, meeting, actor)
