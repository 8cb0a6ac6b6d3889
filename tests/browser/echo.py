"""A tiny bot behind the chat page, and the people who try the page with it."""

from __future__ import annotations

from typing import Any

import telegram
from playwright.async_api import Browser, Page, ViewportSize
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup

from tests.browser.pages import new_page

WIDE, NARROW = ViewportSize(width=1280, height=860), ViewportSize(width=360, height=740)
AIGERIM, SERIK, COUNCIL = 1001, 1002, -100501
BALLOT = InlineKeyboardMarkup([[InlineKeyboardButton(word, callback_data=word) for word in ("Иә", "Жоқ")]])
PHONE = ReplyKeyboardMarkup([[KeyboardButton("Нөмірім", request_contact=True)], ["Мәзір"]], one_time_keyboard=True)


class EchoBot:
    """Answers every kind of thing the page can send, so that each can be seen to arrive."""

    def __init__(self, bot: telegram.Bot) -> None:
        self.bot = bot

    async def run(self) -> None:
        offset = 0
        while True:
            for update in await self.bot.get_updates(offset=offset, timeout=20):
                offset = update.update_id + 1
                if update.callback_query:
                    await self.answer_press(update.callback_query)
                elif update.message:
                    await self.answer(update.message)

    async def answer_press(self, query: telegram.CallbackQuery) -> None:
        await query.answer(f"Дауыс: {query.data}", show_alert=query.data == "Жоқ")
        await query.edit_message_text(f"Дауысыңыз: {query.data}", reply_markup=BALLOT)

    async def answer(self, message: telegram.Message) -> None:
        if message.text and message.text.startswith("/start"):
            await message.reply_text(f"Сәлем! {message.text}", reply_markup=PHONE)
        elif message.text == "дауыс":
            await message.reply_text("<b>Ұсыныс</b> туралы", parse_mode="HTML", reply_markup=BALLOT)
        elif message.contact:
            await message.reply_text(f"Нөмір: {message.contact.phone_number}")
        elif message.location:
            await message.reply_text(f"Орын: {message.location.latitude}")
        elif message.document:
            await message.reply_text(f"Файл: {message.document.file_name}")
        elif message.photo:
            await message.reply_photo(message.photo[-1].file_id, caption="Фото келді")
        elif message.text:
            await message.reply_text(f"Жаңғырық: {message.text}")


async def open_page(browser: Browser, address: str, size: ViewportSize) -> Page:
    page = await new_page(browser, size)
    await page.goto(address)
    await page.wait_for_selector(".phone")
    return page


async def say(phone: Any, text: str) -> None:
    await phone.get_by_label("Хабарлама жазу").fill(text)
    await phone.get_by_role("button", name="Жіберу").click()
