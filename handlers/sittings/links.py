"""Links to a sitting: from the group's card, and from the picture shown in the room, which carries the code."""

from __future__ import annotations

from council.identity import MeetingId
from council.sittings.commands import CodeShown
from handlers.kit.context import House
from handlers.kit.links import id_in
from handlers.kit.screen import Attachment, Screen
from locales.text import Text

PREFIX = "s"


def door_screen(shown: CodeShown, house: House) -> Screen:
    """The picture with the code, without buttons: it is made to be shown on the wall."""
    link = house.link(f"{PREFIX}_{shown.meeting.id}_{shown.code}")
    picture = Attachment("photo", made="door-code", facts={"link": link}, name="code.png")
    code = f"{shown.code[:3]} {shown.code[3:]}"
    said = Text("sittings-door-code", {"body": shown.body.names, "number": str(shown.meeting.number), "code": code})
    return Screen((said,), attachment=picture)


def read(payload: str) -> tuple[MeetingId, str]:
    """The meeting, and the code if the link carries one.

    Raises:
        NotFound: no link of ours carries this.
    """
    thing, _, code = payload.partition("_")
    return MeetingId(id_in(thing)), code
