"""Channels: who posts, what the bot may do there, and what it hears."""

from typing import Any

import pytest
import telegram

from sandbox import Client, PlayRefused

AIGERIM, SERIK, CHANNEL, BASIC = 1001, 1002, -100505, -7


async def only(bot: telegram.Bot) -> telegram.Update:
    (update,) = await bot.get_updates()
    return update


async def test_a_post_of_a_person_comes_without_the_person(bot: telegram.Bot, client: Client) -> None:
    await client.send_photo(SERIK, CHANNEL, b"photo", caption="Күн тәртібі")
    post = (await only(bot)).channel_post
    assert post is not None
    assert (post.from_user, post.caption) == (None, "Күн тәртібі")
    assert post.sender_chat is not None
    assert (post.sender_chat.id, post.sender_chat.type) == (CHANNEL, "channel")


async def test_an_edited_post_comes_as_one(bot: telegram.Bot, client: Client) -> None:
    sent = await client.send_text(SERIK, CHANNEL, "a")
    await client.edit_text(SERIK, CHANNEL, sent["message_id"], "b")
    post, edited = await bot.get_updates()
    assert post.channel_post is not None
    assert edited.edited_channel_post is not None
    assert edited.edited_channel_post.text == "b"


async def test_a_reader_does_not_post(client: Client) -> None:
    await client.do("join", person=AIGERIM, chat=CHANNEL)
    with pytest.raises(PlayRefused, match="only administrators post"):
        await client.send_text(AIGERIM, CHANNEL, "x")


async def test_the_bot_posts_by_name_and_its_button_is_pressed_by_a_reader(bot: telegram.Bot, client: Client) -> None:
    await client.do("join", person=AIGERIM, chat=CHANNEL)
    button = telegram.InlineKeyboardButton("Қараңыз", callback_data="see")
    sent = await bot.send_message("@kenes_channel", "x", reply_markup=telegram.InlineKeyboardMarkup([[button]]))
    assert sent.from_user is None
    await client.press(AIGERIM, CHANNEL, sent.message_id, "Қараңыз")
    pressed = (await only(bot)).callback_query
    assert pressed is not None
    assert pressed.from_user.id == AIGERIM


async def test_a_bot_that_may_not_post_is_told_so(api: Any, client: Client) -> None:
    for status, rights in (("administrator", ["can_edit_messages"]), ("member", [])):
        await client.do("set_bot_status", person=SERIK, chat=CHANNEL, status=status, rights=rights)
        answer = await api("sendMessage", chat_id=CHANNEL, text="x")
        assert answer["description"] == "Bad Request: need administrator rights in the channel chat"


@pytest.mark.parametrize(
    ("status", "description"),
    [
        ("kicked", "Forbidden: bot was kicked from the channel chat"),
        ("left", "Forbidden: bot is not a member of the channel chat"),
    ],
)
async def test_a_bot_that_is_out_is_told_so(api: Any, client: Client, status: str, description: str) -> None:
    await client.do("set_bot_status", person=SERIK, chat=CHANNEL, status=status)
    assert (await api("sendMessage", chat_id=CHANNEL, text="x"))["description"] == description


async def test_posts_of_others_are_edited_with_the_right_only(api: Any, client: Client) -> None:
    sent = (await client.send_text(SERIK, CHANNEL, "a"))["message_id"]
    given = {"chat_id": CHANNEL, "message_id": sent, "text": "b"}
    assert (await api("editMessageText", **given))["result"]["text"] == "b"
    await client.do("set_bot_status", person=SERIK, chat=CHANNEL, status="administrator", rights=["can_post_messages"])
    assert (await api("editMessageText", **given | {"text": "c"}))["description"] == (
        "Bad Request: message can't be edited"
    )


async def test_what_it_may_is_told_in_the_words_of_its_kind_of_chat(bot: telegram.Bot) -> None:
    in_channel = (await bot.get_chat_member(CHANNEL, bot.id)).to_dict()
    in_group = (await bot.get_chat_member(-100501, bot.id)).to_dict()
    assert in_channel["can_post_messages"] is True
    assert "can_pin_messages" not in in_channel
    assert in_group["can_pin_messages"] is True
    assert "can_post_messages" not in in_group


async def test_pins_in_a_channel_need_the_right_to_edit(api: Any, client: Client) -> None:
    sent = (await api("sendMessage", chat_id=CHANNEL, text="x"))["result"]["message_id"]
    assert (await api("pinChatMessage", chat_id=CHANNEL, message_id=sent))["ok"]
    await client.do("set_bot_status", person=SERIK, chat=CHANNEL, status="administrator", rights=["can_post_messages"])
    answer = await api("unpinChatMessage", chat_id=CHANNEL, message_id=sent)
    assert answer["description"] == "Bad Request: not enough rights to manage pinned messages in the chat"


async def test_being_added_to_a_channel_is_told_without_a_message(bot: telegram.Bot, client: Client) -> None:
    await client.do("set_bot_status", person=SERIK, chat=CHANNEL, status="left")
    await client.do("set_bot_status", person=SERIK, chat=CHANNEL, status="administrator")
    left, came = await bot.get_updates()
    assert left.my_chat_member is not None
    assert came.my_chat_member is not None
    assert await client.messages(CHANNEL) == []


async def test_a_deleted_group_is_no_more(api: Any, client: Client) -> None:
    await client.do("delete_group", chat=BASIC)
    answer = await api("sendMessage", chat_id=BASIC, text="x")
    assert answer["description"] == "Forbidden: the group chat was deleted"
    with pytest.raises(PlayRefused, match="is not a member"):
        await client.send_text(AIGERIM, BASIC, "x")
