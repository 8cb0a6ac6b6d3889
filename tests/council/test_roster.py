"""Rows of a workbook against a roster: who comes, goes and changes, and which rows are refused with what reason."""

from dataclasses import replace
from datetime import date

import pytest

from council.bodies.model import Body, Membership
from council.errors import RuleBroken
from council.identity import BodyId, MembershipId, OrganizationId, PersonId
from council.members.model import Effect, Plan, Roster, RosterRow, Step
from council.members.planning import plan_of
from council.members.rules import digest_of
from council.names import Names
from council.organizations.model import Organization, OrganizationKind
from council.permissions.model import Role
from council.profiles.model import Voting
from storage.profiles import shipped_profiles

KST = BodyId(1)
TODAY = date(2026, 3, 20)
BEGAN = date(2025, 1, 10)
SHANYRAQ, BOLASHAQ = OrganizationId(7), OrganizationId(8)
ORGANIZATIONS = {
    SHANYRAQ: Organization(SHANYRAQ, "shanyraq", OrganizationKind.NPO, Names("«Шаңырақ» ҚҚ", "ОФ «Шанырак»")),
    BOLASHAQ: Organization(BOLASHAQ, "bolashaq", OrganizationKind.NPO, Names("«Болашақ» ҚҚ", "ОФ «Болашак»")),
}
AISULU = RosterRow(4, "11", "Айсұлу Жүнісова", "member", True, "ОФ «Шанырак»", BEGAN, None, "№ 4 қаулы")
MARAT = RosterRow(5, "12", "Марат Оспанов", "chair", True, "", BEGAN, None, "№ 4 қаулы")
OLGA = RosterRow(6, None, "Ольга Ким", "member", True, "", TODAY, None, "№ 9 қаулы")


def seat(number: int, post: str, represents: OrganizationId | None = None) -> Membership:
    role = {"chair": Role.PRESIDING, "secretary": Role.SECRETARY}.get(post, Role.MEMBER)
    voting = Voting.NONE if post == "secretary" else Voting.VOTING
    person = PersonId(number + 100)
    return Membership(MembershipId(number), KST, person, post, role, voting, represents, BEGAN, None, "№ 4 қаулы")


def roster(*more: Membership, seats: int = 5) -> Roster:
    profile = shipped_profiles().profile("regional_public_council")
    memberships = (seat(11, "member", SHANYRAQ), seat(12, "chair"), *more)
    names = {PersonId(111): "Айсұлу Жүнісова", PersonId(112): "Марат Оспанов"}
    named = {each.person_id: names.get(each.person_id, f"Мүше {each.id}") for each in memberships}
    body = Body(KST, "KST", profile.key, Names("а", "б"), seats=seats)
    return Roster(body, profile, memberships, named, ORGANIZATIONS)


def plan(*rows: RosterRow, of: Roster | None = None) -> Plan:
    return plan_of(rows, of or roster(), TODAY)


def only_step(row: RosterRow) -> Step:
    planned = plan(row)
    assert not planned.refused
    (step,) = planned.steps
    return step


def only_reason(*rows: RosterRow, of: Roster | None = None) -> RuleBroken:
    (refused,) = plan(*rows, of=of).refused
    return refused.reason


def test_a_workbook_sent_back_as_it_was_asks_for_nothing() -> None:
    assert plan(AISULU, MARAT) == Plan((), ())


@pytest.mark.parametrize("written", ["ОФ «Шанырак»", "«шаңырақ»  ққ", "shanyraq"])
def test_an_organization_is_known_by_any_of_its_names(written: str) -> None:
    assert plan(replace(AISULU, represents=written)) == Plan((), ())


def test_spaces_and_line_ends_are_no_correction() -> None:
    assert plan(replace(AISULU, name="Айсұлу   Жүнісова", ground="№ 4\n қаулы")) == Plan((), ())


def test_a_row_without_a_key_brings_somebody_new() -> None:
    step = only_step(OLGA)
    assert (step.effect, step.before, step.seat.post, step.seat.from_on) == (Effect.COMES, None, "member", TODAY)
    assert step.seat.id < 0
    assert not step.is_namesake


def test_a_new_member_with_the_name_of_a_present_one_is_marked() -> None:
    assert only_step(replace(OLGA, name="айсулу жунисова")).is_namesake


def test_a_day_and_a_ground_end_a_mandate() -> None:
    step = only_step(replace(AISULU, ended_on=date(2026, 3, 19), end_ground="өтініш"))
    assert (step.effect, step.seat.until_on, step.seat.end_ground) == (Effect.GOES, date(2026, 3, 19), "өтініш")


def test_rows_that_are_missing_end_nobody() -> None:
    assert plan(MARAT) == Plan((), ())


def test_another_post_without_a_day_of_its_own_begins_today_and_keeps_the_history() -> None:
    step = only_step(replace(AISULU, post="deputy", ground="№ 2 хаттама"))
    former, moved = step.after
    assert step.effect is Effect.MOVES
    assert (former.id, former.until_on) == (11, date(2026, 3, 19))
    assert (moved.post, moved.from_on, moved.role, moved.person_id) == ("deputy", TODAY, Role.PRESIDING, 111)


def test_another_post_may_have_its_own_first_day() -> None:
    step = only_step(replace(AISULU, post="deputy", ground="№ 2 хаттама", from_on=date(2026, 2, 1)))
    assert step.seat.from_on == date(2026, 2, 1)


