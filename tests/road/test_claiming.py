"""What may leave now: in order of priority, one call to a chat, drawn for its reader, and no row stopping another."""

from typing import Any

import pytest

from bot.delivery.claiming import Room, Turn
from bot.delivery.drawing import Drawing, Leaving
from bot.delivery.outcome import Sent, Unknown, Unsent
from bot.delivery.settling import Answered
from council.identity import AccountId, ChatId, PersonId, TelegramId
from council.language import Language
from council.notices.model import Lane, Notice, Policy, Subject
from council.people.model import Account, Person, Reach
from council.ports import UnitOfWork
from handlers.kit import cards, notices
from handlers.kit.context import House
from handlers.kit.screen import Screen, screen
from locales.text import Text
from storage.unit_of_work import StoredUnit, Units
from tests.databases import Clock
from tests.road.rows import Reading

STAND = Subject("stand", 1)
GROUP = ChatId(-7)
ALERT = "fault-alert"


class Stand:
    """What cards of the test's own noun show."""

    def __init__(self) -> None:
        self.shown: Text | None = Text("blank")
        self.drawn = 0

    async def draw(self, uow: UnitOfWork, subject_id: int, viewer: cards.Viewer) -> Screen | None:
        self.drawn += 1
        return None if self.shown is None else screen(self.shown)


@pytest.fixture
def stand(monkeypatch: pytest.MonkeyPatch) -> Stand:
    standing = Stand()
    monkeypatch.setitem(cards._DRAWINGS, STAND.noun, standing.draw)
    return standing


@pytest.fixture
def drawing(house: House) -> Drawing:
    return Drawing(house, Language.RU)


@pytest.fixture
def reading(units: Units) -> Reading:
    return Reading(units)


async def put(units: Units, chat: int, text: str, lane: str = Lane.REPLY, policy: str = Policy.ONCE) -> None:
    body = {"chat_id": chat, "text": text}
    await units.run(
        lambda uow: uow.outbox.put_rendered("sendMessage", body, chat_id=ChatId(chat), lane=lane, policy=policy)
    )


async def notify(units: Units, kind: str, **to: Any) -> None:
    notice = Notice(kind, STAND, {"reference": "000042"}, **to)
    await units.run(lambda uow: uow.notices.put(notice))


async def claim(
    units: Units, drawing: Drawing, paced: int = 10, held: tuple[int, ...] = (), answered: tuple[Answered, ...] = ()
) -> list[Leaving]:
    return await units.run(Turn(drawing, answered, Room(10, paced, held)))


async def repeated(units: Units, drawing: Drawing, clock: Clock, first: Leaving) -> Leaving:
    """Lose the answer to a call and claim its repeat, which leaves a little later."""
    assert await claim(units, drawing, answered=(Answered(first, Unknown("timed out")),)) == []
    clock.advance(5)
    (again,) = await claim(units, drawing)
    return again


def texts(leaving: list[Leaving]) -> list[str]:
    return [one.body["text"] for one in leaving]


async def seat(units: Units, person: int, language: Language) -> None:
    async def unit(uow: StoredUnit) -> None:
        await uow.people.add_person(Person(PersonId(person), "Ольга"))
        account = Account(AccountId(person), TelegramId(person), ChatId(person), language)
        await uow.people.add_account(account)
        await uow.people.link(account.id, PersonId(person))

    await units.run(unit)


async def test_replies_leave_before_notices_and_notices_before_broadcasts(units: Units, drawing: Drawing) -> None:
    for chat, lane in ((1, Lane.BROADCAST), (2, Lane.DUE), (3, Lane.REPLY), (4, Lane.REPLY)):
        await put(units, chat, lane, lane)
    assert texts(await claim(units, drawing, paced=3)) == [Lane.REPLY, Lane.REPLY, Lane.DUE]
    assert texts(await claim(units, drawing, paced=3)) == [Lane.BROADCAST]


async def answer(units: Units, query: str) -> None:
    body = {"callback_query_id": query}
    await units.run(
        lambda uow: uow.outbox.put_rendered("answerCallbackQuery", body, chat_id=None, lane="answer", policy="free")
    )


