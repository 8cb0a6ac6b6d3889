"""The file of days off: what administrators may write in it, and what is said when it is wrong."""

from datetime import date
from pathlib import Path

import pytest

from storage.days_off import FILE, BadDaysOff, load_days_off


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "days-off.toml"


def test_the_file_of_the_house_has_the_announced_years() -> None:
    years = load_days_off(FILE)
    assert years.year(2025).work == {date(2025, 1, 5)}
    assert date(2026, 5, 11) in years.year(2026).off
    assert [years.year(number).announced for number in (2025, 2026, 2027)] == [True, True, False]


def test_a_year_in_the_file_is_the_files_alone(file: Path) -> None:
    file.write_text('[2026]\nannounced = true\noff = ["2026-10-05"]\n')
    assert load_days_off(file).year(2026).off == {date(2026, 10, 5)}


def test_another_year_is_reckoned_and_never_announced() -> None:
    year = load_days_off().year(2028)
    assert not year.announced
    assert date(2028, 12, 18) in year.off
    assert year.estimated == {date(2028, 5, 5)}
    assert load_days_off().year(2024).work == {date(2024, 5, 4)}


def test_a_date_may_stand_without_quotes(file: Path) -> None:
    file.write_text("[2026]\nannounced = false\nwork = [2026-10-04]\n")
    assert load_days_off(file).year(2026).work == {date(2026, 10, 4)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[2026\n", "line 1"),
        ("[next]\nannounced = true\n", r"\[next\]: a year of four digits"),
        ("[2026]\noff = []\n", "announced = true or false"),
        ("2026 = 5\n", "announced = true or false"),
        ("[2026]\nannounced = true\nfree = []\n", "free is not known"),
        ('[2026]\nannounced = true\noff = "2026-10-05"\n', "a list of dates"),
        ('[2026]\nannounced = true\noff = ["2026-02-30"]\n', r"off: 2026-02-30: a date of 2026"),
        ('[2026]\nannounced = true\nwork = ["2025-10-05"]\n', r"work: 2025-10-05: a date of 2026"),
    ],
)
def test_a_wrong_file_is_refused_with_place_and_expectation(file: Path, text: str, expected: str) -> None:
    file.write_text(text)
    with pytest.raises(BadDaysOff, match=expected) as refusal:
        load_days_off(file)
    assert str(file) in str(refusal.value)


def test_a_missing_file_is_named(file: Path) -> None:
    with pytest.raises(BadDaysOff, match=r"days-off\.toml"):
        load_days_off(file)
