"""Members in the chat: who may, the list, the forms."""

from dataclasses import replace
from datetime import date

import pytest

from council.bodies.commands import ShowBody
from council.identity import TelegramId
from council.language import Language
from council.members.commands import AddMembership, DrawRoster, ManageMembers
from council.perform import perform
from council.permissions.model import operator
from handlers.kit import forms
from handlers.kit.callback import codec
from handlers.kit.context import House
from handlers.kit.router import Router
from handlers.kit.routes import routes
from storage.unit_of_work import Units
from tests.handlers.members import AISULU, BOTA, KST, Desk, audited, found, history


@pytest.fixture
async def desk(units: Units, router: Router) -> Desk:
    """The council's secretary, in Russian."""
    await units.run(found)
    secretary = Desk(units, router)
    await secretary.sit(BOTA)
    return secretary


@pytest.fixture
async def member(desk: Desk, units: Units, router: Router) -> Desk:
    other = Desk(units, router, telegram_id=502, chat={"id": 502, "type": "private"})
    await other.sit(AISULU)
    return other


async def test_a_secretary_of_one_body_comes_straight_to_its_members(desk: Desk) -> None:
    await desk.type("/members")
    assert list(desk.screen.buttons)[:3] == ["Марат Оспанов", "Айсұлу Жүнісова", "Бота Әлімова"]
    assert "Состав: 3" in desk.screen.text


async def test_the_menu_offers_members_to_secretaries_only(desk: Desk, member: Desk) -> None:
    await desk.type("/menu")
    await member.type("/menu")
    assert "Состав" in desk.screen.buttons
    assert "Состав" not in member.screen.buttons


async def test_the_page_of_the_council_leads_to_its_members_only_whoever_may_change_them(
    desk: Desk, member: Desk
) -> None:
    page = codec.write(ShowBody(KST))
    await desk.tap(page)
    await member.tap(page)
    assert "Изменить состав" in desk.screen.buttons
    assert "Изменить состав" not in member.screen.buttons
    assert "Приглашения" not in member.screen.buttons
    await desk.press("Приглашения")
    assert "Айсұлу Жүнісова" in desk.screen.buttons


@pytest.mark.parametrize("command", [ManageMembers(KST), DrawRoster(KST)], ids=["list", "workbook"])
async def test_whoever_is_no_secretary_is_refused_even_by_a_forged_button(
    member: Desk, command: ManageMembers | DrawRoster
) -> None:
    await member.tap(codec.write(command))
    assert "нет полномочий" in member.toast


async def test_a_member_is_added_by_the_form(desk: Desk, units: Units) -> None:
    await desk.type("/members")
    await desk.press("Добавить члена")
    await desk.type("Ольга Ким")
    await desk.press("Член")
    await desk.press("Никакую")
    await desk.press("Сегодня")
    await desk.press("Пропустить")
    await desk.type("Решение № 9 от 20.03.2026")
    await desk.press("Добавить")
    assert "Добавлено" in desk.screen.text
    assert ("Ольга Ким", "member", None) in await history(units)
    assert "membership-added" in await audited(units)


async def test_a_civil_servant_is_not_made_chair(desk: Desk, units: Units) -> None:
    await desk.type("/members")
    await desk.press("Добавить члена")
    await desk.type("Ольга Ким")
    await desk.press("Председатель")
    await desk.press("Да")
    await desk.press("Никакую")
    await desk.press("Сегодня")
    await desk.press("Пропустить")
    await desk.type("Решение № 9 от 20.03.2026")
    await desk.press("Добавить")
    assert "Государственный служащий не может" in desk.toast
    assert len(await history(units)) == 3


async def test_an_end_is_restated_before_it_is_confirmed_and_takes_effect_at_once(
    desk: Desk, member: Desk, units: Units
) -> None:
    await desk.type("/members")
    await desk.press("Айсұлу Жүнісова")
    await desk.press("Прекратить членство")
    await desk.press("Вчера")
    await desk.type("Заявление от 18.03.2026")
    assert "19 марта 2026 года – последний день: Айсұлу Жүнісова" in desk.screen.text.replace(" г.", " года")
    assert ("Айсұлу Жүнісова", "member", None) in await history(units)
    await desk.press("Прекратить")
    assert ("Айсұлу Жүнісова", "member", "2026-03-19") in await history(units)
    assert "membership-ended" in await audited(units)


