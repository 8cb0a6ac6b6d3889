"""What members put on the agenda by right: nobody alone takes it off or rewords it, no full agenda keeps it out."""

import pytest

from council.identity import AgendaItemId, MeetingId
from council.meetings.agenda import ITEMS_MOST
from council.meetings.commands import AddItem, AnnounceMeeting, ChangeItem, RemoveItem
from council.meetings.model import AgendaKind
from council.meetings.refusals import AgendaFull, ItemOfRight, ItemWorded
from storage.unit_of_work import Units
from tests.appeals import SECRETARY
from tests.council.test_demanded_meetings import FLOOD, ROADS, demanded, drafted, titles
from tests.council.test_proposals_on_agenda import proposed
from tests.proposals import GULNAR, PETR, found_seven
from tests.sittings import give


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found_seven)
    return units


async def only_item(units: Units, meeting_id: MeetingId) -> AgendaItemId:
    return (await units.run(lambda uow: uow.meetings.items_of(meeting_id)))[0].id


async def test_the_secretary_alone_takes_no_demanded_question_off_the_draft(town: Units) -> None:
    await demanded(town)
    item_id = await only_item(town, await drafted(town))
    with pytest.raises(ItemOfRight):
        await give(town, SECRETARY, RemoveItem(item_id))


async def test_a_demanded_question_keeps_its_words_and_gets_its_speaker(town: Units) -> None:
    await demanded(town)
    item_id = await only_item(town, await drafted(town))
    with pytest.raises(ItemWorded):
        await give(town, SECRETARY, ChangeItem(item_id, ROADS, AgendaKind.DECISION))
    shown = await give(town, SECRETARY, ChangeItem(item_id, FLOOD, AgendaKind.REPORT, "А. Ахметова", 15))
    assert (shown.item.speaker, shown.item.minutes, shown.item.kind) == ("А. Ахметова", 15, AgendaKind.REPORT)


async def test_a_question_that_another_meeting_answers_may_leave_this_draft(town: Units) -> None:
    await demanded(town)
    first, second = await drafted(town), await drafted(town)
    await give(town, SECRETARY, AnnounceMeeting(first))
    assert (await give(town, SECRETARY, RemoveItem(await only_item(town, second)))).items.count == 0


async def test_a_full_agenda_is_called_with_what_the_members_support_on_top(town: Units) -> None:
    meeting_id = await drafted(town)
    for number in range(ITEMS_MOST):
        await give(town, SECRETARY, AddItem(meeting_id, f"Мәселе {number}", AgendaKind.OTHER))
    await proposed(town, GULNAR, PETR)
    await demanded(town)
    with pytest.raises(AgendaFull):
        await give(town, SECRETARY, AddItem(meeting_id, "Тағы бір мәселе", AgendaKind.OTHER))
    await give(town, SECRETARY, AnnounceMeeting(meeting_id))
    assert (await titles(town, meeting_id))[ITEMS_MOST:] == [FLOOD, "Түнгі жарық"]
