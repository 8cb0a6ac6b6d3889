"""Members who leave: what waits for support is looked at again as the seats change, and on the day a term has ended."""

from datetime import date
from pathlib import Path

import pytest

from bot.commands.load import take_over
from council.demands.audience import REACHED
from council.demands.commands import DemandMeeting, ShowDemand, SupportDemand
from council.demands.model import DemandState
from council.identity import DemandId, MembershipId, ProposalId
from council.language import Language
from council.members.commands import EndMembership
from council.permissions.model import operator
from council.proposals.audience import BACKED
from council.proposals.commands import SupportProposal
from storage.council_file import read_council_file
from storage.unit_of_work import Units
from tests.appeals import KST, rows
from tests.databases import Clock
from tests.minutes import pass_days
from tests.proposals import GULNAR, KANAT, found_seven, registered, shown, told
from tests.sittings import give

TODAY = date(2026, 3, 20)
FLOOD = DemandMeeting(KST, "Су тасқынына дайындық туралы мәселені кезектен тыс қарау")
TIMURS = MembershipId(25)
REGULATION = """
[[body]]
code = "KST"
profile = "regional_public_council"
name = { kk = "Қоғамдық кеңес", ru = "Общественный совет" }

[body.rules.tabling]
support_share = "1/4"
source = "Regulation of 12 March 2025, paragraph 14"
"""


@pytest.fixture
async def town(units: Units) -> Units:
    """Seven may vote, and two stand behind a proposal and a demand; of six a third is two."""
    await units.run(found_seven)
    return units


async def two_behind(town: Units) -> tuple[ProposalId, DemandId]:
    proposal_id, demand_id = await registered(town), (await give(town, KANAT, FLOOD)).demand.id
    await give(town, GULNAR, SupportProposal(proposal_id))
    await give(town, GULNAR, SupportDemand(demand_id))
    return proposal_id, demand_id


async def leave(town: Units, on: date) -> None:
    await give(town, operator(Language.KK), EndMembership(TIMURS, on, "Own wish"))


async def is_enough(town: Units, proposal_id: ProposalId, demand_id: DemandId) -> tuple[bool, bool]:
    demand = (await give(town, GULNAR, ShowDemand(demand_id))).demand
    proposal = (await shown(town, proposal_id)).proposal
    return proposal.supported_at is not None, demand.state is DemandState.REACHED


async def test_who_has_left_by_yesterday_makes_enough_of_those_who_stay_at_once(town: Units) -> None:
    waiting = await two_behind(town)
    await leave(town, date(2026, 3, 19))
    assert await is_enough(town, *waiting) == (True, True)
    assert await told(town, BACKED) == await told(town, REACHED) != set()


async def test_the_day_after_a_last_day_it_is_enough_and_told_once(town: Units, clock: Clock) -> None:
    waiting = await two_behind(town)
    await leave(town, date(2026, 3, 22))
    await pass_days(town, clock, 2)
    assert await is_enough(town, *waiting) == (False, False)
    await pass_days(town, clock, 1)
    assert await is_enough(town, *waiting) == (True, True)
    notices = await town.run(lambda uow: rows(uow, "SELECT person_id FROM outbox WHERE kind = 'demand-reached'"))
    await pass_days(town, clock, 2)
    assert len(notices) == len(
        await town.run(lambda uow: rows(uow, "SELECT id FROM outbox WHERE kind = 'demand-reached'"))
    )


async def test_a_lower_share_of_the_bodys_regulation_counts_as_soon_as_it_is_loaded(
    town: Units, tmp_path: Path
) -> None:
    waiting = await two_behind(town)
    path = tmp_path / "council.toml"
    path.write_text(REGULATION, "utf-8")
    await take_over(town, read_council_file(path), Language.EN)
    assert await is_enough(town, *waiting) == (True, False)
