"""Updates that are not as the Bot API documents them: each is read as far as it goes, and holds nobody up."""

from typing import Any

import pytest

from handlers.kit.incoming import Kind
from handlers.kit.reading import lane_of, read
from tests.road.parts import message, tap


def changed(update: dict[str, Any], kind: str, **fields: object) -> dict[str, Any]:
    return update | {kind: update[kind] | fields}


@pytest.mark.parametrize("kind", ["message", "callback_query", "channel_post", "my_chat_member", "from_the_future"])
@pytest.mark.parametrize("content", [None, {}, {"chat": 5, "from": [], "message": "x"}])
def test_a_payload_of_any_fields_is_read_and_concerns_nobody(kind: str, content: object) -> None:
    incoming = read({"update_id": 1, kind: content})
    assert (incoming.chat_id, incoming.telegram_id, incoming.slash) == (None, None, None)
    assert lane_of({"update_id": 1, kind: content}) == "0:0"


def test_null_is_the_same_as_missing() -> None:
    nothing = dict.fromkeys(("callback_query", "channel_post", "my_chat_member", "edited_message"))
    fields = dict.fromkeys(("migrate_to_chat_id", "photo", "location", "sender_chat", "caption", "entities"))
    incoming = read(nothing | changed(message(1, "/start"), "message", **fields))
    assert (incoming.kind, incoming.slash, incoming.telegram_id) == (Kind.SLASH, "start", 1)


@pytest.mark.parametrize("number", [45.5, 1 << 63, True, [], "7; drop", None])
def test_what_is_no_number_of_telegrams_names_neither_chat_nor_person(number: object) -> None:
    odd = changed(message(1, "/start"), "message", chat={"id": number, "type": "private"}, **{"from": {"id": number}})
    assert (read(odd).chat_id, read(odd).telegram_id) == (None, None)


def test_numbers_written_as_texts_are_numbers() -> None:
    given = {"chat": {"id": "-1001234567890", "type": "supergroup"}, "from": {"id": "77"}, "message_id": "5"}
    incoming = read(changed(message(1, "hello"), "message", **given))
    assert (incoming.chat_id, incoming.telegram_id, incoming.message_id) == (-1001234567890, 77, 5)


def test_a_press_without_its_message_still_says_who_pressed_what() -> None:
    pressed = tap(1, "v1:x")
    del pressed["callback_query"]["message"]
    incoming = read(changed(pressed, "callback_query", id=17))
    assert (incoming.kind, incoming.telegram_id, incoming.code, incoming.tap_id) == (Kind.TAP, 1, "v1:x", "17")


@pytest.mark.parametrize("text", [None, 5, [], {}])
def test_a_text_that_is_none_is_a_message_of_another_kind(text: object) -> None:
    assert read(changed(message(1, ""), "message", text=text)).kind is Kind.OTHER


def test_names_that_are_no_texts_are_left_out() -> None:
    sender = {"id": 1, "first_name": 5, "last_name": None, "language_code": ["kk"]}
    incoming = read(changed(message(1, "hello"), "message", **{"from": sender}))
    assert (incoming.name, incoming.language_hint) == ("", None)
