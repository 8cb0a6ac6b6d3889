"""A meeting that was held, for tests of minutes and decisions."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.due import DueRunner
from council.attachments import Attached, AttachedKind
from council.ballots.commands import CastVote, CloseBallot, OpenBallot
from council.ballots.measure import Option
from council.chats.model import ChatLink, Purpose
from council.decisions.model import Decision, DecisionKind
from council.decisions.rules import number_of
from council.identity import BallotId, ChatId, ChatLinkId, DecisionId, Instant, MeetingId, MotionId, RemarkId, TaskId
from council.language import Language
from council.meetings.commands import AcceptMeeting, DeclineMeeting, EndMeeting
from council.minutes.commands import CirculateMinutes, PublishMinutes, ShowMinutes, SignMinutes
from council.minutes.model import Minutes, MinutesState, Remark, Task
from council.minutes.protocol import Protocol
from council.permissions.model import Actor
from storage.unit_of_work import StoredUnit, Units
from tests.databases import Clock
from tests.sittings import CHAIR, DAY, KST, SECRETARY, call, call_meeting, convene, give

CHANNEL = ChatId(-900)
SCAN = Attached(AttachedKind.DOCUMENT, "file-1", "unique-1", "minutes.pdf", 1000)
AFTERWARDS = 3 * 3_600_000
"""Milliseconds after the beginning of a meeting; the first begins on Thursday 9 April 2026, 12:00 in Astana."""


@dataclass(frozen=True)
class Held:
    meeting_id: MeetingId
    ballot_id: BallotId
    members: Sequence[Actor]


async def hold_meeting(units: Units, clock: Clock, *, yes: int = 5, no: int = 0) -> Held:
    """Convene a council of five, carry or defeat its one motion by so many votes, and end the meeting."""
    sitting = await convene(units)
    return await hold_another(units, clock, sitting, yes=yes, no=no)


async def hold_another(
    units: Units,
    clock: Clock,
    sitting: Sequence[Actor],
    *,
    yes: int = 5,
    no: int = 0,
    called: tuple[MeetingId, MotionId] | None = None,
) -> Held:
    """The same of a council that sits already; `called` is its meeting, if it was called before."""
    meeting_id, motion_id = called or await _call(units, clock)
    clock.now = Instant(clock.now + 20 * DAY + AFTERWARDS)
    ballot_id = (await give(units, CHAIR, OpenBallot(motion_id))).ballot.id
    voters = [CHAIR, *sitting]
    for voter in voters[:yes]:
        await give(units, voter, CastVote(ballot_id, Option.YES))
    for voter in voters[yes : yes + no]:
        await give(units, voter, CastVote(ballot_id, Option.NO))
    await give(units, CHAIR, CloseBallot(ballot_id))
    await give(units, SECRETARY, EndMeeting(meeting_id))
    return Held(meeting_id, ballot_id, sitting)


async def hold_with_an_answer(units: Units, clock: Clock, sitting: Sequence[Actor], *, yes: int = 4) -> Held:
    """The same, but the last member says beforehand why they cannot come."""
    called = meeting_id, _ = await call_meeting(units)
    await give(units, sitting[0], AcceptMeeting(meeting_id))
    await give(units, sitting[-1], DeclineMeeting(meeting_id, "Ауырып қалдым"))
    return await hold_another(units, clock, sitting, yes=yes, called=called)


async def _call(units: Units, clock: Clock) -> tuple[MeetingId, MotionId]:
    meeting_id = await give(units, SECRETARY, call(starts_at=Instant(clock.now + 20 * DAY)))
    (motion,) = await units.run(lambda uow: uow.ballots.motions_of(meeting_id))
    return meeting_id, motion.id


async def finish_remarks(units: Units, clock: Clock, meeting_id: MeetingId) -> None:
    """Show the draft to the members, and let the term for remarks pass."""
    await give(units, SECRETARY, CirculateMinutes(meeting_id))
    await pass_days(units, clock, 9)


async def publish(units: Units, clock: Clock, meeting_id: MeetingId) -> None:
    await finish_remarks(units, clock, meeting_id)
    await give(units, SECRETARY, SignMinutes(meeting_id, (SCAN,)))
    await give(units, SECRETARY, PublishMinutes(meeting_id))


async def pass_days(units: Units, clock: Clock, days: int) -> None:
    """Let the days pass, and do what came due in them."""
    clock.now = Instant(clock.now + days * DAY)
    await DueRunner(units, lambda: None).turn()


async def protocol(units: Units, held: Held, actor: Actor = SECRETARY) -> Protocol:
    """What the minutes of the meeting say to this reader."""
    page = await give(units, actor, ShowMinutes(held.meeting_id))
    assert page.protocol is not None
    return page.protocol


async def connect_channel(uow: StoredUnit) -> None:
    """Give the council a channel in Russian."""
    link = ChatLink(ChatLinkId(9), KST, CHANNEL, Purpose.CHANNEL, "Channel", Language.RU, None, uow.now)
    await uow.chats.connect(link)


async def minuted(uow: StoredUnit, meeting_id: MeetingId, ballot_id: BallotId, code: str) -> dict[str, int]:
    """Rows of each thing that minutes hold: the field that names it → its id."""
    ballot, meeting = await uow.ballots.ballot(ballot_id), await uow.meetings.meeting(meeting_id)
    assert ballot is not None
    assert meeting is not None
    (membership, *_) = await uow.bodies.memberships(meeting.body_id)
    await uow.minutes.add(Minutes(meeting_id, meeting.body_id, MinutesState.DRAFTED, uow.now))
    number = number_of(code, 2026, await uow.decisions.next_number(code, 2026))
    place = (meeting.body_id, meeting_id, ballot.motion_id, ballot_id)
    decision = Decision(DecisionId(uow.ids.new()), number, *place, DecisionKind.DECISION, "Decided", None, uow.now)
    task = Task(TaskId(uow.ids.new()), meeting_id, "Report on the roads", "The department", None)
    remark = Remark(RemarkId(uow.ids.new()), meeting_id, membership.id, "Not quite so", uow.now)
    await uow.decisions.add(decision)
    await uow.minutes.add_task(task)
    await uow.minutes.add_remark(remark)
    return {"decision_id": decision.id, "task_id": task.id, "remark_id": remark.id}