async def test_answers_to_taps_leave_even_when_nothing_else_may(units: Units, drawing: Drawing) -> None:
    await put(units, 1, "waits")
    await answer(units, "7")
    (leaving,) = await claim(units, drawing, paced=0)
    assert (leaving.method, leaving.chat_id) == ("answerCallbackQuery", None)
    assert leaving.body == {"callback_query_id": "7"}


async def test_answers_nobody_waits_for_any_more_do_not_stand_before_the_others(
    units: Units, drawing: Drawing, clock: Clock, reading: Reading
) -> None:
    for query in range(20):
        await answer(units, f"late {query}")
    clock.advance(151)
    await answer(units, "in time")
    (leaving,) = await claim(units, drawing)
    assert leaving.body == {"callback_query_id": "in time"}
    assert (await reading.row(1))["error"] == "too old"


async def test_one_call_to_a_chat_leaves_at_a_time_in_the_order_it_was_made(units: Units, drawing: Drawing) -> None:
    for text in ("first", "second", "third"):
        await put(units, 1, text)
    await put(units, 2, "other")
    leaving = await claim(units, drawing)
    assert texts(leaving) == ["first", "other"]
    assert await claim(units, drawing, held=(1,)) == []
    settled = tuple(Answered(one, Sent(1)) for one in leaving)
    assert texts(await claim(units, drawing, answered=settled)) == ["second"]
    assert texts(await claim(units, drawing)) == ["third"]


async def test_a_held_chat_takes_no_slot_from_another(units: Units, drawing: Drawing) -> None:
    for number in range(30):
        await put(units, 1, f"held {number}")
    await put(units, 2, "free", Lane.BROADCAST)
    assert texts(await claim(units, drawing, paced=1, held=(1,))) == ["free"]


async def test_a_row_leaves_once(units: Units, drawing: Drawing, reading: Reading) -> None:
    await put(units, 1, "once")
    assert len(await claim(units, drawing)) == 1
    assert await claim(units, drawing) == []
    row = await reading.row()
    assert (row["state"], row["tries"]) == ("sending", 1)


async def test_a_notice_is_written_in_the_language_of_its_reader(units: Units, drawing: Drawing, house: House) -> None:
    await seat(units, 5, Language.KK)
    await notify(units, ALERT, to_person=PersonId(5))
    await notify(units, ALERT, to_chat=GROUP)
    (group, person) = sorted(await claim(units, drawing), key=lambda one: one.chat_id or 0)
    words = Text("fault-alert", {"reference": "000042"})
    assert (person.chat_id, person.body["text"]) == (5, house.words[Language.KK].html_text(words))
    assert (group.chat_id, group.body["text"]) == (GROUP, house.words[Language.RU].html_text(words))


async def test_a_repeat_says_that_it_is_one(units: Units, drawing: Drawing, clock: Clock, house: House) -> None:
    await notify(units, ALERT, to_chat=GROUP)
    (first,) = await claim(units, drawing)
    again = await repeated(units, drawing, clock, first)
    mark = house.words[Language.RU].html_text(Text("notice-repeat"))
    assert again.body == {**first.body, "text": f"{mark}\n{first.body['text']}"}


