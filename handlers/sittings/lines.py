"""The lines that the card, the screens and the notices of a sitting share."""

from __future__ import annotations

from collections.abc import Iterable

from council.meetings.model import AgendaItem
from council.sittings.commands import BallotQuorum, Hall, SittingPage
from council.sittings.model import SittingState, Speech
from handlers.kit.cutting import cut
from handlers.kit.screen import BLANK
from locales.text import Text, Value

TITLE_MOST = 300
"""Letters of an item's title on a card."""
MOTION_MOST = 60
"""Letters of a question's text in a line about it."""
NAMES_MOST = 10
"""Names of the queue on a card."""


def heading(body: Value, number: int) -> Text:
    return Text("sittings-title", {"body": body, "number": str(number)})


def state_line(page: SittingPage) -> Text:
    sitting = page.sitting
    instants: dict[str, Value] = {
        "starts_at": page.meeting.starts_at,
        "doors_at": page.doors_at,
        "opened_at": sitting.opened_at if sitting else None,
        "until_at": page.recess.until_at if page.recess else None,
        "closed_at": sitting.closed_at if sitting else None,
    }
    return Text(f"sittings-state-{page.state.replace('_', '-')}", instants)


def hall_lines(hall: Hall) -> tuple[Text, ...]:
    """Who is there, against the quorum."""
    there = Text("sittings-present", {"present": hall.present, "seats": hall.seats})
    online = (Text("sittings-online", {"online": hall.online}),) if hall.online else ()
    in_room = (Text("sittings-in-room", {"in_room": hall.in_room}),) if hall.in_room else ()
    advisory = (Text("sittings-advisory", {"advisory": hall.advisory}),) if hall.advisory else ()
    needed = {"needed": hall.needed, "quorum": hall.quorum}
    quorum = Text("sittings-quorum-missing" if hall.needed else "sittings-quorum-there", needed)
    return (there, *online, *in_room, *advisory, quorum)


def ballot_lines(quorums: Iterable[BallotQuorum]) -> tuple[Text, ...]:
    """How many count for a ballot that is about to be opened, where these are not all in the hall."""
    return tuple(
        Text(
            "sittings-ballot-quorum",
            {
                "motion": cut(each.motion.text, MOTION_MOST),
                "counted": each.counted,
                "quorum": each.quorum,
                "is_there": each.counted >= each.quorum,
            },
        )
        for each in quorums
    )


def course_lines(page: SittingPage) -> tuple[Text, ...]:
    """What is being discussed, and who speaks; nothing while the sitting is not open."""
    if page.state not in (SittingState.OPEN, SittingState.BREAK) or page.sitting is None:
        return ()
    if page.sitting.agenda_approved_at is None:
        return (BLANK, *_hands(page))
    if page.item is None:
        return (BLANK, Text("sittings-agenda-approved"))
    return (BLANK, item_line(page.item), *_speaking(page.speaking))


def item_line(item: AgendaItem) -> Text:
    return Text("sittings-item", {"position": str(item.position), "title": cut(item.title, TITLE_MOST)})


def queue_lines(page: SittingPage) -> tuple[Text, ...]:
    if not page.queue:
        return ()
    names = [speech.name for speech in page.queue[:NAMES_MOST]]
    return (Text("sittings-queue", {"count": len(page.queue), "names": ", ".join(names)}),)


def _hands(page: SittingPage) -> tuple[Text, ...]:
    hands = page.sitting.hands if page.sitting else None
    if hands is None:
        return (Text("sittings-agenda-waiting"),)
    counted: dict[str, Value] = {"yes": hands.yes, "no": hands.no, "abstain": hands.abstain}
    return (Text("sittings-agenda-refused", counted),)


def _speaking(speech: Speech | None) -> tuple[Text, ...]:
    if speech is None:
        return ()
    return (Text("sittings-speaking", {"name": speech.name, "over_at": speech.over_at}),)
