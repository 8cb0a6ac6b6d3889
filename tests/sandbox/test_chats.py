"""Private chats and groups as a bot of python-telegram-bot lives them."""

from typing import Any

import pytest
import telegram
from telegram.constants import ChatMemberStatus

from sandbox import Client, PlayRefused, Sandbox

ONE, TWO, COUNCIL, PLAIN, CHANNEL = 1001, 1002, -100501, -100506, -100505


async def updates_of(bot: telegram.Bot) -> list[telegram.Update]:
    return list(await bot.get_updates(offset=-100, timeout=0))


async def test_start_carries_the_payload_of_a_deep_link(bot: telegram.Bot, client: Client) -> None:
    await client.start(TWO, "invite-7Q")
    (update,) = await updates_of(bot)
    assert update.message is not None
    assert update.message.text == "/start invite-7Q"
    assert update.message.entities[0].type == "bot_command"
    assert update.effective_user is not None
    assert update.effective_user.language_code == "ru"
    assert (await bot.send_message(TWO, "x")).chat.id == TWO


async def test_a_person_without_language_sends_none(bot: telegram.Bot, client: Client) -> None:
    await client.start(1005)
    (update,) = await updates_of(bot)
    assert update.effective_user is not None
    assert update.effective_user.language_code is None


async def test_a_press_carries_the_whole_message_and_is_answered_with_a_toast(
    bot: telegram.Bot, client: Client
) -> None:
    keys = telegram.InlineKeyboardMarkup([[telegram.InlineKeyboardButton("Иә", callback_data="v1:yes")]])
    card = await bot.send_message(ONE, "Дауыс", reply_markup=keys)
    pressed = await client.press(ONE, ONE, card.message_id, "Иә")
    (update,) = await updates_of(bot)
    query = update.callback_query
    assert query is not None
    assert query.data == "v1:yes"
    assert isinstance(query.message, telegram.Message)
    assert query.message.text == "Дауыс"
    await query.answer("Қабылданды", show_alert=True)
    toast = await client.wait_for_toast(ONE, pressed["callback_query_id"])
    assert (toast["text"], toast["show_alert"]) == ("Қабылданды", True)
    await query.edit_message_text("Дауысыңыз: иә")
    assert (await client.wait_for(ONE, "Дауысыңыз"))["message_id"] == card.message_id


async def test_a_press_on_a_deleted_message_is_inaccessible(bot: telegram.Bot, client: Client) -> None:
    await client.press(ONE, ONE, 99, callback_data="v1:forged")
    (update,) = await updates_of(bot)
    assert update.callback_query is not None
    assert update.callback_query.message is not None
    assert not update.callback_query.message.is_accessible


async def test_blocking_and_coming_back_are_told(bot: telegram.Bot, client: Client) -> None:
    await client.block(ONE)
    await client.unblock(ONE)
    gone, back = await updates_of(bot)
    assert gone.my_chat_member is not None
    assert back.my_chat_member is not None
    assert gone.my_chat_member.new_chat_member.status == ChatMemberStatus.BANNED
    assert back.my_chat_member.new_chat_member.status == ChatMemberStatus.MEMBER


async def test_a_person_cannot_write_to_a_bot_they_have_blocked(client: Client) -> None:
    with pytest.raises(PlayRefused, match="has blocked the bot"):
        await client.send_text(1003, 1003, "x")


async def test_a_person_cannot_write_to_a_group_of_others(client: Client) -> None:
    with pytest.raises(PlayRefused, match="is not a member"):
        await client.send_text(1005, COUNCIL, "x")


async def test_in_privacy_mode_the_bot_hears_commands_and_replies_only(bot: telegram.Bot, client: Client) -> None:
    own = await bot.send_message(PLAIN, "сұрақ")
    await client.send_text(ONE, PLAIN, "әңгіме")
    await client.send_text(ONE, PLAIN, "/menu@another_bot")
    await client.send_text(ONE, PLAIN, "/menu@kenes_sandbox_bot")
    await client.send_text(ONE, PLAIN, "/help")
    await client.send_text(ONE, PLAIN, "жауап", reply_to=own.message_id)
    heard = [update.message.text for update in await updates_of(bot) if update.message]
    assert heard == ["/menu@kenes_sandbox_bot", "/help", "жауап"]


