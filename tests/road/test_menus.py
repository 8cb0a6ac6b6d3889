"""Command menus of single chats follow the roles and the language of their owners."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.menus import Menus
from bot.speech import words_of
from council.calendar.model import local
from council.identity import AccountId, ChatId, MembershipId, PersonId, TelegramId
from council.language import Language
from council.people.model import Account
from handlers.kit.context import House
from storage.unit_of_work import StoredUnit, Units
from tests.appeals import AIGERIM, DANA, ERLAN, SAULE, found
from tests.databases import Clock
from tests.handlers.conftest import Sent, outbox_of

HOUSE = House(words_of(), "kenes_bot", "Akimat", "kenes@example.kz")


@pytest.fixture
async def town(units: Units) -> Units:
    await units.run(found)
    return units


def menus_of(units: Units, *administrators: TelegramId) -> Menus:
    return Menus(units, HOUSE, administrators, lambda: None)


async def set_by(menus: Menus, units: Units) -> dict[int, list[str] | None]:
    """Chat → the commands it was given at this look, none where it was given everybody's again."""
    before = await units.run(lambda uow: outbox_of(uow.session))
    await menus.look()
    after = await units.run(lambda uow: outbox_of(uow.session))
    return {sent.body["scope"]["chat_id"]: _names(sent) for sent in after[len(before) :]}


def _names(sent: Sent) -> list[str] | None:
    if sent.method == "deleteMyCommands":
        return None
    return [command["command"] for command in sent.body["commands"]]


async def end(uow: StoredUnit, person_id: PersonId, on: date) -> None:
    for seat in await uow.bodies.memberships((await _seat(uow, person_id)).body_id):
        if seat.person_id == person_id:
            await uow.bodies.save_membership(replace(seat, until_on=on))


async def _seat(uow: StoredUnit, person_id: PersonId) -> Any:
    for number in range(1, 5):
        seat = await uow.bodies.membership(MembershipId(number))
        if seat is not None and seat.person_id == person_id:
            return seat
    raise LookupError(person_id)


async def test_whoever_serves_in_a_body_is_given_the_commands_of_their_work(town: Units) -> None:
    given = await set_by(menus_of(town), town)
    assert given.keys() == {201, 202, 203, 204}
    assert "invite" in (given[SAULE] or ())
    assert "invite" not in (given[DANA] or ())
    assert (given[ERLAN] or ())[:3] == ["menu", "meetings", "votes"]


async def test_a_second_look_changes_nothing(town: Units) -> None:
    menus = menus_of(town)
    await menus.look()
    assert await set_by(menus, town) == {}
    assert await set_by(menus_of(town), town) == {}, "nor does another start"


async def test_whose_mandate_is_ended_loses_its_commands(town: Units) -> None:
    menus = menus_of(town)
    await menus.look()
    await town.run(lambda uow: end(uow, SAULE, date(2026, 3, 1)))
    assert await set_by(menus, town) == {SAULE: None}


async def test_a_mandate_that_runs_out_takes_its_commands_with_it_that_day(town: Units, clock: Clock) -> None:
    menus = menus_of(town)
    last_day = local(clock.now).date() + timedelta(days=3)
    await town.run(lambda uow: end(uow, SAULE, last_day))
    await menus.look()
    clock.advance(3 * 86_400)
    assert await set_by(menus, town) == {}
    clock.advance(86_400)
    assert await set_by(menus, town) == {SAULE: None}


async def test_a_mandate_that_ran_out_while_the_program_stood_still_is_seen_at_its_start(
    town: Units, clock: Clock
) -> None:
    await town.run(lambda uow: end(uow, SAULE, local(clock.now).date()))
    await menus_of(town).look()
    clock.advance(30 * 86_400)
    assert await set_by(menus_of(town), town) == {SAULE: None}


async def test_another_language_is_followed(town: Units) -> None:
    menus = menus_of(town)
    await menus.look()
    await town.run(lambda uow: uow.people.set_language(AccountId(SAULE * 10), Language.RU))
    await menus.look()
    sent = (await town.run(lambda uow: outbox_of(uow.session)))[-1]
    assert {"command": "meetings", "description": "Заседания"} in sent.body["commands"]


async def test_joining_on_a_new_phone_moves_the_commands_there(town: Units) -> None:
    menus = menus_of(town)
    await menus.look()

    async def joins(uow: StoredUnit) -> None:
        await uow.people.add_account(Account(AccountId(7), TelegramId(777), ChatId(777), Language.KK))
        await uow.people.link(AccountId(7), SAULE)

    await town.run(joins)
    given = await set_by(menus, town)
    assert given[SAULE] is None
    assert "invite" in (given[777] or ())


async def test_an_administrator_is_known_by_the_settings(town: Units) -> None:
    administrator = TelegramId(AIGERIM)
    await menus_of(town).look()
    given = await set_by(menus_of(town, administrator), town)
    assert list(given) == [AIGERIM]
    assert await set_by(menus_of(town), town) == {AIGERIM: None}, "and no longer is one once the settings say so"


async def test_a_release_with_other_commands_mends_every_menu_that_was_set(
    town: Units, monkeypatch: pytest.MonkeyPatch
) -> None:
    await menus_of(town).look()
    monkeypatch.setattr("bot.menus.edition_of", lambda _: "later")
    assert (await set_by(menus_of(town), town)).keys() == {201, 202, 203, 204}
