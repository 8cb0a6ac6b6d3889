"""Appeals from lodging to answer: numbers, terms, who takes, who may see, who is told."""

import asyncio
import json
from datetime import date, datetime

import pytest

import council.appeals.actions  # registers the use cases  # noqa: F401
from council.appeals.commands import (
    AnswerAppeal,
    AppealPage,
    FindAppeal,
    ListAppeals,
    ListDesks,
    ListMyAppeals,
    LodgeAppeal,
    Lodged,
    ShowAppeal,
    ShowAppealFiles,
    TakeAppeal,
)
from council.appeals.model import AppealState
from council.appeals.refusals import AppealClosed, AppealTaken, BodyTakesNoAppeals, NoBodyForAppeals, NoSuchAppeal
from council.attachments import Attached, AttachedKind
from council.calendar.model import instant
from council.command import Command
from council.errors import ConsentNeeded, FieldRefused, NotAllowed, RuleBroken
from council.identity import AppealId, BodyId, Instant
from council.perform import perform
from council.permissions.model import Actor
from council.place import Point
from storage.unit_of_work import StoredUnit, Units
from tests.appeals import (
    AUTHOR,
    CHAIR,
    COMMISSION,
    FOREIGN_SECRETARY,
    KOSTANAY,
    KST,
    MEMBER,
    OTHER,
    RUD,
    SECOND_SECRETARY,
    SECRETARY,
    STRANGER,
    found,
    rows,
)
from tests.databases import Clock

PHOTO = Attached(AttachedKind.PHOTO, "file-1", "unique-1", size=1000)
POINT = Point(53.2144, 63.6246, "Абай даңғылы, 12")
PIT = LodgeAppeal(KOSTANAY, KST, "roads", "Абай даңғылында жол ойылып кетті.", (PHOTO,), POINT)


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found)
    return units


def at(local_time: str) -> Instant:
    return Instant(instant(datetime.fromisoformat(local_time)))


async def do(units: Units, actor: Actor, command: Command[object]) -> object:
    return await units.run(lambda uow: perform(uow, actor, command))


async def lodged(units: Units, command: LodgeAppeal = PIT, actor: Actor = AUTHOR) -> Lodged:
    return await units.run(lambda uow: perform(uow, actor, command))


async def shown(units: Units, appeal_id: AppealId, actor: Actor = AUTHOR) -> AppealPage:
    return await units.run(lambda uow: perform(uow, actor, ShowAppeal(appeal_id)))


async def test_an_appeal_gets_its_number_and_its_term_at_once(town: Units) -> None:
    receipt = await lodged(town)
    assert (receipt.number, receipt.registered_on, receipt.due_on) == (
        "KST-2026-000001",
        date(2026, 3, 20),
        date(2026, 4, 15),
    )


async def test_what_was_lodged_is_what_is_shown(town: Units) -> None:
    page = await shown(town, (await lodged(town)).appeal_id)
    assert (page.appeal.text, page.appeal.files, page.appeal.place) == (PIT.text, (PHOTO,), POINT)
    assert (page.category.ru, page.appeal.state, page.is_own) == ("Дороги", AppealState.REGISTERED, True)


async def test_fifty_at_once_get_fifty_numbers_in_a_row(town: Units) -> None:
    receipts = await asyncio.gather(*(lodged(town) for _ in range(50)))
    assert sorted(receipt.number for receipt in receipts) == [f"KST-2026-{count:06d}" for count in range(1, 51)]


async def test_the_sixth_of_a_day_is_registered_like_the_first_and_its_receipt_says_more(
    town: Units, clock: Clock
) -> None:
    clock.advance(3600)
    receipts = [await lodged(town) for _ in range(7)]
    assert [receipt.is_one_of_many for receipt in receipts] == [False] * 5 + [True] * 2
    assert [receipt.number for receipt in receipts] == [f"KST-2026-{number:06d}" for number in range(1, 8)]
    assert len({receipt.due_on for receipt in receipts}) == 1
    clock.advance(25 * 3600)
    assert not (await lodged(town)).is_one_of_many
    assert not (await lodged(town, actor=OTHER)).is_one_of_many


