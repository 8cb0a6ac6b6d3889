"""Canaries at DEBUG: whatever is logged and by whom, no secret and nobody's words reach the stream."""

import asyncio
import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiosqlite
import pytest
import structlog
from aiohttp import web
from aiohttp.test_utils import TestServer
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot
from telegram.error import NetworkError
from telegram.request import HTTPXRequest

from bot.observability.logs import set_up_logs
from bot.observability.masking import Mask
from bot.observability.tracebacks import told

TOKEN = "123456789:AAHkenes-canary_0123456789abcdefghij"
ODD_TOKEN = "an/odd token"
PHONE, IIN, MAIL = "+7 705 123-45-67", "900101300123", "aigerim@example.kz"
NAME, WORDS = "Айгерім Сейітқызы", "Ауладағы жарық жанбайды"
CANARIES = (TOKEN, TOKEN.replace(":", "%3A"), ODD_TOKEN, PHONE, IIN, MAIL, NAME, WORDS)


class Stream(io.StringIO):
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.getvalue().splitlines()]

    def is_clean(self) -> bool:
        return not any(canary in self.getvalue() for canary in CANARIES)


@pytest.fixture
def logging_as_before() -> Iterator[None]:
    root, hooks = logging.getLogger(), (sys.excepthook, threading.excepthook, sys.unraisablehook)
    handlers, level = root.handlers, root.level
    yield
    logging.captureWarnings(capture=False)
    root.handlers, root.level = handlers, level
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    structlog.reset_defaults()


@pytest.fixture
def stream(logging_as_before: None) -> Stream:
    stream = Stream()
    set_up_logs(level="DEBUG", secrets=[ODD_TOKEN], stream=stream)
    return stream


@pytest.fixture
async def url() -> AsyncIterator[str]:
    async def answer(_: web.Request) -> web.Response:
        return web.json_response({"ok": True, "result": {"id": 1, "is_bot": True, "first_name": "Kenes"}})

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    async with TestServer(app) as server:
        yield str(server.make_url("/"))


def boom() -> None:
    people: dict[str, int] = {}
    whose = f"{NAME} {IIN}"
    try:
        people[whose] += 1
    except KeyError as missing:
        raise ValueError(f"{WORDS} {PHONE} {TOKEN}") from missing


def crash() -> BaseException:
    try:
        boom()
    except ValueError as error:
        return error
    raise AssertionError


@pytest.mark.parametrize(
    "text",
    [
        TOKEN,
        f"https://api.telegram.org/bot{TOKEN}/sendMessage",
        f"/file/bot{TOKEN.replace(':', '%3A')}/photos/1.jpg",
        ODD_TOKEN,
        "https://proxy/an%2Fodd%20token",
        "+77051234567",
        "87051234567",
        "8 (705) 123-45-67",
        "+7 705 123 45 67",
        "7705 1234567",
        IIN,
        "IIN900101300124.",
        "900101-300123",
        MAIL,
    ],
)
def test_each_kind_of_secret_is_covered(text: str) -> None:
    covered = Mask([ODD_TOKEN]).text(f"a {text} b")
    assert "<" in covered
    assert not any(part in covered for part in ("canary", "odd", "705", "3001", "aigerim"))


@pytest.mark.parametrize(
    "text",
    [
        "KST-2026-000123",
        "2026-11-22T03:06:52.123456Z",
        "1795315612123",
        "-1001234567890",
        "update 987654321 of chat 5012345678",
        "0.87051234567",
        "KZ86125KZT5004100100",
        "sha256:9001013001234",
    ],
)
def test_what_an_operator_needs_stays_readable(text: str) -> None:
    assert Mask().text(text) == text


@given(
    before=st.text(), after=st.text(), tail=st.text("abcdefXYZ019_-", min_size=30), number=st.integers(10**5, 10**12)
)
def test_a_token_of_any_shape_is_covered_amid_any_text(before: str, after: str, tail: str, number: int) -> None:
    assert f"{number}:{tail}" not in Mask().text(f"{before} {number}:{tail} {after}")


def test_a_number_that_is_an_iin_is_covered_and_the_line_stays_json(stream: Stream) -> None:
    structlog.get_logger("bot.inbox").info("seen", subject=int(IIN), chat_id=-1001234567890)
    assert (stream.lines()[0]["subject"], stream.lines()[0]["chat_id"]) == ("<iin>", -1001234567890)


def test_our_own_lines_are_covered_in_every_field_and_depth(stream: Stream) -> None:
    @dataclass
    class Person:
        name: str = NAME

    structlog.get_logger("bot.inbox").debug(
        f"call {TOKEN}",
        chats=[{"phone": PHONE, "note": f"{MAIL} {IIN}"}],
        text=WORDS,
        full_name=NAME,
        person=Person(),
        error=ValueError(WORDS),
        raw=WORDS.encode(),
        path=Path("/tmp") / IIN,
        **{f"key {PHONE}": 1},
    )
    assert stream.is_clean()
    assert NAME not in json.dumps(stream.lines(), ensure_ascii=False)
    assert stream.lines()[0]["person"].endswith("Person>")


def test_lines_of_the_standard_library_are_covered_too(stream: Stream) -> None:
    logging.getLogger("bot.anything").debug("call %s for %s", f"https://host/bot{TOKEN}/getMe", PHONE)
    logging.getLogger("asyncpg").warning("key %s", IIN)
    assert stream.is_clean()
    assert [line["logger"] for line in stream.lines()] == ["bot.anything", "asyncpg"]


