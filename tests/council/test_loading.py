"""Taking over a council file: whole or not at all, twice without a change, with every problem named."""

from datetime import date
from pathlib import Path

import pytest

from bot.commands.load import take_over
from council.errors import NotAllowed
from council.language import Language
from council.loading.commands import LoadCouncil
from council.loading.model import Changed, Report
from council.loading.refusals import FileRefused
from council.perform import perform
from council.permissions.model import Actor
from storage.council_file import default_directory, read_council_file
from storage.unit_of_work import StoredUnit, Units
from tests.house.source import ROOT

DEMO = ROOT / "data" / "demo" / "council.toml"
COUNCIL = """
[[organization]]
code = "shanyraq"
kind = "npo"
name = { kk = "Шаңырақ", ru = "Шанырак" }

[[body]]
code = "KST"
profile = "regional_public_council"
region = "KZ-39"
seats = 15
name = { kk = "Облыстың Қоғамдық кеңесі", ru = "Общественный совет области" }

[[body]]
code = "COM"
profile = "commission"
parent = "KST"
name = { kk = "Қоғамдық кеңестің комиссиясы", ru = "Комиссия Общественного совета" }

[[person]]
key = "aigul"
name = "Ахмет Айгүл"

[[person]]
key = "other-aigul"
name = "Ахмет Айгүл"

[[membership]]
body = "KST"
person = "aigul"
post = "chair"
represents = "shanyraq"
from = 2025-01-10
ground = "decision No. 4"

[[membership]]
body = "KST"
person = "other-aigul"
post = "member"
from = 2025-01-10
ground = "decision No. 4"
"""


async def load(units: Units, folder: Path, content: str, *, is_trial: bool = False) -> Report:
    path = folder / "council.toml"
    path.write_text(content, "utf-8")
    return await take_over(units, read_council_file(path), Language.EN, is_trial=is_trial)


async def reasons(units: Units, folder: Path, content: str) -> list[str]:
    with pytest.raises(FileRefused) as refused:
        await load(units, folder, content)
    return [f"{each.spot.table}.{each.spot.key} {each.reason}" for each in refused.value.problems]


async def counts(units: Units) -> tuple[int, int]:
    async def read(uow: StoredUnit) -> tuple[int, int]:
        return len(await uow.directory.regions()), len(await uow.bodies.every())

    return await units.run(read)


async def test_the_example_is_taken_over_and_a_second_time_changes_nothing(units: Units) -> None:
    first = await take_over(units, read_council_file(DEMO), Language.KK)
    second = await take_over(units, read_council_file(DEMO), Language.KK)
    assert first.count(Changed.ADDED) > 100
    assert second == Report((), ())


async def test_the_example_holds_the_councils_it_promises(units: Units) -> None:
    await take_over(units, read_council_file(DEMO), Language.KK)

    async def voting(uow: StoredUnit) -> dict[str, tuple[int, int]]:
        today = date(2026, 3, 20)
        return {
            body.code: (
                len(await uow.bodies.voting_members(body.id, today)),
                len(await uow.bodies.secretaries(body.id, today)),
            )
            for body in await uow.bodies.every()
        }

    assert await units.run(voting) == {"KST": (21, 1), "KSC": (15, 1), "SAQ": (12, 1), "NGK": (11, 1)}


async def test_a_dry_run_says_the_same_and_saves_nothing(units: Units, tmp_path: Path) -> None:
    tried = await load(units, tmp_path, COUNCIL, is_trial=True)
    assert await counts(units) == (0, 0)
    assert await load(units, tmp_path, COUNCIL) == tried


async def test_one_wrong_line_keeps_the_whole_file_out(units: Units, tmp_path: Path) -> None:
    assert await reasons(units, tmp_path, COUNCIL.replace('"member"', '"king"')) == [
        "membership.post load-unknown-post"
    ]
    assert await counts(units) == (0, 0)


async def test_two_people_of_one_name_stay_two(units: Units, tmp_path: Path) -> None:
    await load(units, tmp_path, COUNCIL)
    keys = await units.run(lambda uow: uow.directory.people_by_key())
    assert len(set(keys.values())) == 2


@pytest.mark.parametrize(
    ("given", "instead", "change"),
    [
        ('ru = "Шанырак"', 'ru = "Шаңырақ ҚҚ"', "changed organization shanyraq"),
        ("seats = 15", "seats = 17", "changed body KST"),
        (
            'name = "Ахмет Айгүл"\n\n[[membership]]',
            'name = "Ахметова Айгүл"\n\n[[membership]]',
            "changed person other-aigul",
        ),
        ('post = "member"', 'post = "deputy"', "changed membership KST/other-aigul"),
        (
            'post = "member"\nfrom = 2025-01-10',
            'post = "member"\nfrom = 2025-01-13',
            "changed membership KST/other-aigul",
        ),
        ('post = "member"\n', 'post = "member"\nuntil = 2026-03-01\n', "ended membership KST/other-aigul"),
    ],
)
async def test_a_changed_file_says_what_has_changed(
    units: Units, tmp_path: Path, given: str, instead: str, change: str
) -> None:
    await load(units, tmp_path, COUNCIL)
    assert given in COUNCIL
    report = await load(units, tmp_path, COUNCIL.replace(given, instead))
    assert [f"{each.what} {each.table} {each.code}" for each in report.changes] == [change]


