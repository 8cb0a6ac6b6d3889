"""`kenes due` as an official or a program calls it."""

import json

import pytest
import typer
from typer.testing import CliRunner, Result

from bot.commands.due import register


def call(*options: str) -> Result:
    app = typer.Typer()
    app.callback()(lambda: None)
    register(app)
    return CliRunner().invoke(app, ["due", *options])


def test_a_program_gets_the_term_as_json() -> None:
    answer = json.loads(call("--from", "2026-03-20T10:00", "--working-days", "15", "--json").stdout)
    assert list(answer) == ["received", "registered", "due", "term", "unit", "announced", "skipped"]
    assert answer["received"] == "2026-03-20T10:00:00+05:00"
    assert (answer["registered"], answer["due"]) == ("2026-03-20", "2026-04-15")
    assert (answer["term"], answer["unit"], answer["announced"]) == (15, "working-days", True)
    assert answer["skipped"][0] == {"date": "2026-03-21", "why": "day-off"}


def test_a_moment_with_a_zone_is_taken_to_local_time() -> None:
    answer = json.loads(call("--from", "2026-03-20T13:31Z", "--months", "1", "--json").stdout)
    assert (answer["registered"], answer["due"]) == ("2026-03-26", "2026-04-27")


def test_another_end_of_the_working_day_may_be_given() -> None:
    options = ("--from", "2026-10-05T17:30", "--calendar-days", "3", "--json")
    assert json.loads(call(*options).stdout)["registered"] == "2026-10-05"
    assert json.loads(call(*options, "--hours-end", "17:00").stdout)["registered"] == "2026-10-06"


@pytest.mark.parametrize(
    ("language", "last_day"),
    [
        ("kk", "Соңғы күні: 2026 жылғы 6 қазан, сейсенбі"),
        ("ru", "Последний день: вторник, 6 октября 2026 года"),
        ("en", "Last day: Tuesday, 6 October 2026"),
    ],
)
def test_a_person_gets_the_term_in_words(language: str, last_day: str) -> None:
    answer = call("--from", "2026-10-05T10:00", "--working-days", "1", "--language", language)
    assert answer.exit_code == 0
    assert last_day in answer.stdout.splitlines()


def test_a_year_not_yet_announced_is_pointed_out() -> None:
    answer = call("--from", "2026-12-31T10:00", "--working-days", "1", "--language", "en")
    assert "not yet announced" in answer.stdout


GOOD = ("--from", "2026-03-20T10:00")


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), "one of --working-days"),
        (GOOD, "one of --working-days"),
        ((*GOOD, "--working-days", "1", "--months", "1"), "one of --working-days"),
        (("--working-days", "1"), "--from: a date and time"),
        (("--from", "friday", "--working-days", "1"), "--from: a date and time"),
        (("--from", "9999-12-31T10:00", "--working-days", "1"), "a year from 2000 to 2088"),
        (("--from", "0001-01-01T00:00+14:00", "--working-days", "1"), "a year from 2000 to 2088"),
        ((*GOOD, "--working-days", "0"), "a whole number from 1 to 1,000"),
        ((*GOOD, "--working-days", "-3"), "a whole number from 1 to 1,000"),
        ((*GOOD, "--calendar-days", "99999999999"), "a whole number from 1 to 3,660"),
        ((*GOOD, "--months", "two"), "a whole number from 1 to 120"),
        ((*GOOD, "--months", "1", "--hours-end", "half past six"), "--hours-end: a time"),
        ((*GOOD, "--months", "1", "--hours-end", "18:30+05:00"), "--hours-end: a time"),
    ],
)
def test_a_bad_value_gets_one_line_that_says_what_was_expected(options: tuple[str, ...], expected: str) -> None:
    answer = call(*options, "--language", "en")
    assert answer.exit_code == 2
    assert expected in answer.stderr
    assert answer.stderr.count("\n") == 1
    assert answer.stdout == ""


def test_an_unknown_language_is_answered_in_the_state_language() -> None:
    answer = call(*GOOD, "--months", "1", "--language", "de")
    assert answer.exit_code == 2
    assert "kk, ru немесе en" in answer.stderr
