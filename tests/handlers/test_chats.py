"""Connecting chats from a secretary's phone, in groups and channels, and what Telegram tells of them."""

import re
from collections.abc import Mapping
from typing import Any

import pytest

from bot.delivery.drawing import Drawing
from bot.inbox import ALLOWED
from council.chats.commands import MakeConnectCode, ShowChats
from council.chats.model import Purpose
from council.identity import ChatId
from council.language import Language
from council.notices.model import Subject
from council.people.model import Reach
from handlers.kit.callback import codec
from handlers.kit.context import House
from handlers.kit.incoming import Kind
from handlers.kit.reading import lane_of, read
from handlers.kit.router import Router
from storage.unit_of_work import StoredUnit, Units
from tests.handlers.conftest import Phone, Sent
from tests.invitations import KSC, KST, MARAT, SAULE, settle, telegram_of

GROUP: Mapping[str, Any] = {"id": -100, "type": "supergroup", "title": "Кеңес залы"}
CHANNEL: Mapping[str, Any] = {"id": -300, "type": "channel", "title": "Хабаршы"}
ORDER = re.compile(r"/connect@kenes_bot ([\w-]{22})")


@pytest.fixture(autouse=True)
async def councils(units: Units, router: Router) -> None:
    await settle(units)


def phone_of(units: Units, router: Router, person_id: int, chat: Mapping[str, Any] | None = None) -> Phone:
    number = 1000 + person_id
    return Phone(units, router, number, "kk", chat or {"id": number, "type": "private"})


@pytest.fixture
def saule(units: Units, router: Router) -> Phone:
    """The secretary in her private chat."""
    return phone_of(units, router, SAULE)


@pytest.fixture
def saule_in_group(units: Units, router: Router) -> Phone:
    return phone_of(units, router, SAULE, GROUP)


async def order_of(saule: Phone, purpose: Purpose = Purpose.COUNCIL, language: str = "Русский") -> str:
    """Walk from /connect to the code, and return what is to be written in the chat."""
    labels = {
        Purpose.COUNCIL: "Кеңес тобын қосу",
        Purpose.SECRETARIES: "Хатшылар тобын қосу",
        Purpose.CHANNEL: "Арна қосу",
    }
    await saule.type("/connect")
    await saule.press(labels[purpose])
    await saule.press(language)
    found = ORDER.search(saule.screen.text)
    assert found is not None
    return found[0]


async def hear(phone: Phone, update: Mapping[str, Any]) -> list[Sent]:
    return await phone._handle(update)


async def post(phone: Phone, text: str) -> list[Sent]:
    """Publish in the channel: nobody can be named as the author."""
    message = {"message_id": 3, "chat": CHANNEL, "sender_chat": CHANNEL, "date": 0, "text": text}
    return await hear(phone, {"channel_post": message})


async def stand(phone: Phone, chat: Mapping[str, Any], status: str, **rights: object) -> list[Sent]:
    """Let Telegram tell what the bot now is in a chat."""
    member = {"user": {"id": 1, "is_bot": True}, "status": status, **rights}
    change = {"chat": chat, "from": phone._sender(), "date": 0, "new_chat_member": member}
    return await hear(phone, {"my_chat_member": change})


async def waiting(units: Units, house: House) -> list[tuple[int | None, str]]:
    """Notices as delivery would draw them: whom they go to, what they say."""

    async def work(uow: StoredUnit) -> list[tuple[int | None, str]]:
        drawing = Drawing(house, Language.KK)
        rows = [row for row in await uow.delivery.queued([], 100) if row.kind]
        return [
            (row.chat_id, str(drawing.row(row, ChatId(row.chat_id or 0), Language.RU).body["text"])) for row in rows
        ]

    return await units.run(work)


async def links(units: Units) -> list[tuple[Purpose, str, Language]]:
    async def work(uow: StoredUnit) -> list[tuple[Purpose, str, Language]]:
        return [(link.purpose, link.title, link.language) for link in await uow.chats.chats_of(KST)]

    return await units.run(work)


async def test_a_secretary_connects_a_group_which_then_speaks_its_own_language(
    units: Units, saule: Phone, saule_in_group: Phone
) -> None:
    await saule_in_group.type(await order_of(saule))
    assert "Чат подключён" in saule_in_group.screen.text
    assert "Общественный совет Костанайской области" in saule_in_group.screen.text
    assert "Закрепление сообщений" in saule_in_group.screen.text
    assert await links(units) == [(Purpose.COUNCIL, "Кеңес залы", Language.RU)]