async def test_an_administrator_bot_hears_everything(bot: telegram.Bot, client: Client) -> None:
    await client.send_text(ONE, COUNCIL, "әңгіме")
    (update,) = await updates_of(bot)
    assert update.message is not None
    assert update.message.chat.type == "supergroup"


async def test_a_channel_post_has_no_person(bot: telegram.Bot, client: Client) -> None:
    await client.send_text(TWO, CHANNEL, "хабар")
    (update,) = await updates_of(bot)
    assert update.channel_post is not None
    assert update.effective_user is None


async def test_adding_and_removing_the_bot_are_told(bot: telegram.Bot, client: Client) -> None:
    await client.do("set_bot_status", person=TWO, chat=-100503, status="administrator")
    await client.do("set_bot_status", person=TWO, chat=-100503, status="kicked")
    came, added, gone = await updates_of(bot)
    assert came.message is not None
    assert came.message.new_chat_members[0].id == bot.id
    assert added.my_chat_member is not None
    assert added.my_chat_member.new_chat_member.status == ChatMemberStatus.ADMINISTRATOR
    assert gone.my_chat_member is not None
    assert gone.my_chat_member.new_chat_member.status == ChatMemberStatus.BANNED


async def test_message_ids_are_one_sequence_for_private_chats_and_small_groups(bot: telegram.Bot) -> None:
    ids = [(await bot.send_message(chat, "x")).message_id for chat in (ONE, -7, ONE, COUNCIL)]
    assert ids == [1, 2, 3, 1]


async def test_a_pin_is_announced_and_shown(bot: telegram.Bot, client: Client) -> None:
    card = await bot.send_message(COUNCIL, "Күн тәртібі")
    await bot.pin_chat_message(COUNCIL, card.message_id)
    assert (await client.last_message(COUNCIL))["pinned_message"]["text"] == "Күн тәртібі"
    shown = await bot.get_chat(COUNCIL)
    assert shown.pinned_message is not None
    assert shown.pinned_message.message_id == card.message_id
    await bot.unpin_chat_message(COUNCIL, card.message_id)
    assert (await bot.get_chat(COUNCIL)).pinned_message is None


async def test_members_are_counted_and_described(bot: telegram.Bot) -> None:
    assert await bot.get_chat_member_count(COUNCIL) == 3
    assert (await bot.get_chat_member(COUNCIL, TWO)).status == ChatMemberStatus.OWNER
    assert (await bot.get_chat_member(COUNCIL, 1005)).status == ChatMemberStatus.LEFT
    assert {one.user.id for one in await bot.get_chat_administrators(COUNCIL)} == {TWO, bot.id}


async def test_a_forward_names_its_origin_and_a_copy_does_not(bot: telegram.Bot, client: Client) -> None:
    said = await client.send_text(ONE, ONE, "арыз")
    forward = await bot.forward_message(COUNCIL, ONE, said["message_id"])
    assert isinstance(forward.forward_origin, telegram.MessageOriginUser)
    copied = await bot.copy_message(COUNCIL, ONE, said["message_id"])
    shown: dict[str, Any] = await client.last_message(COUNCIL)
    assert shown["message_id"] == copied.message_id
    assert "forward_origin" not in shown


async def test_places_and_contacts_travel_both_ways(bot: telegram.Bot, client: Client) -> None:
    await client.send_location(ONE, ONE, 53.21, 63.62)
    await client.share_contact(ONE, ONE)
    place, contact = [update.message for update in await updates_of(bot)]
    assert place is not None
    assert place.location == telegram.Location(latitude=53.21, longitude=63.62)
    assert contact is not None
    assert contact.contact is not None
    assert contact.contact.user_id == ONE
    assert (await bot.send_location(ONE, 53.21, 63.62)).location == place.location
    assert (await bot.send_venue(ONE, 53.21, 63.62, "Әкімдік", "Қостанай")).venue is not None
    assert (await bot.send_contact(ONE, "+77001234567", "Ольга")).contact is not None


