"""Which body answers whoever does not know whom to ask."""

import pytest

from council.appeals.commands import LodgeAppeal
from council.bodies.model import Body
from council.identity import BodyId
from council.installation import Installation
from council.names import Names
from council.pages import PAGE
from council.perform import perform
from storage.engine import Database
from storage.sealing import Seal
from storage.unit_of_work import StoredUnit, Units
from tests.appeals import AUTHOR, KOSTANAY, found
from tests.databases import Clock

TEXT = "Абай даңғылында жол ойылып кетті."


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found)
    return units


def with_default(code: str, database: Database, clock: Clock) -> Units:
    return Units(database, clock, Seal("a secret of the tests"), Installation(default_body=code))


async def answering(units: Units, region: str | None) -> str:
    """The code of the body that gets an appeal without one."""
    command = LodgeAppeal(region, None, "roads", TEXT)
    receipt = await units.run(lambda uow: perform(uow, AUTHOR, command))
    return receipt.number.split("-2026-")[0]


@pytest.mark.usefixtures("town")
async def test_where_no_region_leads_to_a_council_the_operators_choice_answers(
    database: Database, clock: Clock
) -> None:
    units = with_default("RUD", database, clock)
    assert [await answering(units, region) for region in (None, "KZ-10", KOSTANAY)] == ["RUD", "RUD", "KST"]


@pytest.mark.parametrize("code", ["NONE", "KST-C1"], ids=["no such body", "one that takes no appeals"])
@pytest.mark.usefixtures("town")
async def test_a_choice_that_cannot_answer_leaves_no_appeal_lying(database: Database, clock: Clock, code: str) -> None:
    assert await answering(with_default(code, database, clock), None) == "KST"


async def test_without_a_choice_the_first_body_at_the_head_of_a_tree_answers(town: Units) -> None:
    assert await answering(town, None) == "KST"


async def test_the_council_of_a_region_answers_also_where_a_page_of_other_bodies_stands_before_it(town: Units) -> None:
    async def crowd(uow: StoredUnit) -> None:
        for number in range(2 * PAGE):
            names = Names(f"А{number} кеңесі", f"А{number} совет")
            await uow.bodies.save_body(
                Body(BodyId(100 + number), f"A{number}", "regional_council_ngo", names, KOSTANAY)
            )

    await town.run(crowd)
    assert await answering(town, KOSTANAY) == "KST"
