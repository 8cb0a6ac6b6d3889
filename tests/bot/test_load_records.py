"""`kenes load votes.json --body KST`: past votes as held meetings, all or nothing, each once."""

import json
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner, Result

from bot.commands import load
from tests.house.source import ROOT

DEMO = ROOT / "data" / "demo" / "council.toml"
VOTES = [{"voter": {"name": name}, "option": option} for name, option in (("Әлия", "yes"), ("Болат", "no"))]
EVENT: dict[str, Any] = {"start_date": "2024-03-01", "result": "fail", "votes": VOTES}
MOTION: dict[str, Any] = {"id": "m1", "text": "Adopt the plan", "requirement": "simple-of-votes"}


@pytest.fixture
def database(tmp_path: Path, sqlite_template: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "kenes.db"
    path.write_bytes(sqlite_template.read_bytes())
    monkeypatch.setenv("KENES_DATABASE_URL", f"sqlite:///{path}")
    monkeypatch.chdir(tmp_path)
    kenes(DEMO)
    return path


def kenes(*words: str | Path) -> Result:
    app = typer.Typer()
    load.register(app)
    return CliRunner().invoke(app, [str(word) for word in words])


def load_votes(folder: Path, *values: Any, options: tuple[str, ...] = ()) -> Result:
    file = folder / "votes.json"
    file.write_text("\n".join(json.dumps(value, ensure_ascii=False) for value in values), "utf-8")
    return kenes(file, *options)


@pytest.mark.usefixtures("database")
def test_loading_twice_changes_nothing(tmp_path: Path) -> None:
    motion = MOTION | {"vote_events": [EVENT, EVENT | {"start_date": "2024-03-08", "result": "fail"}]}
    first, second = (load_votes(tmp_path, motion, options=("--body", "KST")) for _ in range(2))
    assert (first.exit_code, second.exit_code) == (0, 0), (first.output, first.exception)
    assert "meetings 2, motions 2, ballots 2, decisions 0; taken over before: 0" in first.stdout
    assert "meetings 0, motions 0, ballots 0, decisions 0; taken over before: 2" in second.stdout


@pytest.mark.usefixtures("database")
def test_a_program_reads_what_was_taken_and_a_dry_run_takes_nothing(tmp_path: Path) -> None:
    carried = MOTION | {"vote_events": [EVENT | {"result": "pass", "votes": VOTES[:1]}]}
    tried = json.loads(load_votes(tmp_path, carried, options=("--body", "KST", "--dry-run", "--json")).stdout)
    taken = json.loads(load_votes(tmp_path, carried, options=("--body", "KST", "--json")).stdout)
    assert tried == taken | {"dry_run": True}
    assert (taken["body"], taken["meetings"], taken["ballots"], taken["decisions"], taken["named"]) == (
        "KST",
        1,
        1,
        1,
        1,
    )


@pytest.mark.usefixtures("database")
def test_what_is_wrong_is_said_with_its_place_and_nothing_is_taken(tmp_path: Path) -> None:
    wrong = MOTION | {"id": "m2", "vote_events": [EVENT | {"start_date": None}, EVENT | {"votes": None}]}
    refused = load_votes(tmp_path, MOTION | {"vote_events": [EVENT]}, wrong, options=("--body", "KST"))
    assert refused.exit_code == 1
    assert "votes.json:2: [1].vote_events[0]: the vote names no day" in refused.stderr
    assert "votes.json:2: [1].vote_events[1]: the vote cannot be counted" in refused.stderr
    again = load_votes(tmp_path, MOTION | {"vote_events": [EVENT]}, options=("--body", "KST"))
    assert "ballots 1, decisions 0; taken over before: 0" in again.stdout


@pytest.mark.usefixtures("database")
def test_a_vote_that_says_something_else_than_before_is_refused(tmp_path: Path) -> None:
    event = EVENT | {"id": "e1"}
    load_votes(tmp_path, event, options=("--body", "KST"))
    refused = load_votes(tmp_path, event | {"votes": VOTES[:1]}, options=("--body", "KST", "--language", "ru"))
    assert (refused.exit_code, "уже взято раньше" in refused.stderr) == (1, True)


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize(("options", "said"), [((), "--body KST"), (("--body", "NIL"), "no body with the code “NIL”")])
def test_the_body_must_be_named_and_known(tmp_path: Path, options: tuple[str, ...], said: str) -> None:
    refused = load_votes(tmp_path, EVENT, options=options)
    assert (refused.exit_code, said in refused.stderr) == (1, True)


@pytest.mark.usefixtures("database")
def test_a_file_that_cannot_be_read_takes_nothing(tmp_path: Path) -> None:
    refused = load_votes(tmp_path, EVENT, {"votes": "all"}, options=("--body", "KST"))
    assert (refused.exit_code, "votes.json:2: [1].votes: a list in brackets was expected" in refused.stderr) == (
        1,
        True,
    )
