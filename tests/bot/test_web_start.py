"""A program without a port pays nothing for the web; one with a port that is taken says so in one line."""

import json
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from sandbox.server import Sandbox
from tests.bot.processes import Shell
from tests.web.ports import free_port

PARTS = ("fastapi", "starlette", "uvicorn", "prometheus_client")
REFUSING = "raise ImportError('the web is not to be imported')"


@pytest_asyncio.fixture
async def shell(tmp_path: Path) -> AsyncIterator[Shell]:
    async with Sandbox() as sandbox:
        yield Shell(tmp_path, {"bot_token": sandbox.token, "api_url": sandbox.url})


def forbid(parts: tuple[str, ...], folder: Path) -> None:
    """In the folder where the program starts these parts break whoever imports them."""
    for part in parts:
        (folder / f"{part}.py").write_text(REFUSING)


async def test_without_a_port_no_part_of_the_web_is_imported(shell: Shell, tmp_path: Path) -> None:
    forbid(PARTS, tmp_path)
    program = await shell.python("-m", "bot", "run")
    assert program.stdout is not None
    assert await program.stdout.readline()
    program.terminate()
    await program.communicate()


async def test_with_a_port_they_are(shell: Shell, tmp_path: Path) -> None:
    forbid(PARTS, tmp_path)
    refused = await shell.with_(web_port="0").python("-m", "bot", "run")
    _, err = await refused.communicate()
    assert b"ImportError" in err


async def test_a_port_that_is_taken_is_one_line(shell: Shell) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        said = await shell.with_(web_port=str(taken.getsockname()[1])).kenes("run")
    assert "KENES_WEB_PORT" in said.err
    assert "Traceback" not in said.err
    assert said.code == 1


async def test_a_webhook_without_a_port_is_one_line(shell: Shell) -> None:
    said = await shell.with_(webhook_url="https://bot.example.kz").kenes("run")
    assert said.is_one_line()
    assert "needs KENES_WEB_PORT" in said.err


async def test_the_program_answers_when_it_is_asked_for_its_health(shell: Shell) -> None:
    port = free_port()
    async with shell.with_(web_port=str(port)).running():
        answer = await shell.python("-c", ASKING, str(port))
        out, _ = await answer.communicate()
    assert json.loads(out) == {"alive": True}


ASKING = """
import sys, urllib.request
print(urllib.request.urlopen(f"http://127.0.0.1:{sys.argv[1]}/health", timeout=5).read().decode())
"""
