"""Cards of the secretaries' forum stand in topics of their own, or in the general one and somebody is told why."""

from typing import Any

import pytest

from bot.delivery.claiming import Room, Turn
from bot.delivery.drawing import Drawing, Leaving
from bot.delivery.outcome import NoTopics, Outcome, Rejected, Sent, TopicGone, Unknown, Unsent, Untopical
from bot.delivery.settling import Answered
from council.chats.commands import NoteStanding
from council.chats.model import BotStatus, Chat, ChatKind, ChatLink, Purpose
from council.identity import ChatId, ChatLinkId
from council.language import Language
from council.notices.model import Subject
from council.ports import UnitOfWork
from handlers.kit import cards
from handlers.kit.context import House
from handlers.kit.screen import Screen, screen
from locales.text import Text, Value
from storage.unit_of_work import StoredUnit, Units
from tests.databases import Clock
from tests.sittings import KST, SECRETARY, STRANGER, convene, give

FORUM = ChatId(-1009)
APPEALS = "Жолданымдар"
APPEAL = Subject("appeal", 1)


@pytest.fixture
def drawing(house: House, monkeypatch: pytest.MonkeyPatch) -> Drawing:
    async def draw(uow: UnitOfWork, subject_id: int, viewer: cards.Viewer) -> Screen:
        return screen(Text("fault-alert", {"reference": str(subject_id)}))

    monkeypatch.setitem(cards._DRAWINGS, "appeal", draw)
    return Drawing(house, Language.KK)


def hall(*, is_forum: bool = True, may_manage_topics: bool = True) -> Chat:
    return Chat(
        FORUM,
        ChatKind.GROUP,
        "Hall",
        BotStatus.ADMINISTRATOR,
        may_send=True,
        may_pin=True,
        is_forum=is_forum,
        may_manage_topics=may_manage_topics,
    )


async def connect(units: Units, chat: Chat, purpose: Purpose = Purpose.SECRETARIES) -> None:
    await convene(units)

    async def unit(uow: StoredUnit) -> None:
        await uow.chats.save_chat(chat)
        await uow.chats.connect(ChatLink(ChatLinkId(9), KST, FORUM, purpose, "Hall", Language.KK, None, uow.now))
        await uow.cards.show(APPEAL, FORUM)

    await units.run(unit)


async def turn(units: Units, drawing: Drawing, *answered: Answered) -> dict[int, Leaving]:
    """What leaves next, by chat."""
    left = await units.run(Turn(drawing, answered, Room(0, 10, ())))
    return {int(one.chat_id or 0): one for one in left}


async def card_after(units: Units, drawing: Drawing, leaving: Leaving, outcome: Outcome) -> Leaving:
    return (await turn(units, drawing, Answered(leaving, outcome)))[FORUM]


def shown(leaving: Leaving) -> tuple[str, Any]:
    return leaving.method, leaving.body.get("message_thread_id")


async def test_the_first_card_opens_a_topic_and_all_of_its_noun_go_there(units: Units, drawing: Drawing) -> None:
    await connect(units, hall())
    opening = (await turn(units, drawing))[FORUM]
    assert (opening.method, opening.body) == ("createForumTopic", {"chat_id": FORUM, "name": APPEALS})
    first = await card_after(units, drawing, opening, Sent(None, 77))
    assert shown(first) == ("sendMessage", 77)
    await units.run(lambda uow: uow.cards.show(Subject("appeal", 2), FORUM))
    assert shown(await card_after(units, drawing, first, Sent(5, 77))) == ("sendMessage", 77)


async def test_an_edit_needs_no_topic(units: Units, drawing: Drawing) -> None:
    await connect(units, hall())
    card = await card_after(units, drawing, (await turn(units, drawing))[FORUM], Sent(None, 77))
    await turn(units, drawing, Answered(card, Sent(5, 77)))

    async def touched(uow: StoredUnit) -> None:
        await uow.chats.set_language(ChatLinkId(9), Language.RU)
        await uow.cards.touch(APPEAL)

    await units.run(touched)
    assert shown((await turn(units, drawing))[FORUM]) == ("editMessageText", None)


