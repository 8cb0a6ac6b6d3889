"""Papers → screens."""

from __future__ import annotations

from council.meetings.commands import ShowAgenda
from council.meetings.model import AgendaItem, MeetingState
from council.papers.commands import GetPaper, LayPapers, PapersPage, RemovePaper, ShowPapers
from council.papers.model import Paper
from handlers.kit.cutting import cut
from handlers.kit.forms import begin
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Attachment, Button, Screen, screen
from locales.formats import file_size
from locales.text import Text, Value

LABEL_MOST = 24
"""UTF-16 units of a title on a button of its own row."""
ITEM_MOST = 80
EDITABLE = frozenset({MeetingState.DRAFT, MeetingState.CALLED})


def papers_screen(page: PapersPage) -> Screen:
    meeting, papers = page.meeting, page.papers
    lay = (Button(Text("papers-add-button"), begin(LayPapers, meeting.id)),) if meeting.state in EDITABLE else ()
    return screen(
        _heading(page),
        Text("papers-title" if papers.items else "papers-none"),
        *(
            line
            for number, paper in enumerate(papers.items, papers.first)
            for line in (BLANK, *_lines(number, paper, page.items))
        ),
        *page_line(papers, BLANK),
        rows=(
            *(_row(number, paper, page) for number, paper in enumerate(papers.items, papers.first)),
            turns(papers, lambda number: ShowPapers(meeting.id, number)),
            lay,
            (back(ShowAgenda(meeting.id)), HOME),
        ),
    )


def paper_screen(paper: Paper) -> Screen:
    """The file itself, under its title."""
    line = Text("papers-file", {"title": _title(paper), "size": file_size(paper.file.size)})
    return Screen((line,), attachment=Attachment(str(paper.file.kind), paper.file.file_id))


def _heading(page: PapersPage) -> Text:
    number = page.meeting.number
    return Text(
        "meetings-title" if number else "meetings-draft-title", {"body": page.body.names, "number": str(number)}
    )


def _lines(number: int, paper: Paper, items: tuple[AgendaItem, ...]) -> tuple[Text, ...]:
    item = next((each for each in items if each.id == paper.agenda_item_id), None)
    on = () if item is None else (_on(item),)
    said: dict[str, Value] = {"number": str(number), "title": _title(paper), "size": file_size(paper.file.size)}
    who = () if paper.is_public else (Text("papers-for-members"),)
    return (Text("papers-line", said), *on, *who)


def _on(item: AgendaItem) -> Text:
    return Text("papers-of-item", {"position": str(item.position), "title": cut(item.title, ITEM_MOST)})


def _row(number: int, paper: Paper, page: PapersPage) -> tuple[Button, ...]:
    title = _title(paper)
    label: Value = cut(title, LABEL_MOST) if isinstance(title, str) else title
    get = Button(Text("papers-get-button", {"number": str(number), "title": label}), GetPaper(paper.id))
    if page.meeting.state not in EDITABLE:
        return (get,)
    return (get, Button(Text("papers-remove-button", {"number": str(number)}), RemovePaper(paper.id)))


def _title(paper: Paper) -> Value:
    return paper.title or Text("papers-photo")
