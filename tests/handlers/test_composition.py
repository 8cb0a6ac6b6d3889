"""The composition in the chat: the reserve list, rotation, acting offices, shares, groups that are split and merged."""

import pytest

from council.bodies.commands import ShowBody, ShowMembers
from council.bodies.model import Body, Membership
from council.identity import BodyId, MembershipId
from council.language import Language
from council.members.commands import AddReserve, ManageMembers, ShowChanges
from council.names import Names
from council.notices.model import Subject
from council.perform import perform
from council.permissions.model import Role, operator
from council.profiles.model import Voting
from handlers.kit.callback import codec
from handlers.kit.notices import Reader, Told, screen_of
from handlers.kit.router import Router
from handlers.kit.screen import rendered
from locales.loading import load_words
from storage.unit_of_work import StoredUnit, Units
from tests.handlers.members import AISULU, BEGAN, BOTA, KST, Desk, audited, found, history, person_of

ECOLOGY, BUDGET = BodyId(2), BodyId(3)
GROUND = "Протокол № 3 от 20.03.2026"


@pytest.fixture
async def desk(units: Units, router: Router) -> Desk:
    """The council's secretary, in Russian."""
    await units.run(found)
    secretary = Desk(units, router)
    await secretary.sit(BOTA)
    return secretary


async def listed(units: Units, *names: str) -> None:
    for name in names:
        order = AddReserve(KST, name, "Протокол № 2 от 01.03.2026")
        await units.run(lambda uow, order=order: perform(uow, operator(Language.RU), order))  # type: ignore[misc]  # bound now


async def test_the_reserve_list_is_filled_and_left_by_forms(desk: Desk, units: Units) -> None:
    await desk.type("/members")
    await desk.press("Резерв")
    assert "В списке пока никого нет" in desk.screen.text
    await desk.press("Добавить в резерв")
    await desk.type("Ольга Ким")
    await desk.press("ОФ «Шанырак»")
    await desk.type(GROUND)
    await desk.press("Добавить")
    assert "1. Ольга Ким – ОФ «Шанырак»" in desk.screen.text
    await desk.press("Ольга Ким")
    await desk.press("Убрать из резерва")
    await desk.type("Заявление от 19.03.2026")
    await desk.press("Убрать из резерва")
    assert "Убрано из резерва" in desk.screen.text
    assert "reserve-withdrawn" in await audited(units)


async def test_a_leaving_member_is_replaced_from_the_reserve_in_one_form(desk: Desk, units: Units) -> None:
    await listed(units, "Ольга Ким", "Айдос Беков")
    await desk.type("/members")
    await desk.press("Айсұлу Жүнісова")
    await desk.press("Заменить")
    assert list(desk.screen.buttons)[:2] == ["Ольга Ким", "Айдос Беков"]
    await desk.press("Ольга Ким")
    await desk.press("Вчера")
    await desk.type(GROUND)
    await desk.press("Заменить")
    assert "Ольга Ким" in desk.screen.text
    assert ("Айсұлу Жүнісова", "member", "2026-03-19") in await history(units)
    assert ("Ольга Ким", "member", None) in await history(units)


async def test_a_rotation_marks_those_who_go_and_come(desk: Desk, units: Units) -> None:
    await listed(units, "Ольга Ким")
    await desk.type("/members")
    await desk.press("Ротация")
    assert "Бота Әлімова" not in desk.screen.buttons
    await desk.press("Айсұлу Жүнісова")
    await desk.press("Марат Оспанов")
    await desk.press("✓ Марат Оспанов")
    assert "✓ Айсұлу Жүнісова" in desk.screen.buttons
    await desk.press("Готово, выбрано: 1")
    await desk.press("Ольга Ким")
    await desk.press("Готово, выбрано: 1")
    await desk.type("Айдос Беков")
    await desk.press("Сегодня")
    await desk.type("Указ № 63 от 20.03.2026")
    assert "Выходят:</b> Айсұлу Жүнісова" in desk.screen.text
    await desk.press("Записать ротацию")
    assert "Вышли: 1, вошли: 2" in desk.screen.text
    assert ("Айсұлу Жүнісова", "member", "2026-03-19") in await history(units)
    await desk.press("История")
    assert "ротация. Вышли: 1, вошли: 2" in desk.screen.text


async def test_whom_a_rotation_is_refused_for_is_told_by_name_and_nothing_is_done(desk: Desk, units: Units) -> None:
    before = await history(units)
    await desk.type("/members")
    await desk.press("Ротация")
    await desk.press("Пропустить")
    await desk.press("Пропустить")
    await desk.type("Айдос Беков\nО\nОльга Ким\nСәуле Ермек\nДинара Байжан")
    await desk.press("Сегодня")
    await desk.type(GROUND)
    await desk.press("Записать ротацию")
    assert "Одно из имён слишком короткое" in desk.screen.text
    await desk.type("Айдос Беков\nОльга Ким\nСәуле Ермек\nДинара Байжан")
    await desk.press("Записать ротацию")
    assert desk.toast.startswith("Динара Байжан: Свободных мест нет")
    assert await history(units) == before


async def test_a_forged_mark_is_no_answer(desk: Desk) -> None:
    await desk.type("/members")
    await desk.press("Ротация")
    head = desk.button("Айсұлу Жүнісова").rpartition(":")[0]
    for word in ("99", "done", "px", "p99999"):
        await desk.tap(f"{head}:{word}")
    assert "✓ Айсұлу Жүнісова" not in desk.screen.buttons


