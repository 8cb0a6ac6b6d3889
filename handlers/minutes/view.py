"""The page of minutes: what they say in short, and what its reader may do about them."""

from __future__ import annotations

from collections.abc import Iterator

from council.decisions.commands import ShowAdopted
from council.meetings.commands import ShowMeeting
from council.minutes.commands import (
    CirculateMinutes,
    DraftMinutes,
    FetchMinutes,
    FetchScans,
    MakeRemark,
    NameInvited,
    Paper,
    PaperLanguage,
    PublishMinutes,
    ReviewPublication,
    ShowMinutes,
    ShowNotes,
    ShowOpinions,
    ShowPresence,
    ShowRemarks,
    ShowTasks,
    SignMinutes,
)
from council.minutes.model import Minutes, MinutesState
from council.minutes.pages import MinutesPage
from council.minutes.protocol import Protocol
from handlers.kit.cutting import cut
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.minutes.commands import ChoosePaper
from handlers.minutes.items import items
from locales.text import Text, Value

Rows = tuple[tuple[Button, ...], ...]
INVITED_MOST = 200
"""How much of the list a message has room for; all of it stands in the file."""


def heading(page: MinutesPage) -> Text:
    return Text("minutes-title", {"body": page.body.names, "number": str(page.meeting.number)})


def minutes_screen(page: MinutesPage) -> Screen:
    minutes, protocol = page.minutes, page.protocol
    if minutes is None or protocol is None:
        return _undrafted(page)
    return screen(
        heading(page),
        _state(minutes),
        BLANK,
        *_summary(protocol),
        *items(protocol),
        BLANK,
        *_counted(page, protocol),
        rows=(*_rows(page, minutes), (back(ShowMeeting(page.meeting.id)), HOME)),
    )


def papers_screen(page: MinutesPage) -> Screen:
    """Every paper in both languages; drafts may be taken along too."""
    papers = [
        tuple(
            Button(
                Text(
                    "minutes-paper-button",
                    {"language": Text(f"minutes-language-{language}"), "paper": Text(f"minutes-paper-{paper}")},
                ),
                FetchMinutes(page.meeting.id, paper, language),
            )
            for language in PaperLanguage
        )
        for paper in Paper
    ]
    return screen(
        heading(page),
        Text("minutes-papers"),
        rows=(*papers, (back(ShowMinutes(page.meeting.id)), HOME)),
    )


def publishing_screen(page: MinutesPage) -> Screen:
    return screen(
        heading(page),
        BLANK,
        Text("minutes-publishing"),
        rows=(
            (Button(Text("minutes-publish-yes-button"), PublishMinutes(page.meeting.id)),),
            (back(ShowMinutes(page.meeting.id)), HOME),
        ),
    )


def _undrafted(page: MinutesPage) -> Screen:
    return screen(
        heading(page),
        BLANK,
        Text("minutes-not-drafted"),
        rows=(
            (Button(Text("minutes-draft-button"), DraftMinutes(page.meeting.id)),),
            (Button(Text("minutes-opinions-button"), ShowOpinions(page.meeting.id)),),
            (back(ShowMeeting(page.meeting.id)), HOME),
        ),
    )


def _state(minutes: Minutes) -> Text:
    said: dict[str, Value] = {}
    if minutes.state is MinutesState.REMARKS:
        said = {"until": minutes.remarks_until_on}
    if minutes.state is MinutesState.PUBLISHED:
        said = {"on_at": minutes.published_at}
    return Text(f"minutes-state-{minutes.state}", said)


def _summary(protocol: Protocol) -> Iterator[Text]:
    yield Text("minutes-when", {"starts_at": protocol.starts_at})
    there = {"present": protocol.voting_present, "seated": protocol.seated, "quorum": protocol.quorum}
    yield Text("minutes-present", there)
    if protocol.presiding is not None:
        yield Text("minutes-presiding", {"name": protocol.presiding})
    if protocol.invited:
        yield Text("minutes-invited-line", {"text": cut(protocol.invited, INVITED_MOST)})


def _counted(page: MinutesPage, protocol: Protocol) -> Iterator[Text]:
    if protocol.tasks:
        yield Text("minutes-tasks-line", {"count": len(protocol.tasks)})
    if page.is_of_body and page.remarks:
        yield Text("minutes-remarks-line", {"count": page.remarks})
    yield Text("minutes-cut")


def _rows(page: MinutesPage, minutes: Minutes) -> Rows:
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
