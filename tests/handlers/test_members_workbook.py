"""Members by workbook: template out, filled in, sent back, previewed, confirmed; and everything that is refused."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from council.language import Language
from council.members.commands import EndMembership
from council.perform import perform
from council.permissions.model import operator
from handlers.kit.router import Router
from locales.words import Words
from storage.unit_of_work import Units
from tests.documents.member_files import repacked
from tests.handlers.members import (
    AISULU,
    BEGAN,
    BOTA,
    KST,
    MARAT,
    NEXT_ROW,
    OLGA,
    ROW,
    Desk,
    audited,
    filled,
    found,
    history,
)

Lexicon = Mapping[Language, Words]
CONFIRM = "Внести изменения"
BEFORE = [
    ("Айсұлу Жүнісова", "member", None),
    ("Бота Әлімова", "secretary", None),
    ("Марат Оспанов", "chair", None),
]
GOES = {"ended_on": "19.03.2026", "end_ground": "Заявление от 18.03.2026"}


@pytest.fixture
async def desk(units: Units, router: Router) -> Desk:
    """The council's secretary, in Russian."""
    await units.run(found)
    secretary = Desk(units, router)
    await secretary.sit(BOTA)
    return secretary


async def end(units: Units, command: EndMembership) -> None:
    await units.run(lambda uow: perform(uow, operator(Language.RU), command))


async def test_who_comes_who_goes_and_who_changes_is_shown_and_then_done(
    desk: Desk, units: Units, words: Lexicon
) -> None:
    template = await desk.take_template(words)
    moved = {"post": "Заместитель председателя", "ground": "Протокол № 2 от 20.03.2026"}
    await desk.send_file(
        filled(
            template, (ROW[MARAT], moved), (ROW[AISULU], GOES), (ROW[BOTA], {"name": "Бота Әлімқызы"}), (NEXT_ROW, OLGA)
        )
    )
    shown = desk.screen.text
    for line in (
        "Уходят (1)",
        "Меняют должность (1)",
        "Исправляется (1)",
        "Приходят (1)",
        "Бота Әлімова → Бота Әлімқызы",
    ):
        assert line in shown
    assert await history(units) == BEFORE
    await desk.press(CONFIRM)
    assert "Пришли: 1, ушли: 1, сменили должность: 1, исправлено: 1" in desk.screen.text
    assert await history(units) == [
        ("Айсұлу Жүнісова", "member", "2026-03-19"),
        ("Бота Әлімқызы", "secretary", None),
        ("Марат Оспанов", "chair", "2026-03-19"),
        ("Марат Оспанов", "deputy", None),
        ("Ольга Ким", "member", None),
    ]
    assert sorted(await audited(units)) == ["membership-added", "membership-ended", "person-renamed", "post-changed"]


async def test_a_second_confirmation_does_nothing(desk: Desk, units: Units, words: Lexicon) -> None:
    await desk.send_file(filled(await desk.take_template(words), (NEXT_ROW, OLGA)))
    confirm = desk.button(CONFIRM)
    await desk.tap(confirm)
    await desk.tap(confirm)
    assert "уже отправлен" in desk.toast
    assert len(await history(units)) == 4


async def test_sent_back_as_it_is_there_is_nothing_to_change(desk: Desk, words: Lexicon) -> None:
    await desk.send_file(await desk.take_template(words))
    assert "Менять нечего" in desk.screen.text
    assert CONFIRM not in desk.screen.buttons


async def test_members_without_a_row_stay_and_the_preview_says_so(desk: Desk, units: Units, words: Lexicon) -> None:
    template = await desk.take_template(words)
    emptied = dict.fromkeys(("key", "name", "post", "voting", "organization", "from_on", "ground"))
    await desk.send_file(filled(template, (ROW[AISULU], emptied), (NEXT_ROW, OLGA)))
    assert "Нет строк в таблице: 1" in desk.screen.text
    await desk.press(CONFIRM)
    assert ("Айсұлу Жүнісова", "member", None) in await history(units)


async def test_mistakes_are_told_by_row_and_nothing_changes(desk: Desk, units: Units, words: Lexicon) -> None:
    template = await desk.take_template(words)
    await desk.send_file(filled(template, (ROW[AISULU], {"from_on": "вчера"}), (NEXT_ROW, {**OLGA, "ground": None})))
    assert f"Строка {ROW[AISULU]}, «Член с»: указано «вчера»" in desk.screen.text
    assert f"Строка {NEXT_ROW}, «Основание назначения»: не заполнено" in desk.screen.text
    assert await history(units) == BEFORE