async def test_a_refused_lodging_takes_no_number(town: Units) -> None:
    with pytest.raises(FieldRefused, match="field"):
        await lodged(town, LodgeAppeal(KOSTANAY, KST, "ufo", PIT.text))

    async def begins_and_fails(uow: StoredUnit) -> None:
        await perform(uow, AUTHOR, PIT)
        raise LookupError("on purpose")

    with pytest.raises(LookupError):
        await town.run(begins_and_fails)
    assert (await lodged(town)).number == "KST-2026-000001"


async def test_each_body_and_each_year_counts_by_itself(town: Units, clock: Clock) -> None:
    clock.now = at("2026-12-31T23:59")
    numbers = [(await lodged(town)).number, (await lodged(town, LodgeAppeal(None, RUD, "water", PIT.text))).number]
    clock.now = at("2027-01-01T00:00")
    numbers.append((await lodged(town)).number)
    assert numbers == ["KST-2026-000001", "RUD-2026-000001", "KST-2027-000001"]


@pytest.mark.parametrize(
    ("received", "registered", "due"),
    [
        ("2026-03-20T18:31", date(2026, 3, 26), date(2026, 4, 16)),
        ("2026-10-04T12:00", date(2026, 10, 5), date(2026, 10, 27)),
    ],
    ids=["after hours before the holidays", "on a Sunday, over Republic Day put off"],
)
async def test_what_comes_outside_working_hours_is_registered_the_next_working_day(
    town: Units, clock: Clock, received: str, registered: date, due: date
) -> None:
    clock.now = at(received)
    receipt = await lodged(town)
    assert (receipt.registered_on, receipt.due_on) == (registered, due)


@pytest.mark.parametrize(("region", "body_id"), [(KOSTANAY, KST), ("KZ-39-RUD", RUD), (None, KST), ("KZ-10", KST)])
async def test_whoever_does_not_know_the_body_gets_the_council_of_the_region(
    town: Units, region: str | None, body_id: BodyId
) -> None:
    receipt = await lodged(town, LodgeAppeal(region, None, "roads", PIT.text))
    assert (await shown(town, receipt.appeal_id)).appeal.body_id == body_id


async def test_without_any_body_there_is_nobody_to_answer(units: Units) -> None:
    async def category_only(uow: StoredUnit) -> None:
        await found(uow)
        for table in ("membership", "body_word"):
            await rows(uow, f"DELETE FROM {table} RETURNING body_id")
        await rows(uow, "DELETE FROM body WHERE parent_id IS NOT NULL RETURNING id")
        await rows(uow, "DELETE FROM body RETURNING id")

    await units.run(category_only)
    with pytest.raises(NoBodyForAppeals):
        await lodged(units, LodgeAppeal(None, None, "roads", PIT.text))


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (LodgeAppeal(None, COMMISSION, "roads", PIT.text), BodyTakesNoAppeals),
        (LodgeAppeal(None, KST, "roads", "қысқа"), FieldRefused),
        (LodgeAppeal(None, KST, "roads", "қысқа" + " " * 20), FieldRefused),
        (LodgeAppeal(None, KST, "roads", "а" * 4001), FieldRefused),
        (LodgeAppeal(None, KST, "roads", PIT.text, (PHOTO,) * 11), FieldRefused),
        (LodgeAppeal(None, KST, "roads", PIT.text, None, Point(None, None, "а" * 301)), FieldRefused),
        (LodgeAppeal(None, KST, "roads", PIT.text, None, Point(None, None, "")), FieldRefused),
    ],
)
async def test_what_does_not_fit_is_refused(town: Units, command: LodgeAppeal, refusal: type[RuleBroken]) -> None:
    with pytest.raises(refusal):
        await lodged(town, command)


async def test_nothing_is_kept_of_someone_who_has_not_consented(town: Units) -> None:
    with pytest.raises(ConsentNeeded):
        await lodged(town, actor=STRANGER)


