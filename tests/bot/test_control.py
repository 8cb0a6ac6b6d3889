"""Goal S2 over two processes: while the program runs on an SQLite file, other processes hand it their commands."""

from __future__ import annotations

import asyncio
import json
import socket
import stat
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any, cast

import pytest
import pytest_asyncio

from bot.clock import clock
from bot.control import Control
from bot.desk import Desk
from bot.handover import socket_path
from bot.nursery import Nursery
from sandbox.people import Person
from sandbox.server import Sandbox
from storage.engine import Database
from storage.lock import FileLock
from storage.opening import open_database
from storage.sealing import Seal
from storage.unit_of_work import StoredUnit, Units
from storage.url import DatabaseUrl
from tests.bot.processes import Process, Shell

CITIZENS = range(1001, 1051)
"""Many, each asking in turn: one alone would soon ask more than is taken of one person."""
CALLERS, COMMANDS = "AB", 50


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(people=[Person(one, "Гүлнар", "citizen", "kk") for one in CITIZENS]) as playing:
        yield playing


@pytest.fixture
def shell(tmp_path: Path, sandbox: Sandbox) -> Shell:
    return Shell(
        tmp_path, {"bot_token": sandbox.token, "api_url": sandbox.url, "poll_timeout": "1", "pace_per_chat": "100"}
    )


@pytest_asyncio.fixture
async def program(shell: Shell) -> AsyncIterator[Process]:
    async with shell.running() as running:
        yield running


def council_file(folder: Path, code: str, name: str = "Кеңес") -> Path:
    path = folder / f"{code}.toml"
    path.write_text(
        f'[[body]]\ncode = "{code}"\nprofile = "regional_public_council"\n'
        f'name = {{ kk = "{name}", ru = "{name}", en = "{name}" }}\n'
        f'[[person]]\nkey = "{code}"\nname = "Person {code}"\n'
        f'[[membership]]\nbody = "{code}"\nperson = "{code}"\npost = "member"\nfrom = 2026-01-05\nground = "No. 4"\n',
        "utf-8",
    )
    return path


async def told(database: Path, request: bytes) -> dict[str, Any]:
    """Say something to whoever listens for this database, and read what it answers."""
    reader, writer = await asyncio.open_unix_connection(str(socket_path(database)), limit=1 << 20)
    writer.write(request)
    await writer.drain()
    async with asyncio.timeout(30):
        answer = await reader.readline()
    writer.close()
    answered: dict[str, Any] = json.loads(answer)
    return answered


def asking(folder: Path, *words: str | Path) -> bytes:
    return json.dumps({"argv": [*map(str, words)], "folder": str(folder)}).encode() + b"\n"


LOAD_EACH = """
import sys
from bot.__main__ import _asked
sys.exit(sum(_asked(["load", file]) != 0 for file in sys.argv[1:]))
"""


async def loading_each(shell: Shell, *files: Path) -> Process:
    """Another process, that gives a command for each file, one after another."""
    return await shell.python("-c", LOAD_EACH, *files)


def units_of(database: Database) -> Units:
    return Units(database, clock, Seal("a secret of the tests"))


async def stored(path: Path) -> tuple[set[str], int]:
    """The codes of all bodies, and how many memberships stand in them."""

    async def look(uow: StoredUnit) -> tuple[set[str], int]:
        every = await uow.bodies.every()
        return {body.code for body in every}, sum([len(await uow.bodies.memberships(body.id)) for body in every])

    async with open_database(DatabaseUrl.parse(f"sqlite:///{path}")) as opened:
        return await units_of(opened).run(look)


@pytest.mark.timeout(420)
async def test_two_processes_load_fifty_files_each_while_people_are_answered(
    shell: Shell, sandbox: Sandbox, tmp_path: Path
) -> None:
    names = [[f"{caller}{number:02}" for number in range(COMMANDS)] for caller in CALLERS]
    files = [[council_file(tmp_path, code) for code in codes] for codes in names]
    async with shell.running():
        callers = [await loading_each(shell, *mine) for mine in files]
        waiting = asyncio.gather(*(caller.communicate() for caller in callers))
        answered = 0
        while not waiting.done():
            citizen = CITIZENS[answered % len(CITIZENS)]
            typed = await sandbox.client.start(citizen)
            await sandbox.client.wait_for(citizen, "Choose a language", 30, after=typed["message_id"])
            answered += 1
        printed = await waiting
    assert [caller.returncode for caller in callers] == [0, 0], printed
    assert answered > 3, "people were answered only after the commands"
    assert not any(b"locked" in out + err for out, err in printed)
    codes, memberships = await stored(tmp_path / "kenes.db")
    assert codes == {code for mine in names for code in mine}
    assert memberships == len(codes)


async def test_a_second_program_and_a_migration_are_refused_in_one_line(shell: Shell, program: Process) -> None:
    for words in (("run",), ("migrate",)):
        said = await shell.kenes(*words)
        assert said.is_one_line()
        assert (said.code, "the program is running" in said.err) == (1, True)


