"""Reading a council file: what it says, what is wrong with it, and in which line."""

import tomllib
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from council.loading.model import Spot, Table
from council.profiles.model import Profile, Sourced
from storage.council_file import read_council_file
from storage.council_file.lines import Lines
from storage.profile_tables import TABLES
from storage.profile_values import written
from storage.profiles import BadProfile, read_profile, shipped_profiles

DATA = Path(__file__).parents[2] / "data"
BODY = """
[[body]]
code = "KST"
profile = "regional_public_council"
name = { kk = "Қостанай облысының Қоғамдық кеңесі", ru = "Общественный совет" }
"""
SEAT = """
[[membership]]
body = "KST"
person = "aigul"
post = "member"
from = 2025-01-10
ground = "decision No. 4"
"""


def write(folder: Path, content: str | bytes) -> Path:
    path = folder / "council.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def found(folder: Path, content: str | bytes) -> list[tuple[int | None, str, str]]:
    reading = read_council_file(write(folder, content))
    return [(reading.line(each.spot), each.spot.key, each.reason) for each in reading.file.problems]


@pytest.mark.parametrize(
    "content",
    [BODY.encode(), b"\xef\xbb\xbf" + BODY.encode(), BODY.replace("\n", "\r\n").encode()],
    ids=["plain", "with a BOM", "with CRLF"],
)
def test_a_file_is_read_however_an_editor_has_saved_it(tmp_path: Path, content: bytes) -> None:
    reading = read_council_file(write(tmp_path, content))
    [body] = reading.file.bodies
    assert (body.code, body.names.ru, reading.file.problems) == ("KST", "Общественный совет", ())
    assert reading.line(Spot(Table.BODY, 0, "name.ru")) == 5


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        ("", None, "load-empty"),
        ("# nothing but a comment\n", None, "load-empty"),
        (BODY + 'colour = "қызыл"'.encode("utf-16-le").decode("latin-1"), 6, "load-not-toml"),
        (BODY.encode() + 'title = "Ескі"'.encode("cp1251", "replace") + b"\xcc", 6, "load-not-utf8"),
        (BODY + "seats = \n", 6, "load-not-toml"),
        (BODY + "founded = 2025-02-30\n", 6, "load-not-toml"),
        (BODY + 'code = "KSC"\n', 6, "load-not-toml"),
        (BODY + 'region = "KZ-39', 6, "load-not-toml"),
        ("[body]\ncode = 'KST'\n", 1, "load-expected-tables"),
        ("body = 5\n", 1, "load-expected-tables"),
        ("[[council]]\ncode = 'KST'\n", 1, "load-unknown-table"),
    ],
)
def test_a_file_that_is_no_council_file_is_refused_with_the_line(
    tmp_path: Path, content: str | bytes, line: int | None, reason: str
) -> None:
    assert [(at, why) for at, _, why in found(tmp_path, content)] == [(line, reason)]


def test_a_file_that_is_not_there_is_said_to_be_unreadable(tmp_path: Path) -> None:
    [problem] = read_council_file(tmp_path / "nowhere.toml").file.problems
    assert problem.reason == "load-not-readable"


@pytest.mark.parametrize(
    ("given", "instead", "line", "key", "reason"),
    [
        ('code = "KST"', 'code = "kst"', 3, "code", "load-expected-body-code"),
        ('code = "KST"', "code = 7", 3, "code", "load-expected-text"),
        ('code = "KST"\n', "", 2, "code", "load-missing"),
        ('kk = "Қостанай облысының Қоғамдық кеңесі", ', "", 5, "name.kk", "load-missing-language"),
        ('ru = "Общественный совет"', 'ru = " "', 5, "name.ru", "load-missing-language"),
        ("name = {", 'name = "council" #{', 5, "name", "load-expected-names"),
        ('ru = "', 'de = "Rat", ru = "', 5, "name.de", "load-unknown-key"),
        ("name = {", "seats = 0\nname = {", 5, "seats", "load-too-small"),
        ("name = {", 'seats = "21"\nname = {', 5, "seats", "load-expected-number"),
        ("name = {", 'colour = "red"\nname = {', 5, "colour", "load-unknown-key"),
        ('person = "aigul"', 'person = "aigul akhmet"', 9, "person", "load-expected-code"),
        ("from = 2025-01-10", "from = 2025-01-10T09:00:00", 11, "from", "load-expected-day"),
        ("from = 2025-01-10", 'from = "10.01.2025"', 11, "from", "load-expected-day"),
        ("from = 2025-01-10", "from = 0025-01-10", 11, "from", "load-expected-day"),
        (
            "from = 2025-01-10",
            "from = 2025-01-10\nin_public_service = 1",
            12,
            "in_public_service",
            "load-expected-flag",
        ),
        ('ground = "decision No. 4"', "", 7, "ground", "load-missing"),
    ],
)
def test_a_wrong_entry_is_named_by_line_key_and_what_was_expected(
    tmp_path: Path, given: str, instead: str, line: int, key: str, reason: str
) -> None:
    content = BODY + SEAT
    assert given in content
    assert found(tmp_path, content.replace(given, instead)) == [(line, key, reason)]


