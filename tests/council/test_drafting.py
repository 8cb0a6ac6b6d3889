"""A meeting prepared in quiet: its agenda written item by item, then announced, in time or with a reason."""

import pytest

from council.ballots.commands import AddMotion, ReviewRecusal, ShowMotion, ShowRecusals
from council.calendar.model import local
from council.errors import NotAllowed, NotFound
from council.identity import Instant, MeetingId
from council.meetings.commands import (
    AddItem,
    AnnounceLate,
    AnnounceMeeting,
    ChangeItem,
    CopyAgenda,
    DraftMeeting,
    DropDraft,
    PlaceOnMap,
    RemoveItem,
    RescheduleDraft,
    ReviewCall,
    ShiftItem,
    ShowAgenda,
    ShowMeeting,
    ShowMeetings,
)
from council.meetings.model import AgendaKind, Attendance, MeetingState
from council.meetings.refusals import AgendaEmpty, MeetingAnnounced, MeetingOver, NoticeLate, StartsInPast
from council.permissions.model import Actor
from council.place import Point
from storage.unit_of_work import Units
from tests.databases import NOON, Clock
from tests.sittings import CHAIR, DAY, KST, SECRETARY, STRANGER, call, convene, give, notices

HALL = "Әл-Фараби даңғылы 66"


def draft(days: int = 20, **changes: object) -> DraftMeeting:
    fields: dict[str, object] = {
        "body_id": KST,
        "starts_at": Instant(NOON + days * DAY),
        "attendance": Attendance.IN_PERSON,
        "place": HALL,
        "is_extraordinary": False,
    }
    return DraftMeeting(**{**fields, **changes})  # type: ignore[arg-type]  # fields by name


async def drafted(units: Units, *titles: str, days: int = 20) -> MeetingId:
    """A draft with an item of each title."""
    meeting_id = await give(units, SECRETARY, draft(days))
    for title in titles:
        await give(units, SECRETARY, AddItem(meeting_id, title, AgendaKind.REPORT, "А. Ахметова", 20))
    return meeting_id


async def titles(units: Units, meeting_id: MeetingId) -> list[str]:
    page = await give(units, SECRETARY, ShowAgenda(meeting_id))
    assert [item.position for item in page.items.items] == list(range(1, len(page.items.items) + 1))
    return [item.title for item in page.items.items]


async def test_nobody_hears_of_a_draft_but_those_who_prepare_it(units: Units) -> None:
    member, *_ = await convene(units)
    meeting_id = await drafted(units, "Жол жөндеу")
    assert await notices(units, "meeting-called") == []
    for actor in (member, STRANGER):
        with pytest.raises(NotFound):
            await give(units, actor, ShowMeeting(meeting_id))
        with pytest.raises(NotFound):
            await give(units, actor, ShowAgenda(meeting_id))
        assert (await give(units, actor, ShowMeetings(KST))).drafts == ()
    assert (await give(units, CHAIR, ShowMeeting(meeting_id))).meeting.state is MeetingState.DRAFT
    assert [each.id for each in (await give(units, SECRETARY, ShowMeetings(KST))).drafts] == [meeting_id]


async def test_what_stands_on_a_draft_agenda_nobody_else_reads_as_a_question_either(units: Units) -> None:
    member, *_ = await convene(units)
    meeting_id = await drafted(units, "Жол жөндеу")
    (item,) = await units.run(lambda uow: uow.meetings.items_of(meeting_id))
    motion_id = (await give(units, SECRETARY, AddMotion(item.id, "Жол жөндеу жоспары бекітілсін"))).motion.id
    for actor, question in (
        (STRANGER, ShowMotion(motion_id)),
        (member, ShowMotion(motion_id)),
        (member, ShowRecusals(motion_id)),
        (member, ReviewRecusal(motion_id)),
    ):
        with pytest.raises(NotFound):
            await give(units, actor, question)
    assert (await give(units, CHAIR, ShowMotion(motion_id))).motion.id == motion_id


async def test_a_draft_gets_its_number_and_its_notices_when_it_is_called(units: Units) -> None:
    await convene(units)
    earlier = await drafted(units, "Жол жөндеу")
    await give(units, SECRETARY, call())
    meeting_id = await drafted(units, "Мектептер есебі", "Басқа мәселе")
    review = await give(units, SECRETARY, ReviewCall(meeting_id))
    assert (review.told, review.unreachable, review.is_late) == (7, 0, False)
    page = await give(units, SECRETARY, AnnounceMeeting(meeting_id))
    assert (page.meeting.number, page.meeting.state) == (2, MeetingState.CALLED)
    told = [row for row in await notices(units, "meeting-called") if row.facts["number"] == 2]
    assert len(told) == 7
    assert told[0].facts["items"] == ["Мектептер есебі", "Басқа мәселе"]
    assert told[0].facts["motion"] is None
    with pytest.raises(MeetingAnnounced):
        await give(units, SECRETARY, AnnounceMeeting(meeting_id))
    assert (await give(units, SECRETARY, ShowMeeting(earlier))).meeting.number == 0


