"""What a use case needs twice it reads once."""

import pytest

from council.ballots.commands import AddMotion, Recuse
from council.ballots.model import RecusalReason
from council.minutes.commands import CirculateMinutes, MakeRemark, SettleRemark, ShowRemarks, Verdict
from council.sittings.commands import ShowSitting
from storage.bodies import StoredBodies
from storage.meetings import StoredMeetings
from storage.unit_of_work import Units
from tests.ballots import begin_item, rule, sit
from tests.databases import Clock
from tests.minutes import hold_meeting
from tests.reads import count_reads
from tests.sittings import CHAIR, SECRETARY, convene, give


async def test_settling_a_remark_reads_its_meeting_once(
    units: Units, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = await hold_meeting(units, clock)
    await give(units, SECRETARY, CirculateMinutes(held.meeting_id))
    await give(units, held.members[0], MakeRemark(held.meeting_id, "Мерзім басқа"))
    (line,) = (await give(units, SECRETARY, ShowRemarks(held.meeting_id))).remarks.items
    read = count_reads(monkeypatch, StoredMeetings, "meeting")
    await give(units, SECRETARY, SettleRemark(line.remark_id, Verdict.TAKEN))
    assert read == [(held.meeting_id,)]


@pytest.mark.parametrize("questions", [1, 4])
async def test_the_page_of_a_sitting_reads_who_is_in_office_once_however_many_questions_wait(
    units: Units, monkeypatch: pytest.MonkeyPatch, questions: int
) -> None:
    member, *others = await convene(units)
    await rule(units, voting_are_recused_in_quorum=False)
    meeting_id, motion_id = await sit(units, [CHAIR, member, *others])
    (item,) = await units.run(lambda uow: uow.meetings.items_of(meeting_id))
    for number in range(1, questions):
        await give(units, SECRETARY, AddMotion(item.id, f"Тағы бір мәселе, {number}"))
    await units.run(lambda uow: begin_item(uow, meeting_id))
    await give(units, member, Recuse(motion_id, RecusalReason.KINSHIP))
    read = count_reads(monkeypatch, StoredBodies, "members")
    page = await give(units, CHAIR, ShowSitting(meeting_id))
    assert len(page.motions) == questions
    assert [each.counted for each in page.ballot_quorums] == [4]
    assert len(read) == 1
