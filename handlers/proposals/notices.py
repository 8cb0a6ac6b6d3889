"""What comes unasked: every step for the author, the form for the desk, what is new or declined for the members."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from council.identity import ProposalId
from council.proposals.audience import BACKED, CHANGED, DECLINED, HANDED_OVER, RECEIVED, SHARED
from council.proposals.model import ProposalState
from council.proposals.rules import CHECK_DAYS
from handlers.kit.notices import Reader, Told, notice
from handlers.kit.screen import Button, Screen, screen
from handlers.proposals.commands import MendProposal, OpenProposal
from handlers.proposals.lines import nonetheless
from locales.text import Text, Value


@notice(CHANGED)
def changed(told: Told, _: Reader) -> Screen:
    """A step of one's own proposal; one that was returned is corrected from here."""
    lines = [Text(_step(told.facts), _shown(told))]
    if told.facts["reason"] is not None:
        lines.append(Text("proposals-reason", {"reason": told.facts["reason"]}))
    if told.facts["verdict"] is not None:
        lines.append(Text(f"proposals-verdict-{told.facts['verdict']}"))
    lines += _nonetheless(told.facts)
    mend = Button(Text("proposals-mend-button"), MendProposal(ProposalId(told.subject.id)))
    is_returned = told.facts["state"] == ProposalState.RETURNED
    return screen(*lines, rows=((mend,) if is_returned else (), (_open(told),)))


@notice(RECEIVED)
def received(told: Told, _: Reader) -> Screen:
    line = Text(f"notice-proposal-received-{told.facts['origin']}", _shown(told))
    return screen(line, Text("proposals-check", {"days": CHECK_DAYS}), rows=((_open(told),),))


@notice(SHARED)
def shared(told: Told, _: Reader) -> Screen:
    line = Text("notice-proposal-shared", {**_shown(told), "needed": told.facts["needed"]})
    return screen(line, rows=((_open(told),),))


@notice(BACKED)
def backed(told: Told, _: Reader) -> Screen:
    return screen(Text("notice-proposal-backed", _shown(told)), rows=((_open(told),),))


@notice(DECLINED)
def declined(told: Told, _: Reader) -> Screen:
    """For the members: why, and where it was not their own vote, that enough of them overrule it."""
    lines = (Text("notice-proposal-declined", _shown(told)), Text("proposals-reason", {"reason": told.facts["reason"]}))
    return screen(*lines, *_nonetheless(told.facts), rows=((_open(told),),))


@notice(HANDED_OVER)
def handed_over(told: Told, _: Reader) -> Screen:
    """For its author, and for those who prepare the agendas of the body that it goes on in."""
    line = Text("notice-proposal-handed-over", {**_shown(told), "into": told.facts["into"]})
    return screen(line, rows=((_open(told),),))


def _nonetheless(facts: Mapping[str, Any]) -> list[Text]:
    return [nonetheless(facts["count"], facts["needed"])] if facts.get("needed") else []


def _step(facts: Mapping[str, Any]) -> str:
    if facts.get("is_on_draft"):
        return "notice-proposal-changed-draft"
    return f"notice-proposal-changed-{facts['state']}"


def _shown(told: Told) -> dict[str, Value]:
    return {
        name: told.facts[name] for name in ("body", "number", "title", "meeting", "starts_at") if name in told.facts
    }


def _open(told: Told) -> Button:
    return Button(Text("proposals-open-button"), OpenProposal(ProposalId(told.subject.id)))
