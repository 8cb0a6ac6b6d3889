"""The webhook's door (goal I5): only Telegram, only updates, each committed before it is acknowledged."""

import asyncio
import json

import pytest

from tests.road.parts import message
from tests.web.conftest import SECRET, Door
from web.kit import bodies
from web.webhook.ports import PATH, SECRET_HEADER

ENVELOPE = {"Content-Type": "application/json", SECRET_HEADER: SECRET}


def update(number: int = 7) -> bytes:
    return json.dumps(message(number, "hello")).encode()


async def test_an_update_is_committed_before_it_is_acknowledged(door: Door) -> None:
    assert await door.bring(update()) == 200
    assert await door.rows() == 1
    assert [row.update_id for row in door.offered] == [7]


async def test_an_update_brought_again_is_acknowledged_and_kept_once(door: Door) -> None:
    assert [await door.bring(update()), await door.bring(update())] == [200, 200]
    assert await door.rows() == 1
    assert {(row.id, row.update_id) for row in door.offered} == {(door.offered[0].id, 7)}


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", SECRET.lower(), "қате", "x" * 5000])
async def test_nobody_else_gets_in(door: Door, secret: str | None) -> None:
    assert await door.bring(update(), secret=secret) == 403
    assert await door.rows() == 0


async def test_who_is_not_telegram_is_turned_away_before_anything_is_read(door: Door) -> None:
    assert await door.bring(b"x" * 2_000_000, secret="wrong", kind="text/plain") == 403


@pytest.mark.parametrize("kind", ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
async def test_an_update_is_json_by_its_own_word(door: Door, kind: str) -> None:
    assert await door.bring(update(), kind=kind) == 415
    assert await door.rows() == 0


async def test_two_megabytes_are_refused_whether_or_not_they_are_announced(door: Door) -> None:
    body = json.dumps(message(7, "x" * 2_000_000)).encode()

    async def unannounced() -> object:
        for start in range(0, len(body), 65_536):
            yield body[start : start + 65_536]

    assert await door.bring(body) == 413
    assert await door.bring(unannounced()) == 413
    assert await door.rows() == 0


MALFORMED = {
    "nothing": b"",
    "cut": update()[:-1],
    "no object": b"[1, 2]",
    "a word": b'"update_id"',
    "no id": b'{"message": {}}',
    "a true id": b'{"update_id": true}',
    "a broken id": b'{"update_id": 7.5}',
    "an id below nought": b'{"update_id": -7}',
    "an id in letters": b'{"update_id": "7"}',
    "an id no column holds": b'{"update_id": 9223372036854775808}',
    "an endless id": b'{"update_id": ' + b"9" * 5000 + b"}",
    "half a character": b'{"update_id": 7, "message": "\xd0"}',
    "brackets without end": b'{"update_id": 7, "message": ' + b"[" * 500_000,
    "brackets that just close": b'{"update_id": 7, "message": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
}


@pytest.mark.parametrize("body", MALFORMED.values(), ids=MALFORMED)
async def test_what_is_no_update_is_refused_and_leaves_nothing(door: Door, body: bytes) -> None:
    assert await door.bring(body) == 400
    assert await door.rows() == 0


@pytest.mark.parametrize("depth", range(880, 1000, 10))
async def test_nesting_at_the_edge_of_what_can_be_read_breaks_nothing(door: Door, depth: int) -> None:
    body = b'{"update_id": 7, "message": ' + b"[" * depth + b"]" * depth + b"}"
    status = await door.bring(body)
    assert (status, await door.rows()) in {(200, 1), (400, 0)}
    assert door.crashes() == []


async def test_an_update_of_no_shape_we_know_is_kept_as_it_came(door: Door) -> None:
    odd = {"update_id": 7, "message": {"chat": {"id": "a\ud83d\0"}, "from": {"id": [1]}}}
    assert await door.bring(json.dumps(odd).encode()) == 200
    assert [(row.lane, json.loads(row.body)) for row in door.offered] == [("0:0", odd)]


async def test_a_full_inbox_asks_telegram_to_come_again(door: Door, inbox_most: int) -> None:
    for number in range(inbox_most):
        assert await door.bring(update(number)) == 200
    status, headers = await door.answered(update(inbox_most), ENVELOPE)
    assert (status, headers["Retry-After"]) == (503, "5")
    assert await door.rows() == inbox_most


async def test_a_database_that_is_away_asks_telegram_to_come_again(door: Door) -> None:
    await door.units.database.close()
    status, headers = await door.answered(update(), ENVELOPE)
    assert (status, headers["Retry-After"]) == (503, "3")
    assert door.offered == []


async def test_who_drips_is_not_waited_for(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "READ_WITHIN", 0.1)
    may_end = asyncio.Event()

    async def dripping() -> object:
        yield update()[:5]
        await may_end.wait()

    status = await door.bring(dripping())
    may_end.set()
    assert status == 408


async def test_who_hangs_up_in_the_middle_leaves_nothing(door: Door) -> None:
    host, _, port = door.url.removeprefix("http://").partition(":")
    _, writer = await asyncio.open_connection(host, int(port))
    headers = "".join(f"{name}: {value}\r\n" for name, value in ENVELOPE.items())
    writer.write(f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n{headers}\r\n".encode() + update()[:9])
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    assert await door.bring(update(8)) == 200
    assert [row.update_id for row in door.offered] == [8]
    assert door.crashes() == []


@pytest.mark.parametrize("path", ["/", "/docs", "/openapi.json", "/telegram/", f"/bot{SECRET}"])
async def test_no_other_path_tells_anything(door: Door, path: str) -> None:
    async with door.session.post(door.url + path, allow_redirects=False) as answer:
        assert answer.status in {404, 307}
        assert "server" not in answer.headers


async def test_the_route_answers_to_nothing_but_post(door: Door) -> None:
    async with door.session.get(door.url + PATH, headers=ENVELOPE) as answer:
        assert answer.status == 405


async def test_no_log_holds_the_secret_or_what_was_said_instead(door: Door) -> None:
    for body, secret in ((update(), "another-word-entirely"), (b"{", SECRET), (update(1), SECRET)):
        await door.bring(body, secret=secret)
    await door.units.database.close()
    await door.bring(update(2))
    said = door.log.getvalue()
    assert "inbox_unavailable" in said
    assert SECRET not in said
    assert "another-word" not in said