async def test_a_seat_that_has_not_begun_is_taken_back_in_plain_words(desk: Desk, units: Units) -> None:
    coming = AddMembership(KST, "Ольга Ким", "member", date(2026, 4, 1), "Решение № 9 от 20.03.2026")
    await units.run(lambda uow: perform(uow, operator(Language.RU), coming))
    await desk.type("/members")
    await desk.press("Ольга Ким")
    await desk.press("Прекратить членство")
    await desk.press("Сегодня")
    await desk.type("Заявление от 18.03.2026")
    said = desk.screen.text.replace(" г.", " года")
    assert "Ольга Ким, Член: должно было начаться 1 апреля 2026 года. Отменяется" in said
    await desk.press("Прекратить")
    assert ("Ольга Ким", "member", "2026-03-31") in await history(units)
    await desk.type("/members")
    assert "Ольга Ким" not in desk.screen.buttons


async def test_a_secretary_whose_mandate_ended_yesterday_is_none_today(desk: Desk) -> None:
    await desk.type("/members")
    await desk.press("Бота Әлімова")
    await desk.press("Прекратить членство")
    await desk.press("Вчера")
    await desk.type("Заявление от 18.03.2026")
    await desk.press("Прекратить")
    await desk.tap(codec.write(ManageMembers(KST)))
    assert "нет полномочий" in desk.toast


async def test_a_member_changes_post_and_the_former_one_stays_in_the_history(desk: Desk, units: Units) -> None:
    await desk.type("/members")
    await desk.press("Айсұлу Жүнісова")
    await desk.press("Сменить должность")
    assert "Член" not in desk.screen.buttons
    await desk.press("Заместитель председателя")
    await desk.press("Сегодня")
    await desk.type("Протокол № 2 от 20.03.2026")
    await desk.press("Сменить должность")
    assert "Должность изменена" in desk.screen.text
    assert [one for one in await history(units) if one[0] == "Айсұлу Жүнісова"] == [
        ("Айсұлу Жүнісова", "member", "2026-03-19"),
        ("Айсұлу Жүнісова", "deputy", None),
    ]


async def test_whoever_is_no_secretary_opens_no_form(member: Desk) -> None:
    await member.tap("1fb:add-membership:1:0")
    assert "нет полномочий" in member.toast


async def test_an_administrator_manages_any_body(units: Units, house: House, desk: Desk) -> None:
    router = Router(routes, house, forms.claim, [TelegramId(503)])
    administrator = Desk(units, router, telegram_id=503, chat={"id": 503, "type": "private"})
    await administrator.type("/start")
    await administrator.press("Русский")
    await administrator.type("/members")
    assert "Марат Оспанов" in administrator.screen.buttons


async def test_a_long_list_comes_in_pages_of_six(desk: Desk, units: Units) -> None:
    for number in range(4):
        await add(units, extra(number))
    await desk.type("/members")
    assert "Страница 1 из 2" in desk.screen.text
    await desk.press("Дальше")
    assert next(iter(desk.screen.buttons)) == "Қонақ 3"


async def test_a_member_to_come_is_listed_too(desk: Desk, units: Units) -> None:
    later = replace(extra(1), from_on=date(2026, 5, 1))
    await add(units, later)
    await desk.type("/members")
    assert "с 1 мая 2026 года" in desk.screen.text


def extra(number: int) -> AddMembership:
    """One more seat without a vote, of which a body takes any number."""
    return AddMembership(KST, f"Қонақ {number}", "secretary", date(2025, 1, 10), "Решение № 9")


async def add(units: Units, command: AddMembership) -> None:
    await units.run(lambda uow: perform(uow, operator(Language.RU), command))
