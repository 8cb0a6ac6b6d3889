"""The chat page in a real browser: wide and narrow, in Kazakh, with a tiny bot behind it."""

import pytest
import telegram
from playwright.async_api import Browser, expect

from sandbox import Person, Sandbox
from tests.browser.echo import AIGERIM, COUNCIL, NARROW, SERIK, WIDE, open_page, say
from tests.browser.pages import close_pages

pytestmark = pytest.mark.browser


async def test_a_person_starts_writes_votes_and_sees_the_answer(
    browser: Browser, sandbox: Sandbox, bot: telegram.Bot
) -> None:
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM},{SERIK}&lang=kk", WIDE)
    phone = page.locator(f"[data-person='{AIGERIM}']")
    await phone.get_by_role("button", name="Бастау").click()
    await expect(phone.get_by_text("Сәлем! /start")).to_be_visible()
    await say(phone, "дауыс")
    await expect(phone.locator("strong", has_text="Ұсыныс")).to_be_visible()
    await phone.get_by_role("button", name="Иә").click()
    await expect(phone.locator(".toast")).to_have_text("Дауыс: Иә")
    await expect(phone.get_by_text("Дауысыңыз: Иә")).to_be_visible()
    await expect(phone.get_by_text("өзгертілді")).to_be_visible()
    await expect(phone.locator("[aria-busy]")).to_have_count(0)
    await phone.get_by_role("button", name="Жоқ").click()
    await expect(phone.get_by_role("alertdialog")).to_contain_text("Дауыс: Жоқ")
    await phone.get_by_role("button", name="Түсінікті").click()
    await expect(phone.get_by_role("alertdialog")).to_have_count(0)
    await expect(page.locator(f"[data-person='{SERIK}'] .message")).to_have_count(0)


async def test_the_bot_tells_of_itself_to_whoever_has_not_begun(browser: Browser) -> None:
    told = "Бастау үшін төмендегі батырманы басыңыз."
    people = [Person(AIGERIM, "Айгерім"), Person(SERIK, "Серік", has_started=True)]
    async with Sandbox(people=people) as own, telegram.Bot(own.token, base_url=f"{own.url}/bot") as bot:
        await bot.set_my_description(told)
        page = await open_page(browser, f"{own.url}/?as={AIGERIM},{SERIK}&lang=kk", WIDE)
        await expect(page.locator(f"[data-person='{AIGERIM}'] .log")).to_contain_text(told)
        await expect(page.locator(f"[data-person='{SERIK}'] .log")).to_contain_text("Әзірге хабарлама жоқ")
        await close_pages(browser)


