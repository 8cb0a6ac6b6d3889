"""One's own form, answered by presses it never offered: every one is answered, and nothing is stumbled over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import pytest_asyncio

from bot.speech import words_of
from bot.wiring import furnish
from council.command import Command
from council.drafts.model import Draft
from council.identity import DraftId, Instant
from handlers.kit import forms
from handlers.kit.callback import CodeTooLong, codec
from handlers.kit.context import House
from handlers.kit.forms import Form, all_forms
from handlers.kit.forms.commands import (
    CancelForm,
    ConfirmForm,
    EditAnswer,
    FormAnswer,
    FormMove,
    Move,
    ResumeDraft,
    SaveDraft,
    TurnOptions,
)
from handlers.kit.reading import read
from handlers.kit.router import Router
from handlers.kit.routes import routes
from handlers.kit.wanted import Wanted
from storage.engine import Engine
from storage.unit_of_work import StoredUnit, Units
from tests.security.digest import rows, undone
from tests.security.forgeries import press
from tests.security.town import CITIZENS, Town, build

furnish()
WHO = CITIZENS[0]
WORDS = (None, "", "yes", "0", "-1", "9" * 30, "٣" * 10, "²", "2026-02-31", "9999-12-31", "0001-01-01", "roads", "🏛")
PAGES = (0, -1, 2, 2**31, 2**62, 2**63 - 1, -(2**63) + 1)


@pytest_asyncio.fixture
async def town(units: Units) -> Town:
    return await build(units)


@pytest.fixture
def router() -> Router:
    return Router(routes, House(words_of(), "kenes_bot", "Әкімдік", "kenes@example.kz"), forms.claim)


def presses_of(form: Form[Any], draft_id: DraftId, revision: int) -> Iterator[Command[Any]]:
    yield from (FormAnswer(draft_id, revision, word) for word in WORDS)
    yield from (TurnOptions(draft_id, revision, page) for page in PAGES)
    yield from (FormMove(draft_id, revision, move) for move in Move)
    yield from (EditAnswer(draft_id, revision, name) for name in (*form.questions, "no_such_field", "text?"))
    yield from (kind(draft_id, revision) for kind in (ConfirmForm, SaveDraft))
    yield from (ResumeDraft(draft_id), CancelForm(draft_id, is_sure=False))


async def follow(uow: StoredUnit, router: Router, command: Command[Any]) -> None:
    """Press, and look that the press was answered."""
    before = len(await rows(uow.session, "SELECT id FROM outbox WHERE method = 'answerCallbackQuery'"))
    try:
        async with uow.savepoint():
            await router.handle(uow, read(press(1, {"id": WHO, "is_bot": False}, codec.write(command))))
    except (Wanted, CodeTooLong):
        return
    assert len(await rows(uow.session, "SELECT id FROM outbox WHERE method = 'answerCallbackQuery'")) == before + 1


async def try_question(uow: StoredUnit, router: Router, town: Town, form: Form[Any], asked: str | None) -> None:
    """Every odd press at this question, each followed by what a puzzled person does next."""
    account = await uow.people.account(WHO)
    assert account is not None
    given = {field: town.things[field][0] for field in form.given}
    for number in range(len([*presses_of(form, DraftId(0), 0)])):
        own, soon = DraftId(uow.ids.new()), Instant(uow.now + 1000)
        await uow.drafts.save(Draft(own, account.id, form.slug, form.version, given, {}, asked, 1, True, uow.now, soon))
        await follow(uow, router, [*presses_of(form, own, 1)][number])
        for move in (Move.TAKE, Move.BACK):
            kept = await uow.drafts.get(own)
            if kept is not None:
                await follow(uow, router, FormMove(own, kept.revision, move))
        if await uow.drafts.get(own) is not None:
            await follow(uow, router, ResumeDraft(own))


def questions_of(town: Town) -> Iterator[tuple[Form[Any], str | None]]:
    """Every question of every form, and its summary."""
    for form in all_forms():
        given = {field: town.things[field][0] for field in form.given}
        yield from ((form, name) for name, ask in form.questions.items() if ask.when(given))
        yield form, None


@pytest.mark.timeout(420)
async def test_presses_a_form_never_offered_are_answered(
    units: Units, router: Router, town: Town, engine: Engine
) -> None:
    # What the presses meet is the same code on both engines; a part of it shows that the statements are, too.
    every = [*questions_of(town)][:: 16 if engine is Engine.POSTGRESQL else 1]
    for form, asked in every:

        async def at_question(uow: StoredUnit, form: Form[Any] = form, asked: str | None = asked) -> None:
            await try_question(uow, router, town, form, asked)

        await undone(units, at_question)
    assert len(every) > 5