async def test_an_edit_of_a_person_reaches_the_bot(bot: telegram.Bot, client: Client) -> None:
    said = await client.send_text(ONE, ONE, "арыз")
    await client.edit_text(ONE, ONE, said["message_id"], "арызым")
    _, edited = await updates_of(bot)
    assert edited.edited_message is not None
    assert edited.edited_message.text == "арызым"


async def test_many_messages_are_deleted_at_once(bot: telegram.Bot, client: Client) -> None:
    ids = [(await bot.send_message(ONE, str(number))).message_id for number in range(3)]
    assert await bot.delete_messages(ONE, [*ids[:2], 999])
    assert [one["message_id"] for one in await client.messages(ONE)] == ids[2:]


async def test_leaving_a_group_closes_it_to_the_bot(bot: telegram.Bot) -> None:
    await bot.leave_chat(COUNCIL)
    with pytest.raises(telegram.error.Forbidden, match="bot is not a member of the supergroup chat"):
        await bot.send_message(COUNCIL, "x")


async def test_the_world_shows_its_people_with_their_labels(client: Client, sandbox: Sandbox) -> None:
    people = (await client.do("state"))["people"]
    assert people[0]["label"] == "citizen"
    assert people[0]["language_code"] == "kk"


async def test_a_person_passes_a_contact_on(bot: telegram.Bot, client: Client) -> None:
    own = await client.share_contact(ONE, ONE)
    await client.do("forward", person=ONE, chat=ONE, from_chat=ONE, message_id=own["message_id"])
    _, passed_on = await updates_of(bot)
    assert passed_on.message is not None
    assert passed_on.message.contact is not None
    assert passed_on.message.contact.user_id == ONE
    assert passed_on.message.forward_origin is not None


async def test_what_is_protected_is_not_passed_on(bot: telegram.Bot, client: Client) -> None:
    sent = await bot.send_message(ONE, "x", protect_content=True)
    with pytest.raises(PlayRefused, match="cannot be forwarded"):
        await client.do("forward", person=ONE, chat=ONE, from_chat=ONE, message_id=sent.message_id)


async def test_a_changed_caption_reaches_the_bot(bot: telegram.Bot, client: Client) -> None:
    sent = await client.send_photo(ONE, ONE, b"photo", caption="a")
    await client.do("edit_caption", person=ONE, chat=ONE, message_id=sent["message_id"], caption="b")
    _, edited = await updates_of(bot)
    assert edited.edited_message is not None
    assert edited.edited_message.caption == "b"


async def test_an_administrator_may_write_in_the_name_of_the_group(bot: telegram.Bot, client: Client) -> None:
    await client.do("send_text", person=TWO, chat=COUNCIL, text="/help", is_anonymous=True)
    (update,) = await updates_of(bot)
    assert update.message is not None
    assert update.message.from_user is not None
    assert update.message.sender_chat is not None
    assert (update.message.from_user.id, update.message.sender_chat.id) == (1087968824, COUNCIL)
    with pytest.raises(PlayRefused, match="only administrators"):
        await client.do("send_text", person=ONE, chat=COUNCIL, text="x", is_anonymous=True)


async def test_dice_fall_on_one_of_their_sides(bot: telegram.Bot) -> None:
    dice = (await bot.send_dice(ONE, emoji="🏀")).dice
    assert dice is not None
    assert (dice.emoji, 1 <= dice.value <= 5) == ("🏀", True)
    with pytest.raises(telegram.error.BadRequest, match="parameter"):
        await bot.send_dice(ONE, emoji="x")


async def test_nobody_has_a_photo(bot: telegram.Bot) -> None:
    assert (await bot.get_user_profile_photos(ONE)).total_count == 0
