"""The container's conditions by ordinary means: its user, its read-only root, its stop, without an engine.

`unshare` gives the program mounts of its own, all of them read-only but for the data folder and a temporary one;
`setpriv` takes its user, its groups and every capability away, as compose.yaml asks. An image is not built here.
"""

import ast
import asyncio
import os
import re
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from sandbox.people import Person
from sandbox.server import Sandbox
from tests.house.source import ROOT
from tests.trials.conftest import Note

USER = 10001
PASSER_BY = 1001
STOPS_WITHIN = 10.0
DOCKERFILE = (ROOT / "Dockerfile").read_text("utf-8")
COMPOSE = (ROOT / "compose.yaml").read_text("utf-8").partition("\n  database:")[0]
CONFINED = """
set -eu
mount --bind "$DATA" "$DATA"
mount -t tmpfs -o size=64m,mode=1777 tmpfs "$TMPDIR"
while read -r _ where kind _; do
    case "$kind:$where" in proc:*|sysfs:*|cgroup*|dev*|*:"$DATA"|*:"$TMPDIR") continue ;; esac
    mount -o remount,bind,ro "$where" 2>/dev/null || echo "left writable: $where" >&2
done < /proc/self/mounts
cd "$DATA"
exec setpriv --reuid=USER --regid=USER --clear-groups --no-new-privs --inh-caps=-all --bounding-set=-all "$@"
""".replace("USER", str(USER))


def may_confine() -> bool:
    """Whether this user may give a process mounts and a user of its own."""
    return subprocess.run(["unshare", "--mount", "true"], check=False, capture_output=True).returncode == 0


def places_in(folder: Path) -> dict[str, str]:
    """The two places that may be written, the program's own, with a way to them."""
    places = {"DATA": folder / "data", "TMPDIR": folder / "tmp"}
    for place in places.values():
        place.mkdir()
        os.chown(place, USER, USER)
    for parent in (folder, *folder.parents[:3]):
        parent.chmod(parent.stat().st_mode | 0o011)
    return {name: str(place) for name, place in places.items()}


@asynccontextmanager
async def confined(folder: Path, sandbox: Sandbox, port: int) -> AsyncIterator[asyncio.subprocess.Process]:
    """The program under the container's conditions, from its first word on."""
    places = places_in(folder)
    settings = {
        "KENES_BOT_TOKEN": sandbox.token,
        "KENES_API_URL": sandbox.url,
        "KENES_WEB_PORT": str(port),
        "KENES_BACKUP_DIR": "backups",
        "KENES_POLL_TIMEOUT": "1",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PATH": os.environ["PATH"],
    }
    command = ["unshare", "--mount", "--propagation=private", "sh", "-c", CONFINED, "sh", sys.executable, "-m", "bot"]
    program = await asyncio.create_subprocess_exec(
        *command, "run", env=settings | places, stdout=asyncio.subprocess.PIPE, start_new_session=True
    )
    try:
        assert program.stdout is not None
        assert await program.stdout.readline(), "it ended before it began"
        yield program
    finally:
        if program.returncode is None:
            program.kill()
            await program.wait()


def status_of(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def within(pid: int, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command among the mounts of the program, as root."""
    enter = ["nsenter", f"--target={pid}", "--mount", *command]
    return subprocess.run(enter, check=False, capture_output=True, text=True)


def health_check() -> str:
    """What the image runs to ask how it is."""
    found = re.search(r'HEALTHCHECK[^\[]*(\["python", "-c", .*\])$', DOCKERFILE, re.MULTILINE)
    assert found is not None
    return str(ast.literal_eval(found.group(1))[2])


def test_the_compose_file_asks_for_what_is_tried_here() -> None:
    for line in ("read_only: true", "cap_drop: [ALL]", 'security_opt: ["no-new-privileges:true"]'):
        assert f"    {line}\n" in COMPOSE
    grace = re.search(r"stop_grace_period: (\d+)s", COMPOSE)
    assert grace is not None
    assert float(grace.group(1)) > STOPS_WITHIN
    assert f"--uid {USER}" in DOCKERFILE
    assert "USER kenes" in DOCKERFILE


@pytest.mark.trial
@pytest.mark.timeout(180)
async def test_the_program_lives_under_the_conditions_of_its_container(
    tmp_path: Path, note: Note, unused_tcp_port: int
) -> None:
    if not may_confine():
        note("O1", "container", "not tried: this user may not give a process mounts of its own", "runs confined")
        return
    async with (
        Sandbox(people=[Person(PASSER_BY, "Passer-by")]) as sandbox,
        confined(tmp_path, sandbox, unused_tcp_port) as program,
    ):
        status = status_of(program.pid)
        assert (status["Uid"].split()[0], status["CapEff"], status["NoNewPrivs"]) == (str(USER), "0" * 16, "1")
        assert "Read-only" in within(program.pid, "touch", "/usr/written", str(ROOT / "written")).stderr
        await sandbox.client.send_text(PASSER_BY, PASSER_BY, "/start")
        await sandbox.client.wait_for(PASSER_BY, "Тілді таңдаңыз", timeout=30)
        environment = {**os.environ, "KENES_WEB_PORT": str(unused_tcp_port)}
        asked = await asyncio.create_subprocess_exec(sys.executable, "-c", health_check(), env=environment)
        assert await asked.wait() == 0
        backups = tmp_path / "data" / "backups"
        await sandbox.client.wait_until(lambda: whole(backups), 30)
        peak = int(status_of(program.pid)["VmHWM"].split()[0]) / 1024
        began_at = asyncio.get_running_loop().time()
        program.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(program.wait(), STOPS_WITHIN)
        took = asyncio.get_running_loop().time() - began_at
    assert code == 0
    reached = f"uid {USER}, no capability, root read-only, health 200, stopped in {took:.1f} s, {peak:.0f} MB at most"
    note("O1", "container", reached, "runs confined, stops within 10 s")


async def whole(backups: Path) -> bool | None:
    """Whether the backup that is due at the first start stands there."""
    found = await asyncio.to_thread(lambda: [*backups.glob("*.db")])
    return bool(found) or None
