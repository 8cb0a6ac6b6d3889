"""What is played in the browser: an appeal in three languages, a vote, and the group's card that leads to it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from council.language import Language
from tests.browser.phones import WORDS, Phone

GROUP = WORDS[Language.KK]
"""The demo's group speaks Kazakh, whatever its members do."""


@dataclass(frozen=True)
class Story:
    """What the citizen chooses and writes, and what the secretary answers."""

    region: str
    body: str
    category: str
    text: str
    address: str
    answer: str


STORIES = {
    Language.KK: Story(
        "Қостанай облысы",
        "Қостанай облысының Қоғамдық кеңесі",
        "Жолдар",
        "Абай даңғылы, 12-үйдің алдында жол ойылып кетті.",
        "Қостанай, Абай даңғылы, 12",
        "Жол осы аптада жөнделеді.",
    ),
    Language.RU: Story(
        "Костанайская область",
        "Общественный совет Костанайской области",
        "Дороги",
        "Перед домом 12 на проспекте Абая провалилась дорога.",
        "Костанай, проспект Абая, 12",
        "Дорогу отремонтируют на этой неделе.",
    ),
    Language.EN: Story(
        "Kostanay Region",
        "Public Council of Kostanay Region",
        "Roads",
        "The road in front of 12 Abai Avenue has caved in.",
        "Kostanay, 12 Abai Avenue",
        "The road will be repaired this week.",
    ),
}


async def lodge(citizen: Phone, story: Story) -> None:
    await fill_in(citizen, story)
    await citizen.press("lodge-appeal.confirm")


async def fill_in(citizen: Phone, story: Story) -> None:
    """Answer every question of the form; what was answered is shown, and waits for its confirmation."""
    await citizen.press("appeals-lodge-button")
    await citizen.press("core-consent-button")
    await citizen.press_label(re.compile(story.region))
    await citizen.press_label(re.compile(rf"^\d\. {re.escape(story.body)}$"))
    await citizen.press_label(re.compile(f"^{story.category}$"))
    await citizen.say(story.text)
    await citizen.sees("lodge-appeal-files.ask")
    await citizen.send_photo()
    await citizen.press("form-done-button")
    await citizen.sees("lodge-appeal-place.ask")
    await citizen.sees("form-place-hint")
    await citizen.say(story.address)
    await citizen.sees("form-check")
    await citizen.sees_text(story.address)


async def open_the_sitting(chair: Phone) -> None:
    """The chair comes, opens it, and takes up the first item."""
    await chair.press("sittings-here-in-person-button")
    await chair.press("sittings-run-button")
    await chair.press("sittings-start-button")
    await chair.press("sittings-approve-button")
    await chair.press("sittings-next-button", position=1)


async def open_the_vote(chair: Phone) -> None:
    await chair.say("/meetings")
    await chair.press_label(re.compile("1: "))
    await chair.press("ballots-open-button")
    await chair.sees("ballots-opening-presiding")
    await chair.press("ballots-open-yes-button")
    # What the page says first is gone with the first vote, which it follows.
    await chair.sees("ballots-own-open")


async def come_from_the_group(member: Phone) -> None:
    """Follow the card's link, which brings the member's own card in the private chat."""
    await member.open_group()
    await member.press_label(re.compile(GROUP.plain("ballots-private-button")))
    await member.start()
