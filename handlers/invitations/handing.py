"""Fresh invitations → messages to hand on: a picture for one person, a sheet for all. They hold what is shown once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from council.invitations.commands import Issued
from council.names import Names
from handlers.invitations.links import link_of
from handlers.kit.context import House
from handlers.kit.screen import Attachment, Screen
from locales.text import Text, Value


def handed(issued: Issued, house: House) -> Screen:
    """A picture with the code and the link, without buttons: it is made to be forwarded."""
    link = link_of(house.username, issued.code)
    shown: dict[str, Value] = {
        "name": issued.name,
        "post": issued.post,
        "body": issued.body.names,
        "link": link,
        "on": issued.last_on,
    }
    picture = Attachment("photo", made="invitation-qr", facts={"link": link}, name="invitation.png")
    return Screen((Text("invitations-handed", shown),), attachment=picture)


def printed(issued: Sequence[Issued], house: House, made_on: date) -> Screen:
    """The sheet for everybody who has not joined."""
    body = issued[0].body
    facts = {"body": _as_facts(body.names), "made_on": made_on.isoformat()}
    slips = [_slip(one, house) for one in issued]
    sheet = Attachment(
        "document", made="invitation-sheet", facts={**facts, "slips": slips}, name=f"invitations-{body.code}.pdf"
    )
    shown: dict[str, Value] = {"body": body.names, "count": len(issued), "on": issued[0].last_on}
    return Screen((Text("invitations-printed", shown),), attachment=sheet)


def _slip(issued: Issued, house: House) -> dict[str, Any]:
    return {
        "name": issued.name,
        "post": _as_facts(issued.post),
        "link": link_of(house.username, issued.code),
        "last_on": issued.last_on.isoformat(),
    }


def _as_facts(names: Names) -> dict[str, str]:
    return {"kk": names.kk, "ru": names.ru, "en": names.en}
