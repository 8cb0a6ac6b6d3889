"""Lists: one's own receipts, and what a body has decided."""

from __future__ import annotations

from council.ballots.commands import Decision, Decisions, ListVotes, Receipt, Receipts, ShowDecisions
from council.meetings.commands import ShowMeetings
from handlers.ballots.commands import BringCard
from handlers.ballots.lines import option_text
from handlers.kit.cutting import cut
from handlers.kit.home import HOME, back
from handlers.kit.paging import page_line, turns
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value

RECEIPT_MOST, DECISION_MOST = 200, 400
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


def decisions_screen(decisions: Decisions) -> Screen:
    page, body = decisions.decisions, decisions.body
    return screen(
        Text("ballots-decisions", {"body": body.names}),
        *(line for decision in page.items for line in (BLANK, *_decision(decision))),
        *(() if page.items else (BLANK, Text("nothing-here"))),
        *page_line(page, BLANK),
        rows=(
            turns(page, lambda number: ShowDecisions(body.id, number)),
            (back(ShowMeetings(body.id)), HOME),
        ),
    )


def _receipt(receipt: Receipt) -> tuple[Text, ...]:
    state = receipt.result.replace("_", "-") if receipt.result else "open"
    said: dict[str, Value] = {
        "number": str(receipt.number),
        "body": receipt.body,
        "option": option_text(receipt.option),
        "cast_at": receipt.cast_at,
        "motion": cut(receipt.motion, RECEIPT_MOST),
        "state": Text(f"ballots-state-{state}"),
    }
    return (Text("ballots-receipt", said),)


def _decision(decision: Decision) -> tuple[Text, ...]:
    counts = {"yes": decision.counts.yes, "no": decision.counts.no, "abstain": decision.counts.abstain}
    said: dict[str, Value] = {
        "number": str(decision.number),
        "text": cut(decision.text, DECISION_MOST),
        "decided_at": decision.decided_at,
    }
    return (Text("ballots-decision", said), Text("ballots-counts", counts))
