"""Every import contract is broken once, on a copy of the house, to see that it holds."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.source import ROOMS, ROOT

# contract id -> (what is planted, the import that must be refused)
PLANTED = [
    ("rooms", {"council/planted.py": "import locales"}),
    ("rooms", {"locales/planted.py": "import documents"}),
    ("rooms", {"documents/planted.py": "import storage"}),
    ("rooms", {"handlers/planted.py": "import storage"}),
    ("rooms", {"web/planted.py": "import handlers"}),
    ("rooms", {"storage/planted.py": "import bot"}),
    ("model", {"council/planted/model.py": "import council.planted.rules", "council/planted/rules.py": ""}),
    ("commands", {"council/planted/commands.py": "import council.planted.rules", "council/planted/rules.py": ""}),
    ("rules", {"council/planted/rules.py": "import council.planted.ports", "council/planted/ports.py": ""}),
    ("ports", {"council/planted/ports.py": "import council.ports"}),
    ("finding", {"council/planted/finding.py": "import council.planted.actions", "council/planted/actions.py": ""}),
    (
        "unit-of-work",
        {"council/ports.py": "import council.planted.actions", "council/planted/actions.py": ""},
    ),
    (
        "handlers-nouns",
        {"handlers/planted/routes.py": "import handlers.other.form", "handlers/other/form.py": ""},
    ),
    (
        "handlers-nouns",
        {"handlers/kit/planted.py": "import handlers.other.form", "handlers/other/form.py": ""},
    ),
    ("web-nouns", {"web/planted/pages.py": "import web.other.pages", "web/other/pages.py": ""}),
    ("telegram", {"council/planted.py": "import telegram"}),
    ("telegram", {"storage/planted.py": "from telegram.ext import Application"}),
    ("drivers", {"handlers/planted.py": "import sqlite3"}),
    ("drivers", {"bot/planted.py": "from sqlalchemy.ext import asyncio"}),
    ("drivers", {"sandbox/planted.py": "import asyncpg"}),
    ("settings", {"storage/planted.py": "from bot.settings import Settings"}),
    ("settings", {"web/planted.py": "import pydantic_settings"}),
    ("sandbox", {"sandbox/planted.py": "import council"}),
    ("demo", {"bot/planted.py": "import sandbox"}),
]


def contracts() -> dict[str, str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {contract["id"]: contract["name"] for contract in project["tool"]["importlinter"]["contracts"]}


@pytest.fixture
def copied_house(tmp_path: Path) -> Path:
    only_python = shutil.ignore_patterns("__pycache__", "*.ftl", "*.sql", "page", "profiles")
    for room in ROOMS:
        shutil.copytree(ROOT / room, tmp_path / room, ignore=only_python)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def plant(house: Path, modules: dict[str, str]) -> None:
    for name, code in modules.items():
        path = house / name
        path.parent.mkdir(parents=True, exist_ok=True)
        (path.parent / "__init__.py").touch()
        with path.open("a", encoding="utf-8") as module:
            module.write(f"\n{code}\n")


def lint(house: Path, contract: str) -> subprocess.CompletedProcess[str]:
    command = Path(sys.executable).with_name("lint-imports")
    options = ["--contract", contract, "--no-cache", "--no-logo"]
    return subprocess.run([command, *options], cwd=house, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize(("contract", "modules"), PLANTED)
def test_a_forbidden_import_is_refused_by_name(copied_house: Path, contract: str, modules: dict[str, str]) -> None:
    plant(copied_house, modules)
    refused = lint(copied_house, contract)
    importer = next(iter(modules)).removesuffix(".py").replace("/", ".")
    assert refused.returncode == 1, refused.stdout + refused.stderr
    assert f"{contracts()[contract]} BROKEN" in refused.stdout
    assert f"{importer} -> " in refused.stdout


def test_the_demo_command_alone_may_open_the_sandbox(copied_house: Path) -> None:
    plant(copied_house, {"bot/demo/showing.py": "import sandbox"})
    allowed = lint(copied_house, "demo")
    assert allowed.returncode == 0, allowed.stdout + allowed.stderr


def test_every_contract_has_been_broken_once() -> None:
    assert {contract for contract, _ in PLANTED} == set(contracts())