@pytest.mark.parametrize("is_json", [True, False])
@pytest.mark.parametrize("name", ["bot.lanes", "apscheduler.executors", "aiohttp.server"])
def test_a_traceback_shows_places_and_kinds_but_neither_texts_nor_locals(
    logging_as_before: None, name: str, is_json: bool
) -> None:
    stream = Stream()
    set_up_logs(level="DEBUG", is_json=is_json, stream=stream)
    logging.getLogger(name).error("failed", exc_info=crash())
    structlog.get_logger(name).error("failed", exc_info=crash())
    try:
        boom()
    except ValueError:
        structlog.get_logger(name).exception("failed")
    assert stream.is_clean()
    assert stream.getvalue().count("in boom") == 6
    assert stream.getvalue().count("KeyError") == stream.getvalue().count("raise ValueError") == 3


def test_an_error_of_the_machine_keeps_its_text_without_what_is_secret(stream: Stream) -> None:
    structlog.get_logger("bot").error("failed", exc_info=OSError(28, f"No space left for {TOKEN}"))
    assert "No space left for <token>" in stream.lines()[0]["exception"]


def test_weather_is_told_in_one_line_with_what_stands_behind_it(stream: Stream) -> None:
    try:
        try:
            raise OSError(111, f"Connection refused\nby {TOKEN}")
        except OSError as refused:
            raise NetworkError("no answer") from refused
    except NetworkError as weather:
        structlog.get_logger("bot").warning("poll_failed", because=weather)
    [line] = stream.lines()
    refused_by = "ConnectionRefusedError: [Errno 111] Connection refused by <token>"
    assert line["because"] == f"telegram.error.NetworkError: no answer < {refused_by}"
    assert "exception" not in line


def test_other_errors_keep_their_text_when_the_wiring_says_so(logging_as_before: None) -> None:
    stream = Stream()
    set_up_logs(speaking=(LookupError,), stream=stream)
    structlog.get_logger("bot").error("failed", exc_info=LookupError("no such table"))
    assert stream.lines()[0]["exception"] == "LookupError: no such table"


def test_a_group_of_errors_and_a_ring_of_causes_are_told_once_each() -> None:
    first, second = OSError("first"), KeyError(NAME)
    first.__cause__, second.__cause__ = second, first
    story = told(BaseExceptionGroup(WORDS, [first, second]))
    assert story.splitlines() == ["KeyError", "OSError: first", "ExceptionGroup"]


async def test_libraries_that_print_addresses_and_parameters_stay_silent_at_debug(stream: Stream, url: str) -> None:
    async with Bot(TOKEN, base_url=f"{url}bot", request=HTTPXRequest()) as bot:
        await bot.set_my_description(WORDS)
    async with aiosqlite.connect(":memory:") as database:
        await database.execute("SELECT ?", (WORDS,))
    assert stream.getvalue() == ""


async def test_a_task_that_nobody_awaited_is_reported_without_its_text(stream: Stream) -> None:
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "Task exception was never retrieved", "exception": crash()})
    future = loop.create_future()
    future.set_exception(crash())
    logging.getLogger("asyncio").error("Future exception was never retrieved\nfuture: %r", future)
    assert isinstance(future.exception(), ValueError)
    assert stream.is_clean()
    assert "in boom" in stream.lines()[0]["exception"]


@pytest.mark.parametrize(
    ("event", "die"),
    [
        ("program_crashed", lambda: sys.excepthook(ValueError, crash(), None)),
        ("thread_crashed", lambda: _run_in_thread(boom)),
        ("cleanup_crashed", lambda: repr(_Untidy())),
    ],
)
def test_a_crash_that_nobody_catches_is_logged_like_any_other(
    stream: Stream, capsys: pytest.CaptureFixture[str], event: str, die: Callable[[], object]
) -> None:
    die()
    assert [line["event"] for line in stream.lines()] == [event]
    assert "in boom" in stream.lines()[0]["exception"]
    assert stream.is_clean()
    assert capsys.readouterr().err == ""


class _Untidy:
    def __del__(self) -> None:
        boom()


def _run_in_thread(target: Callable[[], None]) -> None:
    thread = threading.Thread(target=target)
    thread.start()
    thread.join()


def test_a_warning_goes_to_the_log(stream: Stream) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=False)
        logging.captureWarnings(capture=True)
        warnings.warn(f"old {TOKEN}", stacklevel=1)
    assert stream.lines()[0]["logger"] == "py.warnings"
    assert stream.is_clean()


def test_what_is_bound_to_the_context_is_on_every_line(stream: Stream) -> None:
    with structlog.contextvars.bound_contextvars(update_id=7, username=NAME):
        structlog.get_logger("bot").info("handled")
        logging.getLogger("handlers.kit").info("answered")
    assert [line["update_id"] for line in stream.lines()] == [7, 7]
    assert stream.is_clean()


def test_the_level_counts_for_our_own_rooms(logging_as_before: None) -> None:
    stream = Stream()
    set_up_logs(level="WARNING", stream=stream)
    structlog.get_logger("bot").info("quiet")
    structlog.get_logger("bot").warning("loud")
    assert [line["event"] for line in stream.lines()] == ["loud"]
