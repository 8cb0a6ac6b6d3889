"""Updates brought to the bot's own address: in order, again until taken, and no longer than they are worth."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import pytest
import telegram
from aiohttp import web

from sandbox import Client, Sandbox

ONE, TWO, COUNCIL = 1001, 1002, -100501
SECRET = "a-secret_of_the_tests"
Reply = Callable[[int], web.Response]


@dataclass
class Endpoint:
    """A bot's web server: `heard` are the updates it was brought; `reply` is given how many that were."""

    url: str = ""
    heard: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    reply: Reply = lambda _: web.Response()
    news: asyncio.Condition = field(default_factory=asyncio.Condition)
    at_once: int = 0
    most_at_once: int = 0
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, request: web.Request) -> web.Response:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        async with self.news:
            self.heard.append(await request.json())
            self.headers.append(dict(request.headers))
            self.news.notify_all()
        await self.gate.wait()
        self.at_once -= 1
        return self.reply(len(self.heard))

    async def hears(self, count: int) -> list[dict[str, Any]]:
        async with asyncio.timeout(10), self.news:
            await self.news.wait_for(lambda: len(self.heard) >= count)
        return self.heard

    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.heard]


@pytest.fixture
async def endpoint() -> AsyncIterator[Endpoint]:
    standing = Endpoint()
    standing.gate.set()
    app = web.Application()
    app.router.add_post("/hook", standing.take)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    standing.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield standing
    standing.gate.set()
    await runner.cleanup()


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(10):
        while not await condition():  # noqa: ASYNC110  a bot is told nothing of this, it has to ask
            await asyncio.sleep(0.01)


async def nothing_waits(client: Client) -> None:
    async def is_empty() -> bool:
        return not await client.pending()

    await until(is_empty)


async def shown_error(api: Any) -> dict[str, Any]:
    """What getWebhookInfo says once something has gone wrong."""
    shown: dict[str, Any] = {}

    async def is_there() -> bool:
        shown.update((await api("getWebhookInfo"))["result"])
        return "last_error_message" in shown

    await until(is_there)
    return shown


async def test_an_update_is_posted_with_the_secret_in_its_header(api: Any, client: Client, endpoint: Endpoint) -> None:
    await api("setWebhook", url=endpoint.url, secret_token=SECRET)
    await client.send_text(ONE, ONE, "сәлем")
    (update,) = await endpoint.hears(1)
    message = telegram.Update.de_json(update, None).effective_message
    assert message is not None
    assert message.text == "сәлем"
    assert endpoint.headers[0]["X-Telegram-Bot-Api-Secret-Token"] == SECRET
    assert endpoint.headers[0]["Content-Type"] == "application/json"
    await nothing_waits(client)


async def test_what_waited_before_is_brought_too(api: Any, client: Client, endpoint: Endpoint) -> None:
    for text in ("a", "b", "c"):
        await client.send_text(ONE, ONE, text)
    await api("setWebhook", url=endpoint.url)
    await endpoint.hears(3)
    assert endpoint.texts() == ["a", "b", "c"]


async def test_what_waited_may_be_dropped(api: Any, client: Client, endpoint: Endpoint) -> None:
    await client.send_text(ONE, ONE, "old")
    await api("setWebhook", url=endpoint.url, drop_pending_updates=True)
    await client.send_text(ONE, ONE, "new")
    await endpoint.hears(1)
    assert endpoint.texts() == ["new"]


