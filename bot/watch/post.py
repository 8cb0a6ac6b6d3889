"""The watch as the program starts it: it looks, it listens to Telegram, and it says what it found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.api import BotApi
from bot.delivery.sender import Sender
from bot.gate import Gate
from bot.lanes import Lanes
from bot.nursery import Nursery
from bot.settings import Settings
from bot.watch.alarms import Alarms
from bot.watch.tally import Tally
from bot.watch.telegram import Listener
from bot.watch.telling import Crier, chats_of
from bot.watch.watch import Watch, Watched
from bot.way_in import WayIn
from council.identity import Instant
from storage.unit_of_work import Units

HOUR = 3600.0


@dataclass(frozen=True, slots=True)
class Post:
    """Everybody on watch."""

    watch: Watch
    listener: Listener
    alarms: Alarms

    def start(self, nursery: Nursery) -> None:
        nursery.serve("watch", self.watch.serve)
        nursery.serve("listener", self.listener.serve)
        nursery.serve("alarms", self.alarms.serve)


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of the road that are watched."""

    sender: Sender
    lanes: Lanes
    way_in: WayIn
    tally: Tally
    gate: Gate


def post_of(settings: Settings, units: Units, api: BotApi, clock: Callable[[], Instant], parts: Parts) -> Post:
    """Man the post."""
    listener, crier = Listener(api, clock), Crier(api, settings)
    watched = Watched(units, parts.sender, parts.lanes, parts.way_in, parts.tally, parts.gate, listener, crier.learn)
    watch = Watch(watched, settings.backup_every * HOUR if settings.backup_dir else None)
    return Post(watch, listener, Alarms(lambda: watch.found, crier.tell, chats_of(settings)))
