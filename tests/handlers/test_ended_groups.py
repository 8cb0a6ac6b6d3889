"""What people read once a group was split: where their proposal and their demand go on, which meeting is off."""

from dataclasses import replace

from council.demands.commands import DemandMeeting, ShowDemand
from council.identity import Instant
from council.language import Language
from council.proposals.commands import RegisterProposal, ShowProposal, SubmitProposal
from handlers.demands.view import page_screen as demand_screen
from handlers.kit.context import House
from handlers.kit.screen import Screen, rendered
from handlers.proposals.view import page_screen as proposal_screen
from storage.unit_of_work import Units
from tests.databases import NOON, Clock
from tests.groups import GROUP, actor, group_of, split
from tests.handlers.test_proposals import told
from tests.minutes import pass_days
from tests.proposals import LIGHTS
from tests.sittings import DAY, call, give

DROUGHT = DemandMeeting(GROUP, "Құрғақшылық туралы мәселені кезектен тыс қарау")


async def test_the_author_reads_where_it_goes_on_and_everybody_which_meeting_is_off(
    units: Units, clock: Clock, house: House
) -> None:
    _, secretary, author, *others = await group_of(units)
    wanted: SubmitProposal = replace(LIGHTS, body_id=GROUP)
    proposal_id = (await give(units, await actor(units, author), wanted)).proposal_id
    await give(units, await actor(units, secretary), RegisterProposal(proposal_id))
    demand_id = (await give(units, await actor(units, author), DROUGHT)).demand.id
    await split(units, *others[1:])
    await give(
        units, await actor(units, secretary), call(body_id=GROUP, starts_at=Instant(NOON + DAY), late_reason="Шұғыл")
    )
    await pass_days(units, clock, 3)
    said = "\n".join(await told(units, house, author))
    assert "Экология тобы жұмысын аяқтады. <b>KSTE-P-2026-000001</b> ұсынысы мына органға өтті: Су тобы." in said
    assert "Кезектен тыс отырысты талап ету <b>KSTE-E-2026-000001</b> мына органға өтті: Су тобы." in said
    assert "Себебі: орган жұмысын аяқтады." in said

    def shown(screen: Screen) -> str:
        return str(rendered(screen, house.words[Language.RU])["text"])

    proposal = proposal_screen(await give(units, await actor(units, author), ShowProposal(proposal_id)))
    demand = demand_screen(await give(units, await actor(units, author), ShowDemand(demand_id)))
    assert "передано: Группа воды" in shown(proposal)
    assert "Заявлено в органе, завершившем работу: Группа экологии" in shown(demand)