async def test_rows_against_the_rules_are_told_with_the_reason(desk: Desk, words: Lexicon) -> None:
    template = await desk.take_template(words)
    second_chair = {**OLGA, "post": "Председатель"}
    second_seat = {**OLGA, "name": "Ерлан Сапаров", "organization": "ОФ «Шанырак»"}
    await desk.send_file(filled(template, (NEXT_ROW, second_chair), (NEXT_ROW + 1, second_seat)))
    assert f"Строка {NEXT_ROW}, Ольга Ким: Должность на эти дни занята" in desk.screen.text
    assert f"Строка {NEXT_ROW + 1}, Ерлан Сапаров: Представитель этой НКО" in desk.screen.text


async def test_of_many_mistakes_the_first_fifteen_are_told_and_the_rest_counted(desk: Desk, words: Lexicon) -> None:
    template = await desk.take_template(words)
    wrong = [(NEXT_ROW + number, {**OLGA, "from_on": "?"}) for number in range(18)]
    await desk.send_file(filled(template, *wrong))
    assert desk.screen.text.count("«Член с»") == 15
    assert "… и ещё 3" in desk.screen.text


async def test_after_mistakes_the_mended_workbook_is_taken(desk: Desk, words: Lexicon) -> None:
    template = await desk.take_template(words)
    await desk.send_file(filled(template, (NEXT_ROW, {**OLGA, "from_on": "?"})))
    await desk.send_file(filled(template, (NEXT_ROW, OLGA)))
    assert "Приходят (1)" in desk.screen.text


async def test_if_the_roster_changes_before_the_confirmation_the_new_preview_is_shown(
    desk: Desk, units: Units, words: Lexicon
) -> None:
    await desk.send_file(filled(await desk.take_template(words), (NEXT_ROW, OLGA)))
    await end(units, EndMembership(AISULU, BEGAN, "Заявление"))
    await desk.press(CONFIRM)
    assert "состав изменился" in desk.screen.text
    assert "Приходят (1)" in desk.screen.text
    assert not any(name == "Ольга Ким" for name, _, _ in await history(units))
    await desk.press(CONFIRM)
    assert ("Ольга Ким", "member", None) in await history(units)


async def test_if_a_row_no_longer_holds_the_workbook_is_asked_for_again(
    desk: Desk, units: Units, words: Lexicon
) -> None:
    await desk.send_file(filled(await desk.take_template(words), (ROW[AISULU], GOES)))
    await end(units, EndMembership(AISULU, BEGAN, "Заявление"))
    await desk.press(CONFIRM)
    assert "Это членство уже завершено" in desk.screen.text
    assert CONFIRM not in desk.screen.buttons


async def test_a_draft_of_a_secretary_who_is_none_any_more_is_not_obeyed(
    desk: Desk, units: Units, words: Lexicon
) -> None:
    await desk.send_file(filled(await desk.take_template(words), (NEXT_ROW, OLGA)))
    await end(units, EndMembership(BOTA, BEGAN, "Заявление"))
    await desk.press(CONFIRM)
    assert "нет полномочий" in desk.toast
    assert not any(name == "Ольга Ким" for name, _, _ in await history(units))


async def test_three_megabytes_are_refused_without_a_download(desk: Desk, words: Lexicon) -> None:
    await desk.take_template(words)
    await desk.send_file(b"", size=3 * 1024 * 1024)
    assert "Файл слишком большой: не больше 2 МБ" in desk.screen.text
    assert desk.downloads == []


async def test_a_zip_bomb_is_refused_by_what_it_unpacks_to(desk: Desk, words: Lexicon) -> None:
    template = await desk.take_template(words)
    await desk.send_file(repacked(template, {"xl/worksheets/sheet9.xml": b" " * (17 * 1024 * 1024)}))
    assert "Файл слишком большой" in desk.screen.text


async def test_a_pdf_by_another_name_is_refused_as_no_workbook(desk: Desk, words: Lexicon) -> None:
    await desk.take_template(words)
    await desk.send_file(b"%PDF-1.7\n", name="members.xlsx")
    assert "Это не файл Excel" in desk.screen.text


async def test_a_file_of_another_kind_is_asked_for_again_without_a_download(desk: Desk, words: Lexicon) -> None:
    await desk.take_template(words)
    await desk.send_file(b"%PDF-1.7\n", name="members.pdf", mime="application/pdf")
    assert "Нужна таблица .xlsx" in desk.screen.text
    assert desk.downloads == []


async def test_another_workbook_is_not_taken_for_ours(desk: Desk, words: Lexicon) -> None:
    await desk.take_template(words)
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
    await desk.send_file(out.getvalue())
    assert "Это не файл Excel" in desk.screen.text


async def test_the_template_is_made_of_frozen_facts_in_the_readers_language(desk: Desk, words: Lexicon) -> None:
    await desk.take_template(words)
    order = next(sent.body["document"] for sent in desk.sent if sent.method == "sendDocument")
    assert (order["made"], order["language"], order["name"]) == ("members-workbook", "ru", "KST-members.xlsx")
    assert [member["key"] for member in order["facts"]["members"]] == [str(MARAT), str(AISULU), str(BOTA)]
    assert KST == 1
