"""Keyboards: what is kept, what is cut, what is refused."""

from typing import Any

import pytest

from sandbox import Client

ONE = 1001


def inline(*rows: list[Any]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


@pytest.mark.parametrize(
    ("markup", "description"),
    [
        ({"inline_keyboard": [{}]}, 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'),
        (
            inline([{"text": "x"}]),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (inline([{"text": "x", "callback_data": "ә" * 33}]), "BUTTON_DATA_INVALID"),
        (
            inline([{"text": "x", "url": "http://localhost:8080/"}]),
            "inline keyboard button URL 'http://localhost:8080/' is invalid: Wrong HTTP URL",
        ),
        (inline(*[[{"text": "x", "callback_data": "y"}]] * 101), "reply markup is too long"),
        (
            inline([{"text": "x", "calback_data": "y"}]),
            'can\'t parse inline keyboard button: unknown field "calback_data"',
        ),
    ],
)
async def test_a_wrong_keyboard_is_refused(api: Any, markup: dict[str, Any], description: str) -> None:
    answer = await api("sendMessage", chat_id=ONE, text="x", reply_markup=markup)
    assert answer["description"] == f"Bad Request: {description}"


async def test_callback_data_of_64_bytes_is_accepted(api: Any) -> None:
    markup = inline([{"text": "x", "callback_data": "ә" * 32}])
    assert (await api("sendMessage", chat_id=ONE, text="x", reply_markup=markup))["result"]["reply_markup"] == markup


async def test_a_row_is_cut_at_12_and_a_button_without_text_is_dropped(api: Any) -> None:
    row = [{"text": str(number or ""), "callback_data": "y"} for number in range(20)]
    sent = (await api("sendMessage", chat_id=ONE, text="x", reply_markup=inline(row)))["result"]
    assert [button["text"] for button in sent["reply_markup"]["inline_keyboard"][0]] == [str(n) for n in range(1, 13)]


async def test_of_several_actions_the_first_wins(api: Any) -> None:
    markup = inline([{"text": "x", "callback_data": "y", "url": "https://kenes.kz"}])
    sent = (await api("sendMessage", chat_id=ONE, text="x", reply_markup=markup))["result"]
    assert sent["reply_markup"] == inline([{"text": "x", "url": "https://kenes.kz"}])


@pytest.mark.parametrize(("field", "what"), [("request_contact", "phone number"), ("request_location", "location")])
async def test_contact_and_place_are_asked_for_in_private_only(api: Any, field: str, what: str) -> None:
    markup = {"keyboard": [[{"text": "x", field: True}]]}
    assert (await api("sendMessage", chat_id=ONE, text="x", reply_markup=markup))["ok"]
    answer = await api("sendMessage", chat_id=-100501, text="x", reply_markup=markup)
    assert answer["description"] == f"Bad Request: {what} can be requested in private chats only"


async def test_an_edit_without_a_keyboard_takes_it_away(api: Any, client: Client) -> None:
    markup = inline([{"text": "x", "callback_data": "y"}])
    sent = (await api("sendMessage", chat_id=ONE, text="x", reply_markup=markup))["result"]
    await api("editMessageText", chat_id=ONE, message_id=sent["message_id"], text="y")
    assert "reply_markup" not in await client.last_message(ONE)


async def test_a_one_time_keyboard_goes_after_a_tap_and_a_remove_takes_any(api: Any, client: Client) -> None:
    once = {"keyboard": [[{"text": "Телефон", "request_contact": True}]], "one_time_keyboard": True}
    await api("sendMessage", chat_id=ONE, text="x", reply_markup=once)
    shared = await client.tap(ONE, ONE, "Телефон")
    assert shared["contact"]["user_id"] == ONE
    assert await client.keyboard(ONE) is None
    await api("sendMessage", chat_id=ONE, text="x", reply_markup={"keyboard": [["Иә"]]})
    assert (await client.tap(ONE, ONE, "Иә"))["text"] == "Иә"
    await api("sendMessage", chat_id=ONE, text="x", reply_markup={"remove_keyboard": True})
    assert await client.keyboard(ONE) is None
