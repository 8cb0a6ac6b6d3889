"""Papers of a meeting: laid before it, for members only or for everybody, and given to whoever may read them."""

import pytest

from council.attachments import Attached, AttachedKind
from council.errors import NotFound
from council.identity import MeetingId, PaperId
from council.meetings.commands import DraftMeeting, ShowAgenda, ShowMeeting
from council.meetings.model import Attendance
from council.papers.commands import AttachPapers, GetPaper, LayPapers, RemovePaper, ShowPapers
from council.papers.refusals import PaperForMembers
from storage.unit_of_work import Units
from tests.sittings import FOREIGN_CHAIR, KST, SECRETARY, STRANGER, call, call_meeting, convene, give

REPORT = Attached(AttachedKind.DOCUMENT, "f1", "u1", "report.pdf", 120_000)
PLAN = Attached(AttachedKind.DOCUMENT, "f2", "u2", "plan.docx", 30_000)


async def laid(units: Units, meeting_id: MeetingId) -> tuple[PaperId, PaperId]:
    """A public paper of the whole meeting and one for members on its item: their ids."""
    await give(units, SECRETARY, LayPapers(meeting_id, (REPORT,), is_public=True, title="Есеп"))
    item = (await give(units, SECRETARY, ShowAgenda(meeting_id))).items.items[0]
    page = await give(units, SECRETARY, AttachPapers(item.id, (PLAN,), is_public=False))
    first, second = page.papers.items
    assert (first.title, second.title, second.agenda_item_id) == ("Есеп", "plan.docx", item.id)
    return first.id, second.id


async def test_members_read_every_paper_and_everybody_else_the_public_ones(units: Units) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    public, inner = await laid(units, meeting_id)
    seen = [(await give(units, actor, ShowPapers(meeting_id))).papers.count for actor in (member, STRANGER)]
    assert seen == [2, 1]
    assert (await give(units, member, GetPaper(inner))).file == PLAN
    assert (await give(units, STRANGER, GetPaper(public))).file == REPORT
    for actor in (STRANGER, FOREIGN_CHAIR):
        with pytest.raises(PaperForMembers):
            await give(units, actor, GetPaper(inner))


async def test_a_paper_taken_away_is_gone(units: Units) -> None:
    await convene(units)
    meeting_id, _ = await call_meeting(units)
    public, _ = await laid(units, meeting_id)
    assert (await give(units, SECRETARY, RemovePaper(public))).papers.count == 1
    with pytest.raises(NotFound):
        await give(units, SECRETARY, GetPaper(public))


async def test_papers_of_a_draft_are_nobodys_yet(units: Units) -> None:
    member, *_ = await convene(units)
    starts_at = call().starts_at
    meeting_id = await give(units, SECRETARY, DraftMeeting(KST, starts_at, Attendance.MIXED, "Зал", False))
    page = await give(units, SECRETARY, LayPapers(meeting_id, (REPORT, PLAN), is_public=True, title="Есеп"))
    assert [paper.title for paper in page.papers.items] == ["Есеп – 1", "Есеп – 2"]
    for actor in (member, STRANGER):
        with pytest.raises(NotFound):
            await give(units, actor, GetPaper(page.papers.items[0].id))


async def test_the_notice_and_the_page_say_how_much_there_is_to_read(units: Units) -> None:
    member, *_ = await convene(units)
    meeting_id, _ = await call_meeting(units)
    await laid(units, meeting_id)
    page = await give(units, member, ShowMeeting(meeting_id))
    assert sum(paper.file.size for paper in page.papers) == 150_000