async def test_a_refused_update_comes_again_and_holds_back_its_chat_alone(
    api: Any, client: Client, endpoint: Endpoint
) -> None:
    endpoint.reply = lambda heard: web.Response(status=500 if heard == 1 else 200)
    await client.send_text(ONE, ONE, "first")
    await client.send_text(ONE, ONE, "second")
    await api("setWebhook", url=endpoint.url)
    await endpoint.hears(3)
    assert endpoint.texts() == ["first", "first", "second"]
    shown = (await api("getWebhookInfo"))["result"]
    assert shown["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"
    assert shown["last_error_date"] > 0


async def test_chats_are_served_side_by_side_and_each_in_order(api: Any, client: Client, endpoint: Endpoint) -> None:
    endpoint.gate.clear()
    await api("setWebhook", url=endpoint.url)
    for text in ("a", "b"):
        await client.send_text(ONE, ONE, text)
        await client.send_text(TWO, TWO, text)
    await endpoint.hears(2)
    assert {update["message"]["chat"]["id"] for update in endpoint.heard} == {ONE, TWO}
    endpoint.gate.set()
    await endpoint.hears(4)
    assert endpoint.most_at_once == 2


async def test_a_tap_does_not_wait_for_the_texts_of_its_person(api: Any, client: Client, endpoint: Endpoint) -> None:
    endpoint.gate.clear()
    await api("setWebhook", url=endpoint.url)
    await client.send_text(ONE, ONE, "a")
    await client.press(ONE, ONE, 1, callback_data="x")
    heard = await endpoint.hears(2)
    assert {key for update in heard for key in update} == {"update_id", "message", "callback_query"}


async def test_no_more_connections_are_opened_than_asked_for(api: Any, client: Client, endpoint: Endpoint) -> None:
    endpoint.gate.clear()
    await api("setWebhook", url=endpoint.url, max_connections=3)
    await client.raw_updates([{"update_id": number} for number in range(1, 21)])
    await endpoint.hears(3)
    endpoint.gate.set()
    await endpoint.hears(20)
    assert endpoint.most_at_once == 3


async def test_retry_after_is_respected(api: Any, client: Client, endpoint: Endpoint) -> None:
    endpoint.reply = lambda heard: web.Response(status=503 if heard == 1 else 200, headers={"Retry-After": "30"})
    await client.send_text(ONE, ONE, "x")
    await api("setWebhook", url=endpoint.url)
    await endpoint.hears(1)
    with suppress(TimeoutError):
        async with asyncio.timeout(0.3), endpoint.news:
            await endpoint.news.wait_for(lambda: len(endpoint.heard) > 1)
    assert len(endpoint.heard) == 1
    await client.move_clock(seconds=31)
    await endpoint.hears(2)
    await nothing_waits(client)


async def test_a_press_is_dropped_when_nobody_took_it_in_time(api: Any, client: Client, endpoint: Endpoint) -> None:
    endpoint.reply = lambda _: web.Response(status=503, headers={"Retry-After": "100"})
    await api("setWebhook", url=endpoint.url)
    await client.press(ONE, ONE, 1, callback_data="x")
    await endpoint.hears(1)
    await client.move_clock(seconds=101)
    await endpoint.hears(2)
    await nothing_waits(client)


async def test_a_bot_that_is_down_finds_everything_when_it_comes_back(
    api: Any, client: Client, endpoint: Endpoint, sandbox: Sandbox
) -> None:
    await api("setWebhook", url="http://127.0.0.1:1/hook")
    await client.send_text(ONE, ONE, "kept")
    shown = await shown_error(api)
    assert shown["last_error_message"] == "Connection refused"
    assert shown["pending_update_count"] == 1
    sandbox.world.doorman._next_at = 0
    await api("setWebhook", url=endpoint.url)
    await endpoint.hears(1)


async def test_the_answer_may_carry_a_call(api: Any, client: Client, endpoint: Endpoint) -> None:
    endpoint.reply = lambda _: web.json_response({"method": "sendMessage", "chat_id": ONE, "text": "by answer"})
    await api("setWebhook", url=endpoint.url)
    await client.send_text(ONE, ONE, "x")
    await client.wait_for(ONE, "by answer")
    assert (await client.calls("sendMessage"))[0]["code"] == 200


async def test_an_answer_cannot_ask_or_reset_the_webhook(api: Any, client: Client, endpoint: Endpoint) -> None:
    endpoint.reply = lambda _: web.json_response({"method": "deleteWebhook"})
    await api("setWebhook", url=endpoint.url)
    await client.send_text(ONE, ONE, "x")
    await endpoint.hears(1)
    await nothing_waits(client)
    assert (await api("getWebhookInfo"))["result"]["url"] == endpoint.url


async def test_a_redirect_is_no_success(api: Any, client: Client, endpoint: Endpoint) -> None:
    endpoint.reply = lambda heard: web.Response(status=302 if heard == 1 else 200, headers={"Location": "/hook"})
    await api("setWebhook", url=endpoint.url)
    await client.send_text(ONE, ONE, "x")
    await endpoint.hears(2)
    assert (await api("getWebhookInfo"))["result"]["last_error_message"] == (
        "Wrong response from the webhook: 302 Found"
    )


async def test_an_address_that_is_gone_for_23_hours_is_forgotten(api: Any, client: Client, endpoint: Endpoint) -> None:
    endpoint.reply = lambda _: web.Response(status=410)
    await api("setWebhook", url=endpoint.url)
    await client.send_text(ONE, ONE, "x")
    await endpoint.hears(2)
    await client.move_clock(seconds=23.5 * 3600)

    async def is_forgotten() -> bool:
        return not (await api("getWebhookInfo"))["result"]["url"]

    await until(is_forgotten)
    assert await client.pending() == 1


async def test_after_the_webhook_is_deleted_updates_are_fetched_again(
    api: Any, client: Client, endpoint: Endpoint
) -> None:
    endpoint.reply = lambda _: web.Response(status=503, headers={"Retry-After": "3600"})
    await api("setWebhook", url=endpoint.url, allowed_updates=["message"])
    await client.send_text(ONE, ONE, "x")
    await endpoint.hears(1)
    assert (await api("deleteWebhook"))["description"] == "Webhook was deleted"
    assert (await api("getUpdates"))["result"][0]["message"]["text"] == "x"


async def test_what_a_webhook_is_shown_as(api: Any, endpoint: Endpoint) -> None:
    await api("setWebhook", url=endpoint.url, max_connections=7, allowed_updates=["message"])
    assert (await api("getWebhookInfo"))["result"] == {
        "url": endpoint.url,
        "has_custom_certificate": False,
        "pending_update_count": 0,
        "max_connections": 7,
        "ip_address": "127.0.0.1",
        "allowed_updates": ["message"],
    }


async def test_the_same_webhook_again_is_said_to_be_set(api: Any, endpoint: Endpoint, sandbox: Sandbox) -> None:
    first = await api("setWebhook", url=endpoint.url)
    sandbox.world.doorman._next_at = 0
    again = await api("setWebhook", url=endpoint.url)
    assert (first["description"], again["description"]) == ("Webhook was set", "Webhook is already set")


async def test_an_empty_address_takes_the_webhook_away(api: Any, endpoint: Endpoint) -> None:
    await api("setWebhook", url=endpoint.url)
    assert (await api("setWebhook", url=""))["description"] == "Webhook was deleted"
    assert (await api("getWebhookInfo"))["result"]["url"] == ""


@pytest.mark.parametrize(
    "url", ["http://kenes.kz/hook", "ftp://kenes.kz", "https://", "https://kenes kz", "https://a:b"]
)
async def test_a_webhook_stands_behind_tls_or_on_this_machine(api: Any, url: str) -> None:
    assert (await api("setWebhook", url=url))["description"] == "Bad Request: invalid webhook URL specified"


async def test_a_public_webhook_stands_on_one_of_four_ports(api: Any) -> None:
    assert (await api("setWebhook", url="https://kenes.kz:8080/hook"))["description"] == (
        "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
    )


async def test_the_sandbox_never_leaves_this_machine(api: Any, client: Client) -> None:
    await api("setWebhook", url="https://kenes.kz/hook")
    await client.send_text(ONE, ONE, "x")
    shown = await shown_error(api)
    assert shown["last_error_message"] == "Failed to resolve host: the sandbox never leaves this machine"
    assert shown["pending_update_count"] == 1


async def test_doubled_and_reordered_updates_reach_the_webhook_too(
    api: Any, client: Client, endpoint: Endpoint
) -> None:
    await api("setWebhook", url=endpoint.url)
    await client.set_faults({"kind": "doubled"}, {"kind": "reordered", "rate": 0.3}, seed=2)
    for number in range(10):
        await client.send_text(ONE, ONE, str(number))

    async def is_all_heard() -> bool:
        return set(endpoint.texts()) == {str(number) for number in range(10)}

    await until(is_all_heard)
    assert len(endpoint.heard) > 10
