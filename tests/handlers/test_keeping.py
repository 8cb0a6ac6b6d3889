"""How administrators see the house, and decide about what it holds; how a person is forgotten."""

import pytest

from council.erasures.commands import EraseMe, PreviewErasure
from council.identity import TelegramId
from council.keeping.commands import DropHeld, SendHeld, ShowHeld, ShowState
from council.language import Language
from council.notices.model import Notice, Subject
from handlers.keeping.notices import restored
from handlers.kit import forms
from handlers.kit.callback import codec
from handlers.kit.context import House
from handlers.kit.notices import Reader, Told
from handlers.kit.router import Router
from handlers.kit.routes import routes
from handlers.kit.screen import rendered
from storage.unit_of_work import StoredUnit, Units
from tests.handlers.conftest import Phone, Sent, outbox_of
from tests.sittings import call_meeting, convene

ADMINISTRATOR = TelegramId(501)


@pytest.fixture
async def administrator(units: Units, house: House) -> Phone:
    phone = Phone(units, Router(routes, house, forms.claim, [ADMINISTRATOR]))
    await phone.type("/start")
    await phone.press("Русский")
    return phone


async def brought_back(units: Units) -> None:
    """As a start finds a restored database."""

    async def unit(uow: StoredUnit) -> None:
        await uow.keeping.begin_backup()
        await uow.keeping.hold()
        await uow.keeping.note_restore()

    await units.run(unit)


async def last_words(uow: StoredUnit) -> Sent:
    """The newest screen; what went before may have been dropped."""
    return [sent for sent in await outbox_of(uow.session) if sent.method != "answerCallbackQuery"][-1]


async def test_the_state_is_told_in_numbers(administrator: Phone, units: Units) -> None:
    await administrator.type("/state")
    assert "Состояние" in administrator.screen.text
    assert "Резервных копий ещё нет" in administrator.screen.text
    begun = await units.run(lambda uow: uow.keeping.begin_backup())
    await units.run(lambda uow: uow.keeping.finish_backup(begun.id, "kenes.db", 2_000_000))
    await administrator.press("Обновить")
    assert "Последняя резервная копия" in administrator.screen.text
    assert "1,9 МБ" in administrator.screen.text


async def test_unknown_messages_are_told_by_kind(administrator: Phone, units: Units) -> None:
    async def unit(uow: StoredUnit) -> None:
        await uow.notices.put(Notice("fault-told", Subject("update", 1), {}, to_chat=administrator.chat["id"]))
        (row,) = [row for row in await uow.delivery.queued([], 50) if row.kind == "fault-told"]
        await uow.delivery.settled(row.id, "unknown")

    await units.run(unit)
    await administrator.type("/state")
    assert "<code>fault-told</code>: 1" in administrator.screen.text


async def test_what_is_held_is_shown_by_noun_and_sent_after_a_second_screen(administrator: Phone, units: Units) -> None:
    await convene(units)
    await call_meeting(units)
    await brought_back(units)
    await administrator.type("/state")
    await administrator.press("Что удержано")
    assert "Сообщения о заседаниях: 7" in administrator.screen.text
    assert "Копия сделана" in administrator.screen.text
    await administrator.press("Отправить нужное")
    assert "Отправить то, что ещё имеет смысл?" in administrator.screen.text
    await administrator.press("Да, отправить")
    assert "Отправляется: " in (await units.run(last_words)).text
    rows = await units.run(lambda uow: uow.delivery.queued([], 50))
    called = [row for row in rows if row.kind == "meeting-called"]
    assert [row.is_repeat for row in called] == [True] * 7
    await administrator.tap(codec.write(ShowHeld()))
    assert "Ничего не удержано" in (await units.run(last_words)).text


async def test_all_of_it_may_be_dropped(administrator: Phone, units: Units) -> None:
    await convene(units)
    await call_meeting(units)
    await brought_back(units)
    await administrator.tap(codec.write(ShowHeld()))
    await administrator.press("Удалить всё")
    await administrator.press("Да, удалить всё")
    assert "Удалено: " in (await units.run(last_words)).text
    rows = await units.run(lambda uow: uow.delivery.queued([], 50))
    assert [row for row in rows if row.kind == "meeting-called"] == []


@pytest.mark.parametrize("command", [ShowState(), ShowHeld(), SendHeld(), DropHeld()])
async def test_nobody_else_is_let_in(
    citizen: Phone, house: House, command: ShowState | ShowHeld | SendHeld | DropHeld
) -> None:
    before = len(citizen.sent)
    await citizen.tap(codec.write(command))
    told = [sent.text for sent in citizen.sent[before:] if sent.text]
    assert told == [house.words[Language.RU].plain("refused-not-allowed")]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("made_at", [None, 1_773_990_000_000])
def test_administrators_are_told_of_a_restore(house: House, language: Language, made_at: int | None) -> None:
    told = Told(Subject("house", 1), {"held": 42, "made_at": made_at})
    shown = rendered(restored(told, Reader(1, language, None, house)), house.words[language])  # type: ignore[arg-type]  # a chat's number
    assert "42" in shown["text"]
    assert codec.write(ShowHeld()) in str(shown["reply_markup"])


async def test_a_person_is_forgotten_after_a_second_screen(citizen: Phone, units: Units) -> None:
    await citizen.type("/privacy")
    await citizen.press("Удалить мои данные")
    assert "Удалить ваши данные?" in citizen.screen.text
    assert codec.write(PreviewErasure()) not in citizen.screen.buttons.values()
    await citizen.press("Да, удалить")
    assert "— № 1" in (await units.run(last_words)).text
    assert await units.run(lambda uow: uow.people.account(TelegramId(501))) is None


async def test_a_stranger_who_presses_an_old_button_is_told_there_is_nothing(phone: Phone) -> None:
    await phone.tap(codec.write(EraseMe()))
    assert phone.sent
