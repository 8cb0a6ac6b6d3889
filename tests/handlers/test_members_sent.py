"""A secretary's spreadsheet without a command: asked about, taken as the members' workbook or as an appeal."""

from collections.abc import Mapping

import pytest

from council.language import Language
from handlers.kit.router import Router
from locales.words import Words
from storage.unit_of_work import Units
from tests.handlers.members import AISULU, BOTA, NEXT_ROW, OLGA, ROW, Desk, filled, found, history

Lexicon = Mapping[Language, Words]
CONFIRM = "Внести изменения"


@pytest.fixture
async def desk(units: Units, router: Router) -> Desk:
    """The council's secretary, in Russian, who has a filled workbook."""
    await units.run(found)
    secretary = Desk(units, router)
    await secretary.sit(BOTA)
    return secretary


async def workbook(desk: Desk, words: Lexicon) -> bytes:
    """A workbook filled at leisure: the form it came from was set aside meanwhile."""
    template = await desk.take_template(words)
    await desk.type("/menu")
    return filled(template, (NEXT_ROW, OLGA))


async def test_a_workbook_without_a_form_is_asked_about_and_then_previewed(
    desk: Desk, units: Units, words: Lexicon
) -> None:
    await desk.send_file(await workbook(desk, words))
    assert "KST-members.xlsx" in desk.screen.text
    assert desk.screen.body["reply_parameters"]["message_id"] == 7
    assert list(desk.screen.buttons)[:2] == ["Состав совета", "Это обращение"]
    assert desk.downloads == []
    await desk.press("Состав совета")
    assert "Приходят (1)" in desk.screen.text
    await desk.press(CONFIRM)
    assert ("Ольга Ким", "member", None) in await history(units)


async def test_a_spreadsheet_that_is_no_members_workbook_is_refused_with_the_reason(desk: Desk) -> None:
    await desk.send_file(b"%PDF-1.7\n")
    await desk.press("Состав совета")
    assert "Это не файл Excel" in desk.screen.text
    assert CONFIRM not in desk.screen.buttons


async def test_the_same_spreadsheet_may_be_meant_as_an_appeal(desk: Desk) -> None:
    await desk.send_file(b"")
    await desk.press("Это обращение")
    assert "согласие" in desk.screen.text.lower()


async def test_once_the_file_is_deleted_it_is_asked_for_again(desk: Desk) -> None:
    await desk.send_file(b"")
    desk.said = None
    await desk.press("Состав совета")
    assert "Пришлите его ещё раз" in desk.toast


async def test_who_is_no_secretary_is_asked_nothing_about_members(units: Units, router: Router) -> None:
    await units.run(found)
    member = Desk(units, router)
    await member.sit(AISULU)
    await member.send_file(b"")
    assert "Состав совета" not in member.screen.buttons


async def test_a_corrected_file_sent_while_the_preview_stands_is_taken_at_once(
    desk: Desk, units: Units, words: Lexicon
) -> None:
    template = await desk.take_template(words)
    await desk.send_file(filled(template, (NEXT_ROW, OLGA)))
    corrected = {**OLGA, "name": "Ольга Цой"}
    await desk.send_file(filled(template, (NEXT_ROW, corrected)))
    assert "Ольга Цой" in desk.screen.text
    await desk.press(CONFIRM)
    assert ("Ольга Цой", "member", None) in await history(units)
    assert not any(name == "Ольга Ким" for name, _, _ in await history(units))


async def test_a_corrected_file_with_mistakes_is_not_confirmed_by_the_old_preview(
    desk: Desk, units: Units, words: Lexicon
) -> None:
    template = await desk.take_template(words)
    await desk.send_file(filled(template, (NEXT_ROW, OLGA)))
    confirm = desk.button(CONFIRM)
    await desk.send_file(filled(template, (ROW[AISULU], {"from_on": "вчера"})))
    assert "«Член с»: указано «вчера»" in desk.screen.text
    await desk.tap(confirm)
    assert not any(name == "Ольга Ким" for name, _, _ in await history(units))
