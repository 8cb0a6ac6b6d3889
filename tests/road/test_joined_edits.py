"""Two hundred votes, one card: what waits is joined, so a group sees few edits and, in the end, the right count."""

from functools import partial
from itertools import pairwise

from bench.seeding import FIRST_MEMBER, Council, seed_council
from bot.api import BotApi
from bot.delivery.drawing import Drawing
from bot.delivery.pace import Limits
from bot.delivery.sender import Sender
from bot.nursery import Nursery
from bot.transport import AiohttpRequest
from council.ballots.commands import CastVote
from council.ballots.measure import Option
from council.identity import ChatId, TelegramId
from council.language import Language
from council.notices.model import Subject
from council.perform import perform
from council.permissions.model import Actor
from handlers.kit.context import House
from sandbox.gates import Rule
from sandbox.pace import Pace
from sandbox.people import Group, Person
from sandbox.server import Sandbox
from storage.unit_of_work import StoredUnit
from storage.url import DatabaseUrl
from tests.trials.killing import opened

GROUP = ChatId(-1_000_000_000_500)
MEMBERS = 200
LIMITS = Limits(overall_per_second=1_000, chat_per_second=1, group_per_minute=20)


async def vote(uow: StoredUnit, council: Council, member: TelegramId) -> None:
    account = await uow.people.account(member)
    assert account is not None
    assert account.person_id is not None
    offices = await uow.bodies.offices(account.person_id)
    actor = Actor(account.id, account.person_id, account.chat_id, Language.KK, offices, has_consented=True)
    await perform(uow, actor, CastVote(council.ballots[0], Option.YES))


async def test_two_hundred_votes_take_no_more_edits_than_the_pace_allows(
    database_url: DatabaseUrl, house: House
) -> None:
    people = [Person(FIRST_MEMBER + number, f"Member {number}", has_started=True) for number in range(MEMBERS)]
    telegrams = Pace(chat_per_second=1, group_per_minute=20, rule=Rule.WINDOW)
    group = Group(GROUP, "Кеңес", members={people[0].id: "member"})
    nursery, request = Nursery(), AiohttpRequest()
    async with (
        opened(database_url) as units,
        Sandbox(people=people, groups=[group], pace=telegrams) as sandbox,
        request,
    ):
        council = await seed_council(units, members=MEMBERS)
        subject = Subject("ballot", council.ballots[0])
        await units.run(lambda uow: uow.cards.show(subject, GROUP))
        api = BotApi(request, sandbox.url, sandbox.token)
        sender = Sender(units, api, Drawing(house, Language.KK), LIMITS, nursery)
        nursery.serve("delivery", sender.serve)
        card = await sandbox.client.wait_for(GROUP, lambda _: True, timeout=30)
        for member in council.members:
            await units.run(partial(vote, council=council, member=member))
            sender.wake()
        everybody = house.words[Language.KK].plain("ballots-voted", voted=MEMBERS, entitled=MEMBERS)
        last = await sandbox.client.wait_for(GROUP, everybody, timeout=30)
        calls = [call for call in await sandbox.client.calls() if call["chat_id"] == GROUP]
        await sender.finish(within=5)
        await nursery.stop(within=5)
    assert last["message_id"] == card["message_id"]
    assert {call["code"] for call in calls} == {200}
    assert len(calls) < MEMBERS / 10
    assert all(after["at"] - before["at"] >= 1 for before, after in pairwise(calls))
