"""An acting office ends once the post is its holder's own, and with a seat that a file ends."""

from datetime import timedelta
from pathlib import Path

from bot.commands.load import take_over
from council.identity import MembershipId
from council.language import Language
from council.members.commands import AmendRoster, ChangePost, PreviewRoster
from council.members.model import RosterRow
from council.perform import perform
from storage.council_file import read_council_file
from storage.unit_of_work import Units
from tests.council.seats import (
    ENDS,
    GROUND,
    KST,
    SECRETARY,
    TODAY,
    council_of,
    in_office,
    membership,
    seated,
)
from tests.council.test_acting import UNTIL, acting

FILE = """
[[body]]
code = "KST"
profile = "regional_public_council"
name = { kk = "Кеңес", ru = "Совет" }
seats = 6

[[person]]
key = "aisulu"
name = "Айсұлу Жүнісова"

[[membership]]
body = "KST"
person = "aisulu"
post = "member"
from = 2025-01-10
until = 2026-03-20
ground = "Decision No. 4 of 10.01.2025"
end_ground = "Own wish"
"""
ELECTED = TODAY + timedelta(days=5)


async def chair_in_place_of_another(units: Units) -> tuple[MembershipId, MembershipId]:
    """The seat of a member, and the office of chair that they are acting in until April."""
    await council_of(units)
    seat = await seated(units)
    return seat, await acting(units, seat)


async def test_whoever_is_elected_to_the_post_is_acting_in_it_no_longer(units: Units) -> None:
    seat, office = await chair_in_place_of_another(units)
    order = ChangePost(seat, "chair", ELECTED, GROUND)
    await units.run(lambda uow: perform(uow, SECRETARY, order))
    assert (await membership(units, office)).until_on == ELECTED - timedelta(days=1)


async def test_a_workbook_that_gives_them_the_post_ends_the_acting_office_too(units: Units) -> None:
    seat, office = await chair_in_place_of_another(units)
    row = RosterRow(4, str(seat), "Айсұлу Жүнісова", "chair", True, "", ELECTED, ENDS, GROUND)
    preview = await units.run(lambda uow: perform(uow, SECRETARY, PreviewRoster(KST, (row,))))
    await units.run(lambda uow: perform(uow, SECRETARY, AmendRoster(KST, preview.sheet)))
    assert (await membership(units, office)).until_on == ELECTED - timedelta(days=1)


async def test_nobody_is_shown_as_acting_in_the_post_that_is_theirs(units: Units) -> None:
    seat, _ = await chair_in_place_of_another(units)
    await units.run(lambda uow: perform(uow, SECRETARY, ChangePost(seat, "chair", TODAY, GROUND)))
    (member,) = await in_office(units)
    assert (member.post, member.acting) == ("chair", None)


async def test_whoever_was_acting_gives_way_to_another_who_is_elected(units: Units) -> None:
    _, office = await chair_in_place_of_another(units)
    elected = await seated(units)
    await units.run(lambda uow: perform(uow, SECRETARY, ChangePost(elected, "chair", ELECTED, GROUND)))
    assert (await membership(units, office)).until_on == ELECTED - timedelta(days=1)


async def test_who_stands_in_for_the_new_chair_later_goes_on(units: Units) -> None:
    _, office = await chair_in_place_of_another(units)
    elected = await seated(units)
    await units.run(lambda uow: perform(uow, SECRETARY, ChangePost(elected, "chair", TODAY, GROUND)))
    assert (await membership(units, office)).until_on == UNTIL


async def test_another_post_leaves_the_acting_office_as_it_is(units: Units) -> None:
    seat, office = await chair_in_place_of_another(units)
    await units.run(lambda uow: perform(uow, SECRETARY, ChangePost(seat, "deputy", ELECTED, GROUND)))
    assert (await membership(units, office)).until_on == UNTIL


async def test_a_seat_ended_by_the_file_ends_the_acting_office_given_in_the_chat(units: Units, tmp_path: Path) -> None:
    seat, office = await chair_in_place_of_another(units)
    person_id = (await membership(units, seat)).person_id
    await units.run(lambda uow: uow.directory.name_person("aisulu", person_id))
    path = tmp_path / "council.toml"
    path.write_text(FILE, "utf-8")
    await take_over(units, read_council_file(path), Language.EN)
    assert (await membership(units, seat)).until_on == TODAY
    assert (await membership(units, office)).until_on == TODAY