async def test_a_late_draft_is_called_only_with_a_reason(units: Units) -> None:
    await convene(units)
    meeting_id = await drafted(units, "Су тасқыны", days=3)
    review = await give(units, SECRETARY, ReviewCall(meeting_id))
    assert review.is_late
    assert review.earliest > local(NOON + 3 * DAY).date()
    with pytest.raises(NoticeLate):
        await give(units, SECRETARY, AnnounceMeeting(meeting_id))
    page = await give(units, SECRETARY, AnnounceLate(meeting_id, "Су тасқыны басталды"))
    assert page.meeting.late_reason == "Су тасқыны басталды"


async def test_a_reason_is_not_kept_where_the_notice_is_in_time(units: Units) -> None:
    await convene(units)
    meeting_id = await drafted(units, "Жол жөндеу")
    assert (await give(units, SECRETARY, AnnounceLate(meeting_id, "Керек емес"))).meeting.late_reason is None


async def test_a_meeting_is_called_with_something_on_its_agenda_and_for_a_time_to_come(
    units: Units, clock: Clock
) -> None:
    await convene(units)
    empty, stale = await drafted(units), await drafted(units, "Жол жөндеу", days=1)
    with pytest.raises(AgendaEmpty):
        await give(units, SECRETARY, ReviewCall(empty))
    clock.now = Instant(NOON + 2 * DAY)
    with pytest.raises(StartsInPast):
        await give(units, SECRETARY, AnnounceLate(stale, "Кешіктік"))


async def test_items_are_added_changed_moved_and_taken_off_one_by_one(units: Units) -> None:
    await convene(units)
    meeting_id = await drafted(units, "Бірінші", "Екінші", "Үшінші")
    items = (await give(units, SECRETARY, ShowAgenda(meeting_id))).items.items
    first, second, third = (item.id for item in items)
    await give(units, SECRETARY, ShiftItem(third, is_up=True))
    assert await titles(units, meeting_id) == ["Бірінші", "Үшінші", "Екінші"]
    await give(units, SECRETARY, ShiftItem(first, is_up=True))
    await give(units, SECRETARY, RemoveItem(third))
    assert await titles(units, meeting_id) == ["Бірінші", "Екінші"]
    page = await give(units, SECRETARY, ChangeItem(second, "Екінші, жаңа", AgendaKind.ELECTION))
    assert (page.item.kind, page.item.speaker, page.item.minutes) == (AgendaKind.ELECTION, None, None)
    assert await titles(units, meeting_id) == ["Бірінші", "Екінші, жаңа"]
    with pytest.raises(NotFound):
        await give(units, SECRETARY, RemoveItem(third))


async def test_the_agenda_of_the_last_meeting_is_copied_without_its_motions(units: Units) -> None:
    await convene(units)
    await give(units, SECRETARY, call())
    meeting_id = await drafted(units, "Бірінші")
    page = await give(units, SECRETARY, CopyAgenda(meeting_id))
    assert [item.title for item in page.items.items] == ["Бірінші", call().item]
    assert page.motions == ()


async def test_a_draft_is_moved_without_a_word_and_deleted_without_a_trace(units: Units) -> None:
    await convene(units)
    meeting_id = await drafted(units, "Жол жөндеу")
    later = Instant(NOON + 30 * DAY)
    page = await give(units, SECRETARY, RescheduleDraft(meeting_id, later, Attendance.MIXED, "Зал"))
    assert (page.meeting.starts_at, page.meeting.sequence) == (later, 0)
    await give(units, SECRETARY, DropDraft(meeting_id))
    assert (await give(units, SECRETARY, ShowMeetings(KST))).meetings.count == 0
    assert await notices(units, "meeting-moved") == await notices(units, "meeting-cancelled") == []
    with pytest.raises(MeetingOver):
        await give(units, SECRETARY, AddItem(meeting_id, "Кеш қалған", AgendaKind.OTHER))


async def test_a_place_once_shown_on_the_map_is_known_the_next_time(units: Units) -> None:
    await convene(units)
    meeting_id = await drafted(units, "Жол жөндеу")
    await give(units, SECRETARY, PlaceOnMap(meeting_id, Point(53.2145, 63.6246)))
    await give(units, SECRETARY, AnnounceMeeting(meeting_id))
    again, elsewhere = await drafted(units), await give(units, SECRETARY, draft(place="Басқа зал"))
    assert (await give(units, SECRETARY, ShowMeeting(again))).meeting.point == Point(53.2145, 63.6246)
    assert (await give(units, SECRETARY, ShowMeeting(elsewhere))).meeting.point is None


@pytest.mark.parametrize("actor", [CHAIR, STRANGER])
async def test_only_the_secretary_prepares_meetings(units: Units, actor: Actor) -> None:
    await convene(units)
    with pytest.raises(NotAllowed):
        await give(units, actor, draft())
