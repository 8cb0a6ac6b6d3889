"""A body's own regulation: written in the council file, laid over the profile of its kind, kept on both engines."""

from fractions import Fraction
from pathlib import Path

import pytest

from bot.commands.load import take_over
from council.ballots.rules import quorum_of
from council.language import Language
from council.loading.model import Report
from council.loading.refusals import FileRefused
from council.profiles.finding import profile_of
from council.profiles.model import Profile, QuorumOf
from storage.council_file import read_council_file
from storage.unit_of_work import StoredUnit, Units

COUNCIL = """
[[body]]
code = "KST"
profile = "regional_public_council"
name = { kk = "Қоғамдық кеңес", ru = "Общественный совет" }

[[body]]
code = "COM"
profile = "commission"
name = { kk = "Комиссия", ru = "Комиссия" }
"""
QUORUM = """
[body.rules.quorum]
share = "1/2"
of = "seated"
source = "Regulation of 12 March 2025, paragraph 14"
"""
SECRET = """
[body.rules.voting]
is_secret_allowed = true
source = "Regulation of 12 March 2025, paragraph 21"
"""


def with_rules(rules: str) -> str:
    first, second, third = COUNCIL.partition('\n[[body]]\ncode = "COM"')
    return first + rules + second + third


async def load(units: Units, folder: Path, content: str) -> Report:
    path = folder / "council.toml"
    path.write_text(content, "utf-8")
    return await take_over(units, read_council_file(path), Language.EN)


async def refused(units: Units, folder: Path, content: str) -> list[tuple[int | None, str, str]]:
    path = folder / "council.toml"
    path.write_text(content, "utf-8")
    reading = read_council_file(path)
    with pytest.raises(FileRefused) as refusal:
        await take_over(units, reading, Language.EN)
    return [(reading.line(each.spot), each.spot.key, each.reason) for each in refusal.value.problems]


async def profiles(units: Units) -> dict[str, Profile]:
    async def read(uow: StoredUnit) -> dict[str, Profile]:
        return {body.code: profile_of(uow, body) for body in await uow.bodies.every()}

    return await units.run(read)


async def test_a_body_without_a_regulation_follows_its_profile(units: Units, tmp_path: Path) -> None:
    await load(units, tmp_path, COUNCIL)
    assert (await profiles(units))["KST"].quorum.value.share == Fraction(2, 3)


async def test_the_regulation_of_one_body_changes_no_other(units: Units, tmp_path: Path) -> None:
    await load(units, tmp_path, with_rules(QUORUM))
    found = await profiles(units)
    own, other = found["KST"].quorum, found["COM"].quorum
    assert (own.value.share, own.value.of) == (Fraction(1, 2), QuorumOf.SEATED)
    assert own.source == "Regulation of 12 March 2025, paragraph 14"
    assert other.source != own.source


async def test_what_a_regulation_does_not_mention_stays_and_both_sources_are_named(
    units: Units, tmp_path: Path
) -> None:
    await load(units, tmp_path, with_rules(SECRET))
    voting = (await profiles(units))["KST"].voting
    assert voting.value.is_secret_allowed
    assert not voting.value.is_absentee_allowed
    assert voting.value.grace_seconds == 60
    assert voting.source_names().ru == (
        "Regulation of 12 March 2025, paragraph 21; Значение предложено программой; меняется по положению органа"
    )


async def test_a_regulation_loaded_twice_changes_nothing_and_one_taken_out_of_the_file_is_gone(
    units: Units, tmp_path: Path
) -> None:
    await load(units, tmp_path, with_rules(QUORUM + SECRET))
    assert (await load(units, tmp_path, with_rules(QUORUM + SECRET))).changes == ()
    assert [change.code for change in (await load(units, tmp_path, COUNCIL)).changes] == ["KST"]
    assert (await profiles(units))["KST"].quorum.value.share == Fraction(2, 3)


