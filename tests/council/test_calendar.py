"""Terms counted by hand against the law: registration, the day after, days off, the year's border."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from council.calendar.model import Due, Skipped, Unit, Why, WorkingHours, instant, local
from council.calendar.refusals import TermRefused
from council.calendar.rules import LONGEST, Calendar, due_on
from storage.days_off import load_days_off

KAZAKHSTAN = Calendar(load_days_off())


def reckon(received: str, term: int, unit: Unit = Unit.WORKING_DAYS) -> Due:
    return due_on(instant(datetime.fromisoformat(received)), term, unit, KAZAKHSTAN)


def test_fifteen_working_days_from_friday_before_nauryz_end_on_15_april() -> None:
    due = reckon("2026-03-20T10:00", 15)
    assert (due.registered, due.due, due.announced) == (date(2026, 3, 20), date(2026, 4, 15), True)
    assert due.skipped[:5] == tuple(Skipped(date(2026, 3, day), Why.DAY_OFF) for day in range(21, 26))
    assert [skip.date.day for skip in due.skipped[5:]] == [28, 29, 4, 5, 11, 12]
    assert {skip.why for skip in due.skipped[5:]} == {Why.WEEKEND}


@pytest.mark.parametrize(
    ("received", "registered"),
    [
        ("2026-03-20T18:30", "2026-03-20"),
        ("2026-03-20T18:30:59", "2026-03-26"),
        ("2026-03-20T18:31", "2026-03-26"),
        ("2026-10-05T18:31", "2026-10-06"),
        ("2026-10-05T00:00", "2026-10-05"),
        ("2026-10-05T08:59", "2026-10-05"),
        ("2026-10-04T12:00", "2026-10-05"),
        ("2026-10-02T23:59", "2026-10-05"),
        ("2026-12-16T09:00", "2026-12-17"),
        ("2026-10-25T09:00", "2026-10-27"),
        ("2025-01-05T10:00", "2025-01-05"),
        ("2025-01-05T19:00", "2025-01-06"),
        ("2024-12-31T18:31", "2025-01-05"),
        ("2024-05-04T10:00", "2024-05-04"),
    ],
)
def test_what_comes_after_hours_or_on_a_day_off_is_registered_next_working_day(received: str, registered: str) -> None:
    assert reckon(received, 1).registered == date.fromisoformat(registered)


@pytest.mark.parametrize(
    ("received", "term", "due"),
    [
        ("2026-03-20T10:00", 1, "2026-03-26"),
        ("2026-03-20T18:31", 1, "2026-03-27"),
        ("2026-10-05T10:00", 1, "2026-10-06"),
        ("2026-10-02T10:00", 1, "2026-10-05"),
        ("2024-12-31T10:00", 1, "2025-01-05"),
        ("2024-12-31T10:00", 2, "2025-01-06"),
        ("2024-12-31T10:00", 3, "2025-01-08"),
        ("2025-12-30T10:00", 3, "2026-01-06"),
        ("2025-12-30T10:00", 4, "2026-01-08"),
        ("2026-12-31T10:00", 1, "2027-01-05"),
        ("2026-12-15T10:00", 15, "2027-01-11"),
    ],
)
def test_a_term_in_working_days_counts_from_the_day_after_registration(received: str, term: int, due: str) -> None:
    assert reckon(received, term).due == date.fromisoformat(due)


@pytest.mark.parametrize(
    ("received", "term", "due"),
    [
        ("2026-10-05T10:00", 15, "2026-10-20"),
        ("2026-10-05T18:31", 15, "2026-10-21"),
        ("2026-10-05T10:00", 5, "2026-10-12"),
        ("2026-03-06T10:00", 15, "2026-03-26"),
    ],
)
def test_calendar_days_count_all_but_a_last_day_off_moves_on(received: str, term: int, due: str) -> None:
    reckoned = reckon(received, term, Unit.CALENDAR_DAYS)
    assert reckoned.due == date.fromisoformat(due)
    assert (reckoned.due - reckoned.registered).days == term + len(reckoned.skipped)


@pytest.mark.parametrize(
    ("received", "term", "due"),
    [
        ("2026-01-15T10:00", 1, "2026-02-16"),
        ("2026-01-15T10:00", 2, "2026-03-16"),
        ("2025-12-31T10:00", 2, "2026-03-02"),
        ("2026-01-30T10:00", 1, "2026-03-02"),
        ("2026-08-31T10:00", 1, "2026-09-30"),
        ("2026-11-30T10:00", 3, "2027-03-01"),
        ("2024-01-31T10:00", 1, "2024-02-29"),
    ],
)
def test_months_end_on_the_same_day_of_the_month_or_its_last(received: str, term: int, due: str) -> None:
    assert reckon(received, term, Unit.MONTHS).due == date.fromisoformat(due)


def test_a_term_that_touches_a_year_not_announced_says_so() -> None:
    assert reckon("2026-12-01T10:00", 5).announced
    assert not reckon("2026-12-30T10:00", 5).announced
    assert not reckon("2024-12-31T10:00", 5).announced
    assert not reckon("2024-12-31T18:31", 1).announced


def test_an_estimated_day_off_is_named_as_estimated() -> None:
    skipped = {skip.date: skip.why for skip in reckon("2027-05-13T10:00", 3).skipped}
    assert skipped[date(2027, 5, 16)] is Why.ESTIMATED
    assert skipped[date(2027, 5, 15)] is Why.WEEKEND


def test_a_worked_weekend_is_not_skipped() -> None:
    due = reckon("2024-12-31T10:00", 3)
    assert [skip.date.isoformat() for skip in due.skipped] == [
        "2025-01-01",
        "2025-01-02",
        "2025-01-03",
        "2025-01-04",
        "2025-01-07",
    ]


def test_a_body_with_other_hours_registers_by_them() -> None:
    early = Calendar(KAZAKHSTAN.years, WorkingHours(closes=datetime(2026, 1, 1, 17, tzinfo=UTC).time()))
    late = instant(datetime.fromisoformat("2026-10-05T17:01"))
    assert due_on(late, 1, Unit.WORKING_DAYS, early).registered == date(2026, 10, 6)


def test_the_country_has_had_one_zone_since_march_2024() -> None:
    assert local(instant(datetime(2026, 7, 1, 7, tzinfo=UTC))).isoformat() == "2026-07-01T12:00:00+05:00"
    assert reckon("2026-03-20T18:30+05:00", 1) == reckon("2026-03-20T13:30Z", 1)


@pytest.mark.parametrize("unit", list(Unit))
def test_a_term_below_one_or_beyond_reason_is_refused(unit: Unit) -> None:
    for term in (0, -1, LONGEST[unit] + 1):
        with pytest.raises(TermRefused):
            reckon("2026-03-20T10:00", term, unit)


MOMENTS = st.datetimes(datetime(2024, 6, 1), datetime(2028, 12, 31)).map(instant)  # noqa: DTZ001 local by contract
TERMS = st.integers(1, 119)
UNITS = st.sampled_from(Unit)


def span(after: date, until: date) -> list[date]:
    return [after + timedelta(days=count) for count in range(1, (until - after).days + 1)]


@settings(deadline=None)
@given(MOMENTS, TERMS)
def test_as_many_working_days_pass_as_the_term_has(at: int, term: int) -> None:
    due = due_on(at, term, Unit.WORKING_DAYS, KAZAKHSTAN)
    days = span(due.registered, due.due)
    assert sum(map(KAZAKHSTAN.is_working, days)) == term
    assert [skip.date for skip in due.skipped] == [on for on in days if not KAZAKHSTAN.is_working(on)]


@settings(deadline=None)
@given(MOMENTS, TERMS, UNITS)
def test_a_term_begins_and_ends_on_working_days(at: int, term: int, unit: Unit) -> None:
    due = due_on(at, term, unit, KAZAKHSTAN)
    assert KAZAKHSTAN.is_working(due.registered)
    assert KAZAKHSTAN.is_working(due.due)
    assert due.received.date() <= due.registered < due.due


@settings(deadline=None)
@given(MOMENTS, MOMENTS, TERMS, UNITS)
def test_who_comes_later_is_never_due_earlier(one: int, other: int, term: int, unit: Unit) -> None:
    first, second = (due_on(at, term, unit, KAZAKHSTAN).due for at in sorted((one, other)))
    assert first <= second


@settings(deadline=None)
@given(MOMENTS, TERMS, UNITS)
def test_a_longer_term_never_ends_earlier(at: int, term: int, unit: Unit) -> None:
    shorter, longer = (due_on(at, length, unit, KAZAKHSTAN).due for length in (term, term + 1))
    assert shorter <= longer
