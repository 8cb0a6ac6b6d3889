"""The reminder that a term ends: to whom, when, and never of a composition that has changed."""

from datetime import date, datetime, timedelta

from council.calendar.model import ZONE, instant, local
from council.due.model import Due
from council.due.registry import effects
from council.identity import Instant
from council.members.actions.renewing import TERM_ENDING, TERM_PLANNING
from council.members.commands import EndMembership
from council.notices.model import Subject
from council.perform import perform
from storage.migrate import migrate
from storage.unit_of_work import StoredUnit, Units
from storage.url import DatabaseUrl
from tests.council.seats import ENDS, GROUND, KST, SECRETARY, TODAY, council_of, seated
from tests.databases import Clock

TOLD_AT = Instant(instant(datetime(2027, 11, 9, 9, tzinfo=ZONE)))
LATER_AT = Instant(instant(datetime(2029, 1, 31, 9, tzinfo=ZONE)))


async def planned(units: Units, kind: str = TERM_ENDING) -> list[tuple[int, str]]:
    """What waits for this body: when, and of which day it tells."""

    async def unit(uow: StoredUnit) -> list[tuple[int, str]]:
        statement = f"SELECT due_at, facts FROM due WHERE kind = '{kind}' AND state = 'waiting' ORDER BY due_at"
        if uow.session.engine == "sqlite":
            rows = uow.session.connection.execute(statement).fetchall()
        else:
            rows = await uow.session.connection.do("fetch", statement)
        return [(row["due_at"], row["facts"]) for row in rows]

    return await units.run(unit)


async def told(units: Units, ends_on: date) -> int:
    """Do what is due for this day; tells how many are told."""

    async def unit(uow: StoredUnit) -> int:
        order = Due(TERM_ENDING, Subject("body", KST), uow.now, {"ends_on": ends_on.isoformat()})
        await effects()[TERM_ENDING](uow, order)
        people = [each.person_id for each in await uow.bodies.members(KST, TODAY)]
        return sum([await uow.notices.is_waiting(TERM_ENDING, order.subject, person) for person in people])

    return await units.run(unit)


async def council(units: Units) -> None:
    """A chair, a deputy, a member and a secretary."""
    await council_of(units, seats=9)
    await seated(units, post="chair")
    await seated(units, name="Бота Әлімова", post="deputy")
    await seated(units, name="Хатшы Хатшыева", post="secretary", until_on=None)
    await seated(units, name="Марат Оспанов")


async def test_two_calendar_months_before_the_last_day_in_the_morning(units: Units) -> None:
    await council(units)
    ((due_at, facts),) = await planned(units)
    assert due_at == TOLD_AT
    assert ENDS.isoformat() in facts


async def test_an_upgraded_database_plans_it_for_councils_seated_before(
    units: Units, database_url: DatabaseUrl
) -> None:
    await council(units)
    subject = Subject("body", KST)
    await units.run(lambda uow: uow.due.cancel(subject))
    await migrate(database_url, "0020")
    await migrate(database_url)
    ((due_at, _),) = await planned(units, TERM_PLANNING)
    order = Due(TERM_PLANNING, subject, Instant(due_at))
    await units.run(lambda uow: effects()[TERM_PLANNING](uow, order))
    assert [due_at for due_at, _ in await planned(units)] == [TOLD_AT]


async def test_the_chair_and_the_secretary_are_told_and_nobody_else(units: Units) -> None:
    await council(units)
    assert await told(units, ENDS) == 2


async def test_a_day_on_which_nothing_ends_any_more_is_not_told_of(units: Units) -> None:
    await council(units)
    assert await told(units, date(2027, 12, 31)) == 0


async def test_another_composition_takes_the_reminder_with_it(units: Units) -> None:
    await council(units)
    for number in range(4):
        await seated(units, name=f"Жаңа мүше {number}", until_on=date(2029, 3, 31))
    assert [due_at for due_at, _ in await planned(units)] == [LATER_AT]


async def test_whoever_is_ended_early_moves_the_reminder_of_the_others(units: Units) -> None:
    await council_of(units)
    early = [await seated(units, name=f"Мүше {number}", until_on=date(2027, 5, 31)) for number in range(2)]
    await seated(units)
    for seat in early:
        order = EndMembership(seat, TODAY, GROUND)
        await units.run(lambda uow, order=order: perform(uow, SECRETARY, order))  # type: ignore[misc]  # bound now
    assert [due_at for due_at, _ in await planned(units)] == [TOLD_AT]


async def test_a_term_that_ends_within_two_months_is_told_of_at_once(units: Units, clock: Clock) -> None:
    await council_of(units)
    await seated(units, until_on=date(2026, 4, 1))
    ((due_at, _),) = await planned(units)
    assert due_at < clock.now


async def test_a_composition_seated_before_it_begins_has_its_own_reminder(units: Units, clock: Clock) -> None:
    await council(units)
    begins_on = ENDS + timedelta(days=1)
    for number in range(3):
        await seated(units, name=f"Жаңа мүше {number}", from_on=begins_on, until_on=date(2031, 1, 9))
    await told(units, ENDS)
    ((due_at, _),) = await planned(units, TERM_PLANNING)
    assert local(Instant(due_at)).date() == begins_on
    clock.advance((due_at - clock.now) / 1000)
    await units.run(
        lambda uow: effects()[TERM_PLANNING](uow, Due(TERM_PLANNING, Subject("body", KST), Instant(due_at)))
    )
    assert [local(Instant(due_at)).date() for due_at, _ in await planned(units)] == [date(2030, 11, 9)]