async def test_who_writes_in_a_topic_is_answered_there(units: Units, saule: Phone, saule_in_group: Phone) -> None:
    written = {"message_id": 4, "chat": GROUP, "from": saule._sender(), "date": 0, "text": await order_of(saule)}
    await hear(saule_in_group, {"message": {**written, "message_thread_id": 77, "is_topic_message": True}})
    rows = await units.run(lambda uow: uow.delivery.queued((), 10))
    assert [row.body["message_thread_id"] for row in rows if row.chat_id == GROUP["id"]] == [77]


async def test_adding_the_bot_by_the_button_connects_at_once(units: Units, saule: Phone, saule_in_group: Phone) -> None:
    await order_of(saule)
    link = saule.screen.buttons["Топқа қосу"]
    assert link.startswith("https://t.me/kenes_bot?startgroup=c_")
    await saule_in_group.type(f"/start@kenes_bot {link.partition('=')[2]}")
    assert await links(units) == [(Purpose.COUNCIL, "Кеңес залы", Language.RU)]


async def test_an_administrator_of_the_group_sees_no_missing_right(saule: Phone, saule_in_group: Phone) -> None:
    await stand(saule, GROUP, "administrator", can_pin_messages=True)
    await saule_in_group.type(await order_of(saule))
    assert "Закрепление сообщений" not in saule_in_group.screen.text


@pytest.mark.parametrize(
    ("purpose", "may_manage_topics", "is_said"),
    [(Purpose.SECRETARIES, False, True), (Purpose.SECRETARIES, True, False), (Purpose.COUNCIL, False, False)],
)
async def test_a_secretaries_forum_says_that_the_bot_cannot_open_topics(
    units: Units, router: Router, saule: Phone, purpose: Purpose, may_manage_topics: bool, is_said: bool
) -> None:
    in_forum = phone_of(units, router, SAULE, {**GROUP, "is_forum": True})
    await stand(saule, GROUP, "administrator", can_pin_messages=True, can_manage_topics=may_manage_topics)
    await in_forum.type(await order_of(saule, purpose))
    assert ("Управление темами" in in_forum.screen.text) is is_said


async def test_somebody_else_who_writes_the_code_connects_nothing(units: Units, router: Router, saule: Phone) -> None:
    marat_in_group = phone_of(units, router, MARAT, GROUP)
    await marat_in_group.type(await order_of(saule))
    assert "өзі, өз атынан" in marat_in_group.screen.text
    assert await links(units) == []


async def test_a_group_that_serves_a_body_is_refused_to_another_with_the_bodys_name(
    units: Units, router: Router, saule: Phone, saule_in_group: Phone
) -> None:
    await saule_in_group.type(await order_of(saule))
    marat, marat_in_group = phone_of(units, router, MARAT), phone_of(units, router, MARAT, GROUP)
    await marat_in_group.type(await order_of(marat))
    assert "Общественный совет Костанайской области" in marat_in_group.screen.text
    assert "/disconnect" in marat_in_group.screen.text


async def test_a_channel_post_connects_the_channel_and_only_the_secretary_hears(
    units: Units, house: House, saule: Phone
) -> None:
    await stand(saule, CHANNEL, "administrator", can_post_messages=True)
    assert await post(saule, await order_of(saule, Purpose.CHANNEL)) == []
    assert await links(units) == [(Purpose.CHANNEL, "Хабаршы", Language.RU)]
    [(chat_id, text)] = await waiting(units, house)
    assert chat_id == telegram_of(SAULE)
    assert "Чат подключён" in text


async def test_a_channel_without_the_right_to_post_is_refused_by_the_rights_name(
    units: Units, house: House, saule: Phone
) -> None:
    await stand(saule, CHANNEL, "administrator", can_post_messages=False)
    assert await post(saule, await order_of(saule, Purpose.CHANNEL)) == []
    assert await links(units) == []
    [(_, text)] = await waiting(units, house)
    assert "«Публикация сообщений»" in text


async def test_a_code_for_a_group_in_a_channel_is_refused_in_private(units: Units, house: House, saule: Phone) -> None:
    assert await post(saule, await order_of(saule)) == []
    [(_, text)] = await waiting(units, house)
    assert "Этот код для группы" in text


