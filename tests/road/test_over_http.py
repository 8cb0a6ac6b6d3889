"""Groups as Telegram answers about them, over HTTP: topics opened and deleted, a group under a new number."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest
import pytest_asyncio

from bot.api import BotApi
from bot.delivery.drawing import Drawing
from bot.delivery.pace import Limits
from bot.delivery.sender import Sender
from bot.nursery import Nursery
from bot.transport import AiohttpRequest
from council.chats.model import BotStatus, Chat, ChatKind, ChatLink, Purpose
from council.identity import ChatId, ChatLinkId
from council.language import Language
from council.notices.model import Subject
from council.ports import UnitOfWork
from handlers.kit import cards
from handlers.kit.context import House
from handlers.kit.screen import Screen, screen
from locales.text import Text
from sandbox.people import ALL_RIGHTS, Group, Person
from sandbox.server import Sandbox
from storage.unit_of_work import StoredUnit, Units
from tests.sittings import KST, SECRETARY, convene

FORUM, BASIC, SUPERGROUP = ChatId(-1_000_000_000_009), ChatId(-77), ChatId(-1_000_000_000_077)
OWNER = 20
APPEAL = Subject("appeal", 1)
LIMITS = Limits(overall_per_second=1_000, chat_per_second=1_000, group_per_minute=1_000)


@dataclass(frozen=True)
class Desk:
    """The secretaries' group, and those who serve it."""

    units: Units
    sandbox: Sandbox
    sender: Sender

    async def do(self, action: str, **given: Any) -> Any:
        return await self.sandbox.client.do(action, **given)

    async def show(self, chat: ChatId, subject: Subject = APPEAL) -> None:
        await self.units.run(lambda uow: uow.cards.show(subject, chat))
        self.sender.wake()

    async def card(self, chat: ChatId, after: int = 0) -> dict[str, Any]:
        return await self.sandbox.client.wait_for(chat, "00000", 20, after=after)

    async def topics(self) -> list[str]:
        """The names of the topics that were opened, in order."""
        messages = await self.sandbox.client.messages(FORUM)
        return [one["forum_topic_created"]["name"] for one in messages if "forum_topic_created" in one]


@pytest.fixture
def drawing(house: House, monkeypatch: pytest.MonkeyPatch) -> Drawing:
    async def draw(uow: UnitOfWork, subject_id: int, viewer: cards.Viewer) -> Screen:
        return screen(Text("fault-alert", {"reference": f"00000{subject_id} {viewer.language}"}))

    monkeypatch.setitem(cards._DRAWINGS, "appeal", draw)
    return Drawing(house, Language.KK)


@pytest_asyncio.fixture
async def desk(units: Units, drawing: Drawing) -> AsyncIterator[Desk]:
    people = [Person(OWNER, "Owner", has_started=True)]
    groups = [
        Group(FORUM, "Forum", members={OWNER: "creator"}),
        Group(BASIC, "Basic", members={OWNER: "creator"}, kind="group"),
    ]
    nursery, request = Nursery(), AiohttpRequest()
    await convene(units)
    await units.run(partial(connect, chat_id=FORUM, number=10))
    await units.run(partial(connect, chat_id=BASIC, number=11))
    async with Sandbox(people=people, groups=groups) as sandbox, request:
        await sandbox.client.do("set_forum", chat=FORUM, is_forum=True)
        sender = Sender(units, BotApi(request, sandbox.url, sandbox.token), drawing, LIMITS, nursery)
        nursery.serve("delivery", sender.serve)
        yield Desk(units, sandbox, sender)
        await sender.finish(within=5)
        await nursery.stop(within=5)


async def connect(uow: StoredUnit, chat_id: ChatId, number: int) -> None:
    is_forum = chat_id == FORUM
    chat = Chat(
        chat_id,
        ChatKind.GROUP,
        "Desk",
        BotStatus.ADMINISTRATOR,
        may_send=True,
        may_pin=True,
        is_forum=is_forum,
        may_manage_topics=is_forum,
    )
    await uow.chats.save_chat(chat)
    link = ChatLink(ChatLinkId(number), KST, chat_id, Purpose.SECRETARIES, "Desk", Language.KK, None, uow.now)
    await uow.chats.connect(link)