@pytest.mark.parametrize(
    ("chat", "purpose"),
    [
        (hall(is_forum=False), Purpose.SECRETARIES),
        (hall(may_manage_topics=False), Purpose.SECRETARIES),
        (hall(), Purpose.COUNCIL),
    ],
)
async def test_elsewhere_a_card_stands_in_the_general_topic(
    units: Units, drawing: Drawing, chat: Chat, purpose: Purpose
) -> None:
    await connect(units, chat, purpose)
    assert shown((await turn(units, drawing))[FORUM]) == ("sendMessage", None)


async def test_a_deleted_topic_is_opened_anew_and_the_card_sent_once_more(units: Units, drawing: Drawing) -> None:
    await connect(units, hall())
    card = await card_after(units, drawing, (await turn(units, drawing))[FORUM], Sent(None, 77))
    opening = await card_after(units, drawing, card, TopicGone())
    assert opening.method == "createForumTopic"
    assert shown(await card_after(units, drawing, opening, Sent(None, 78))) == ("sendMessage", 78)


async def test_a_topic_that_vanishes_again_and_again_ends_in_the_general_one(units: Units, drawing: Drawing) -> None:
    await connect(units, hall())
    leaving = (await turn(units, drawing))[FORUM]
    calls = []
    while shown(leaving) != ("sendMessage", None):
        calls.append(leaving.method)
        is_opening = leaving.method == "createForumTopic"
        leaving = await card_after(units, drawing, leaving, Sent(None, 77) if is_opening else TopicGone())
    assert calls == ["createForumTopic", "sendMessage"] * 2


@pytest.mark.parametrize("outcome", [NoTopics(Untopical.NO_RIGHTS), Rejected("Bad Request: something new")])
async def test_without_the_right_the_card_stands_in_the_general_topic_and_the_secretary_is_told_once(
    units: Units, drawing: Drawing, house: House, outcome: Outcome
) -> None:
    await connect(units, hall())
    opening = (await turn(units, drawing))[FORUM]
    left = await turn(units, drawing, Answered(opening, outcome))
    assert shown(left[FORUM]) == ("sendMessage", None)
    secretary = SECRETARY.chat_id or 0
    facts: dict[str, Value] = {"title": "Hall", "body": "Облыстық кеңес", "purpose": Text("chats-purpose-secretaries")}
    assert left[secretary].body["text"] == house.words[Language.KK].html_text(Text("notice-chat-without-topics", facts))
    await units.run(lambda uow: uow.cards.show(Subject("appeal", 2), FORUM))
    after = await turn(units, drawing, *(Answered(one, Sent(1)) for one in left.values()))
    assert list(map(shown, after.values())) == [("sendMessage", None)]


async def test_a_group_that_is_no_forum_any_more_is_nobodys_fault(units: Units, drawing: Drawing) -> None:
    await connect(units, hall())
    opening = (await turn(units, drawing))[FORUM]
    left = await turn(units, drawing, Answered(opening, NoTopics(Untopical.NOT_A_FORUM)))
    assert {chat: shown(one) for chat, one in left.items()} == {FORUM: ("sendMessage", None)}


@pytest.mark.parametrize("outcome", [Unsent("refused"), Unknown("timed out")])
async def test_a_topic_that_could_not_be_opened_just_now_is_tried_again_later(
    units: Units, drawing: Drawing, clock: Clock, outcome: Outcome
) -> None:
    await connect(units, hall())
    opening = (await turn(units, drawing))[FORUM]
    assert await turn(units, drawing, Answered(opening, outcome)) == {}
    clock.advance(5)
    assert (await turn(units, drawing))[FORUM].method == "createForumTopic"


async def test_a_right_that_is_given_back_opens_topics_and_one_that_is_lost_is_told(
    units: Units, drawing: Drawing
) -> None:
    await connect(units, hall(may_manage_topics=False))
    await give(units, STRANGER, NoteStanding(hall()))
    assert (await turn(units, drawing))[FORUM].method == "createForumTopic"
    await give(units, STRANGER, NoteStanding(hall(may_manage_topics=False)))
    await give(units, STRANGER, NoteStanding(hall(may_manage_topics=False)))
    told = await units.run(lambda uow: uow.delivery.queued((), 10))
    assert [(row.kind, row.person_id) for row in told] == [("chat-without-topics", SECRETARY.person_id)]
