"""What invitations are handed over as: a code to point a camera at, a sheet to print."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from council.names import Names
from documents.invitations.sheet import InvitationSheet, InvitationSlip, invitation_sheet
from documents.qr import qr_png
from handlers.kit.files import made
from locales.words import Words


@made("invitation-qr")
def qr(_: Words, facts: Mapping[str, Any]) -> bytes:
    return qr_png(facts["link"])


@made("invitation-sheet")
def sheet(words: Words, facts: Mapping[str, Any]) -> bytes:
    slips = [
        InvitationSlip(
            slip["name"],
            Names(**slip["post"]).in_(words.language),
            slip["link"],
            date.fromisoformat(slip["last_on"]),
        )
        for slip in facts["slips"]
    ]
    body, made_on = Names(**facts["body"]).in_(words.language), date.fromisoformat(facts["made_on"])
    return invitation_sheet(words, InvitationSheet(body, words.language, made_on, slips))
