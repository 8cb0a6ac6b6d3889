"""From what happened to what the minutes say: run anew at each look until the minutes are final."""

from __future__ import annotations

from council.meetings.places import public_place
from council.minutes.drafting.happened import Happened
from council.minutes.drafting.items import item_of
from council.minutes.drafting.people import absent_of, present_of, presiding_of
from council.minutes.drafting.presence import were_present
from council.minutes.protocol import Protocol, TaskRecord
from council.permissions.model import Role
from council.profiles.model import Voting


def protocol_of(happened: Happened, invited: str) -> Protocol:
    """Draw the minutes up."""
    here, meeting, sitting = were_present(happened), happened.meeting, happened.sitting
    voting = [member for member in happened.people if member.voting is Voting.VOTING]
    return Protocol(
        body=happened.body.names,
        number=meeting.number,
        starts_at=happened.opened_at or meeting.starts_at,
        ended_at=sitting.closed_at if sitting else None,
        attendance=meeting.attendance,
        place=public_place(meeting),
        presiding=presiding_of(happened, here),
        secretary=next((each.name for each in happened.people if each.role is Role.SECRETARY), None),
        seats=happened.seats,
        seated=len(voting),
        quorum=happened.quorum,
        present=tuple(
            present_of(happened, member)
            for member in happened.people
            if member.membership_id in here and member.voting is not Voting.NONE
        ),
        absent=tuple(absent_of(happened, member) for member in voting if member.membership_id not in here),
        invited=invited,
        items=tuple(item_of(happened, item) for item in happened.items),
        tasks=tuple(TaskRecord(task.text, task.addressee, task.due_on) for task in happened.tasks),
        agenda_hands=sitting.hands if sitting and sitting.agenda_approved_at else None,
    )
