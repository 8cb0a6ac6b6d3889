"""Rules of appeals by themselves: numbers, folding, which body answers, what follows on what."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council.appeals.commands import AnswerAppeal
from council.appeals.model import MOVES, AppealState
from council.appeals.refusals import AppealClosed
from council.appeals.rules import (
    Candidate,
    council_of,
    first_root,
    folded_number,
    moved,
    nearest_first,
    number_of,
    term_of,
)
from council.bodies.model import Body
from council.calendar.model import instant
from council.command import check
from council.errors import FieldRefused
from council.identity import AppealId, BodyId, Instant
from council.names import Names
from storage.days_off import load_days_off
from storage.profiles import shipped_profiles

CODES = st.text("ABCDEFGHKLMNOPRSTUWXYZ", min_size=2, max_size=6)
COUNTS = st.integers(1, 10_000_000)


@given(CODES, st.integers(2026, 2099), COUNTS)
def test_a_number_is_found_by_itself_in_either_case_and_with_any_dash(code: str, year: int, count: int) -> None:
    number = number_of(code, year, count)
    typed = {number, number.lower(), number.replace("-", " – "), f"  {code}_{year}_{count} "}
    assert {folded_number(each) for each in typed} == {folded_number(number)}


@given(CODES, COUNTS, COUNTS)
def test_two_numbers_of_a_body_are_never_folded_into_one(code: str, one: int, other: int) -> None:
    same = folded_number(number_of(code, 2026, one)) == folded_number(number_of(code, 2026, other))
    assert same == (one == other)


@pytest.mark.parametrize("state", AppealState)
def test_nothing_follows_on_an_answer(state: AppealState) -> None:
    assert (AppealState.ANSWERED, "take") not in MOVES
    if state is not AppealState.TAKEN:
        with pytest.raises(AppealClosed):
            moved(state, "answer")


def candidate(number: int, profile: str, region: str | None, parent: int | None = None) -> Candidate:
    body = Body(
        BodyId(number), f"B{number}", profile, Names("а", "б"), region, None if parent is None else BodyId(parent)
    )
    return Candidate(body, shipped_profiles().profile(profile))


def test_the_highest_public_council_of_the_region_answers() -> None:
    lower = candidate(2, "regional_public_council", "KZ-39", parent=1)
    highest = candidate(1, "regional_public_council", "KZ-39")
    elsewhere = candidate(3, "city_district_public_council", "KZ-39-RUD")
    assert council_of("KZ-39", [lower, elsewhere, highest]) == highest.body


def test_a_body_that_is_no_public_council_or_takes_no_appeals_does_not_stand_in_for_one() -> None:
    others = [candidate(1, "working_group", "KZ-39"), candidate(2, "regional_council_ngo", "KZ-39")]
    assert council_of("KZ-39", others) is None


def test_the_council_of_the_region_is_offered_first_then_those_of_its_parts_then_all_others() -> None:
    of_ngos = candidate(1, "regional_council_ngo", "KZ-39")
    of_a_company = candidate(2, "quasi_public_council", "KZ-39")
    of_the_city = candidate(3, "city_district_public_council", "KZ-39-RUD")
    of_the_region = candidate(4, "regional_public_council", "KZ-39")
    commission = candidate(5, "commission", "KZ-39", parent=4)
    offered = nearest_first("KZ-39", [of_ngos, of_a_company, of_the_city, of_the_region, commission])
    assert offered == [each.body for each in (of_the_region, of_the_city, of_ngos, of_a_company)]


def test_the_council_of_a_company_answers_for_no_region() -> None:
    assert council_of("KZ-71", [candidate(1, "quasi_public_council", "KZ-71")]) is None


def test_where_no_region_leads_to_a_body_the_first_root_that_takes_appeals_answers() -> None:
    group, below, root = (
        candidate(1, "working_group", None),
        candidate(2, "regional_public_council", "KZ-39", parent=3),
        candidate(3, "republican_public_council", None),
    )
    assert first_root([group, below, root]) == root.body
    assert first_root([group]) is None


@pytest.mark.parametrize("key", ["regional_public_council", "quasi_public_council", "republican_public_council"])
def test_the_term_is_the_profiles_own(key: str) -> None:
    received = Instant(instant(datetime.fromisoformat("2026-10-05T10:00")))
    term = term_of(received, shipped_profiles().profile(key), load_days_off())
    assert (term.registered, term.due) == (date(2026, 10, 5), date(2026, 10, 27))


def test_an_answer_is_measured_as_telegram_counts_it() -> None:
    flags = "🇰🇿" * 1_000
    with pytest.raises(FieldRefused):
        check(AnswerAppeal(AppealId(1), flags))
    check(AnswerAppeal(AppealId(1), flags[:1_750]))
