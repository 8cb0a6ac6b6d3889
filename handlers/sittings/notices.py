"""What members and whoever runs a sitting are told in private."""

from __future__ import annotations

from council.identity import MeetingId
from council.meetings.model import Attendance
from council.sittings.commands import CheckIn, GiveUpFloor, ShowFloor
from council.sittings.hall import modes_of
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.sittings.commands import AskCode, BringSitting, RunSitting
from handlers.sittings.lines import heading
from locales.text import Text


@notice("sitting-doors")
def doors(what: Told, reader: Reader) -> Screen:
    facts, meeting_id = what.facts, MeetingId(what.subject.id)
    modes = modes_of(Attendance(facts["attendance"]))
    ways = [
        (Button(Text(f"sittings-here-{mode.replace('_', '-')}-button"), CheckIn(meeting_id, mode)),) for mode in modes
    ]
    return screen(
        heading(facts["body"], facts["number"]),
        Text("sittings-doors", {"starts_at": facts["starts_at"]}),
        rows=(*ways, (Button(Text("sittings-code-button"), AskCode(meeting_id)),)),
    )


@notice("sitting-noted")
def noted(what: Told, reader: Reader) -> Screen:
    facts, meeting_id = what.facts, MeetingId(what.subject.id)
    return screen(
        heading(facts["body"], facts["number"]),
        Text("sittings-noted", {"came_at": facts["came_at"]}),
        rows=((Button(Text("sittings-card-button"), BringSitting(meeting_id)),),),
    )


@notice("sitting-adjourned")
def adjourned(what: Told, reader: Reader) -> Screen:
    facts = what.facts
    return screen(
        heading(facts["body"], facts["number"]),
        Text("sittings-adjourned", {"starts_at": facts["starts_at"], "place": facts["place"]}),
    )


@notice("sitting-quorum-lost")
def quorum_lost(what: Told, reader: Reader) -> Screen:
    facts, meeting_id = what.facts, MeetingId(what.subject.id)
    return screen(
        heading(facts["body"], facts["number"]),
        Text("sittings-quorum-lost", {"present": facts["present"], "quorum": facts["quorum"]}),
        rows=((Button(Text("sittings-run-button"), RunSitting(meeting_id)),),),
    )


@notice("sitting-break-over")
def break_over(what: Told, reader: Reader) -> Screen:
    facts, meeting_id = what.facts, MeetingId(what.subject.id)
    return screen(
        heading(facts["body"], facts["number"]),
        Text("sittings-break-over"),
        rows=((Button(Text("sittings-run-button"), RunSitting(meeting_id)),),),
    )


@notice("floor-given")
def floor_given(what: Told, reader: Reader) -> Screen:
    facts = what.facts
    return screen(heading(facts["body"], facts["number"]), Text("sittings-floor-given", {"count": facts["minutes"]}))


@notice("floor-over")
def floor_over(what: Told, reader: Reader) -> Screen:
    """Whoever presides is led to the queue, the speaker to the end of the speech."""
    facts, meeting_id = what.facts, MeetingId(what.subject.id)
    is_own = facts.get("is_own", False)
    said = {"name": facts["name"], "count": facts["minutes"]}
    end = Button(Text("sittings-floor-end-button"), GiveUpFloor(meeting_id))
    queue = Button(Text("sittings-floor-open-button"), ShowFloor(meeting_id))
    return screen(
        heading(facts["body"], facts["number"]),
        BLANK,
        Text("sittings-floor-over-own" if is_own else "sittings-floor-over", said),
        rows=((end if is_own else queue,),),
    )