async def test_an_acting_chair_is_shown_to_everybody_and_ended_by_the_secretary(desk: Desk, units: Units) -> None:
    await desk.type("/members")
    await desk.press("Айсұлу Жүнісова")
    await desk.press("Назначить и. о.")
    assert "Член" not in desk.screen.buttons
    await desk.press("Заместитель председателя")
    await desk.press("Сегодня")
    await desk.type("20.04.2026")
    await desk.type(GROUND)
    await desk.press("Назначить")
    assert "Заместитель председателя (и. о.)" in desk.screen.text
    assert "Прекратить исполнение" in desk.screen.buttons
    assert "Сменить должность" not in desk.screen.buttons
    await desk.tap(codec.write(ManageMembers(KST)))
    assert {"Айсұлу Жүнісова", "Айсұлу Жүнісова (и. о.)"} <= desk.screen.buttons.keys()
    await desk.tap(codec.write(ShowBody(KST)))
    assert "Заместитель председателя (и. о.): Айсұлу Жүнісова" in desk.screen.text
    await desk.tap(codec.write(ShowMembers(KST)))
    assert desk.screen.text.count("Айсұлу Жүнісова") == 1


async def test_shares_are_shown_to_the_secretary_without_anybodys_name(desk: Desk) -> None:
    await desk.type("/members")
    await desk.press("Айсұлу Жүнісова")
    await desk.press("Сведения для долей")
    await desk.press("Женский")
    await desk.type("1994")
    await desk.press("Нет")
    await desk.press("Сохранить")
    assert "1994" not in desk.screen.text
    await desk.tap(codec.write(ManageMembers(KST)))
    await desk.press("Доли в составе")
    assert "Женщины: 1 из 1 (100 %)" in desk.screen.text
    assert "От государства и его компаний: 0 из 2" in desk.screen.text
    assert "допускается не более 1" in desk.screen.text
    assert "Айсұлу" not in desk.screen.text


async def test_a_body_that_is_too_small_is_told_so_on_its_list(desk: Desk) -> None:
    await desk.type("/members")
    assert "⚠ Членов меньше наименьшего числа: 5." in desk.screen.text


async def groups(uow: StoredUnit) -> None:
    """Two working groups of the council, of both of which Bota is secretary."""
    for number, code, name in ((ECOLOGY, "KSTE", "Экология"), (BUDGET, "KSTB", "Бюджет")):
        await uow.bodies.save_body(Body(number, code, "working_group", Names(name, name), parent_id=KST))
        for seat, post, role, voting in (
            (AISULU, "member", Role.MEMBER, Voting.VOTING),
            (BOTA, "secretary", Role.SECRETARY, Voting.NONE),
        ):
            number_of = MembershipId(int(number) * 100 + seat)
            person = person_of(seat)
            await uow.bodies.save_membership(
                Membership(number_of, number, person, post, role, voting, None, BEGAN, None, "Решение № 4")
            )


async def test_two_groups_are_merged_by_the_secretary_of_both(desk: Desk, units: Units) -> None:
    await units.run(groups)
    await desk.tap(codec.write(ManageMembers(ECOLOGY)))
    await desk.press("Объединить")
    await desk.press("Бюджет")
    await desk.type("Ортақ топ")
    await desk.type("Общая группа")
    assert list(desk.screen.buttons)[:2] == ["Айсұлу Жүнісова", "Бота Әлімова"]
    await desk.press("Айсұлу Жүнісова")
    await desk.press("Бота Әлімова")
    await desk.press("Готово, выбрано: 2")
    await desk.press("Сегодня")
    await desk.type(GROUND)
    await desk.press("Объединить")
    assert "Прежняя группа закрыта" in desk.screen.text
    assert "Общая группа" in desk.screen.text
    await desk.tap(codec.write(ShowChanges(ECOLOGY)))
    assert "Вошла в объединённую группу" in desk.screen.text


async def test_a_group_is_split_into_two_with_their_own_names(desk: Desk, units: Units) -> None:
    await units.run(groups)
    await desk.tap(codec.write(ManageMembers(ECOLOGY)))
    await desk.press("Разделить")
    for name in ("Су тобы", "Группа воды", "Ауа тобы", "Группа воздуха"):
        await desk.type(name)
    await desk.press("Бота Әлімова")
    await desk.press("Готово, выбрано: 1")
    await desk.press("Сегодня")
    await desk.type(GROUND)
    await desk.press("Разделить")
    assert "Группа воды" in desk.screen.text
    assert "body-split" in await audited(units)


async def test_a_council_offers_no_split(desk: Desk) -> None:
    await desk.type("/members")
    assert "Разделить" not in desk.screen.buttons


async def test_a_new_member_may_end_with_a_whole_term_by_one_press(desk: Desk, units: Units) -> None:
    await desk.type("/members")
    await desk.press("Добавить члена")
    await desk.type("Ольга Ким")
    await desk.press("Член")
    await desk.press("Никакую")
    await desk.press("Сегодня")
    label = next(label for label in desk.screen.buttons if label.startswith("Полный срок"))
    await desk.press(label)
    await desk.type(GROUND)
    await desk.press("Добавить")
    assert ("Ольга Ким", "member", "2029-03-19") in await history(units)


@pytest.mark.parametrize("language", Language)
def test_the_end_of_a_term_is_told_in_every_language(language: Language) -> None:
    facts = {"body": {"kk": "Кеңес", "ru": "Совет", "en": "Council"}, "ends_on": "2028-01-09", "code": "KST"}
    words = load_words()[language]
    reader = Reader(1, language, None, None)  # type: ignore[arg-type]  # the notice asks nothing of the house
    text = rendered(screen_of("term-ending", Told(Subject("body", KST), facts), reader), words)["text"]
    assert "2028" in text
