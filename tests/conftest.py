"""What every test may ask for: a browser, and an honest word when there was none."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import hypothesis
import pytest

pytest_plugins = ["tests.databases"]

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

LONG = ("trials", "security", "storage", "documents", "bot")
"""Folders of tests that take seconds each."""

MEMORY = Path("/dev/shm")
ROOM_WANTED = 2 << 30
"""Bytes."""
if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= ROOM_WANTED:
    # Thousands of small databases, each commit synced: on a shared disk the tests would mostly wait for it.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))
    tempfile.tempdir = str(MEMORY)

# In a suite that must say the same of the same code, the texts are the same each time; trials look for new ones.
hypothesis.settings.register_profile("suite", derandomize=True)

browser_tests_left_out = pytest.StashKey[int]()


def pytest_configure(config: pytest.Config) -> None:
    if "not trial" in config.option.markexpr:
        hypothesis.settings.load_profile("suite")


@pytest.fixture(scope="session")
def chromium_path() -> str:
    found = next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
    if found is None:
        pytest.exit("Chromium is missing. On Debian or Ubuntu: sudo apt install chromium", returncode=1)
    return found


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Three for two processors: a test that drives real programs waits for them. A browser does not."""
    processors = os.cpu_count() or 1
    return processors if config.option.markexpr == "browser" else processors + (processors + 1) // 2


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The longest first, dealt out: begun last, or all by one worker, they would run while the others have nothing."""
    workers = getattr(config, "workerinput", {"workercount": 1})["workercount"]
    long = [item for folder in LONG for item in items if item.path.parent.name == folder]
    items[:] = _dealt(long, [item for item in items if item.path.parent.name not in LONG], workers)


def _dealt(long: list[pytest.Item], short: list[pytest.Item], workers: int) -> Iterator[pytest.Item]:
    """As many equal runs of neighbours as there are workers, each beginning with its part of the long ones."""
    share, rest = (len(long) + len(short)) // workers, iter(short)
    for worker in range(workers):
        hand = long[worker::workers]
        yield from hand
        yield from islice(rest, max(0, share - len(hand)))
    yield from rest


def pytest_deselected(items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("browser"):
            stash = item.config.stash
            stash[browser_tests_left_out] = stash.get(browser_tests_left_out, 0) + 1


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A process that tests beside others has no terminal: it tells the one that has."""
    told = getattr(session.config, "workeroutput", None)
    if told is not None:
        told["browser_tests_left_out"] = session.config.stash.get(browser_tests_left_out, 0)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    node.config.stash[browser_tests_left_out] = getattr(node, "workeroutput", {}).get("browser_tests_left_out", 0)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    count = config.stash.get(browser_tests_left_out, 0)
    if count and "not browser" in config.option.markexpr:
        terminalreporter.line("")
        terminalreporter.line(f"no browser: {count} tests were left out; run  make test-browser", yellow=True)
