"""The drawer of the chat page, and what people send besides words: in a real browser, with a tiny bot behind it."""

import pytest
import telegram
from playwright.async_api import Browser, expect

from sandbox import Sandbox
from tests.browser.echo import AIGERIM, COUNCIL, NARROW, SERIK, WIDE, open_page
from tests.browser.phones import picture
from tests.browser.tools import Tools

pytestmark = pytest.mark.browser


async def test_a_fault_is_seen_by_all_and_ended_with_one_press(
    browser: Browser, sandbox: Sandbox, bot: telegram.Bot
) -> None:
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=ru", NARROW)
    tools = Tools(page, "ru")
    await tools.switch_on("server_error", 100)
    (rule,) = (await sandbox.client.do("faults"))["rules"]
    assert (rule["kind"], rule["rate"]) == ("server_error", 1)
    other = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=ru", WIDE)
    await expect(other.locator(".note.is-fault")).to_contain_text("Ошибка у Telegram (500) · 100 %")
    await tools.switch_all_off()
    await expect(other.locator(".note.is-fault")).to_have_count(0)
    assert (await sandbox.client.do("faults"))["rules"] == []
    assert await page.evaluate("document.documentElement.scrollWidth") == NARROW["width"]


async def test_a_call_is_shown_with_what_was_asked_and_answered(
    browser: Browser, sandbox: Sandbox, bot: telegram.Bot
) -> None:
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=en", WIDE)
    panel = await Tools(page, "en").open("calls")
    await sandbox.client.start(AIGERIM)
    await bot.send_message(AIGERIM, "The first")
    with pytest.raises(telegram.error.BadRequest):
        await bot.send_message(4242, "To nobody")
    await panel.get_by_label("Method").select_option("sendMessage")
    await panel.get_by_text("failed only").click()
    refused = panel.locator("[data-method='sendMessage']")
    await expect(refused).to_have_count(1)
    await refused.locator("summary").click()
    await expect(refused.locator("pre").first).to_contain_text("To nobody")
    await expect(refused.locator("pre").last).to_contain_text("chat not found")
    await panel.get_by_text("failed only").click()
    await expect(panel.locator("[data-code='200']").first).to_contain_text("Айгерім Сәтова")
    await expect(refused.locator("pre").last).to_be_visible()


async def test_the_clock_is_moved_and_brought_back(browser: Browser, sandbox: Sandbox, bot: telegram.Bot) -> None:
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=kk", NARROW)
    tools = Tools(page, "kk")
    panel = await tools.open("clock")
    await panel.get_by_role("button", name="+1 күн").click()
    await panel.get_by_role("button", name="+1 сағат").click()
    note = page.locator(".note.is-clock")
    await expect(note).to_contain_text("Сағат 1 күн 1 сағ алда")
    assert (await sandbox.client.do("clock"))["ahead"] == 25 * 3600
    await panel.get_by_label("Күн мен уақыт").fill("2031-05-09T10:00")
    await panel.get_by_role("button", name="Жылжыту").click()
    await expect(panel.locator(".date")).to_contain_text("2031 жылғы 9 мамыр")
    await note.get_by_role("button").click()
    await expect(note).to_have_count(0)
    assert abs((await sandbox.client.do("clock"))["ahead"]) < 1


async def test_a_press_that_nobody_answers_is_given_up_once_its_time_is_over(
    browser: Browser, sandbox: Sandbox
) -> None:
    await sandbox.client.start(AIGERIM)
    async with telegram.Bot(sandbox.token, base_url=f"{sandbox.url}/bot") as silent:
        key = telegram.InlineKeyboardButton("Иә", callback_data="yes")
        await silent.send_message(AIGERIM, "Дауыс", reply_markup=telegram.InlineKeyboardMarkup([[key]]))
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=kk", WIDE)
    await page.get_by_role("button", name="Иә").click()
    await expect(page.locator("[aria-busy]")).to_have_count(1)
    panel = await Tools(page, "kk").open("clock")
    for _ in range(2):
        await panel.get_by_role("button", name="+150 секунд").click()
    await expect(page.locator(".toast")).to_have_text("Бот 150 секунд ішінде жауап бермеді")
    await expect(page.locator("[aria-busy]")).to_have_count(0)


async def test_people_block_the_bot_and_return_from_the_list(
    browser: Browser, sandbox: Sandbox, bot: telegram.Bot
) -> None:
    await sandbox.client.start(SERIK)
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=ru", WIDE)
    panel = await Tools(page, "ru").open("people")
    card = panel.locator(f"[data-person-card='{SERIK}']")
    await card.get_by_role("button", name="Заблокировать").click()
    await expect(card).to_contain_text("заблокировал бота")
    with pytest.raises(telegram.error.Forbidden):
        await bot.send_message(SERIK, "Есть новости")
    await card.get_by_role("button", name="Вернуться").click()
    await expect(card).to_contain_text("говорит с ботом")
    await card.get_by_role("button", name="Открыть телефон").click()
    await expect(page.locator(f"[data-person='{SERIK}']").get_by_text("Сәлем! /start").last).to_be_visible()


async def test_who_is_missing_is_added_by_hand(browser: Browser, sandbox: Sandbox, bot: telegram.Bot) -> None:
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=en", NARROW)
    panel = await Tools(page, "en").open("people")
    await panel.get_by_text("+ New person").click()
    await panel.get_by_label("Name").fill("Dana Lee")
    await panel.get_by_role("button", name="Create").first.click()
    phone = page.get_by_label("Dana Lee", exact=True)
    await phone.get_by_role("button", name="Start").click()
    await expect(phone.get_by_text("Сәлем! /start")).to_be_visible()


