"""What the reader of minutes may do about them now."""

from __future__ import annotations

from council.decisions.commands import ShowAdopted
from council.minutes.commands import (
    CirculateMinutes,
    FetchScans,
    MakeRemark,
    NameInvited,
    ReviewPublication,
    ShowNotes,
    ShowOpinions,
    ShowPresence,
    ShowRemarks,
    ShowTasks,
    SignMinutes,
)
from council.minutes.model import Minutes, MinutesState
from council.minutes.pages import MinutesPage
from handlers.kit.forms import begin
from handlers.kit.screen import Button
from handlers.minutes.commands import ChoosePaper
from locales.text import Text

Rows = tuple[tuple[Button, ...], ...]


def minutes_rows(page: MinutesPage, minutes: Minutes) -> Rows:
    """What may be done now; the screens leave out what this reader may not."""
    meeting_id = page.meeting.id
    papers = Button(Text("minutes-papers-button"), ChoosePaper(meeting_id))
    adopted = Button(Text("minutes-decisions-button"), ShowAdopted(meeting_id))
    rows: list[tuple[Button, ...]] = [(papers,), (adopted,)]
    if minutes.is_editable:
        rows += _while_open(page, minutes)
    remarked = Button(Text("minutes-remarks-button", {"count": page.remarks}), ShowRemarks(meeting_id))
    rows += [(remarked,)] if page.remarks and page.is_of_body else []
    return (*rows, *_afterwards(page, minutes))


def _while_open(page: MinutesPage, minutes: Minutes) -> Rows:
    meeting_id = page.meeting.id
    remark = (Button(Text("minutes-remark-button"), begin(MakeRemark, meeting_id)),) if page.may_remark else ()
    circulate = (Button(Text("minutes-circulate-button"), CirculateMinutes(meeting_id)),)
    return (
        remark,
        (Button(Text("minutes-opinions-button"), ShowOpinions(meeting_id)),),
        (
            Button(Text("minutes-invited-button"), begin(NameInvited, meeting_id)),
            Button(Text("minutes-tasks-button"), ShowTasks(meeting_id)),
        ),
        (
            Button(Text("minutes-notes-button"), ShowNotes(meeting_id)),
            Button(Text("minutes-presence-open-button"), ShowPresence(meeting_id)),
        ),
        circulate if minutes.state is MinutesState.DRAFTED else (),
    )


def _afterwards(page: MinutesPage, minutes: Minutes) -> Rows:
    meeting_id, is_signed = page.meeting.id, minutes.state is MinutesState.SIGNED
    attach = Button(Text("minutes-sign-button"), begin(SignMinutes, meeting_id))
    replace = Button(Text("minutes-resign-button"), begin(SignMinutes, meeting_id))
    publish = Button(Text("minutes-publish-button"), ReviewPublication(meeting_id))
    scans = Button(Text("minutes-scans-button"), FetchScans(meeting_id))
    return (
        (attach,) if minutes.state is MinutesState.FINAL else (),
        (publish,) if is_signed else (),
        (scans,) if minutes.scans else (),
        (replace,) if is_signed else (),
    )