@pytest.mark.parametrize("text", ["/menu", "/connect", "/connect made-up", "Жаңалық"])
async def test_a_channel_is_never_answered(saule: Phone, text: str) -> None:
    assert await post(saule, text) == []


def test_a_channel_post_is_nobodys() -> None:
    message = {"message_id": 3, "chat": CHANNEL, "sender_chat": CHANNEL, "date": 0, "text": "/connect abc"}
    raw = {"update_id": 1, "channel_post": message}
    assert (read(raw).kind, read(raw).telegram_id, read(raw).text) == (Kind.SLASH, None, "abc")
    assert lane_of(raw) == "-300:0"
    assert "channel_post" in ALLOWED


async def test_a_bot_removed_from_the_group_tells_the_secretary(
    units: Units, house: House, saule: Phone, saule_in_group: Phone
) -> None:
    await saule_in_group.type(await order_of(saule))
    await stand(saule, GROUP, "kicked")
    assert await links(units) == []
    [(chat_id, text)] = await waiting(units, house)
    assert chat_id == telegram_of(SAULE)
    assert "Бота удалили из чата" in text


async def test_a_silenced_bot_tells_the_secretary(
    units: Units, house: House, saule: Phone, saule_in_group: Phone
) -> None:
    await saule_in_group.type(await order_of(saule))
    await stand(saule, GROUP, "restricted", is_member=True, can_send_messages=False)
    [(_, text)] = await waiting(units, house)
    assert "не может писать" in text


async def test_a_group_that_becomes_a_supergroup_takes_its_cards_along(
    units: Units, saule: Phone, saule_in_group: Phone
) -> None:
    await saule_in_group.type(await order_of(saule))
    await units.run(lambda uow: uow.cards.show(Subject("ballot", 5), ChatId(-100)))
    await saule_in_group.send_message({"migrate_to_chat_id": -900})

    async def moved(uow: StoredUnit) -> tuple[object, ...]:
        link = await uow.chats.link_of(ChatId(-900))
        return link and link.title, [card.chat_id for card in await uow.delivery.dirty_cards([], 10)]

    assert await units.run(moved) == ("Кеңес залы", [-900])


async def test_the_group_disconnects_after_a_second_screen_in_its_own_language(
    units: Units, router: Router, saule: Phone, saule_in_group: Phone
) -> None:
    await saule_in_group.type(await order_of(saule))
    await saule_in_group.type("/disconnect")
    assert "Отключить чат «Кеңес залы»?" in saule_in_group.screen.text
    assert await links(units) != []
    yes = saule_in_group.button("Да, отключить")
    marat_in_group = phone_of(units, router, MARAT, GROUP)
    await marat_in_group.tap(yes)
    assert "нет полномочий" in marat_in_group.toast
    await saule_in_group.tap(yes)
    assert "Бот больше сюда не пишет" in saule_in_group.screen.text
    assert await links(units) == []


async def test_in_private_the_secretary_changes_a_chats_language_and_disconnects_it(
    units: Units, saule: Phone, saule_in_group: Phone
) -> None:
    await saule_in_group.type(await order_of(saule))
    await saule.tap(codec.write(ShowChats(KST)))
    await saule.press("Кеңес залы")
    await saule.press("English")
    assert await links(units) == [(Purpose.COUNCIL, "Кеңес залы", Language.EN)]
    await saule.press("Чатты ажырату")
    await saule.press("Иә, ажырату")
    assert await links(units) == []
    assert "бірде-бір чат қосылмаған" in saule.screen.text


async def test_a_secretary_gets_no_code_for_another_body(saule: Phone) -> None:
    await saule.tap(codec.write(MakeConnectCode(KSC, Purpose.COUNCIL, Language.KK)))
    assert "өкілеттігіңіз жоқ" in saule.toast


async def test_a_person_who_blocks_the_bot_is_known_to_have_done_so(units: Units, saule: Phone) -> None:
    async def reach(uow: StoredUnit) -> object:
        account = await uow.people.account(telegram_of(SAULE))
        return account and account.reach

    await stand(saule, saule.chat, "kicked")
    assert await units.run(reach) is Reach.BLOCKED
    await stand(saule, saule.chat, "member")
    assert await units.run(reach) is Reach.OPEN
    await stand(saule, saule.chat, "kicked")
    await saule.type("/menu")
    assert await units.run(reach) is Reach.OPEN, "whoever writes can be written to, should Telegram's word be lost"
