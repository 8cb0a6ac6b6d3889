"""The lock files answer for pyproject.toml: every part pinned, allowed, hashed, and nothing beside them.

Runs offline, in `make check` too; `make lock` writes both files anew.
"""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.source import ROOT

ASKED_BY = {
    "requirements.txt": "kenes (pyproject.toml)",
    "requirements-dev.txt": "kenes (pyproject.toml:dev)",
}
PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)", re.MULTILINE)


@dataclass(frozen=True)
class Pin:
    version: str
    entry: str


def pins_of(lock: str) -> dict[str, Pin]:
    text = (ROOT / lock).read_text(encoding="utf-8")
    starts = list(PIN.finditer(text))
    ends = [match.start() for match in starts[1:]] + [len(text)]
    return {
        canonicalize_name(match["name"]): Pin(match["version"], text[match.start() : end])
        for match, end in zip(starts, ends, strict=True)
    }


def asked_for(lock: str) -> dict[str, Requirement]:
    project = tomllib.loads(Path(ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = project["project"]["dependencies"]
    if lock == "requirements-dev.txt":
        lines = project["dependency-groups"]["dev"]
    return {canonicalize_name(asked.name): asked for asked in map(Requirement, lines)}


@pytest.mark.parametrize("lock", ASKED_BY)
def test_a_lock_holds_exactly_what_the_project_asks_for(lock: str) -> None:
    answered = {name for name, pin in pins_of(lock).items() if ASKED_BY[lock] in pin.entry}
    assert answered == set(asked_for(lock))


@pytest.mark.parametrize("lock", ASKED_BY)
def test_a_pin_is_one_the_project_allows(lock: str) -> None:
    pins = pins_of(lock)
    refused = [str(asked) for name, asked in asked_for(lock).items() if pins[name].version not in asked.specifier]
    assert refused == []


@pytest.mark.parametrize("lock", ASKED_BY)
def test_every_pin_has_its_hashes(lock: str) -> None:
    assert [name for name, pin in pins_of(lock).items() if "--hash=sha256:" not in pin.entry] == []


@pytest.mark.parametrize("lock", ASKED_BY)
def test_a_lock_names_no_index_and_no_host(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert re.findall(r"\S+://\S+|^-+(?:extra-)?index\S*|^--find-links\S*", text, re.MULTILINE) == []


def test_checks_run_on_the_versions_that_run_kenes() -> None:
    run, checks = pins_of("requirements.txt"), pins_of("requirements-dev.txt")
    differing = [name for name in run.keys() & checks.keys() if run[name].version != checks[name].version]
    assert differing == []