async def test_every_secretary_gets_the_card(town: Units) -> None:
    receipt = await lodged(town)
    cards = await town.run(lambda uow: rows(uow, "SELECT noun, subject_id, chat_id FROM card ORDER BY chat_id"))
    assert [(card["noun"], card["subject_id"], card["chat_id"]) for card in cards] == [
        ("appeal", receipt.appeal_id, 201),
        ("appeal", receipt.appeal_id, 202),
    ]


async def test_a_body_without_a_secretary_shows_the_card_to_whoever_presides(town: Units) -> None:
    await town.run(lambda uow: rows(uow, "DELETE FROM membership WHERE role = 'secretary' RETURNING id"))
    await lodged(town)
    cards = await town.run(lambda uow: rows(uow, "SELECT person_id FROM card"))
    assert [card["person_id"] for card in cards] == [CHAIR.person_id]


async def test_of_two_secretaries_who_take_at_once_the_first_wins_and_the_second_is_told_who(town: Units) -> None:
    receipt = await lodged(town)
    results = await asyncio.gather(
        *(do(town, actor, TakeAppeal(receipt.appeal_id)) for actor in (SECRETARY, SECOND_SECRETARY)),
        return_exceptions=True,
    )
    [refusal] = [result for result in results if isinstance(result, AppealTaken)]
    page = await shown(town, receipt.appeal_id, SECRETARY)
    assert refusal.args_for_words["name"] == page.handler
    assert [event.state for event in page.events] == [AppealState.REGISTERED, AppealState.TAKEN]


async def test_taking_twice_tells_the_citizen_once(town: Units) -> None:
    receipt = await lodged(town)
    for _ in range(2):
        await do(town, SECRETARY, TakeAppeal(receipt.appeal_id))
    assert await told(town) == ["appeal-taken"]


async def test_the_answer_reaches_its_author_whole_and_may_be_repeated(town: Units) -> None:
    receipt = await lodged(town)
    await do(town, SECRETARY, TakeAppeal(receipt.appeal_id))
    await do(town, SECRETARY, AnswerAppeal(receipt.appeal_id, "Жол 1 мамырға дейін жөнделеді."))
    [row] = await town.run(
        lambda uow: rows(uow, "SELECT person_id, policy, facts FROM outbox WHERE kind = 'appeal-answered'")
    )
    facts = json.loads(row["facts"])
    assert (row["person_id"], row["policy"]) == (AUTHOR.person_id, "repeat_marked")
    assert (facts["number"], facts["answer"]) == ("KST-2026-000001", "Жол 1 мамырға дейін жөнделеді.")
    assert not (await shown(town, receipt.appeal_id)).appeal.is_open


async def test_an_answer_to_an_appeal_nobody_took_takes_it(town: Units) -> None:
    receipt = await lodged(town)
    await do(town, SECRETARY, AnswerAppeal(receipt.appeal_id, "Жауап."))
    page = await shown(town, receipt.appeal_id, SECRETARY)
    assert [event.state for event in page.events] == list(AppealState)
    assert (page.appeal.taken_by, await told(town)) == (SECRETARY.person_id, ["appeal-answered"])


@pytest.mark.parametrize("command", [TakeAppeal, lambda appeal_id: AnswerAppeal(appeal_id, "Тағы бір жауап.")])
async def test_what_has_been_answered_stays_as_it_is(town: Units, command: type[TakeAppeal]) -> None:
    receipt = await lodged(town)
    await do(town, SECRETARY, AnswerAppeal(receipt.appeal_id, "Жауап."))
    with pytest.raises(AppealClosed):
        await do(town, SECRETARY, command(receipt.appeal_id))


@pytest.mark.parametrize("actor", [OTHER, MEMBER, FOREIGN_SECRETARY, STRANGER], ids=lambda actor: str(actor.person_id))
@pytest.mark.parametrize("command", [ShowAppeal, ShowAppealFiles])
async def test_nobody_else_sees_an_appeal(town: Units, actor: Actor, command: type[ShowAppeal]) -> None:
    receipt = await lodged(town)
    with pytest.raises(NotAllowed):
        await do(town, actor, command(receipt.appeal_id))
    with pytest.raises(NoSuchAppeal):
        await do(town, actor, FindAppeal(receipt.number))