def test_all_that_is_wrong_is_found_at_once(tmp_path: Path) -> None:
    broken = BODY.replace('"KST"', '"?"').replace("profile", "profil") + SEAT.replace("post", "posts")
    assert [line for line, _, _ in found(tmp_path, broken)] == [3, 2, 4, 7, 10]


def test_a_day_may_be_written_as_text_too(tmp_path: Path) -> None:
    reading = read_council_file(write(tmp_path, BODY + SEAT.replace("2025-01-10", '"2025-01-10"')))
    assert [seat.from_on for seat in reading.file.memberships] == [date(2025, 1, 10)]


AWKWARD = '''\
# a comment with [[body]] in it
[[region]]
also = [ # "[[body]]"
  "one",
]
level = """
[[body]]
code = "no" """
[[ "body" ]] # the first
name.kk = "a # b"
[body.name]
ru = "c"
[[body]]
name = { kk = "a",
'''


def test_lines_are_found_among_tables_arrays_and_strings_of_many_lines() -> None:
    lines = Lines(AWKWARD)
    assert lines.of("region", 0, "level") == 6
    assert lines.of("body", 0) == 9
    assert lines.of("body", 0, "name.kk") == 10
    assert lines.of("body", 0, "name.ru") == 12
    assert lines.of("body", 1, "name.ru") == 14
    assert lines.of("body", 1, "seats") == 13
    assert lines.of("person", 0, "key") is None


KINDS = {
    "republican_public_council",
    "regional_public_council",
    "city_district_public_council",
    "quasi_public_council",
    "national_kurultai",
    "coordinating_council_ngo",
    "regional_council_ngo",
    "dialogue_platform",
    "asar",
    "working_group",
    "commission",
    "presidium",
}


def test_every_kind_of_body_that_meets_has_its_profile() -> None:
    assert shipped_profiles().every().keys() == KINDS


@pytest.mark.parametrize("key", sorted(KINDS))
def test_every_number_of_a_profile_has_a_source_in_three_languages(key: str) -> None:
    profile = shipped_profiles().profile(key)
    values = [getattr(profile, field.name) for field in fields(Profile)]
    numbers = [each for each in values if isinstance(each, Sourced)]
    posts = [post.may_be_civil_servant for post in profile.posts]
    assert len(numbers) == len(TABLES)
    for each in (*numbers, *posts):
        named = each.source_names()
        assert all((each.source, named.kk, named.ru, named.en))
    assert {"chair", "member", "secretary"} <= {post.code for post in profile.posts}
    assert profile.elections.value.posts <= {post.code for post in profile.posts}


def test_every_source_is_named_by_some_profile() -> None:
    sources = tomllib.loads((DATA / "sources.toml").read_text("utf-8"))
    files = [file.read_text("utf-8") for file in (DATA / "profiles").glob("*.toml")]
    assert [key for key in sources if not any(f'source = "{key}"' in text for text in files)] == []


@pytest.mark.parametrize("key", sorted(KINDS))
def test_a_number_written_back_reads_as_the_same(key: str) -> None:
    tables = tomllib.loads((DATA / "profiles" / f"{key}.toml").read_text("utf-8"))
    profile = shipped_profiles().profile(key)
    for name, numbers in TABLES.items():
        given = {part: value for part, value in tables[name].items() if part != "source"}
        again = {part: written(numbers.keys[part](value)) for part, value in given.items()}
        assert numbers.value(again) == getattr(profile, numbers.field).value


@pytest.mark.parametrize(
    ("given", "instead", "said"),
    [
        ('source = "', 'sauce = "', "source is missing"),
        ('share = "2/3"', 'share = "two"', "[quorum]"),
        ('base = "present"', 'base = "hands"', "[majority]"),
        ("is_public_council = true", 'is_public_council = "yes"', "is_public_council"),
        ('role = "presiding"', 'role = "king"', "[[post]] chair"),
        ("meeting_hours = [72, 24, 2]", "meeting_hours = [2, 24]", "[reminders]"),
        ("appeal_working_days = [3, 0]", "appeal_working_days = [-1]", "[reminders]"),
        ('state_most = "1/3"', 'state_most = "4/3"', "[shares]"),
        ("grace_seconds = 60", "grace_seconds = -1", "[voting]"),
        ("run_off = true", 'run_off = "yes"', "[voting]"),
        ('source = "law-383-9-4"', 'source = "hearsay"', "sources.toml"),
        ("[size]", "[size", "line"),
    ],
)
def test_a_broken_profile_is_refused_with_its_place(tmp_path: Path, given: str, instead: str, said: str) -> None:
    shipped = DATA / "profiles" / "regional_public_council.toml"
    path = tmp_path / "regional_public_council.toml"
    path.write_text(shipped.read_text("utf-8").replace(given, instead, 1), "utf-8")
    with pytest.raises(BadProfile, match=r"regional_public_council\.toml") as refused:
        read_profile(path)
    assert said in str(refused.value)
