"""The list of one's own votes (түбіртектер, квитанции)."""

from __future__ import annotations

from council.ballots.commands import ListVotes, Receipt, Receipts
from council.ballots.measure import Result
from handlers.ballots.commands import BringCard
from handlers.ballots.lines import option_text
from handlers.kit.cutting import cut
from handlers.kit.home import HOME
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value

RECEIPT_MOST = 200
"""Letters of a motion's text in a list; six of them fit a message."""


def receipts_screen(receipts: Receipts) -> Screen:
    page = receipts.votes
    waiting = [
        (Button(Text("ballots-waiting-button", {"number": str(number)}), BringCard(ballot_id)),)
        for ballot_id, number in receipts.waiting
    ]
    return screen(
        Text("ballots-receipts"),
        *(line for receipt in page.items for line in (BLANK, *_receipt(receipt))),
        *(() if page.items else (BLANK, Text("nothing-here"))),
        *page_line(page, BLANK),
        rows=(
            *waiting,
            turns(page, ListVotes),
            (HOME,),
        ),
    )


def _receipt(receipt: Receipt) -> tuple[Text, ...]:
    state = _state(receipt)
    if receipt.option is None:
        secret: dict[str, Value] = {
            "number": str(receipt.number),
            "body": receipt.body,
            "motion": cut(receipt.motion, RECEIPT_MOST),
            "state": Text(f"ballots-state-{state}"),
        }
        return (Text("ballots-receipt-secret", secret),)
    said: dict[str, Value] = {
        "number": str(receipt.number),
        "body": receipt.body,
        "option": receipt.candidate or option_text(receipt.option, is_choice=receipt.is_choice),
        "cast_at": receipt.cast_at,
        "motion": cut(receipt.motion, RECEIPT_MOST),
        "state": Text(f"ballots-state-{state}"),
    }
    return (Text("ballots-receipt", said),)


def _state(receipt: Receipt) -> str:
    """In the words of ballots on a text, or of an election."""
    if receipt.result is None:
        return "tied" if receipt.is_tied else "open"
    if receipt.is_choice and receipt.result is not Result.NO_QUORUM:
        return "elected" if receipt.result is Result.CARRIED else "nobody-elected"
    return receipt.result.replace("_", "-")