@pytest.mark.parametrize("actor", [AUTHOR, CHAIR, MEMBER, FOREIGN_SECRETARY], ids=lambda actor: str(actor.person_id))
async def test_only_the_desk_of_the_body_handles_an_appeal(town: Units, actor: Actor) -> None:
    receipt = await lodged(town)
    for command in (TakeAppeal(receipt.appeal_id), AnswerAppeal(receipt.appeal_id, "Жауап.")):
        with pytest.raises(NotAllowed):
            await do(town, actor, command)


async def test_the_chair_reads_without_the_name_of_the_author(town: Units) -> None:
    receipt = await lodged(town)
    pages = [await shown(town, receipt.appeal_id, actor) for actor in (CHAIR, SECRETARY, AUTHOR)]
    assert [page.author for page in pages] == [None, "Айгерім Сейітова", "Айгерім Сейітова"]


@pytest.mark.parametrize("typed", ["KST-2026-000001", "kst-2026-000001", "КST 2026 1", " kst–2026–000001 "])
async def test_a_number_is_found_as_people_type_it(town: Units, typed: str) -> None:
    receipt = await lodged(town)
    page = await town.run(lambda uow: perform(uow, AUTHOR, FindAppeal(typed)))
    assert page.appeal.id == receipt.appeal_id


@pytest.mark.parametrize("typed", ["KST-2026-000002", "?", "000001"])
async def test_a_wrong_number_finds_nothing(town: Units, typed: str) -> None:
    await lodged(town)
    with pytest.raises(NoSuchAppeal):
        await do(town, AUTHOR, FindAppeal(typed))


async def test_ones_own_appeals_come_newest_first_six_to_a_page(town: Units, clock: Clock) -> None:
    for _ in range(7):
        clock.advance(1)
        await lodged(town)
    await lodged(town, actor=OTHER)
    first = await town.run(lambda uow: perform(uow, AUTHOR, ListMyAppeals()))
    last = await town.run(lambda uow: perform(uow, AUTHOR, ListMyAppeals(9)))
    assert ([line.number[-1] for line in first.items], first.count) == (list("765432"), 7)
    assert ([line.number[-1] for line in last.items], last.number) == (["1"], 2)


async def test_a_bodys_appeals_stand_open_ones_first_and_say_what_is_overdue(town: Units, clock: Clock) -> None:
    old = await lodged(town)
    clock.advance(40 * 86_400)
    new, done = await lodged(town), await lodged(town)
    await do(town, SECRETARY, AnswerAppeal(done.appeal_id, "Жауап."))
    listed = await town.run(lambda uow: perform(uow, SECRETARY, ListAppeals(KST)))
    assert [(line.number, line.is_overdue) for line in listed.lines.items] == [
        (old.number, True),
        (new.number, False),
        (done.number, False),
    ]
    [desk] = await town.run(lambda uow: perform(uow, SECRETARY, ListDesks()))
    assert (desk.body_id, desk.open_count) == (KST, 2)


async def test_the_audit_says_who_did_what_and_never_what_was_written(town: Units) -> None:
    receipt = await lodged(town)
    await do(town, SECRETARY, AnswerAppeal(receipt.appeal_id, "Жауап."))
    lines = await town.run(lambda uow: rows(uow, "SELECT what, person_id, facts FROM audit ORDER BY id"))
    assert [(line["what"], line["person_id"]) for line in lines] == [
        ("appeal-lodged", AUTHOR.person_id),
        ("appeal-taken", SECRETARY.person_id),
        ("appeal-answered", SECRETARY.person_id),
    ]
    assert {line["facts"] for line in lines} == {'{"number": "KST-2026-000001"}'}


async def told(units: Units) -> list[str]:
    outbox = await units.run(lambda uow: rows(uow, "SELECT kind FROM outbox ORDER BY id"))
    return [row["kind"] for row in outbox]
