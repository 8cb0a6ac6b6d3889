"""The clock of the server was ahead and is set back: what was put off meanwhile does not wait until it catches up."""

import pytest

from bot.delivery.claiming import Room, Turn
from bot.delivery.drawing import Drawing, Leaving
from bot.delivery.outcome import Outcome, RetryLater, Unsent
from bot.delivery.settling import Answered
from council.due.model import Due
from council.identity import ChatId, Instant
from council.language import Language
from council.notices.model import Policy, Subject
from handlers.kit import cards
from handlers.kit.context import House
from handlers.kit.screen import Screen, screen
from locales.text import Text
from storage.due import Claimed
from storage.keeping import Begun
from storage.unit_of_work import Units
from tests.databases import NOON, Clock

HOUR = 3600
WEEK = 7 * 24 * HOUR
CHAT, STAND = ChatId(1), Subject("stand", 1)
LEASE_FOR = 15_000
PASSING: list[Outcome] = [Unsent("refused"), RetryLater(30)]


@pytest.fixture
def drawing(house: House) -> Drawing:
    return Drawing(house, Language.RU)


@pytest.fixture(autouse=True)
def stand(monkeypatch: pytest.MonkeyPatch) -> None:
    async def draw(_uow: object, _subject_id: int, _viewer: cards.Viewer) -> Screen:
        return screen(Text("blank"))

    monkeypatch.setitem(cards._DRAWINGS, STAND.noun, draw)


async def put(units: Units) -> None:
    body = {"chat_id": CHAT, "text": "Сәлем"}
    await units.run(lambda uow: uow.outbox.put_rendered("sendMessage", body, chat_id=CHAT, policy=Policy.FREE))


async def turn(units: Units, drawing: Drawing, *answered: Answered) -> list[Leaving]:
    return await units.run(Turn(drawing, answered, Room(10, 10, ())))


async def claim(units: Units, lease_for: int = LEASE_FOR) -> list[Claimed]:
    return await units.run(lambda uow: uow.due.claim("runner", lease_for, 10))


async def back_up_if_due(units: Units) -> Begun | None:
    """Make a daily backup, if it is time, without writing a file."""
    begun = await units.run(lambda uow: uow.keeping.begin_backup_if_due(24 * HOUR * 1000, HOUR * 1000))
    if begun is not None:
        await units.run(lambda uow: uow.keeping.finish_backup(begun.id, "kenes.db", 1))
    return begun


@pytest.mark.parametrize("outcome", PASSING, ids=lambda outcome: type(outcome).__name__)
async def test_a_message_that_was_tried_leaves(units: Units, drawing: Drawing, clock: Clock, outcome: Outcome) -> None:
    await put(units)
    clock.advance(WEEK)
    (tried,) = await turn(units, drawing)
    assert await turn(units, drawing, Answered(tried, outcome)) == []
    clock.advance(-WEEK)
    (again,) = await turn(units, drawing)
    assert again.body == tried.body


async def test_a_card_that_was_tried_is_shown(units: Units, drawing: Drawing, clock: Clock) -> None:
    await units.run(lambda uow: uow.cards.show(STAND, CHAT))
    clock.advance(WEEK)
    (tried,) = await turn(units, drawing)
    assert await turn(units, drawing, Answered(tried, Unsent("refused"))) == []
    clock.advance(-WEEK)
    (again,) = await turn(units, drawing)
    assert again.body == tried.body


async def test_nothing_leaves_earlier_because_telegram_asks_for_a_long_pause(
    units: Units, drawing: Drawing, clock: Clock
) -> None:
    await put(units)
    (tried,) = await turn(units, drawing)
    assert await turn(units, drawing, Answered(tried, RetryLater(WEEK))) == []
    clock.advance(HOUR - 1)
    assert await turn(units, drawing) == []


async def test_due_work_that_failed_happens_at_its_own_time(units: Units, clock: Clock) -> None:
    await units.run(lambda uow: uow.due.plan(Due("meeting-reminder", STAND, Instant(NOON + HOUR * 1000))))
    clock.advance(WEEK)
    (failed,) = await claim(units)
    ready_at = Instant(clock() + 5000)
    await units.run(lambda uow: uow.due.again(failed.id, "runner", ready_at, "ValueError"))
    clock.advance(-WEEK)
    assert await claim(units) == []
    clock.advance(HOUR)
    assert [row.tries for row in await claim(units)] == [1]


async def test_due_work_of_a_runner_that_died_is_taken_over(units: Units) -> None:
    await units.run(lambda uow: uow.due.plan(Due("meeting-reminder", STAND, NOON)))
    leased_while_ahead = WEEK * 1000 + LEASE_FOR
    assert len(await claim(units, leased_while_ahead)) == 1
    assert len(await claim(units)) == 1
    assert await claim(units) == []


async def test_the_daily_backup_is_made_and_looked_for(units: Units, clock: Clock) -> None:
    await units.run(lambda uow: uow.keeping.move_in())
    clock.advance(WEEK)
    assert await back_up_if_due(units) is not None
    clock.advance(-WEEK)
    assert await units.run(lambda uow: uow.keeping.last_backup_at()) is None
    assert (await units.run(lambda uow: uow.gauges.read())).last_backup_at is None
    assert await back_up_if_due(units) is not None
    assert await back_up_if_due(units) is None
    assert await units.run(lambda uow: uow.keeping.last_backup_at()) == clock()
