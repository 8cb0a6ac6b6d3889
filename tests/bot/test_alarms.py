"""What wakes somebody, and that it is said once: the rules, and the list of what is still to be said."""

from typing import Any

import pytest

from bot.watch.alarms import OVER_AFTER, Alarms
from bot.watch.rules import Alarm, Seen, judge
from council.identity import ChatId, Instant
from locales.text import Text
from storage.gauges import Gauges

NOW = Instant(1_800_000_000_000)
HERE, THERE = ChatId(1), ChatId(2)
HOUR = 3600.0


def ago(seconds: float) -> Instant:
    return Instant(NOW - int(seconds * 1000))


def seen(faults: dict[str, float] | None = None, **what: Any) -> Seen:
    quiet: dict[str, Any] = {
        "inbox_waiting": 0,
        "inbox_since": None,
        "outbox_waiting": 0,
        "outbox_since": None,
        "unknown": 0,
        "unknown_lately": 0,
        "dead_letters": 0,
        "last_backup_at": None,
    }
    gauges = Gauges(NOW, **quiet | {name: value for name, value in what.items() if name in quiet})
    return Seen(faults or {}, gauges, **{name: value for name, value in what.items() if name not in quiet})


QUIET = {
    "a quiet house": seen(),
    "a fault of a moment": seen({"database": 9}),
    "an update of half a minute": seen(inbox_since=ago(30)),
    "a long broadcast that goes on": seen(outbox_since=ago(600), still_for=1),
    "a hundred updates with Telegram": seen(pending=100),
    "a clock half a minute off": seen(ahead_for=-30),
    "a backup just missed": seen(backup_every=HOUR, last_backup_at=ago(2 * HOUR)),
    "nobody asked for backups": seen(running_for=1e6),
    "an old unknown send": seen(unknown=5),
    "a young program": seen(backup_every=HOUR, running_for=2 * HOUR),
}
LOUD = {
    "the database stays away": (Seen({"database": 10}, None), Alarm.DATABASE),
    "another schema": (Seen({"schema": 10}, None), Alarm.DATABASE),
    "the sender is dead": (seen({"delivery": 10}), Alarm.DELIVERY),
    "messages wait and nothing leaves": (seen(outbox_since=ago(41), still_for=31), Alarm.DELIVERY),
    "a message of a quarter of an hour": (seen(outbox_since=ago(901)), Alarm.DELIVERY),
    "the lanes are dead": (seen({"lanes": 10}), Alarm.INBOX),
    "an update waits": (seen(inbox_since=ago(31)), Alarm.INBOX),
    "Telegram holds more than a hundred": (seen(pending=101), Alarm.WEBHOOK),
    "Telegram brings them elsewhere": (seen({"way-in": 10}), Alarm.WEBHOOK),
    "two backups missed": (seen(backup_every=HOUR, last_backup_at=ago(2 * HOUR + 1)), Alarm.BACKUP),
    "never a backup": (seen(backup_every=HOUR, running_for=2 * HOUR + 1), Alarm.BACKUP),
    "a send into silence": (seen(unknown_lately=1), Alarm.UNKNOWN),
    "a slow clock": (seen(ahead_for=-31), Alarm.CLOCK),
    "a fast clock": (seen(ahead_for=31), Alarm.CLOCK),
}


@pytest.mark.parametrize("what", QUIET.values(), ids=QUIET)
def test_nobody_is_woken_for(what: Seen) -> None:
    assert judge(what) == {}


@pytest.mark.parametrize(("what", "alarm"), LOUD.values(), ids=LOUD)
def test_somebody_is_woken_when(what: Seen, alarm: Alarm) -> None:
    assert list(judge(what)) == [alarm]


class Chats:
    """Two chats, of which some may not hear."""

    def __init__(self) -> None:
        self.deaf: set[ChatId] = set()
        self.heard: list[tuple[ChatId, str]] = []
        self.found: dict[Alarm, dict[str, Any]] = {}
        self.alarms = Alarms(lambda: self.found, self.tell, (HERE, THERE))

    async def tell(self, chat_id: ChatId, text: Text) -> bool:
        if chat_id in self.deaf:
            return False
        self.heard.append((chat_id, text.key))
        return True

    async def look(self, at: float, *found: Alarm) -> list[tuple[ChatId, str]]:
        """What is heard of this look."""
        self.found, self.heard = {alarm: {} for alarm in found}, []
        self.alarms.look(at)
        await self.alarms.say()
        return self.heard


async def test_an_alarm_is_said_to_each_chat_once_and_once_more_when_it_is_over() -> None:
    chats = Chats()
    assert await chats.look(0, Alarm.CLOCK) == [(HERE, "alarm-clock"), (THERE, "alarm-clock")]
    assert await chats.look(1, Alarm.CLOCK) == []
    assert await chats.look(2 + OVER_AFTER) == [(HERE, "alarm-clock.over"), (THERE, "alarm-clock.over")]
    assert await chats.look(3 + OVER_AFTER) == []


async def test_a_flickering_fault_is_said_once() -> None:
    chats = Chats()
    assert len(await chats.look(0, Alarm.CLOCK)) == 2
    for at in range(1, 60, 2):
        assert await chats.look(at) == []
        assert await chats.look(at + 1, Alarm.CLOCK) == []


async def test_who_did_not_hear_is_told_as_soon_as_they_do() -> None:
    chats = Chats()
    chats.deaf = {THERE}
    assert await chats.look(0, Alarm.DATABASE) == [(HERE, "alarm-database")]
    chats.deaf = set()
    assert await chats.look(1, Alarm.DATABASE) == [(THERE, "alarm-database")]


async def test_who_never_heard_that_it_began_does_not_hear_that_it_is_over() -> None:
    chats = Chats()
    chats.deaf = {THERE}
    await chats.look(0, Alarm.DATABASE)
    chats.deaf = set()
    assert await chats.look(OVER_AFTER) == [(HERE, "alarm-database.over")]