async def test_cards_of_a_noun_go_to_their_own_topic(desk: Desk) -> None:
    await desk.show(FORUM)
    first = await desk.card(FORUM)
    assert first["is_topic_message"]
    await desk.show(FORUM, Subject("appeal", 2))
    second = await desk.card(FORUM, after=first["message_id"])
    assert second["message_thread_id"] == first["message_thread_id"]
    assert await desk.topics() == ["Жолданымдар"]


async def test_a_topic_that_somebody_deletes_is_opened_anew_and_the_card_sent_once_more(desk: Desk) -> None:
    await desk.show(FORUM)
    first = await desk.card(FORUM)
    await desk.do("delete_topic", person=OWNER, chat=FORUM, message_thread_id=first["message_thread_id"])
    await desk.units.run(lambda uow: uow.chats.set_language(ChatLinkId(10), Language.RU))
    await desk.show(FORUM)
    again = await desk.card(FORUM, after=first["message_id"])
    assert again["message_thread_id"] != first["message_thread_id"]
    assert [one["text"] for one in await desk.sandbox.client.messages(FORUM) if "text" in one] == [again["text"]]


async def test_without_the_right_cards_stand_in_the_general_topic_and_the_secretary_is_told(desk: Desk) -> None:
    rights = sorted(ALL_RIGHTS - {"can_manage_topics"})
    await desk.do("set_bot_status", person=OWNER, chat=FORUM, status="administrator", rights=rights)
    await desk.show(FORUM)
    assert "message_thread_id" not in await desk.card(FORUM)
    assert SECRETARY.chat_id == OWNER
    assert await desk.sandbox.client.wait_for(OWNER, "тақырып аша алмайды")
    assert await desk.topics() == []


async def test_a_forum_that_is_one_no_longer_gets_its_cards_all_the_same(desk: Desk) -> None:
    await desk.do("set_forum", chat=FORUM, is_forum=False)
    await desk.show(FORUM)
    assert "message_thread_id" not in await desk.card(FORUM)


async def test_a_group_under_a_new_number_gets_its_card_there_and_stays_connected(desk: Desk) -> None:
    await desk.show(BASIC)
    await desk.card(BASIC)
    await desk.do("upgrade_group", person=OWNER, chat=BASIC, new_chat=SUPERGROUP)
    await desk.units.run(lambda uow: uow.chats.set_language(ChatLinkId(11), Language.RU))
    await desk.show(BASIC)
    await desk.card(SUPERGROUP)
    link = await desk.units.run(lambda uow: uow.chats.link_of(SUPERGROUP))
    assert link is not None
    assert link.id == ChatLinkId(11)
    chat = await desk.units.run(lambda uow: uow.chats.chat(SUPERGROUP))
    assert chat is not None
    assert chat.may_pin


async def test_what_waits_for_a_group_arrives_under_its_new_number_once(desk: Desk) -> None:
    await desk.do("upgrade_group", person=OWNER, chat=BASIC, new_chat=SUPERGROUP)
    body = {"chat_id": BASIC, "text": "00000 хабар"}
    await desk.units.run(lambda uow: uow.outbox.put_rendered("sendMessage", body, chat_id=BASIC))
    desk.sender.wake()
    await desk.card(SUPERGROUP)
    texts = [one.get("text") for chat in (BASIC, SUPERGROUP) for one in await desk.sandbox.client.messages(chat)]
    assert texts.count("00000 хабар") == 1


async def test_the_bot_thrown_out_of_a_group_is_told_to_the_secretary(desk: Desk) -> None:
    await desk.do("set_bot_status", person=OWNER, chat=FORUM, status="kicked")
    await desk.show(FORUM)
    assert await desk.sandbox.client.wait_for(OWNER, "шығарылды")
    assert await desk.units.run(lambda uow: uow.chats.link_of(FORUM)) is None
