"""The command line as an operator meets it: real processes, wrong settings, databases in every wrong state."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from sandbox.people import Person
from sandbox.server import Sandbox
from storage.migrate import newest_revision
from tests.bot.processes import Shell
from tests.house.source import ROOT

DEMO = ROOT / "data" / "demo" / "council.toml"
TOKEN = "987654321:AAHcanary-token_0123456789abcdefghij"
COMMISSION = """
[[body]]
code = "KSTC"
profile = "commission"
parent = "KST"
name = { kk = "Әлеуметтік саясат комиссиясы", ru = "Комиссия по социальной политике" }
"""
COMMANDS = ("run", "demo", "migrate", "doctor", "load", "invite", "backup", "restore", "held", "due", "permissions")
NOWHERE = "http://127.0.0.1:9"
CITIZEN = 1001


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """An empty folder, no settings at all."""
    return Shell(tmp_path)


@pytest.fixture
def house(shell: Shell, sqlite_template: Path) -> Shell:
    """A folder with a migrated, empty database."""
    shutil.copy(sqlite_template, shell.folder / "kenes.db")
    return shell


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(people=[Person(CITIZEN, "Гүлнар", "citizen", "kk")]) as playing:
        yield playing


async def test_help_names_every_command(shell: Shell) -> None:
    said = await shell.kenes("--help")
    assert said.code == 0
    assert all(command in said.out for command in COMMANDS)


async def test_nothing_asked_is_answered_with_help(shell: Shell) -> None:
    said = await shell.kenes()
    assert "permissions" in said.out + said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize("words", [("frobnicate",), ("load",), ("load", "--frob", "x"), ("demo", "--port", "x")])
async def test_a_wrong_word_is_one_line_and_a_code(shell: Shell, words: tuple[str, ...]) -> None:
    said = await shell.kenes(*words)
    assert said.is_one_line()
    assert said.code == 2


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({}, "KENES_BOT_TOKEN"),
        ({"bot_token": "canary without a colon"}, "KENES_BOT_TOKEN"),
        ({"bot_token": TOKEN, "database_url": "postgresql://kenes:canary\u2100@db/kenes"}, "KENES_DATABASE_URL"),
        ({"bot_token": TOKEN, "log_level": "LOUD"}, "KENES_LOG_LEVEL"),
    ],
)
async def test_a_wrong_setting_is_one_line_that_names_it_and_never_its_value(
    shell: Shell, settings: dict[str, str], named: str
) -> None:
    said = await shell.with_(**settings).kenes("run")
    assert said.is_one_line()
    assert said.code == 1
    assert said.err.startswith(f"{named}: ")
    assert ".env" in said.err
    assert "canary" not in said.err
    assert [*shell.folder.iterdir()] == []


async def test_the_example_environment_is_understood_as_it_stands(shell: Shell) -> None:
    shutil.copy(ROOT / ".env.example", shell.folder / ".env")
    said = await shell.kenes("run")
    assert said.is_one_line()
    assert said.err.startswith("KENES_BOT_TOKEN: is missing")


async def test_an_environment_file_of_another_encoding_is_one_line(shell: Shell) -> None:
    (shell.folder / ".env").write_bytes("KENES_OPERATOR_NAME=Қостанай".encode("utf-16"))
    said = await shell.kenes("run")
    assert said.is_one_line()
    assert said.err.startswith(".env: ")


async def test_migrating_twice_leaves_the_same_schema(shell: Shell) -> None:
    first, second = await shell.kenes("migrate", "--json"), await shell.kenes("migrate", "--json")
    assert (first.code, second.code) == (0, 0)
    assert first.json == second.json == {"revision": newest_revision()}


@pytest.mark.parametrize(
    ("words", "revision", "told"),
    [
        (("load", DEMO), "0001", "Run: kenes migrate"),
        (("run",), "9999", "Install the newer program"),
        (("migrate",), "9999", "Install the newer program"),
    ],
)
async def test_another_schema_is_one_line_that_says_what_to_do(
    house: Shell, words: tuple[str, ...], revision: str, told: str
) -> None:
    _set_revision(house.folder / "kenes.db", revision)
    said = await house.with_(bot_token=TOKEN, api_url=NOWHERE).kenes(*words)
    assert said.is_one_line()
    assert said.code == 1
    assert revision in said.err
    assert told in said.err


def _set_revision(path: Path, revision: str) -> None:
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    connection.close()


@pytest.mark.parametrize("words", [("migrate",), ("load", DEMO)])
async def test_a_file_that_is_no_database_is_one_line_and_stays_as_it_is(shell: Shell, words: tuple[str, ...]) -> None:
    path = shell.folder / "kenes.db"
    path.write_text("Хаттама № 4\n" * 500, "utf-8")
    before = path.read_bytes()
    said = await shell.kenes(*words)
    assert said.is_one_line()
    assert (said.code, "KENES_DATABASE_URL" in said.err) == (1, True)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "url"),
    [
        (("load", DEMO), "sqlite:////dev/null/kenes.db"),
        (("doctor",), "sqlite:////dev/null/kenes.db"),
        (("migrate",), "postgresql://kenes:canary@127.0.0.1:9/kenes"),
        (("run",), "postgresql://kenes:canary@127.0.0.1:9/kenes"),
    ],
)
async def test_a_database_out_of_reach_is_told_without_its_password(
    shell: Shell, url: str, words: tuple[str, ...]
) -> None:
    said = await shell.with_(database_url=url, bot_token=TOKEN, api_url=NOWHERE).kenes(*words)
    assert said.code == 1
    assert "Traceback" not in said.err
    assert "KENES_DATABASE_URL" in said.out + said.err
    assert "canary" not in said.out + said.err


@pytest.mark.postgres
async def test_an_unknown_database_on_the_server_is_one_line(shell: Shell, postgresql_server: str) -> None:
    url = postgresql_server.replace("/postgres?", "/no_such_database?")
    for words in (("migrate",), ("load", DEMO)):
        said = await shell.with_(database_url=url).kenes(*words)
        assert said.is_one_line()
        assert (said.code, "no_such_database" in said.err) == (1, True)


async def test_a_first_load_makes_the_database_and_says_so(shell: Shell) -> None:
    said = await shell.kenes("load", DEMO)
    assert said.code == 0
    assert said.err == "kenes.db was not there: a new, empty database was made.\n"


async def test_permissions_for_programs_name_every_role(shell: Shell) -> None:
    lines = (await shell.kenes("permissions", "--json")).json
    assert {"noun", "command", "stranger", "administrator", "consent"} <= lines[0].keys()
    assert len(lines) > 50


async def test_due_refuses_bad_values_with_code_two(shell: Shell) -> None:
    said = await shell.kenes("due", "--from", "2026-03-20T10:00", "--working-days", "-3", "--language", "en")
    assert said.is_one_line()
    assert said.code == 2


async def test_doctor_tells_everything_that_stands_in_the_way(shell: Shell) -> None:
    said = await shell.kenes("doctor")
    assert said.code == 1
    assert said.err == ""
    assert all(line.startswith(("ok  ", "!!  ")) for line in said.out.splitlines())
    assert "KENES_BOT_TOKEN is missing" in said.out
    assert "KENES_OPERATOR_NAME" in said.out


async def test_doctor_of_a_whole_installation_finds_nothing(house: Shell, sandbox: Sandbox) -> None:
    whole = house.with_(
        bot_token=sandbox.token, api_url=sandbox.url, operator_name="Akimat", operator_contact="kenes@example.kz"
    )
    said = await whole.kenes("doctor", "--json")
    assert said.code == 0
    assert [finding["what"] for finding in said.json if not finding["ok"]] == []
    assert all(finding["said"] for finding in said.json)


@pytest.mark.parametrize(
    ("code", "said"), [("KST", "answered by KST"), ("NONE", "no such body"), ("KSTC", "takes no appeals")]
)
async def test_doctor_looks_for_the_body_that_answers_whoever_knows_none(house: Shell, code: str, said: str) -> None:
    commission = house.folder / "commission.toml"
    commission.write_text(COMMISSION)
    for file in (DEMO, commission):
        assert (await house.kenes("load", file)).code == 0
    found = await house.with_(default_body=code).kenes("doctor", "--json")
    [line] = [finding for finding in found.json if said in finding["said"]]
    assert line["ok"] is (code == "KST")


@pytest.mark.parametrize("url", ["sandbox", NOWHERE])
async def test_doctor_tells_a_wrong_token_from_a_silent_network(house: Shell, sandbox: Sandbox, url: str) -> None:
    address = sandbox.url if url == "sandbox" else url
    said = await house.with_(bot_token=TOKEN, api_url=address).kenes("doctor", "--json")
    [token] = [finding for finding in said.json if not finding["ok"] and "token" in finding["what"]]
    assert ("refuses the token" if url == "sandbox" else "does not answer") in token["said"]
    assert said.code == 1
    assert "canary" not in said.out + said.err


async def test_doctor_tells_whether_telegram_can_bring_updates(house: Shell, sandbox: Sandbox) -> None:
    behind = house.with_(bot_token=sandbox.token, api_url=sandbox.url, webhook_url=NOWHERE, web_port="0")
    assert (await _webhook_seen_by_doctor(behind))["said"].startswith("The next start tells Telegram")

    api = f"{sandbox.url}/bot{sandbox.token}"
    async with aiohttp.ClientSession() as session:
        await session.post(f"{api}/setWebhook", json={"url": f"{NOWHERE}/telegram"})
        assert (await _webhook_seen_by_doctor(behind))["ok"]
        await sandbox.client.start(CITIZEN)

        async def is_refused() -> bool | None:
            async with session.get(f"{api}/getWebhookInfo") as answer:
                return "last_error_message" in (await answer.json())["result"] or None

        await sandbox.client.wait_until(is_refused, 30)
    found = await _webhook_seen_by_doctor(behind)
    assert (found["ok"], "waiting there: 1" in found["said"]) == (False, True)


async def _webhook_seen_by_doctor(shell: Shell) -> dict[str, Any]:
    [found] = [one for one in (await shell.kenes("doctor", "--json")).json if "webhook" in one["what"]]
    return dict(found)


async def test_inviting_without_telegram_says_what_to_check(house: Shell) -> None:
    assert (await house.kenes("load", DEMO)).code == 0
    said = await house.with_(bot_token=TOKEN, api_url=NOWHERE).kenes("invite", "--body", "KST", "--all")
    assert said.is_one_line()
    assert said.code == 1
    assert "canary" not in said.err


async def test_ctrl_c_is_no_crash(house: Shell) -> None:
    process = await house.with_(bot_token=TOKEN, api_url=NOWHERE).begin("run")
    assert process.stderr is not None
    async with asyncio.timeout(30):
        assert b"telegram_does_not_answer" in await process.stderr.readline()
        process.send_signal(2)
        _, err = await process.communicate()
    assert b"KeyboardInterrupt" not in err
    assert b"canary" not in err
    assert process.returncode == 0


CRASHING = """
import sys
from bot import __main__ as kenes
from bot.commands import permissions

def crash() -> None:
    token = name = "canary"
    raise LookupError(f"{token} {name}")

permissions.furnish = crash
sys.argv = ["kenes", "permissions"]
kenes.main()
"""


async def test_what_nobody_foresaw_is_told_by_its_place_and_shows_no_value(shell: Shell) -> None:
    process = await shell.python("-c", CRASHING)
    out, err = await process.communicate()
    assert process.returncode == 1
    assert b"program_crashed" in err
    assert b"LookupError" in err
    assert b"permissions.py" in err
    assert b"canary" not in out + err.replace(b'token = name = "canary"', b"")
