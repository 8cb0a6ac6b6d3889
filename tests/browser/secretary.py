"""How the secretary prepares a meeting on the phone: every question of the forms, answered by hand."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playwright.async_api import expect

from tests.browser.phones import Phone


@dataclass(frozen=True)
class Item:
    title: str
    kind: str
    motion: str


async def asked(phone: Phone, question: str) -> None:
    """Wait until the newest message asks this: older ones ask the same of another item."""
    await expect((await phone.look()).locator(".log .message").last).to_contain_text(phone.word(question))


async def answer(phone: Phone, question: str, text: str) -> None:
    await asked(phone, question)
    await phone.say(text)


async def choose(phone: Phone, question: str, option: str) -> None:
    await asked(phone, question)
    await phone.press(option)


async def draft(phone: Phone, starts_at: str, place: str) -> None:
    await phone.say("/meetings")
    await phone.press("meetings-draft-button")
    await answer(phone, "draft-meeting-starts-at.ask", starts_at)
    await choose(phone, "draft-meeting-attendance.ask", "draft-meeting-attendance-mixed")
    await answer(phone, "draft-meeting-place.ask", place)
    await choose(phone, "draft-meeting-is-extraordinary.ask", "no-button")
    await phone.press("draft-meeting.confirm")
    await asked(phone, "meetings-agenda-empty")


async def add(phone: Phone, item: Item) -> None:
    """Put the item with its motion on the agenda; the page of the motion is open afterwards."""
    await phone.press("meetings-add-item-button")
    await answer(phone, "add-item-title.ask", item.title)
    await choose(phone, "add-item-kind.ask", f"add-item-kind-{item.kind}")
    await choose(phone, "add-item-speaker.ask", "skip-button")
    await answer(phone, "add-item-minutes.ask", "10")
    await asked(phone, "form-check")
    await phone.press("add-item.confirm")
    await phone.press("meetings-put-motion-button")
    await choose(
        phone, "add-motion-purpose.ask", "add-motion-purpose-" + ("elect" if item.kind == "election" else "adopt")
    )
    await answer(phone, "add-motion-text.ask", item.motion)
    await asked(phone, "form-check")
    await phone.press("add-motion.confirm")
    await asked(phone, "ballots-motion-waiting")


async def back_to_agenda(phone: Phone) -> None:
    """From the page of a motion over that of its item, which says how long it is planned to take."""
    await phone.press("back-button")
    planned = phone.word("meetings-minutes", minutes=10)
    await expect((await phone.look()).locator(".log .message").last).to_contain_text(planned)
    await phone.press("back-button")
    await asked(phone, "meetings-agenda")


async def two_thirds_of_all(phone: Phone) -> None:
    await phone.press("ballots-terms-button")
    await phone.press("ballots-majorities-button")
    await phone.press("ballots-majority-two-thirds-of-all-button")
    await expect((await phone.look()).locator(".log .message").last).to_contain_text("2/3")
    await phone.press("back-button")
    await asked(phone, "ballots-motion-waiting")


async def nominate(phone: Phone, *names: str) -> None:
    await phone.press("ballots-terms-button")
    await phone.press("ballots-candidates-button")
    for name in names:
        await phone.press_label(re.compile(rf"^\+ {name}"))
        await expect(phone.node.locator(".keys .key").filter(has_text=re.compile(rf"^✕ {name}"))).to_have_count(1)
    await phone.press("back-button")
    await asked(phone, "ballots-named")
    await phone.press("back-button")
    await asked(phone, "ballots-motion-waiting")
