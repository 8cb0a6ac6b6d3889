"""Goal I5: whatever is brought to the webhook, what is no update from Telegram leaves nothing and breaks nothing."""

import asyncio
import json
import random
from dataclasses import dataclass
from typing import Any

import pytest

from storage.engine import Engine
from tests.road.parts import message, tap
from tests.security.conftest import logged  # noqa: F401  a fixture is had by importing it
from tests.trials.conftest import Note
from tests.web.conftest import SECRET, Door, door  # noqa: F401  the same
from web.webhook.routes import BODY_MOST

AT_ONCE = 20
KINDS = ("application/json", "application/json; charset=utf-8", "text/plain", "application/xml", "")
LEAVES: tuple[Any, ...] = (None, True, 0, -1, 1.5, 1 << 62, "", "update_id", "\0", "\ud83d", "қ" * 300, [], {})


@dataclass(frozen=True)
class Brought:
    body: bytes
    secret: str | None
    kind: str

    @property
    def is_an_update(self) -> bool:
        """Judged apart from the door: the secret is right, and a JSON object with an id that Telegram may give."""
        if self.secret != SECRET or not self.kind.startswith("application/json") or len(self.body) > BODY_MOST:
            return False
        try:
            found = json.loads(self.body)
        except (ValueError, RecursionError):
            return False
        number = found.get("update_id") if isinstance(found, dict) else None
        return isinstance(number, int) and not isinstance(number, bool) and 0 <= number < 1 << 63

    @property
    def is_deep(self) -> bool:
        """At the edge of what can be nested it may be read and not be written again."""
        return self.body.count(b"[") > 500


def brought(chance: random.Random) -> Brought:
    """One in six bodies is of another's; most have the right secret, so that the later checks are met as well."""
    secret = chance.choice([None, "", SECRET[:-1], f"{SECRET}x", "қате"]) if chance.random() < 1 / 6 else SECRET
    kind = chance.choice(KINDS) if chance.random() < 1 / 6 else KINDS[0]
    return Brought(chance.choice(BODIES)(chance), secret, kind)


def noise(chance: random.Random) -> bytes:
    return chance.randbytes(chance.randrange(300))


def damaged(chance: random.Random) -> bytes:
    """A true update with some bytes cut out, doubled or changed."""
    body = bytearray(true_update(chance))
    for _ in range(chance.randrange(1, 6)):
        start = chance.randrange(len(body))
        body[start : start + chance.randrange(4)] = chance.choice((b"", b'"', b"{", b"]", b"\xff", b"9" * 30))
    return bytes(body)


def true_update(chance: random.Random) -> bytes:
    number = chance.randrange(1 << 40)
    return json.dumps(message(number, "hello") if chance.random() < 0.5 else tap(number, "v1:x")).encode()


def grown(chance: random.Random) -> bytes:
    """JSON of any shape, now and then with an `update_id` at its top."""
    top: Any = _value(chance, 4)
    if chance.random() < 0.5:
        top = {"update_id": chance.choice((*LEAVES, chance.randrange(1 << 40))), "message": top}
    return json.dumps(top).encode()


def _value(chance: random.Random, depth: int) -> Any:
    if depth == 0 or chance.random() < 0.3:
        return chance.choice(LEAVES)
    if chance.random() < 0.5:
        return [_value(chance, depth - 1) for _ in range(chance.randrange(4))]
    names = ("update_id", "message", "callback_query", "chat", "from", "id", "text", "date")
    return {chance.choice(names): _value(chance, depth - 1) for _ in range(chance.randrange(4))}


def deep(chance: random.Random) -> bytes:
    depth = chance.randrange(1, 3000)
    return b'{"update_id": %d, "message": ' % chance.randrange(1 << 40) + b"[" * depth + b"]" * depth + b"}"


BODIES = (noise, damaged, damaged, grown, grown, true_update, deep)


async def judge(door: Door, engine: Engine, note: Note, *, bodies: int) -> None:  # noqa: F811  the fixture
    chance = random.Random(5)
    everything = [brought(chance) for _ in range(bodies)]
    statuses: list[int] = []
    for start in range(0, bodies, AT_ONCE):
        some = everything[start : start + AT_ONCE]
        statuses += await asyncio.gather(*(door.bring(one.body, secret=one.secret, kind=one.kind) for one in some))
    answered = [*zip(everything, statuses, strict=True)]
    taken = {json.loads(one.body)["update_id"] for one, status in answered if status == 200}
    refused = [one for one, status in answered if status in {400, 403, 415}]
    left, crashes = await door.rows() - len(taken), door.crashes()
    figures = f"{len(refused)} of {bodies} fuzzed bodies refused, {left} rows of them, {len(crashes)} uncaught"
    note("I5", engine, figures, "0 rows, 0 uncaught, 4xx")
    assert left == 0
    assert crashes == []
    assert len(refused) + statuses.count(200) == bodies
    assert [one for one, status in answered if status == 200 and not one.is_an_update] == []
    assert [one for one in refused if one.is_an_update and not one.is_deep] == []
    assert SECRET not in door.log.getvalue()


@pytest.fixture
def inbox_most() -> int:
    return 1_000_000


async def test_two_thousand_fuzzed_bodies_leave_no_row(door: Door, engine: Engine, note: Note) -> None:  # noqa: F811  the fixture
    await judge(door, engine, note, bodies=2_000)


@pytest.mark.trial
@pytest.mark.timeout(3600)
async def test_a_hundred_thousand_fuzzed_bodies_leave_no_row(
    door: Door,  # noqa: F811  the fixture
    engine: Engine,
    note: Note,
) -> None:
    await judge(door, engine, note, bodies=100_000)