async def test_a_handed_over_command_answers_with_its_own_words_and_code(
    shell: Shell, program: Process, tmp_path: Path
) -> None:
    """Also: a relative path is looked for where the caller stands."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    council_file(elsewhere, "KST")
    caller = shell.at(elsewhere).with_(database_url=f"sqlite:///{tmp_path / 'kenes.db'}")
    assert (await caller.kenes("load", "KST.toml")).code == 0
    (elsewhere / "KST.toml").write_text("[[body]]\ncode = 7\n", "utf-8")
    refused = await caller.kenes("load", "KST.toml")
    assert (refused.code, refused.out) == (1, "")
    assert "KST.toml:2: [[body]] code" in refused.err
    missing = await caller.kenes("invite", "--body", "NONE")
    assert missing.is_one_line()
    assert (missing.code, "NONE" in missing.err) == (1, True)


async def test_a_wrong_word_in_a_handed_over_command_is_answered(program: Process, tmp_path: Path) -> None:
    for words in (("load",), ("load", "--frob"), ("run",), ("migrate",), ("demo",), ("doctor",), ()):
        answer = await told(tmp_path / "kenes.db", asking(tmp_path, *words))
        assert answer["code"] == 2
    assert program.returncode is None


UNREADABLE = (b"\n", b"{}\n", b"[]\n", b"null\n", b"\xff\xfe\n", b'{"argv": 7, "folder": "/"}\n', b'{"argv": []}\n')


async def test_an_unreadable_request_is_answered_and_harms_nobody(program: Process, tmp_path: Path) -> None:
    for request in UNREADABLE:
        answer = await told(tmp_path / "kenes.db", request)
        assert (answer["code"], answer["out"], answer["err"].count("\n")) == (1, "", 1)
    assert program.returncode is None


async def test_a_caller_that_says_nothing_keeps_nobody_waiting(program: Process, tmp_path: Path) -> None:
    silent = [await asyncio.open_unix_connection(str(socket_path(tmp_path / "kenes.db"))) for _ in range(20)]
    answer = await told(tmp_path / "kenes.db", asking(tmp_path, "load", council_file(tmp_path, "KST")))
    assert answer["code"] == 0
    for _, writer in silent:
        writer.close()


async def test_what_a_killed_program_leaves_does_not_stand_in_the_way(shell: Shell, tmp_path: Path) -> None:
    first = await shell.begin("run")
    assert first.stdout is not None
    await first.stdout.readline()
    first.kill()
    await first.communicate()
    assert socket_path(tmp_path / "kenes.db").is_socket()
    assert (await shell.kenes("load", council_file(tmp_path, "AAA"))).code == 0
    async with shell.running():
        assert (await told(tmp_path / "kenes.db", asking(tmp_path, "load", council_file(tmp_path, "BBB"))))["code"] == 0
    assert not socket_path(tmp_path / "kenes.db").exists()
    assert (await stored(tmp_path / "kenes.db"))[0] == {"AAA", "BBB"}


async def test_a_file_held_by_somebody_who_does_not_listen_is_one_line(shell: Shell, tmp_path: Path) -> None:
    council = council_file(tmp_path, "KST")
    assert (await shell.kenes("migrate")).code == 0
    with FileLock(tmp_path / "kenes.db"):
        nobody = await shell.kenes("load", council)
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        listening.bind(str(socket_path(tmp_path / "kenes.db")))
        stale = await shell.kenes("load", council)
        listening.close()
    for said in (nobody, stale):
        assert said.is_one_line()
        assert (said.code, "does not answer" in said.err) == (1, True)


async def test_the_counter_opens_before_telegram_answers(shell: Shell, tmp_path: Path) -> None:
    """A network that is away is no reason to keep the operator out."""
    process = await shell.with_(api_url="http://127.0.0.1:9").begin("run")
    assert process.stderr is not None
    while b"telegram_does_not_answer" not in await process.stderr.readline():
        assert process.returncode is None
    answer = await told(tmp_path / "kenes.db", asking(tmp_path, "load", council_file(tmp_path, "KST")))
    process.terminate()
    await process.communicate()
    assert (answer["code"], process.returncode) == (0, 0)


async def test_only_its_owner_reaches_the_socket(program: Process, tmp_path: Path) -> None:
    assert stat.S_IMODE(socket_path(tmp_path / "kenes.db").stat().st_mode) == 0o600


def test_a_long_path_still_has_a_socket_and_two_names_of_a_file_have_one(tmp_path: Path) -> None:
    deep = tmp_path / ("қ" * 60) / "kenes.db"
    assert len(str(socket_path(deep)).encode()) < 108
    assert socket_path(deep) == socket_path(deep)
    (tmp_path / "link.db").symlink_to(tmp_path / "kenes.db")
    assert socket_path(tmp_path / "link.db") == socket_path(tmp_path / "kenes.db")


async def test_a_command_that_crashes_inside_is_answered_without_its_words(tmp_path: Path) -> None:
    def crash(argv: Sequence[str]) -> int:
        raise LookupError("Айгерім Сейітқызы")

    nursery, database = Nursery(), tmp_path / "kenes.db"
    control = Control(cast(Desk, None), crash)
    nursery.serve("control", lambda: control.serve(socket_path(database)))
    await asyncio.sleep(0)  # it listens from its first step on
    answer = await told(database, asking(tmp_path, "load", "x"))
    await nursery.stop(within=5)
    assert answer["code"] == 1
    assert "LookupError" in answer["err"]
    assert "Айгерім" not in answer["err"]
