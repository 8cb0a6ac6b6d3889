"""The printable sheet of invitations: a slip for each person, to cut out and hand over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from documents.qr import qr_svg
from documents.typesetting import typeset
from locales.words import Words

TEMPLATE = "invitation_sheet.typ"


@dataclass(frozen=True, slots=True)
class InvitationSlip:
    """`expires_on` is the last day on which the link works."""

    name: str
    post: str
    link: str
    expires_on: date


@dataclass(frozen=True, slots=True)
class InvitationSheet:
    body_name: str
    language: str
    made_on: date
    slips: Sequence[InvitationSlip]


def invitation_sheet(words: Words, sheet: InvitationSheet) -> bytes:
    """Return the sheet as an A4 PDF. It holds live links: it is made to be printed, not to be kept."""
    return typeset(TEMPLATE, sheet_content(words, sheet))


def sheet_content(words: Words, sheet: InvitationSheet) -> dict[str, Any]:
    return {
        "language": sheet.language,
        "body_name": sheet.body_name,
        "title": words.plain("invitation-sheet-title"),
        "made_on": words.plain("invitation-sheet-made-on", date=sheet.made_on),
        "handing_out": words.plain("invitation-sheet-handing-out"),
        "slips": [_slip_content(words, slip) for slip in sheet.slips],
    }


def _slip_content(words: Words, slip: InvitationSlip) -> dict[str, str]:
    return {
        "name": slip.name,
        "post": slip.post,
        "link": slip.link,
        "instruction": words.plain("invitation-sheet-instruction", date=slip.expires_on),
        "qr": qr_svg(slip.link),
    }