async def test_whoever_is_missing_from_the_file_stays_and_is_named(units: Units, tmp_path: Path) -> None:
    await load(units, tmp_path, COUNCIL)
    start = COUNCIL.rindex("[[membership]]")
    report = await load(units, tmp_path, COUNCIL[:start])
    assert report.changes == ()
    assert [(each.body, each.name, each.post) for each in report.absent] == [("KST", "Ахмет Айгүл", "member")]


async def test_a_second_file_may_name_what_the_first_has_brought(units: Units, tmp_path: Path) -> None:
    await load(units, tmp_path, COUNCIL)
    more = (
        '[[membership]]\nbody = "COM"\nperson = "aigul"\npost = "chair"\nfrom = 2025-02-01\nground = "minutes No. 2"\n'
    )
    report = await load(units, tmp_path, more)
    assert [each.code for each in report.changes] == ["COM/aigul"]


async def test_a_renamed_region_leads_to_its_councils_by_the_new_name(units: Units, tmp_path: Path) -> None:
    await load(units, tmp_path, COUNCIL)
    await load(units, tmp_path, '[[region]]\ncode = "KZ-39"\nlevel = "region"\nname = { kk = "Тобыл", ru = "Тобол" }\n')
    page = await units.run(lambda uow: uow.bodies.search("тобол", 1))
    assert [body.code for body in page.items] == ["KST"]


@pytest.mark.parametrize(
    ("given", "instead", "reason"),
    [
        ('region = "KZ-39"', 'region = "KZ-99"', "body.region load-unknown-region"),
        ('profile = "commission"', 'profile = "senate"', "body.profile load-unknown-profile"),
        ('parent = "KST"', 'parent = "KSK"', "body.parent load-unknown-body"),
        ('region = "KZ-39"', 'parent = "COM"', "body.parent load-cycle"),
        ('region = "KZ-39"', 'organization = "x"', "body.organization load-unknown-organization"),
        ('code = "COM"', 'code = "KST"', "body.code load-repeated"),
        ('key = "other-aigul"', 'key = "aigul"', "person.key load-repeated"),
        ('person = "other-aigul"', 'person = "nobody"', "membership.person load-unknown-person"),
        ('represents = "shanyraq"', 'represents = "x"', "membership.represents load-unknown-organization"),
        ('person = "other-aigul"', 'person = "aigul"', "membership.person refused-membership-overlaps"),
        ('post = "member"', 'post = "chair"', "membership.post refused-post-taken"),
        (
            'post = "member"',
            'post = "member"\nrepresents = "shanyraq"',
            "membership.represents refused-organization-has-seat",
        ),
        (
            'post = "chair"',
            'post = "chair"\nin_public_service = true',
            "membership.in_public_service refused-post-barred-to-civil-servants",
        ),
        ('post = "member"', 'post = "member"\nuntil = 2025-01-09', "membership.until refused-dates-out-of-order"),
        ('profile = "regional_public_council"', 'profile = "regional_council_ngo"', "body.name.kk load-protected-name"),
        ("seats = 15", "seats = 1", "membership. refused-body-full"),
    ],
)
async def test_what_does_not_fit_is_named(units: Units, tmp_path: Path, given: str, instead: str, reason: str) -> None:
    assert given in COUNCIL
    assert reason in await reasons(units, tmp_path, COUNCIL.replace(given, instead))


@pytest.mark.parametrize("seats", [9, 16])
async def test_a_size_the_law_sets_is_held_where_its_text_was_read(units: Units, tmp_path: Path, seats: int) -> None:
    quasi = COUNCIL.replace("regional_public_council", "quasi_public_council").replace("seats = 15", f"seats = {seats}")
    assert await reasons(units, tmp_path, quasi) == ["body.seats load-seats"]


async def test_all_problems_are_named_at_once(units: Units, tmp_path: Path) -> None:
    broken = (
        COUNCIL.replace('"KZ-39"', '"KZ-99"')
        .replace('"commission"', '"senate"')
        .replace('kind = "npo"', 'kind = "club"')
        .replace('post = "chair"', 'post = "king"')
    )
    assert await reasons(units, tmp_path, broken) == [
        "organization.kind load-expected-one-of",
        "body.region load-unknown-region",
        "body.profile load-unknown-profile",
        "membership.post load-unknown-post",
    ]


async def test_only_an_administrator_loads(units: Units, tmp_path: Path) -> None:
    path = tmp_path / "council.toml"
    path.write_text(COUNCIL, "utf-8")
    anybody = Actor(None, None, None, Language.KK)
    command = LoadCouncil(read_council_file(path).file, default_directory())
    with pytest.raises(NotAllowed):
        await units.run(lambda uow: perform(uow, anybody, command))
