"""The page of a ballot for whoever runs it: it follows the votes, as the group's card does, while it stays open."""

import pytest

from bot.delivery.drawing import Drawing, Leaving
from council.ballots.commands import CastVote, CloseBallot, ShowBallot, ShowMotion, TimeBallot
from council.ballots.measure import Option
from council.identity import BallotId
from council.language import Language
from council.notices.model import Subject
from council.permissions.model import Actor
from handlers.kit.callback import codec
from handlers.kit.context import House
from storage.queries import Statements
from storage.sendings import DirtyCard
from storage.unit_of_work import StoredUnit, Units
from tests.ballots import put, sit
from tests.handlers.ballots.at_phone import phone_of
from tests.handlers.conftest import Phone, Sent
from tests.sittings import CHAIR, SECRETARY, call_soon, convene, give, open_ballot


async def waiting(units: Units, house: House, actor: Actor) -> list[Sent]:
    """The edits of this person's page that wait to leave, as delivery would draw them now."""

    async def draw(uow: StoredUnit) -> list[Leaving | None]:
        dirty = await uow.delivery.dirty_cards((), 1000)
        pages = [each for each in dirty if (each.subject.noun, each.chat_id) == ("ballot-page", actor.chat_id)]
        return [await Drawing(house, Language.KK).card(uow, each, Language.KK) for each in pages]

    return [Sent(each.method, each.body) for each in await units.run(draw) if each is not None]


async def page(units: Units, house: House, actor: Actor) -> Sent:
    (drawn,) = await waiting(units, house, actor)
    return drawn


async def test_the_page_of_the_chair_who_opened_the_ballot_follows_the_votes(
    phone: Phone, units: Units, house: House
) -> None:
    first, second, *_ = await convene(units)
    _, motion_id = await call_soon(units)
    chair = phone_of(phone, CHAIR.chat_id or 0)
    await chair.tap(codec.write(ShowMotion(motion_id)))
    await chair.press("Дауыс беруді ашу")
    await chair.press("Иә, ашамын")
    assert await waiting(units, house, CHAIR) == [], "it has just been shown"
    ballot = await units.run(lambda uow: uow.ballots.last_on(motion_id))
    assert ballot is not None
    for voter in (first, second):
        await give(units, voter, CastVote(ballot.id, Option.YES))
    drawn = await page(units, house, CHAIR)
    assert (drawn.method, drawn.body["message_id"]) == ("editMessageText", 9)
    assert "Дауыс бергендер: 2 / 5" in drawn.text
    assert "Дауыс беруді жабу" in drawn.buttons


async def test_each_who_runs_the_ballot_sees_on_the_page_what_they_may_do(
    phone: Phone, units: Units, house: House
) -> None:
    member, *others = await convene(units)
    _, motion_id = await sit(units, [CHAIR, member, *others])
    ballot_id = await put(units, motion_id)
    for actor in (CHAIR, SECRETARY):
        await phone_of(phone, actor.chat_id or 0).tap(codec.write(ShowBallot(ballot_id)))
    await give(units, member, CastVote(ballot_id, Option.NO))
    for actor, offered, kept_back in (
        (CHAIR, "Жабылу уақыты", "Залдағы қолдар"),
        (SECRETARY, "Залдағы қолдар", "Жабылу уақыты"),
    ):
        buttons = (await page(units, house, actor)).buttons
        assert offered in buttons
        assert kept_back not in buttons


async def test_a_page_that_another_screen_has_replaced_is_left_alone(phone: Phone, units: Units, house: House) -> None:
    first, second, third, _ = await convene(units)
    ballot_id = await open_ballot(units)
    chair = phone_of(phone, CHAIR.chat_id or 0)
    await chair.tap(codec.write(ShowBallot(ballot_id)))
    await chair.press("Артқа")
    await give(units, first, CastVote(ballot_id, Option.YES))
    assert await waiting(units, house, CHAIR) == []
    await chair.tap(codec.write(ShowBallot(ballot_id)))
    await give(units, second, CastVote(ballot_id, Option.YES))
    assert "Дауыс бергендер: 2 / 5" in (await page(units, house, CHAIR)).text
    await units.run(show_pages)
    await chair.press("Дауыс беруді жабу")
    await give(units, third, CastVote(ballot_id, Option.YES))
    assert await waiting(units, house, CHAIR) == []


async def test_a_page_opened_in_another_message_leaves_a_word_where_it_was(
    phone: Phone, units: Units, house: House
) -> None:
    first, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    chair = phone_of(phone, CHAIR.chat_id or 0)
    await chair.tap(codec.write(ShowBallot(ballot_id)))
    await units.run(lambda uow: keep_in(uow, ballot_id, 70))
    await chair.tap(codec.write(ShowBallot(ballot_id)))
    left = chair.screen
    assert (left.body["message_id"], left.text) == (70, "№ 1 дауыс берудің барысы басқа хабарламада ашық тұр.")
    await give(units, first, CastVote(ballot_id, Option.YES))
    assert (await page(units, house, CHAIR)).body["message_id"] == 9


