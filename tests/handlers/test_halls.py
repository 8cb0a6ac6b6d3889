"""The secretary's list of who came, when a ballot is about to be opened."""

from council.ballots.commands import Recuse
from council.ballots.model import RecusalReason
from council.sittings.commands import ShowHall
from handlers.kit.callback import codec
from handlers.kit.context import House
from storage.unit_of_work import Units
from tests.ballots import rule
from tests.databases import Clock
from tests.handlers.conftest import Phone
from tests.handlers.test_sittings import at_the_first_item, phone_of
from tests.sittings import CHAIR, SECRETARY, give


async def test_the_list_of_who_came_says_whom_a_ballot_still_lacks_when_somebody_steps_aside(
    phone: Phone, units: Units, house: House, clock: Clock
) -> None:
    """Four of five are there and four are needed; the one who steps aside is left out by the regulation."""
    meeting_id, _, _ = await at_the_first_item(phone, units, house, clock)
    await rule(units, voting_are_recused_in_quorum=False)
    secretary = phone_of(phone, SECRETARY.chat_id or 0)
    await secretary.tap(codec.write(ShowHall(meeting_id)))
    assert "дауыс беру" not in secretary.screen.text
    (motion,) = await units.run(lambda uow: uow.ballots.motions_of(meeting_id))
    await give(units, CHAIR, Recuse(motion.id, RecusalReason.KINSHIP))
    await secretary.tap(codec.write(ShowHall(meeting_id)))
    assert "дауыс беруге кворум жоқ:</b> оған 3 мүше кіреді (қажеті 4)" in secretary.screen.text
    await secretary.press("+ Person 103")
    assert "бойынша дауыс беруде кворумға 4 мүше кіреді (қажеті 4)" in secretary.screen.text
