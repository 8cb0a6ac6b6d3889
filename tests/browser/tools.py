"""The drawer of the chat page, opened and used by hand."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Locator, Page, expect

import sandbox

WORDS = json.loads((Path(sandbox.__file__).with_name("page") / "words.json").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Tools:
    """`speaks` is the language of the page."""

    page: Page
    speaks: str

    @property
    def node(self) -> Locator:
        return self.page.locator("#drawer")

    def word(self, key: str, **facts: object) -> str:
        return str(WORDS[key][self.speaks]).format(**facts)

    async def open(self, panel: str) -> Locator:
        """Open the drawer, if it is not, and turn to this panel."""
        if not await self.node.is_visible():
            await self.page.locator("#tools").click()
        await self.node.get_by_role("tab", name=self.word(f"panel-{panel}")).click()
        return self.node.get_by_role("tabpanel")

    async def close(self) -> None:
        await self.node.get_by_label(self.word("close")).click()
        await expect(self.node).to_be_hidden()

    async def switch_on(self, fault: str, percent: int | None = None) -> None:
        """Turn a fault on, to strike that often (a flood for three seconds); the drawer is closed again."""
        panel = await self.open("faults")
        card = panel.locator(f"[data-fault='{fault}']")
        await card.get_by_role("switch").check()
        if percent is not None:
            await card.get_by_label(self.word("how-often")).select_option(label=f"{percent} %")
        if fault == "flood":
            await card.get_by_label(self.word("told-to-wait")).select_option(label=self.word("seconds", count=3))
        await expect(self.page.locator(".note.is-fault")).to_contain_text(self.word(f"fault-{fault.replace('_', '-')}"))
        await self.close()

    async def has_struck(self, fault: str, times: int) -> None:
        """See on the fault's card that it struck at least so often."""
        panel = await self.open("faults")
        hits = panel.locator(f"[data-fault='{fault}'] .hits")
        enough = re.compile("|".join(re.escape(self.word("struck", count=one)) + "$" for one in range(times, 100)))
        await expect(hits).to_have_text(enough)
        await self.close()

    async def switch_all_off(self) -> None:
        """By the note that stands above the phones as long as something is on."""
        note = self.page.locator(".note.is-fault")
        await note.get_by_role("button").click()
        await expect(note).to_have_count(0)

    async def bring_the_clock_back(self) -> None:
        note = self.page.locator(".note.is-clock")
        await note.get_by_role("button").click()
        await expect(note).to_have_count(0)
