"""What stands around a meeting besides its agenda: a paper, a theme of the plan, a guest who asks for a seat."""

from council.attachments import Attached, AttachedKind
from council.guests.model import SeatRequest
from council.identity import BodyId, MeetingId, PaperId, PersonId, PlanItemId, SeatRequestId
from council.papers.model import Paper
from council.plans.model import Period, PlanItem
from storage.unit_of_work import StoredUnit

REPORT = Attached(AttachedKind.DOCUMENT, "file-1", "unique-1", "report.pdf", 120_000)


async def gathered(uow: StoredUnit, meeting_id: MeetingId, body_id: BodyId, guest: PersonId) -> dict[str, int]:
    """Add one of each; their ids by the field that names them."""
    paper, theme, seat = PaperId(uow.ids.new()), PlanItemId(uow.ids.new()), SeatRequestId(uow.ids.new())
    await uow.papers.add(Paper(paper, meeting_id, None, "Report", REPORT, is_public=False, added_at=uow.now))
    await uow.plans.add(PlanItem(theme, body_id, 2026, Period.Q2, "Roads", uow.now))
    await uow.guests.add(SeatRequest(seat, meeting_id, guest, "A guest", None, uow.now))
    return {"paper_id": paper, "plan_item_id": theme, "seat_request_id": seat}