async def test_a_quorum_may_be_a_number_of_members(units: Units, tmp_path: Path) -> None:
    rules = '\n[body.rules.quorum]\nshare = 9\nof = "number"\nsource = "Regulation, paragraph 5"\n'
    await load(units, tmp_path, with_rules(rules))
    assert quorum_of((await profiles(units))["KST"].quorum.value, seats=21, seated=20) == 9


async def test_the_notice_of_a_meeting_is_reckoned_by_the_bodys_own_regulation(units: Units, tmp_path: Path) -> None:
    rules = '\n[body.rules.notice]\nworking_days = 7\nsource = "Regulation, paragraph 3"\n'
    await load(units, tmp_path, with_rules(rules))
    found = await profiles(units)
    assert (found["KST"].notice.value, found["COM"].notice.value) == (7, 3)


WRONG = {
    'quorum]\nsource = "§ 1"\nshare = "0.5"': (3, "rules.quorum.share", "load-expected-share"),
    'quorum]\nsource = "§ 1"\nshare = "3/2"': (3, "rules.quorum.share", "load-expected-share"),
    'quorum]\nsource = "§ 1"\nof = "everybody"': (3, "rules.quorum.of", "load-expected-one-of"),
    'quorum]\nsource = "§ 1"\nfraction = "1/2"': (3, "rules.quorum.fraction", "load-unknown-key"),
    'quorum]\nshare = "2/3"': (1, "rules.quorum.source", "load-missing"),
    'quorum]\nsource = "§ 1"\nshare = 5': (3, "rules.quorum.share", "load-quorum-share"),
    'tie]\nsource = "§ 1"\nrule = ["fails"]': (3, "rules.tie.rule", "load-expected-one-of"),
    'notice]\nsource = "§ 1"\nworking_days = -1': (3, "rules.notice.working_days", "load-expected-number"),
    'voting]\nsource = "§ 1"\nrun_off = 1': (3, "rules.voting.run_off", "load-expected-flag"),
    'hours]\nsource = "§ 1"\nopens = "9 am"': (3, "rules.hours.opens", "load-expected-hour"),
    'reminders]\nsource = "§ 1"\nmeeting_hours = [2, 24]': (3, "rules.reminders.meeting_hours", "load-expected-ahead"),
    'tabling]\nsource = "§ 1"\nroles = "member"': (3, "rules.tabling.roles", "load-expected-list"),
    'tabling]\nsource = "§ 1"\nroles = ["king"]': (3, "rules.tabling.roles", "load-expected-one-of"),
    'elections]\nsource = "§ 1"\nposts = ["king"]': (3, "rules.elections.posts", "load-unknown-post"),
    'elections]\nsource = "§ 1"\nopen_by_law = false': (3, "rules.elections.open_by_law", "load-open-by-law"),
    'size]\nsource = "§ 1"\nleast = 40': (1, "rules.size", "load-size-order"),
    'colours]\nsource = "§ 1"': (1, "rules.colours", "load-unknown-key"),
}
"""The end of a body's entry, and what is said of it: in which of these lines, of which key."""


async def test_every_wrong_number_is_named_at_once_by_line_and_by_what_was_expected(
    units: Units, tmp_path: Path
) -> None:
    content, expected = "", []
    for count, (rules, (line, key, reason)) in enumerate(WRONG.items(), start=10):
        body = COUNCIL.partition('\n[[body]]\ncode = "COM"')[0].replace("KST", f"K{count}")
        expected.append((body.count("\n") + content.count("\n") + line, key, reason))
        content += f"{body}[body.rules.{rules}\n"
    assert sorted(await refused(units, tmp_path, content)) == sorted(expected)


async def test_rules_that_are_no_table_are_said_to_be_none(units: Units, tmp_path: Path) -> None:
    wrong = [(7, "rules", "load-expected-rules")]
    assert await refused(units, tmp_path, with_rules('\nrules = "as always"\n')) == wrong
