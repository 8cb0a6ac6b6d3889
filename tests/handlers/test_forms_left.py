"""Forms left and taken up again: stale buttons, drafts set aside, cancelled, expired, refused, begun with answers."""

from __future__ import annotations

from typing import Any

import pytest

from council.identity import Instant
from handlers.kit import forms
from handlers.kit.callback import codec
from handlers.kit.forms.desk import KEPT_FOR
from storage.unit_of_work import StoredUnit, Units
from tests.databases import Clock
from tests.handlers.conftest import Phone
from tests.handlers.filling import drafts_of, fill
from tests.handlers.planting import PlantTree, planted

BEGIN = codec.write(forms.begin(PlantTree))


async def test_a_button_of_an_older_screen_shows_the_present_one(citizen: Phone) -> None:
    older = citizen.button("Elm")
    await citizen.press("Apple")
    sent = await citizen.tap(older)
    assert [call.method for call in sent] == ["answerCallbackQuery", "editMessageReplyMarkup", "sendMessage"]
    assert "Сколько reason?" in citizen.screen.text


async def test_a_draft_of_somebody_else_is_out_of_reach(citizen: Phone) -> None:
    stranger = Phone(citizen.units, citizen.router, telegram_id=502, chat={"id": 502, "type": "private"})
    await stranger.type("/start")
    await stranger.press("Русский")
    sent = await stranger.tap(citizen.button("Elm"))
    assert not any("Сколько" in call.text for call in sent)
    await citizen.press("Elm")
    assert "Сколько reason?" in citizen.screen.text


async def test_an_empty_form_is_cancelled_at_once(citizen: Phone, units: Units) -> None:
    await citizen.press("Отмена")
    assert "Отменено" in citizen.screen.text
    assert await drafts_of(units) == []


@pytest.mark.parametrize("how", ["/cancel", "Отмена"])
async def test_a_begun_form_is_cancelled_only_when_asked_twice(citizen: Phone, units: Units, how: str) -> None:
    await citizen.press("Elm")
    await (citizen.type(how) if how.startswith("/") else citizen.press(how))
    assert len(await drafts_of(units)) == 1
    await citizen.press("Удалить")
    assert await drafts_of(units) == []


async def test_a_saved_draft_waits_and_goes_on_where_it_was_left(citizen: Phone, clock: Clock) -> None:
    await citizen.press("Elm")
    await citizen.press("В черновики")
    clock.advance(7 * 24 * 3600)
    await citizen.type("/drafts")
    await citizen.press("1. Plant a tree")
    assert "Сколько reason?" in citizen.screen.text


async def test_what_is_typed_while_the_draft_is_aside_is_no_answer(citizen: Phone, units: Units) -> None:
    await citizen.press("Elm")
    await citizen.press("В черновики")
    (before,) = await drafts_of(units)
    await citizen.type("The yard is bare")
    assert before in await drafts_of(units)


async def test_after_thirty_days_a_draft_is_gone(citizen: Phone, clock: Clock) -> None:
    await citizen.press("Elm")
    code = citizen.button("В черновики")
    clock.now = Instant(clock.now + KEPT_FOR + 1)
    await citizen.tap(code)
    assert "уже отправлен или удалён" in citizen.toast


async def test_opening_the_form_again_offers_the_draft_first(citizen: Phone, units: Units) -> None:
    await citizen.press("Elm")
    await citizen.tap(BEGIN)
    await citizen.press("Продолжить")
    assert "Сколько reason?" in citizen.screen.text
    await citizen.tap(BEGIN)
    await citizen.press("Начать заново")
    assert "Шаг 1" in citizen.screen.text
    assert len(await drafts_of(units)) == 2


async def test_consent_taken_back_amid_a_form_is_asked_for_again(citizen: Phone, units: Units) -> None:
    await fill(citizen)
    confirm = citizen.button("Plant")

    async def withdraw(uow: StoredUnit) -> None:
        account = await uow.people.account(501)  # type: ignore[arg-type]  # a plain number in tests
        assert account is not None
        await uow.people.end_consent(account.id, uow.now)

    await units.run(withdraw)
    await citizen.tap(confirm)
    assert planted == []
    await citizen.press("Даю согласие")
    assert len(planted) == 1


async def test_an_action_that_refuses_keeps_the_draft(citizen: Phone, units: Units) -> None:
    await fill(citizen)
    await citizen.press("reason")
    await citizen.type("dry soil")
    await citizen.press("Plant")
    assert citizen.toast == "Water it first"
    assert len(await drafts_of(units)) == 1
    await citizen.press("reason")
    await citizen.type("The yard is bare")
    await citizen.press("Plant")
    assert len(planted) == 1


async def test_a_form_can_be_opened_with_what_is_known_already(citizen: Phone, router: Any, units: Units) -> None:
    await citizen.press("Elm")

    async def unit(uow: StoredUnit) -> Any:
        from handlers.kit.reading import read

        message = {"message_id": 1, "chat": citizen.chat, "from": {"id": 501, "is_bot": False}, "text": "x"}
        context = await router.arrive(uow, read({"update_id": 99_000, "message": message}))
        await forms.start(context, PlantTree, answers={"reason": "The yard is bare", "count": 99})
        return context.draft

    draft = await units.run(unit)
    assert draft.answers == {"reason": "The yard is bare"}
    assert draft.asked == "kind"