async def test_contact_place_photo_and_file_travel_from_a_narrow_phone(
    browser: Browser, sandbox: Sandbox, bot: telegram.Bot
) -> None:
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=kk", NARROW)
    phone = page.locator(".phone")
    await phone.get_by_role("button", name="Бастау").click()
    await phone.get_by_role("button", name="Нөмірім", exact=True).click()
    await phone.get_by_role("alertdialog").get_by_role("button", name="Жіберу").click()
    await expect(phone.get_by_text("Нөмір: +7700")).to_be_visible()
    await expect(phone.locator(".keyboard")).to_have_count(0)
    await phone.get_by_label("Тіркеу").click()
    await phone.get_by_role("button", name="Орын").click()
    await phone.get_by_role("button", name="Қостанай, орталық алаң").click()
    await expect(phone.get_by_text("Орын: 53.2144")).to_be_visible()
    paper = {"name": "өтініш.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"}
    await phone.locator("input[data-kind='document']").set_input_files(paper)  # type: ignore[arg-type]  # a FilePayload
    await expect(phone.get_by_text("Файл: өтініш.pdf")).to_be_visible()
    picture = {"name": "жол.png", "mimeType": "image/png", "buffer": b"\x89PNG"}
    await phone.locator("input[data-kind='photo']").set_input_files(picture)  # type: ignore[arg-type]  # a FilePayload
    await expect(phone.get_by_text("Фото келді")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth") == NARROW["width"]


async def test_the_commands_menu_speaks_the_language_of_the_client(
    browser: Browser, sandbox: Sandbox, bot: telegram.Bot
) -> None:
    await sandbox.client.start(AIGERIM)
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=kk", NARROW)
    phone = page.locator(".phone")
    await phone.get_by_role("button", name="Мәзір", exact=True).first.click()
    await phone.get_by_role("button", name="/menu Басты мәзір").click()
    await expect(phone.get_by_text("Жаңғырық: /menu")).to_be_visible()
    await phone.get_by_label("Telegram тілі").select_option("ru")
    await sandbox.client.wait_until(lambda: language_of(sandbox, "ru"))
    await expect(phone.locator(".menu")).to_have_count(0)


async def test_whoever_types_goes_on_typing_while_the_chat_is_drawn_anew(
    browser: Browser, sandbox: Sandbox, bot: telegram.Bot
) -> None:
    await sandbox.client.start(AIGERIM)
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=kk", WIDE)
    phone = page.locator(".phone")
    await phone.get_by_label("Хабарлама жазу").click()
    await page.keyboard.type("жа")
    await bot.set_my_commands([("menu", "Басты мәзір"), ("help", "Анықтама")], language_code="kk")
    await expect(phone.locator(".commands li")).to_have_count(2)
    await page.keyboard.type("уап")
    await page.keyboard.press("Enter")
    await expect(phone.get_by_text("Жаңғырық: жауап")).to_be_visible()


async def language_of(sandbox: Sandbox, wanted: str) -> bool | None:
    return True if sandbox.world.people[AIGERIM].language == wanted else None


async def test_an_own_message_is_edited_and_deleted(browser: Browser, sandbox: Sandbox, bot: telegram.Bot) -> None:
    await sandbox.client.start(AIGERIM)
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=kk", WIDE)
    phone = page.locator(".phone")
    await say(phone, "қате")
    own = phone.locator(".is-own").last
    await own.hover()
    await own.get_by_label("Тағы").click()
    await own.get_by_role("button", name="Өзгерту").click()
    await say(phone, "дұрыс")
    await expect(own.locator(".text")).to_have_text("дұрыс")
    await own.hover()
    await own.get_by_label("Тағы").click()
    await own.get_by_role("button", name="Жою").click()
    await expect(phone.get_by_text("дұрыс", exact=True)).to_have_count(0)


async def test_a_person_blocks_the_bot_and_returns(browser: Browser, sandbox: Sandbox, bot: telegram.Bot) -> None:
    await sandbox.client.start(AIGERIM)
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=kk", WIDE)
    phone = page.locator(".phone")
    await phone.locator(".chat-bar").get_by_label("Тағы").click()
    await phone.get_by_role("button", name="Ботты бұғаттау").click()
    await phone.get_by_role("button", name="Ботқа оралу").click()
    await expect(phone.get_by_text("Сәлем! /start").last).to_be_visible()
    assert not sandbox.world.people[AIGERIM].has_blocked


async def test_a_deep_link_waits_for_start_with_its_payload(
    browser: Browser, sandbox: Sandbox, bot: telegram.Bot
) -> None:
    await bot.send_message(
        COUNCIL, '<a href="https://t.me/kenes_sandbox_bot?start=vote-7">Жекеде дауыс беру</a>', parse_mode="HTML"
    )
    page = await open_page(browser, f"{sandbox.url}/?as={SERIK}&lang=kk&chat={COUNCIL}", NARROW)
    phone = page.locator(".phone")
    await phone.get_by_role("link", name="Жекеде дауыс беру").click()
    await phone.get_by_role("button", name="Бастау").click()
    await expect(phone.get_by_text("Сәлем! /start vote-7")).to_be_visible()


async def test_a_narrow_window_shows_one_phone_and_counts_what_the_others_got(
    browser: Browser, sandbox: Sandbox, bot: telegram.Bot
) -> None:
    await sandbox.client.start(SERIK)
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM},{SERIK}&lang=kk", NARROW)
    await expect(page.locator(".phone:visible")).to_have_count(1)
    await sandbox.client.send_text(SERIK, SERIK, "бар ма?")
    await expect(page.locator(".switcher .badge")).to_be_visible()
    await page.locator(".switcher button").nth(1).click()
    await expect(page.get_by_text("Жаңғырық: бар ма?")).to_be_visible()


async def test_markup_in_a_message_stays_text(browser: Browser, sandbox: Sandbox, bot: telegram.Bot) -> None:
    await sandbox.client.start(AIGERIM)
    await sandbox.client.send_text(AIGERIM, AIGERIM, "<img src=x onerror=alert(1)>")
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=kk", WIDE)
    await expect(page.get_by_text("<img src=x onerror=alert(1)>", exact=True)).to_be_visible()
    await expect(page.locator(".log img")).to_have_count(0)


