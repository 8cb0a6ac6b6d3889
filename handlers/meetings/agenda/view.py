"""The agenda and its items → screens; the same for all, each sees the buttons of what they may do."""

from __future__ import annotations

from council.ballots.commands import AddMotion, ShowMotion
from council.meetings.commands import (
    AddItem,
    AgendaPage,
    CopyAgenda,
    ItemPage,
    RemoveItem,
    ReviewCall,
    ReviewRemoval,
    ShiftItem,
    ShowAgenda,
    ShowItem,
    ShowMeeting,
    ShowWaiting,
    TakeProposal,
    WaitingPage,
)
from council.meetings.finding import EDITABLE
from council.meetings.model import AgendaItem, MeetingState
from council.papers.commands import AttachPapers, GetPaper, ShowPapers
from council.papers.model import Paper
from handlers.kit.cutting import cut
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.meetings.commands import BeginChange
from handlers.meetings.lines import agenda_line, heading_of, item_lines, papers_line
from locales.formats import file_size
from locales.text import Text

LABEL_MOST, PAPER_LABEL_MOST = 24, 15
"""UTF-16 units of a title on a button of its own row, without and with a size behind it."""
TITLE_MOST = 200
MOTIONS_MOST = 2100
"""UTF-16 units of all motions of an item together; each is read whole on its own page."""
PAPERS_SHOWN = 6

Rows = tuple[tuple[Button, ...], ...]


def agenda_screen(page: AgendaPage) -> Screen:
    meeting, items = page.meeting, page.items
    return screen(
        heading_of(meeting, page.body),
        Text("meetings-when", {"starts_at": meeting.starts_at}),
        BLANK,
        Text("meetings-agenda" if items.items else "meetings-agenda-empty"),
        *(line for item in items.items for line in _item(item, page)),
        *papers_line(len(page.papers), sum(paper.file.size for paper in page.papers)),
        *page_line(items, BLANK),
        rows=(
            *((_open(item),) for item in items.items),
            turns(items, lambda number: ShowAgenda(meeting.id, number)),
            *(_filling(page) if meeting.state in EDITABLE else ()),
            (Button(Text("papers-button", {"count": len(page.papers)}), ShowPapers(meeting.id)),),
            *_announcing(page),
            (back(ShowMeeting(meeting.id)), HOME),
        ),
    )


def item_screen(page: ItemPage) -> Screen:
    item = page.item
    return screen(
        heading_of(page.meeting, page.body),
        BLANK,
        Text("meetings-item-title", {"position": str(item.position), "title": item.title}),
        *item_lines(item),
        *(
            line
            for motion, _ in page.motions
            for line in (BLANK, Text("meetings-motion", {"text": cut(motion.text, MOTIONS_MOST // len(page.motions))}))
        ),
        *(
            (BLANK, *papers_line(len(page.papers), sum(paper.file.size for paper in page.papers)))
            if page.papers
            else ()
        ),
        rows=(
            *((Button(Text("meetings-motion-button"), ShowMotion(motion.id)),) for motion, _ in page.motions),
            *((_paper(paper),) for paper in page.papers[:PAPERS_SHOWN]),
            *(_writing(page) if page.meeting.state in EDITABLE else ()),
            (back(ShowAgenda(page.meeting.id)), HOME),
        ),
    )


def removal_screen(page: ItemPage) -> Screen:
    item = page.item
    return screen(
        heading_of(page.meeting, page.body),
        BLANK,
        Text("meetings-item-title", {"position": str(item.position), "title": item.title}),
        BLANK,
        Text("meetings-remove-sure"),
        rows=(
            (Button(Text("meetings-remove-yes-button"), RemoveItem(item.id)),),
            (back(ShowItem(item.id)), HOME),
        ),
    )


def waiting_screen(page: WaitingPage) -> Screen:
    """Proposals in full, for a phone cuts long titles off on buttons."""
    meeting, proposals = page.meeting, page.proposals
    return screen(
        heading_of(meeting, page.body),
        Text("meetings-waiting" if proposals.items else "meetings-waiting-none"),
        *(
            line
            for proposal in proposals.items
            for line in (BLANK, Text("meetings-waiting-line", {"number": proposal.number, "title": proposal.title}))
        ),
        *page_line(proposals, BLANK),
        rows=(
            *(
                (
                    Button(
                        Text("meetings-take-button", {"number": proposal.number}), TakeProposal(meeting.id, proposal.id)
                    ),
                )
                for proposal in proposals.items
            ),
            turns(proposals, lambda number: ShowWaiting(meeting.id, number)),
            (back(ShowAgenda(meeting.id)), HOME),
        ),
    )


def _item(item: AgendaItem, page: AgendaPage) -> tuple[Text, ...]:
    motions = sum(motion.agenda_item_id == item.id for motion, _ in page.motions)
    papers = sum(paper.agenda_item_id == item.id for paper in page.papers)
    counted = {"motions": motions, "papers": papers}
    return (
        BLANK,
        agenda_line(item.position, cut(item.title, TITLE_MOST)),
        *item_lines(item),
        *((Text("meetings-item-counts", counted),) if motions or papers else ()),
    )


def _open(item: AgendaItem) -> Button:
    title = cut(item.title, LABEL_MOST)
    return Button(Text("meetings-item-button", {"position": str(item.position), "title": title}), ShowItem(item.id))


def _filling(page: AgendaPage) -> Rows:
    """Where items come from; the last meeting's agenda is offered while this one has room to be thought about."""
    meeting = page.meeting
    add = Button(Text("meetings-add-item-button"), begin(AddItem, meeting.id))
    waiting = Button(Text("meetings-waiting-button", {"count": page.waiting}), ShowWaiting(meeting.id))
    copy = Button(Text("meetings-copy-button"), CopyAgenda(meeting.id))
    is_copied = page.last is not None and meeting.state is MeetingState.DRAFT
    return ((add,), (waiting,) if page.waiting else (), (copy,) if is_copied else ())


def _announcing(page: AgendaPage) -> Rows:
    if page.meeting.state is not MeetingState.DRAFT or not page.items.items:
        return ()
    return ((Button(Text("meetings-review-button"), ReviewCall(page.meeting.id)),),)


def _writing(page: ItemPage) -> Rows:
    item = page.item
    up = (Button(Text("meetings-up-button"), ShiftItem(item.id, is_up=True)),) if item.position > 1 else ()
    down = (
        (Button(Text("meetings-down-button"), ShiftItem(item.id, is_up=False)),) if item.position < page.count else ()
    )
    return (
        (
            Button(Text("meetings-put-motion-button"), begin(AddMotion, item.id)),
            Button(Text("papers-add-button"), begin(AttachPapers, item.id)),
        ),
        (*up, *down),
        (
            Button(Text("meetings-change-item-button"), BeginChange(item.id)),
            Button(Text("meetings-remove-item-button"), ReviewRemoval(item.id)),
        ),
    )


def _paper(paper: Paper) -> Button:
    title = cut(paper.title, PAPER_LABEL_MOST) if paper.title else Text("papers-photo")
    return Button(Text("papers-open-button", {"title": title, "size": file_size(paper.file.size)}), GetPaper(paper.id))
