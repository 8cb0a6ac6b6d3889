"""People with phones on the chat page: they look, press and type; nothing else reaches the bot."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from playwright.async_api import Locator, Page, expect

from council.language import Language
from locales.loading import load_words
from locales.text import Value
from locales.words import Words

# Members whom nobody plays take their time; whatever is there sooner is seen sooner.
expect.set_options(timeout=60_000)

WORDS: Final[Mapping[Language, Words]] = load_words()
COUNCIL: Final = "Қоғамдық кеңес · Қостанай"
"""The group of the demo."""
CUT_OFF: Final = """keys => keys.filter(key => key.scrollWidth > key.clientWidth).map(key => key.textContent)"""
NUMBERED: Final = re.compile(r"\d+\. ")
"""Names that a phone may cut off: they stand whole in the text above."""


@dataclass(frozen=True)
class Phone:
    """One person's phone; `speaks` is the language that this person has chosen in the bot."""

    page: Page
    person: int
    name: str
    speaks: Language

    @property
    def node(self) -> Locator:
        return self.page.locator(f"[data-person='{self.person}']")

    def word(self, key: str, **args: Value) -> str:
        return WORDS[self.speaks].plain(key, **args)

    async def look(self) -> Locator:
        """Take this phone up: on a narrow page one stands before the others."""
        if not await self.node.is_visible():
            await self.page.locator(".switcher button", has_text=self.name).click()
        return self.node

    async def start(self) -> None:
        await (await self.look()).locator(".composer .wide").click()

    async def say(self, text: str) -> None:
        phone = await self.look()
        await phone.locator(".composer textarea").fill(text)
        await phone.locator(".composer textarea").press("Enter")

    async def send_photo(self) -> None:
        photo: Any = {"name": "жол.png", "mimeType": "image/png", "buffer": picture()}
        await (await self.look()).locator("input[data-kind='photo']").set_input_files(photo)

    async def press(self, key: str, **args: Value) -> None:
        await self.press_label(re.compile(f"^{re.escape(self.word(key, **args))}$"))

    async def tap(self, key: str, **args: Value) -> None:
        """Press, and wait for nothing."""
        label = re.compile(f"^{re.escape(self.word(key, **args))}$")
        await (await self.look()).locator(".keys .key").filter(has_text=label).last.click()

    async def press_label(self, label: re.Pattern[str]) -> None:
        """Press the newest button of this label, and wait until the bot has taken notice."""
        phone = await self.look()
        await phone.locator(".keys .key").filter(has_text=label).last.click()
        await expect(phone.locator("[aria-busy]")).to_have_count(0)

    async def sees(self, key: str, **args: Value) -> None:
        await self.sees_text(self.word(key, **args))

    async def sees_text(self, text: str | re.Pattern[str]) -> None:
        phone = await self.look()
        await expect(phone.locator(".log .text").filter(has_text=text).last).to_be_visible()
        cut_off = await phone.locator(".keys .key").evaluate_all(CUT_OFF)
        unreadable = [label for label in cut_off if not NUMBERED.match(label)]
        assert not unreadable, unreadable

    async def sees_title(self, key: str, **args: Value) -> None:
        await self.sees_text(self.word(key, **args).splitlines()[0])

    async def reads(self, what: re.Pattern[str]) -> str:
        """Return what stands in the newest message that has it."""
        await self.sees_text(what)
        found = what.search(await self.node.locator(".log .text").filter(has_text=what).last.inner_text())
        assert found is not None
        return found[0]

    async def is_offered_no_more(self, key: str) -> None:
        """See no button of this label, on old messages neither."""
        label = re.compile(f"^{re.escape(self.word(key))}$")
        await expect((await self.look()).locator(".keys .key").filter(has_text=label)).to_have_count(0)

    async def speak(self) -> None:
        """Choose the language in the bot."""
        await self.say("/language")
        await self.press(f"language-name.{self.speaks}")
        await self.sees("core-menu")

    async def open_group(self, title: str = COUNCIL) -> None:
        phone = await self.look()
        await phone.locator(".chat-bar .icon").first.click()
        await phone.locator(".chat-row", has_text=title).click()

    async def open_bot(self) -> None:
        """The private chat with the bot stands above the groups."""
        phone = await self.look()
        await phone.locator(".chat-bar .icon").first.click()
        await phone.locator(".chat-row").first.click()


def picture() -> bytes:
    """A grey square as PNG."""
    rows = b"".join(b"\0" + b"\x80" * 64 for _ in range(64))
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", 64, 64, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
