"""The one ledger that paces all sends, so that no choice of lanes, pauses or idle hours makes a burst.

Telegram publishes its limits, not its meter. The ledger therefore holds under both meters seen in the field: a
token bucket of one second (capacity and refill = the limit) and a strict sliding window. The first implies even
spacing without a saved-up burst; the second forbids catching up what a pause or a late timer cost.

It hands out no slot ahead of time. The dispatcher picks the highest lane whose chat is ready for the slots of the next
twentieth of a second, on a busy machine half a second (`departing`): a broadcast holds the slots of replies no longer.
"""

from collections import OrderedDict, deque
from dataclasses import dataclass

SECOND = 1.0
MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What Telegram allows, and how far we stay from it; durations in seconds.

    `jitter_for` is by how much the spread of the network may shorten a window; `late_for` is how much of our own
    lateness the next slot forgives, without which every late timer would cost throughput. Their sum is what the
    spacing gives away: (0.025 + 0.010) of each second leaves 96.6 % of the limit.
    """

    overall_per_second: float = 30
    chat_per_second: float = 1
    group_per_minute: int = 20
    flooded_chats: int = 5
    flooded_within: float = 10
    jitter_for: float = 0.025
    late_for: float = 0.010

    @property
    def overall_gap(self) -> float:
        return (SECOND + self.jitter_for + self.late_for) / self.overall_per_second

    @property
    def chat_gap(self) -> float:
        return (SECOND + self.jitter_for) / self.chat_per_second


class Ledger:
    """All instants are seconds of one monotonic clock, which the caller hands in."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._slot = float("-inf")
        self._paused_until = float("-inf")
        self._chats: OrderedDict[int, deque[float]] = OrderedDict()
        self._pauses: dict[int, float] = {}
        self._floods: dict[int, float] = {}

    def __len__(self) -> int:
        """How many chats are remembered."""
        return len(self._chats.keys() | self._pauses.keys())

    def slot_at(self, now: float) -> float:
        """When the next send may leave, to whatever chat."""
        return max(now, self._slot, self._paused_until)

    def chat_at(self, chat_id: int, now: float, *, is_group: bool) -> float:
        """When this chat may get its next message, the other chats left aside."""
        sent = self._chats.get(chat_id, ())
        ready = max(now, self._pauses.get(chat_id, now))
        if sent:
            ready = max(ready, sent[-1] + self._limits.chat_gap)
        if is_group and len(sent) >= self._limits.group_per_minute:
            ready = max(ready, sent[-self._limits.group_per_minute] + MINUTE + self._limits.jitter_for)
        return ready

    def may_send_at(self, chat_id: int, now: float, *, is_group: bool) -> float:
        return max(self.slot_at(now), self.chat_at(chat_id, now, is_group=is_group))

    def note_sent(self, chat_id: int, now: float) -> None:
        """To be called as the request leaves, whatever comes back: a refused message has been counted as well."""
        self._slot = max(self._slot, now - self._limits.late_for) + self._limits.overall_gap
        sent = self._chats.setdefault(chat_id, deque(maxlen=self._limits.group_per_minute))
        sent.append(now)
        self._chats.move_to_end(chat_id)
        self._forget(sent, now)

    def note_flood(self, chat_id: int, retry_after: float, now: float) -> None:
        """A 429 for this chat. Several chats saying so while nobody gets through mean that all of us are too fast."""
        self.pause_chat(chat_id, now + retry_after)
        since = now - self._limits.flooded_within
        self._floods = {chat: at for chat, at in self._floods.items() if at >= since} | {chat_id: now}
        if len(self._floods) >= self._limits.flooded_chats:
            self.pause_all(now + retry_after)

    def note_passed(self) -> None:
        """Telegram took a call: whoever was told to wait was told so for their own chat."""
        self._floods.clear()

    def pause_chat(self, chat_id: int, until: float) -> None:
        self._pauses[chat_id] = max(until, self._pauses.get(chat_id, until))

    def pause_all(self, until: float) -> None:
        self._paused_until = max(until, self._paused_until)

    def _forget(self, sent: deque[float], now: float) -> None:
        horizon = now - MINUTE - self._limits.jitter_for
        while sent[0] < horizon:
            sent.popleft()
        while (oldest := next(iter(self._chats.items())))[1][-1] < horizon:
            del self._chats[oldest[0]]
        if self._pauses and min(self._pauses.values()) <= now:
            self._pauses = {chat: until for chat, until in self._pauses.items() if until > now}