async def test_a_repeat_is_the_same_message_whatever_its_words_have_become(
    units: Units, drawing: Drawing, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await notify(units, ALERT, to_chat=GROUP)
    (first,) = await claim(units, drawing)
    monkeypatch.setitem(notices._RENDERINGS, ALERT, lambda told, reader: screen(Text("blank")))
    again = await repeated(units, drawing, clock, first)
    assert await claim(units, drawing, answered=(Answered(again, Unsent("refused")),)) == []
    clock.advance(10)
    (once_more,) = await claim(units, drawing)
    assert first.body["text"] in again.body["text"]
    assert once_more.body == again.body, "marked once, however often it has to be tried"


async def test_a_rendered_message_that_may_be_repeated_is_marked_too(
    units: Units, drawing: Drawing, clock: Clock, house: House
) -> None:
    await put(units, 1, "Шешім қабылданды", policy=Policy.REPEAT_MARKED)
    (first,) = await claim(units, drawing)
    again = await repeated(units, drawing, clock, first)
    mark = house.words[Language.RU].html_text(Text("notice-repeat"))
    assert texts([again]) == [f"{mark}\n{first.body['text']}"]


async def test_those_who_cannot_be_written_to_hold_up_nobody(units: Units, drawing: Drawing, reading: Reading) -> None:
    for person in range(60):
        await notify(units, ALERT, to_person=PersonId(1000 + person))
    await seat(units, 5, Language.KK)
    await units.run(lambda uow: uow.people.set_reach(ChatId(5), Reach.BLOCKED, uow.now))
    await put(units, 5, "to somebody who has blocked the bot", Lane.DUE)
    blocked = await reading.row()
    await put(units, 6, "last", Lane.BROADCAST)
    assert texts(await claim(units, drawing, paced=1)) == ["last"]
    assert blocked["state"] == "queued"
    assert (await reading.row(61))["state"] == "blocked"


async def test_a_notice_to_somebody_without_an_account_is_not_sent(
    units: Units, drawing: Drawing, reading: Reading
) -> None:
    await notify(units, ALERT, to_person=PersonId(404))
    assert await claim(units, drawing) == []
    assert (await reading.row())["state"] == "blocked"


async def test_a_notice_nobody_can_write_fails_alone(units: Units, drawing: Drawing, reading: Reading) -> None:
    await notify(units, "no-such-kind", to_chat=ChatId(1))
    failed = await reading.row()
    await notify(units, ALERT, to_chat=ChatId(2))
    leaving = await claim(units, drawing)
    assert [one.chat_id for one in leaving] == [2]
    assert (await reading.row())["state"] == "sending"
    assert failed["state"] == "queued"
    assert await claim(units, drawing) == []


async def test_a_card_is_sent_then_edited_and_an_equal_one_skipped(
    units: Units, drawing: Drawing, reading: Reading, stand: Stand
) -> None:
    await units.run(lambda uow: uow.cards.show(STAND, GROUP))
    (sent,) = await claim(units, drawing)
    assert sent.method == "sendMessage"
    assert await claim(units, drawing, answered=(Answered(sent, Sent(60)),)) == []

    for _ in range(3):
        await units.run(lambda uow: uow.cards.touch(STAND))
    assert await claim(units, drawing) == []
    card = await reading.card()
    assert (stand.drawn, card["shown"], card["message_id"]) == (2, card["wanted"], 60)

    stand.shown = Text("fault-alert", {"reference": "000007"})
    await units.run(lambda uow: uow.cards.touch(STAND))
    (edited,) = await claim(units, drawing)
    assert (edited.method, edited.body["message_id"]) == ("editMessageText", 60)


async def test_a_card_whose_thing_is_gone_is_given_up(
    units: Units, drawing: Drawing, reading: Reading, stand: Stand
) -> None:
    stand.shown = None
    await units.run(lambda uow: uow.cards.show(STAND, GROUP))
    assert await claim(units, drawing) == []
    assert (await reading.card())["state"] == "gone"


async def test_a_card_that_cannot_be_drawn_stops_no_message(units: Units, drawing: Drawing) -> None:
    await units.run(lambda uow: uow.cards.show(Subject("unknown", 1), ChatId(1)))
    await put(units, 2, "other", Lane.BROADCAST)
    assert texts(await claim(units, drawing)) == ["other"]


async def test_a_group_gets_its_message_before_its_card_and_never_both_at_once(
    units: Units, drawing: Drawing, stand: Stand
) -> None:
    await units.run(lambda uow: uow.cards.show(STAND, GROUP))
    await put(units, GROUP, "message", Lane.DUE)
    (message,) = await claim(units, drawing)
    assert message.body["text"] == "message"
    (card,) = await claim(units, drawing, answered=(Answered(message, Sent(1)),))
    assert card.digest is not None