async def test_topics_keep_their_messages_apart(browser: Browser, sandbox: Sandbox, bot: telegram.Bot) -> None:
    page = await open_page(browser, f"{sandbox.url}/?as={SERIK}&lang=ru&chat={COUNCIL}", NARROW)
    tools = Tools(page, "ru")
    panel = await tools.open("people")
    await panel.get_by_label("Темы").check()
    await tools.close()
    phone = page.locator(".phone")
    await phone.get_by_label("Новая тема").click()
    await phone.get_by_label("Название темы").fill("Обращения")
    await phone.get_by_role("button", name="Понятно").click()
    await expect(phone.get_by_text("Создана тема «Обращения»")).to_be_visible()
    thread = int(await phone.locator(".topic[aria-pressed='true']").get_attribute("data-topic") or 0)
    await phone.get_by_role("button", name="Общее").click()
    await bot.send_message(COUNCIL, "Пришло обращение", message_thread_id=thread)
    await expect(phone.get_by_role("button", name="Обращения, новых: 1")).to_be_visible()
    await expect(phone.get_by_text("Пришло обращение")).to_have_count(0)
    await phone.locator(f"[data-topic='{thread}']").click()
    await expect(phone.get_by_text("Пришло обращение")).to_be_visible()
    await phone.get_by_label("Тема: Обращения").click()
    await phone.get_by_role("button", name="Удалить тему").click()
    await phone.get_by_role("alertdialog").get_by_role("button", name="Удалить").click()
    await expect(phone.locator(".topic")).to_have_count(1)


async def test_photos_chosen_together_stand_together(browser: Browser, sandbox: Sandbox, bot: telegram.Bot) -> None:
    await sandbox.client.start(AIGERIM)
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=kk", NARROW)
    phone = page.locator(".phone")
    photos = [{"name": f"{number}.png", "mimeType": "image/png", "buffer": picture()} for number in range(3)]
    await phone.locator("input[data-kind='photo']").set_input_files(photos)  # type: ignore[arg-type]  # a list of FilePayload
    album = phone.locator(".is-own .grid")
    await expect(album).to_have_count(1)
    await expect(album.locator("img")).to_have_count(3)
    await expect(phone.get_by_text("Фото келді")).to_have_count(3)


async def test_without_a_microphone_a_tone_is_sent_and_can_be_heard(
    browser: Browser, sandbox: Sandbox, bot: telegram.Bot
) -> None:
    await sandbox.client.start(AIGERIM)
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=en", NARROW)
    phone = page.locator(".phone")
    await phone.get_by_label("Attach").click()
    await phone.get_by_role("button", name="Voice message").click()
    await phone.get_by_role("button", name="Send the tone").click()
    await expect(phone.locator(".sound .lasts")).to_have_text("0:03")
    await phone.get_by_label("Play: Voice message, 0:03").click()
    await expect(phone.locator(".sound [aria-pressed='true']")).to_be_visible()


async def test_a_deletion_leaves_its_mark(browser: Browser, sandbox: Sandbox, bot: telegram.Bot) -> None:
    await sandbox.client.start(AIGERIM)
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=ru", NARROW)
    for text in ("первое", "второе"):
        sent = await bot.send_message(AIGERIM, text)
        await expect(page.get_by_text(text, exact=True)).to_be_visible()
        await bot.delete_message(AIGERIM, sent.message_id)
    await expect(page.locator(".deleted")).to_have_text("Удалено сообщений: 2")


async def test_who_only_reads_a_channel_has_nowhere_to_write(
    browser: Browser, sandbox: Sandbox, bot: telegram.Bot
) -> None:
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM},{SERIK}&lang=ru", WIDE)
    panel = await Tools(page, "ru").open("people")
    await panel.get_by_text("+ Новая группа или канал").click()
    await panel.get_by_label("Название").fill("Вестник")
    await panel.get_by_label("Вид").select_option("channel")
    await panel.get_by_role("button", name="Создать").last.click()
    owner, reader = (page.locator(f"[data-person='{one}']") for one in (AIGERIM, SERIK))
    for phone in (owner, reader):
        await phone.get_by_label("К списку чатов").click()
        await phone.locator(".chat-row", has_text="Вестник").click()
    await owner.get_by_label("Сообщение", exact=True).fill("Заседание 1 декабря")
    await owner.get_by_role("button", name="Отправить").click()
    await expect(reader.get_by_text("Заседание 1 декабря")).to_be_visible()
    await expect(reader.get_by_text("Здесь пишут только администраторы")).to_be_visible()


async def test_a_message_is_passed_on_to_the_bot(browser: Browser, sandbox: Sandbox, bot: telegram.Bot) -> None:
    await sandbox.client.start(SERIK)
    await bot.send_message(COUNCIL, "Көше жарығы туралы")
    page = await open_page(browser, f"{sandbox.url}/?as={SERIK}&lang=kk&chat={COUNCIL}", NARROW)
    phone = page.locator(".phone")
    message = phone.locator(".message").last
    await message.hover()
    await message.get_by_label("Тағы").click()
    await message.get_by_role("button", name="Басқа чатқа жіберу").click()
    await phone.get_by_role("alertdialog").get_by_role("button", name="Kenes").click()
    await phone.get_by_label("Чаттарға оралу").click()
    await phone.locator(".chat-row", has_text="Kenes").click()
    await expect(phone.get_by_text("Бастапқы авторы: Kenes")).to_be_visible()
    await expect(phone.get_by_text("Жаңғырық: Көше жарығы туралы")).to_be_visible()
