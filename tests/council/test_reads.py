"""What a use case needs twice it reads once."""

import pytest

from council.minutes.commands import CirculateMinutes, MakeRemark, SettleRemark, ShowRemarks, Verdict
from storage.meetings import StoredMeetings
from storage.unit_of_work import Units
from tests.databases import Clock
from tests.minutes import hold_meeting
from tests.reads import count_reads
from tests.sittings import SECRETARY, give


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