def test_two_members_may_change_places() -> None:
    changed = plan(
        replace(AISULU, post="chair", ground="№ 2 хаттама"), replace(MARAT, post="member", ground="№ 2 хаттама")
    )
    assert [step.effect for step in changed.steps] == [Effect.MOVES, Effect.MOVES]
    assert [step.is_barred_to_officials for step in changed.steps] == [True, False]
    assert not changed.refused


def test_a_corrected_name_is_a_correction_of_the_person() -> None:
    step = only_step(replace(AISULU, name="Айсұлу Жүнісқызы"))
    assert (step.effect, step.former_name, step.after) == (Effect.MENDED, "Айсұлу Жүнісова", (step.before,))


def test_a_term_and_an_organization_are_put_right() -> None:
    step = only_step(replace(AISULU, until_on=date(2028, 1, 9), represents="bolashaq"))
    assert (step.effect, step.seat.until_on, step.seat.represents) == (Effect.MENDED, date(2028, 1, 9), BOLASHAQ)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        pytest.param(replace(AISULU, key="99"), "refused-row-of-another-body", id="a key of another body"),
        pytest.param(replace(AISULU, post="treasurer"), "refused-unknown-post", id="a post the body lacks"),
        pytest.param(replace(AISULU, is_voting=False), "refused-voting-set-by-post", id="a vote the post gives"),
        pytest.param(replace(OLGA, post="secretary"), "refused-voting-set-by-post", id="a vote the post lacks"),
        pytest.param(replace(AISULU, post="deputy"), "refused-post-ground-missing", id="a post on an old ground"),
        pytest.param(
            replace(AISULU, post="deputy", ended_on=TODAY, end_ground="өтініш"),
            "refused-end-and-post-at-once",
            id="an end and a post",
        ),
        pytest.param(
            replace(AISULU, ended_on=date(2025, 1, 9), end_ground="өтініш"),
            "refused-dates-out-of-order",
            id="an end before the beginning",
        ),
        pytest.param(
            replace(OLGA, until_on=date(2026, 3, 19)), "refused-dates-out-of-order", id="a term before its beginning"
        ),
        pytest.param(
            replace(OLGA, represents="«Жоқ ұйым»"), "refused-unknown-organization", id="an organization nobody knows"
        ),
        pytest.param(
            replace(OLGA, represents="shanyraq"), "refused-organization-has-seat", id="a second seat of an NPO"
        ),
        pytest.param(replace(OLGA, post="chair"), "refused-post-taken", id="a second chair"),
    ],
)
def test_a_row_against_the_rules_is_refused_by_name(row: RosterRow, reason: str) -> None:
    assert only_reason(row).key() == reason


def test_what_is_over_is_not_changed_by_an_old_workbook() -> None:
    over = replace(seat(13, "member"), until_on=date(2026, 3, 19), end_ground="өтініш")
    row = RosterRow(7, "13", "Мүше 13", "member", True, "", BEGAN, None, "№ 4 қаулы")
    assert only_reason(row, of=roster(over)).key() == "refused-membership-ended"


def test_the_seat_of_whoever_goes_is_free_for_whoever_comes_on_the_same_sheet() -> None:
    full = roster(seats=2)
    goes = replace(AISULU, ended_on=date(2026, 3, 19), end_ground="өтініш")
    assert only_reason(OLGA, of=full).key() == "refused-body-full"
    assert not plan(OLGA, goes, of=full).refused


def test_those_who_come_are_counted_one_after_another() -> None:
    second = replace(OLGA, number=7, name="Бота Әлімова")
    planned = plan(OLGA, second, of=roster(seats=3))
    assert [step.row.number for step in planned.refused] == [7]


def test_a_body_that_is_too_large_may_still_let_somebody_go_and_mend_a_name() -> None:
    crowded = roster(seat(13, "member"), seats=1)
    goes = replace(AISULU, ended_on=TODAY, end_ground="өтініш")
    mended = replace(MARAT, name="Марат Оспанұлы")
    assert not plan(goes, mended, of=crowded).refused


def test_the_digest_tells_every_change_of_a_roster_and_nothing_else() -> None:
    one = roster()
    shuffled = replace(one, memberships=one.memberships[::-1])
    renamed = replace(one, names={**one.names, PersonId(111): "Айсұлу Жүнісқызы"})
    ended = replace(one, memberships=(replace(one.memberships[0], until_on=TODAY), one.memberships[1]))
    assert digest_of(shuffled) == digest_of(one)
    assert len({digest_of(each) for each in (one, renamed, ended, roster(seats=6))}) == 4


def test_an_office_held_for_somebody_is_no_row_of_a_workbook() -> None:
    acting = replace(seat(13, "chair"), person_id=PersonId(111), voting=Voting.NONE, is_acting=True)
    row = RosterRow(7, "13", "Айсұлу Жүнісова", "member", True, "", BEGAN, None, "№ 9 қаулы")
    assert only_reason(row, of=roster(acting)).key() == "refused-row-of-another-body"
    assert plan(AISULU, MARAT, of=roster(acting)) == Plan((), ())


def test_a_workbook_brings_no_more_of_the_state_than_may_sit() -> None:
    akimat = OrganizationId(9)
    known = {**ORGANIZATIONS, akimat: Organization(akimat, "akimat", OrganizationKind.STATE_BODY, Names("а", "а"))}
    of = replace(roster(seats=5), organizations=known)
    first = replace(OLGA, represents="akimat")
    second = replace(OLGA, number=7, name="Бота Әлімова", represents="akimat")
    assert [each.row.number for each in plan(first, second, of=of).refused] == [7]