async def test_the_page_shows_the_time_that_was_set_and_in_the_end_the_result(
    phone: Phone, units: Units, house: House
) -> None:
    await convene(units)
    ballot_id = await open_ballot(units)
    await phone_of(phone, SECRETARY.chat_id or 0).tap(codec.write(ShowBallot(ballot_id)))
    await give(units, CHAIR, TimeBallot(ballot_id, 5))
    assert "Өздігінен жабылатын уақыты" in (await page(units, house, SECRETARY)).text
    await give(units, CHAIR, CloseBallot(ballot_id))
    assert "Кворум болмады" in (await page(units, house, SECRETARY)).text


async def test_the_chairs_own_change_of_mind_reaches_their_page(phone: Phone, units: Units, house: House) -> None:
    await convene(units)
    ballot_id = await open_ballot(units)
    await give(units, CHAIR, CastVote(ballot_id, Option.YES))
    await phone_of(phone, CHAIR.chat_id or 0).tap(codec.write(ShowBallot(ballot_id)))
    await give(units, CHAIR, CastVote(ballot_id, Option.NO))
    assert "Сіздің дауысыңыз: <b>қарсымын</b>" in (await page(units, house, CHAIR)).text


async def test_nobody_but_those_who_run_the_ballot_keeps_its_page_open(
    phone: Phone, units: Units, house: House
) -> None:
    first, second, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    await phone_of(phone, first.chat_id or 0).tap(codec.write(ShowBallot(ballot_id)))
    await give(units, second, CastVote(ballot_id, Option.YES))
    assert await waiting(units, house, first) == []


async def test_a_vote_costs_no_statement_more_however_many_keep_the_page_open(
    phone: Phone, units: Units, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    alone = await cost_of(units, first, ballot_id, monkeypatch)
    for actor in (CHAIR, SECRETARY):
        await phone_of(phone, actor.chat_id or 0).tap(codec.write(ShowBallot(ballot_id)))
    assert await cost_of(units, second, ballot_id, monkeypatch) == alone
    assert len(await waiting(units, house, CHAIR)) == len(await waiting(units, house, SECRETARY)) == 1


async def cost_of(units: Units, voter: Actor, ballot_id: BallotId, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The statements of one vote, by name."""
    asked: list[str] = []
    plain = Statements.__getattr__

    def counted(self: Statements, name: str) -> object:
        asked.append(name)
        return plain(self, name)

    with monkeypatch.context() as patching:
        patching.setattr(Statements, "__getattr__", counted)
        await give(units, voter, CastVote(ballot_id, Option.YES))
    return asked


async def keep_in(uow: StoredUnit, ballot_id: BallotId, message_id: int) -> None:
    """Act as if the chair had last opened the page in this message."""
    assert CHAIR.person_id is not None
    assert CHAIR.chat_id is not None
    await uow.cards.keep_open(Subject("ballot", ballot_id), CHAIR.person_id, CHAIR.chat_id, message_id)


async def show_pages(uow: StoredUnit) -> None:
    """Act as if delivery had drawn every page."""
    for dirty in await uow.delivery.dirty_cards((), 1000):
        if dirty.message_id is not None:
            await uow.delivery.card_shown(dirty, "digest", dirty.message_id)


async def test_an_edit_under_way_does_not_bring_a_replaced_page_back(phone: Phone, units: Units, house: House) -> None:
    first, second, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    chair = phone_of(phone, CHAIR.chat_id or 0)
    await chair.tap(codec.write(ShowBallot(ballot_id)))
    await give(units, first, CastVote(ballot_id, Option.YES))
    under_way = await units.run(begin_edit)
    await chair.press("Артқа")
    await units.run(lambda uow: uow.delivery.card_shown(under_way, "digest", 9))
    await give(units, second, CastVote(ballot_id, Option.YES))
    assert await waiting(units, house, CHAIR) == []


async def test_an_edit_under_way_does_not_take_the_page_back_to_an_older_message(
    phone: Phone, units: Units, house: House
) -> None:
    first, second, *_ = await convene(units)
    ballot_id = await open_ballot(units)
    await units.run(lambda uow: keep_in(uow, ballot_id, 70))
    await give(units, first, CastVote(ballot_id, Option.YES))
    under_way = await units.run(begin_edit)
    await phone_of(phone, CHAIR.chat_id or 0).tap(codec.write(ShowBallot(ballot_id)))
    await units.run(lambda uow: uow.delivery.card_shown(under_way, "digest", 70))
    await give(units, second, CastVote(ballot_id, Option.YES))
    assert (await page(units, house, CHAIR)).body["message_id"] == 9


async def begin_edit(uow: StoredUnit) -> DirtyCard:
    """Act as if delivery had sent the edit of the page, and no answer had come yet."""
    dirty = await uow.delivery.dirty_cards((), 1000)
    found = next(each for each in dirty if each.subject.noun == "ballot-page")
    await uow.delivery.card_sending(found)
    return found
