"""What is said at once when an appeal has been lodged, or answered."""

from __future__ import annotations

from council.appeals.commands import ListAppeals, Lodged, ShowAppeal
from council.appeals.model import Appeal
from handlers.appeals.commands import OpenAppeal
from handlers.kit.home import HOME, back
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text


def receipt_screen(receipt: Lodged) -> Screen:
    """The ticket (APPC art. 64): a unique number, the day, the body; and that this is not the law's own appeal."""
    return screen(
        Text("appeals-receipt"),
        Text("appeals-receipt-number", {"number": receipt.number}),
        Text("appeals-receipt-body", {"body": receipt.body}),
        Text("appeals-receipt-registered", {"registered_on": receipt.registered_on}),
        Text("appeals-receipt-due", {"due_on": receipt.due_on}),
        *((BLANK, Text("appeals-receipt-many")) if receipt.is_one_of_many else ()),
        BLANK,
        Text("appeals-next"),
        BLANK,
        Text("appeals-not-official"),
        rows=((Button(Text("appeals-status-button"), OpenAppeal(receipt.appeal_id)),),),
    )


def lodged_screen(receipt: Lodged) -> Screen:
    """In place of the form. It is tried until it arrives, which a receipt is not: so the number stands here, too."""
    return screen(
        Text("lodge-appeal.sent", {"number": receipt.number}),
        rows=((Button(Text("appeals-status-button"), OpenAppeal(receipt.appeal_id)),), (HOME,)),
    )


def answered_screen(appeal: Appeal) -> Screen:
    return screen(
        Text("answer-appeal.sent", {"number": appeal.number}),
        rows=(
            (Button(Text("appeals-open-button"), ShowAppeal(appeal.id)),),
            (back(ListAppeals(appeal.body_id)), HOME),
        ),
    )
