"""Commands by scope and language, and what the bot tells about itself."""

import telegram
from telegram import BotCommandScopeAllGroupChats, BotCommandScopeChat

from sandbox import Client


async def test_a_person_sees_the_commands_of_the_narrowest_scope_and_own_language(
    bot: telegram.Bot, client: Client
) -> None:
    await bot.set_my_commands([("menu", "Menu")])
    await bot.set_my_commands([("menu", "Мәзір")], language_code="kk")
    await bot.set_my_commands([("card", "Card")], scope=BotCommandScopeAllGroupChats())
    await bot.set_my_commands([("invite", "Invite")], scope=BotCommandScopeChat(1002))
    assert [one["description"] for one in await client.commands(1001)] == ["Мәзір"]
    assert [one["description"] for one in await client.commands(1005)] == ["Menu"]
    assert [one["description"] for one in await client.commands(1002)] == ["Invite"]
    assert [one["description"] for one in await client.commands(1001, -100501)] == ["Card"]


async def test_commands_can_be_read_back_and_deleted(bot: telegram.Bot) -> None:
    await bot.set_my_commands([("menu", "Мәзір")], language_code="kk")
    assert (await bot.get_my_commands(language_code="kk"))[0].description == "Мәзір"
    await bot.delete_my_commands(language_code="kk")
    assert await bot.get_my_commands(language_code="kk") == ()


async def test_name_and_descriptions_are_told_by_language(bot: telegram.Bot) -> None:
    await bot.set_my_name("Кеңес", language_code="kk")
    await bot.set_my_description("What it is")
    await bot.set_my_short_description("Short", language_code="ru")
    assert (await bot.get_my_name("kk")).name == "Кеңес"
    assert (await bot.get_my_name()).name == "Kenes"
    assert (await bot.get_my_description("ru")).description == "What it is"
    assert (await bot.get_my_short_description()).short_description == ""


async def test_the_menu_button_of_a_chat_is_remembered(bot: telegram.Bot) -> None:
    await bot.set_chat_menu_button(1001, telegram.MenuButtonDefault())
    assert await bot.get_chat_menu_button(1001) == telegram.MenuButtonDefault()
    assert await bot.get_chat_menu_button() == telegram.MenuButtonCommands()
