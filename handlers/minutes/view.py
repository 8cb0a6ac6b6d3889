"""The page of minutes: what they say in short."""

from __future__ import annotations

from collections.abc import Iterator

from council.meetings.commands import ShowMeeting
from council.minutes.commands import DraftMinutes, ShowOpinions
from council.minutes.model import Minutes, MinutesState
from council.minutes.pages import MinutesPage
from council.minutes.protocol import Protocol
from handlers.kit.cutting import cut
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from handlers.minutes.items import items
from handlers.minutes.rows import minutes_rows
from locales.text import Text, Value

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
        rows=(*minutes_rows(page, minutes), (back(ShowMeeting(page.meeting.id)), HOME)),
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