@pytest.mark.parametrize(("code", "start"), [("kk", "Бастау"), ("ru", "Запустить"), ("en", "Start")])
async def test_the_page_itself_speaks_three_languages(
    browser: Browser, sandbox: Sandbox, bot: telegram.Bot, code: str, start: str
) -> None:
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=kk", NARROW)
    await page.locator(f".tongues [lang='{code}']").click()
    await expect(page.get_by_role("button", name=start)).to_be_visible()
    assert await page.get_attribute("html", "lang") == code


async def test_formatted_text_can_be_opened_by_keyboard(browser: Browser, sandbox: Sandbox, bot: telegram.Bot) -> None:
    await sandbox.client.start(AIGERIM)
    await bot.send_message(
        AIGERIM,
        '<tg-spoiler>жасырын</tg-spoiler> <tg-time unix="1795600000" format="D">x</tg-time>'
        "<blockquote expandable>" + "ұзын мәтін " * 40 + "</blockquote>",
        parse_mode="HTML",
    )
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=kk", NARROW)
    cover = page.get_by_role("button", name="Жасырын мәтінді көрсету")
    await cover.focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("жасырын", exact=True)).to_be_visible()
    await expect(page.locator(".text time")).to_have_text("2026 жылғы 25 қараша")
    await page.get_by_role("button", name="Толық көрсету").press("Enter")
    await expect(page.get_by_role("button", name="Жинап қою")).to_be_visible()


async def test_what_is_being_typed_survives_a_message_that_arrives(
    browser: Browser, sandbox: Sandbox, bot: telegram.Bot
) -> None:
    await sandbox.client.start(AIGERIM)
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=kk", NARROW)
    line = page.get_by_label("Хабарлама жазу")
    await line.press_sequentially("жарты ")
    await bot.send_message(AIGERIM, "хабар")
    await expect(page.get_by_text("хабар", exact=True)).to_be_visible()
    await line.press_sequentially("сөз")
    await expect(line).to_have_value("жарты сөз")


async def test_who_reads_the_end_goes_on_seeing_it_and_who_reads_above_is_left_there(
    browser: Browser, sandbox: Sandbox, bot: telegram.Bot
) -> None:
    await sandbox.client.start(AIGERIM)
    page = await open_page(browser, f"{sandbox.url}/?as={AIGERIM}&lang=kk", NARROW)
    for number in range(30):
        await bot.send_message(AIGERIM, f"хабар {number}")
    await expect(page.get_by_text("хабар 29")).to_be_in_viewport()
    await page.get_by_text("хабар 2", exact=True).scroll_into_view_if_needed()
    await bot.send_message(AIGERIM, "соңғы")
    await expect(page.get_by_text("соңғы")).to_be_attached()
    await expect(page.get_by_text("соңғы")).not_to_be_in_viewport()


async def test_a_page_whose_server_is_gone_says_so_and_is_fresh_again_when_it_is_back(browser: Browser) -> None:
    people = [Person(AIGERIM, "Айгерім Сәтова", "citizen", has_started=True)]
    async with Sandbox(people=people) as gone:
        page = await open_page(browser, f"{gone.url}/?as={AIGERIM}&lang=kk&panel=clock", WIDE)
    phone, note = page.locator(".phone"), page.locator("#lost")
    await expect(note).to_have_text("Байланыс үзілді, қайта қосылып жатыр…")
    await say(phone, "жетпейді")
    await expect(phone.locator(".toast")).to_contain_text("Байланыс үзілді")
    await phone.get_by_label("Telegram тілі").select_option("ru")
    await page.get_by_role("button", name="+1 күн").click()
    await expect(page.locator("#drawer .wrong")).to_contain_text("Байланыс үзілді")
    async with Sandbox(people=people, port=int(gone.url.rpartition(":")[2])) as back:
        await back.client.send_text(AIGERIM, AIGERIM, "қайта келді")
        await expect(phone.get_by_text("қайта келді")).to_be_visible()
        await expect(note).to_be_hidden()
        await close_pages(browser)


async def test_an_empty_page_says_what_to_do(browser: Browser, sandbox: Sandbox) -> None:
    page = await browser.new_page(viewport=NARROW)
    await page.goto(f"{sandbox.url}/?as=&lang=kk")
    await expect(page.get_by_text("кім болатыныңызды таңдаңыз")).to_be_visible()
    await page.get_by_label("Кім болып кіресіз?").select_option(str(SERIK))
    await expect(page.locator(f"[data-person='{SERIK}']")).to_be_visible()
    assert f"as={SERIK}" in page.url
