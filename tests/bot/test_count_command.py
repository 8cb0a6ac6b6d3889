"""`kenes count`: what an operator reads, what a program reads, and the exit code."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from bot.commands import count

VOTES = [{"voter": {"name": "Aina"}, "option": "yes"}, {"voter": {"name": "Bek"}, "option": "no"}]
RIGHT = {"text": "Adopt", "requirement": "simple-of-votes", "vote_events": [{"result": "fail", "votes": VOTES}]}
WRONG = {"id": "e2", "requirement": "Majority required", "result": "pass", "votes": VOTES, "start_date": "2026-03-01"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "votes.json"


def kenes(file: Path, *values: object, options: tuple[str, ...] = ()) -> Result:
    file.write_text("\n".join(map(json.dumps, values)), "utf-8")
    app = typer.Typer()
    count.register(app)
    return CliRunner().invoke(app, [str(file), *options])


def test_where_all_agree_the_exit_code_is_0(file: Path) -> None:
    told = kenes(file, RIGHT)
    assert (told.exit_code, told.stdout) == (0, "Votes counted again: 1. Agree: 1. Differ: 0.\n")


def test_a_difference_is_said_with_its_place_and_the_exit_code_is_1(file: Path) -> None:
    told = kenes(file, RIGHT, WRONG)
    assert told.exit_code == 1
    assert f"{file}:2 [1]: 2026-03-01, e2" in told.stdout
    assert "result: published “pass”, counted “fail”" in told.stdout


def test_what_cannot_be_read_is_said_with_line_and_path_and_the_exit_code_is_2(file: Path) -> None:
    told = kenes(file, WRONG, {"votes": [{"option": "yes", "weight": "heavy"}]})
    assert told.exit_code == 2
    assert f"{file}:2: [1].votes[0].weight: a whole number was expected, “heavy” was found" in told.stderr
    assert kenes(file.with_name("none.json").parent / "votes.json").exit_code == 2


@pytest.mark.parametrize(
    ("language", "said"),
    [("kk", "нәтиже: жарияланғаны – «pass»"), ("ru", "опубликовано «pass»"), ("en", "published “pass”")],
)
def test_differences_are_said_in_three_languages(file: Path, language: str, said: str) -> None:
    assert said in kenes(file, WRONG, options=("--language", language)).stdout


def test_a_program_reads_the_numbers_behind_every_result(file: Path) -> None:
    told = json.loads(kenes(file, RIGHT, WRONG, options=("--json",)).stdout)
    assert (told["votes"], told["agreeing"], told["differing"], told["errors"]) == (2, 1, 1, [])
    right, wrong = told["records"]
    assert (right["rule"], right["result"], right["recorded_result"]) == ("simple-of-votes", "fail", "fail")
    assert (right["counts"]["yes"], right["base"], right["needed"], right["agrees"]) == (1, 2, 2, True)
    [difference] = wrong["differences"]
    assert (difference["kind"], difference["recorded"], difference["counted"]) == ("result", "pass", "fail")


def test_the_rule_and_the_seats_of_votes_that_tell_none_may_be_given(file: Path) -> None:
    silent = {"result": "fail", "counts": [{"option": "yes", "value": 13}, {"option": "no", "value": 2}]}
    assert kenes(file, silent).exit_code == 1
    assert kenes(file, silent, options=("--rule", "two-thirds-of-all", "--seats", "21")).exit_code == 0
    assert kenes(file, silent, options=("--rule", "what the chair likes")).exit_code == 2


@pytest.mark.parametrize("kind", ["count", "group", "twice", "option", "nothing", "requirement", "casting", "too many"])
def test_every_difference_has_its_sentence(file: Path, kind: str) -> None:
    given = {
        "count": {"votes": VOTES, "counts": [{"option": "yes", "value": 2}, {"option": "huh", "value": 1}]},
        "group": {
            "votes": [vote | {"group": "west"} for vote in VOTES],
            "counts": [{"option": "yes", "value": 2, "group": "west"}],
            "group_results": [{"group": "west", "result": "pass"}],
        },
        "twice": {"votes": VOTES + VOTES, "counts": [{"option": "yes", "value": n} for n in (1, 2)]},
        "option": {"votes": [{"option": "huh"}], "result": "hm", "motion": {"id": "m", "text": "T" * 90}},
        "nothing": {"votes": None, "result": "pass"},
        "requirement": {"votes": VOTES, "requirement": "luck"},
        "casting": {"votes": VOTES[:1], "kenes:casting": "yes"},
        "too many": {"votes": VOTES, "kenes:seats": 1, "kenes:present": 1},
    }[kind]
    told = kenes(file, given, options=("--language", "kk"))
    assert told.exit_code == 1
    assert "records-" not in told.stdout
