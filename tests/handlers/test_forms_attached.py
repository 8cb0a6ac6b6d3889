"""Files and places in a form: an album answered once, the phone's own keyboard that comes and goes."""

from __future__ import annotations

import pytest

from council.place import Point
from tests.handlers.conftest import Phone
from tests.handlers.filling import at_files, fill_rest, photo
from tests.handlers.planting import planted


async def test_optional_questions_are_skipped_and_a_location_is_taken(citizen: Phone) -> None:
    await citizen.press("Elm")
    await citizen.type("The yard is bare")
    await fill_rest(citizen)
    assert (planted[0].street, planted[0].files) == (None, None)
    assert planted[0].place == Point(53.21, 63.62)


async def test_an_album_is_received_with_one_answer(citizen: Phone) -> None:
    await at_files(citizen)
    assert len(await citizen.send_message(photo("p1", album="a"))) == 1
    assert await citizen.send_message(photo("p2", album="a")) == []
    await citizen.press("Готово")
    assert any("Сколько place?" in sent.text for sent in citizen.sent)


async def test_more_files_than_the_command_takes_are_refused_with_the_bound(citizen: Phone) -> None:
    await at_files(citizen)
    for name in ("p1", "p2", "p3"):
        await citizen.send_message(photo(name))
    assert "не больше 2" in citizen.screen.text


async def test_the_same_file_sent_twice_counts_once(citizen: Phone) -> None:
    await at_files(citizen)
    for _ in range(3):
        await citizen.send_message(photo("p1"))
    await citizen.press("Готово")
    assert not any("не больше" in sent.text for sent in citizen.sent)


async def test_words_instead_of_a_file_are_refused(citizen: Phone) -> None:
    await at_files(citizen)
    await citizen.type("here it is")
    assert "Пришлите фотографию" in citizen.screen.text


async def test_the_phone_is_asked_for_its_place_and_its_keyboard_goes_away(citizen: Phone) -> None:
    await at_files(citizen)
    sent = await citizen.press("Пропустить")
    keyboards = [
        call.body["reply_markup"]["keyboard"] for call in sent if "keyboard" in call.body.get("reply_markup", {})
    ]
    assert keyboards[0][0][0]["request_location"] is True
    sent = await citizen.type("12, Street 2")
    assert {"remove_keyboard": True} in [call.body.get("reply_markup") for call in sent]


@pytest.mark.parametrize("how", ["В черновики", "/menu", "/cancel"])
async def test_the_phones_keyboard_goes_away_with_the_form(citizen: Phone, how: str) -> None:
    await at_files(citizen)
    await citizen.press("Пропустить")
    await (citizen.type(how) if how.startswith("/") else citizen.press(how))
    if how == "/cancel":
        await citizen.press("Удалить")
    assert {"remove_keyboard": True} in [sent.body.get("reply_markup") for sent in citizen.sent]
