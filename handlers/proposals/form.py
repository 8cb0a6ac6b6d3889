"""The forms: proposing, correcting what was returned, returning, declining."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from council.bodies.model import Body
from council.pages import Page
from council.permissions.model import Actor
from council.proposals.commands import (
    READERS,
    CorrectProposal,
    DeclineProposal,
    ProposalPage,
    ReturnProposal,
    SubmitProposal,
    Submitted,
)
from council.proposals.finding import origin_in
from council.proposals.model import Proposal
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.forms import PER_PAGE, Ask, Choice, Form, Options, Values
from handlers.kit.forms.widgets.pick import write_label
from handlers.proposals.view import page_screen, receipt_screen, submitted_screen


async def bodies(context: Context[Any], _: Values, words: str, page: int) -> Options:
    """Bodies that take proposals of this person: their own first, all others by their names."""
    own = context.actor.bodies_as(*READERS)
    if own and not words:
        sat_in = await _open_to(context, [await context.uow.bodies.body(body_id) for body_id in own])
        return Options(_choices(sat_in[(page - 1) * PER_PAGE : page * PER_PAGE]), len(sat_in))
    uow = context.uow
    found: Page[Body] = await (uow.bodies.search(words, page) if words else uow.bodies.by_codes(page))
    takers = await _open_to(context, found.items)
    return Options(_choices(takers), found.count - (len(found.items) - len(takers)))


def body_answer(body: Body) -> dict[str, Any]:
    """The body as the form keeps it, when it is known before the first question."""
    return {"value": body.id, "label": write_label(body.names)}


def known_answers(proposal: Proposal) -> dict[str, Any]:
    """What the author said the first time, for the form that corrects it."""
    files = [asdict(file) for file in proposal.files]
    said = {"title": proposal.title, "problem": proposal.problem, "proposed": proposal.proposed}
    return {**said, "files": files or None}


async def submitted(context: Context[Any], receipt: Submitted) -> None:
    """Send the receipt as a message that stays, and close the form above it."""
    await context.send(receipt_screen(receipt))
    await context.show(submitted_screen(receipt))


async def shown(context: Context[Any], page: ProposalPage) -> None:
    await context.show(page_screen(page))


async def _open_to(context: Context[Any], found: Sequence[Body | None]) -> list[Body]:
    actor: Actor = context.actor
    return [body for body in found if body is not None and origin_in(context.uow, actor, body) is not None]


def _choices(found: Sequence[Body]) -> tuple[Choice, ...]:
    return tuple(Choice(body.id, body.names) for body in found)


forms.add(
    Form(
        SubmitProposal,
        body_id=Ask("pick", options=bodies),
        title=Ask(),
        problem=Ask("long_text"),
        proposed=Ask("long_text"),
        files=Ask("media"),
        done=submitted,
    )
)
forms.add(
    Form(
        CorrectProposal,
        given=("proposal_id",),
        title=Ask(),
        problem=Ask("long_text"),
        proposed=Ask("long_text"),
        files=Ask("media"),
        done=shown,
    )
)
forms.add(Form(ReturnProposal, given=("proposal_id",), reason=Ask("long_text"), done=shown))
forms.add(Form(DeclineProposal, given=("proposal_id",), reason=Ask("long_text"), done=shown))
