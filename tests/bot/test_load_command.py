"""`kenes load`: what an operator reads, and what a program reads."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from bot.commands import load
from tests.house.source import ROOT

DEMO = ROOT / "data" / "demo" / "council.toml"


@pytest.fixture
def database(tmp_path: Path, sqlite_template: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty database that the settings point to, far from any `.env`."""
    path = tmp_path / "kenes.db"
    path.write_bytes(sqlite_template.read_bytes())
    monkeypatch.setenv("KENES_DATABASE_URL", f"sqlite:///{path}")
    monkeypatch.chdir(tmp_path)
    return path


def kenes(*words: str | Path) -> Result:
    app = typer.Typer()
    load.register(app)
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.mark.usefixtures("database")
def test_loading_twice_adds_and_changes_nothing() -> None:
    first, second = kenes(DEMO), kenes(DEMO)
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert "Public Council of Kostanay Region (KST)" in first.stdout
    assert second.stdout == "council.toml: added 0, changed 0, ended 0.\n"


@pytest.mark.usefixtures("database")
def test_a_program_reads_counts_and_changes() -> None:
    tried = json.loads(kenes(DEMO, "--dry-run", "--json").stdout)
    loaded = json.loads(kenes(DEMO, "--json").stdout)
    assert tried == loaded | {"dry_run": True}
    assert loaded["added"] == len(loaded["changes"])
    body = next(change for change in loaded["changes"] if change["code"] == "KST")
    assert body["table"] == "body"
    assert set(body["name"]) == {"kk", "ru", "en"}


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("kk", "«KZ-99» деген өңір файлда да, базада да жоқ"),
        ("ru", "региона «KZ-99» нет ни в файле, ни в базе"),
        ("en", "there is no region “KZ-99” in the file or the database"),
    ],
)
def test_a_problem_is_said_with_file_line_and_what_was_expected(tmp_path: Path, language: str, said: str) -> None:
    path = tmp_path / "council.toml"
    path.write_text(DEMO.read_text("utf-8").replace('"KZ-71"', '"KZ-99"', 1), "utf-8")
    line = 1 + path.read_text("utf-8").split('"KZ-99"')[0].count("\n")
    refused = kenes(path, "--language", language)
    assert refused.exit_code == 1
    assert f"{path}:{line}: [[organization]] region: {said}" in refused.stderr
    assert refused.stdout == ""


@pytest.mark.usefixtures("database")
def test_a_program_reads_each_problem(tmp_path: Path) -> None:
    path = tmp_path / "empty.toml"
    path.touch()
    refused = kenes(path, "--json")
    assert refused.exit_code == 1
    [error] = json.loads(refused.stdout)["errors"]
    assert (error["file"], error["line"], error["reason"]) == (str(path), None, "load-empty")
    assert error["message"]
