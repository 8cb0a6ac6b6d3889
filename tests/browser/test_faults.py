"""Telegram fails and time flies, by hand on the page, while people vote and write: nothing is lost or doubled."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from itertools import count

import pytest
from playwright.async_api import expect

from council.language import Language
from sandbox.client import Client, buttons
from tests.browser.conftest import Opened, Show, on_one_loop
from tests.browser.phones import WORDS, Phone
from tests.browser.stories import GROUP, STORIES, come_from_the_group, fill_in, lodge, open_the_vote
from tests.browser.tools import Tools

# A flood holds people up for seconds at a time.
pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

CHAIR, SECRETARY, MEMBERS = 2001, 2002, (2003, 2004, 2005)
ON_ONE_STAGE = pytest.mark.parametrize("show", [(Language.RU, "wide")], ids="-".join, indirect=True)
ON_A_PHONE = pytest.mark.parametrize("show", [(Language.KK, "narrow")], ids="-".join, indirect=True)
LATER = {"flood": 25, "slow": 50, "doubled": 100, "reordered": 50}
"""Faults that hold things up: whoever waits sees all of it."""
NEVER = {"server_error": "yes", "lost_answer": "no", "forbidden": "abstain"}
"""Faults after which Telegram cannot be asked what arrived, and what is voted under each."""
NUMBER = re.compile(r"KST-\d{4}-\d{6}")
newcomers = count(3001)


@on_one_loop(scope="module")
async def open_vote(show: Show) -> None:
    """As the chair does, on a phone that stands on no page; in which language, the stage decides."""
    async with Client(show.url) as chair:
        await chair.send_text(CHAIR, CHAIR, "/meetings")
        await _press(chair, re.compile(r"1: "))
        for key in ("ballots-open-button", "ballots-open-yes-button"):
            await _press(chair, re.compile("|".join(re.escape(words.plain(key)) for words in WORDS.values())))


async def _press(chair: Client, label: re.Pattern[str]) -> None:
    async def look() -> tuple[int, str] | None:
        for message in reversed(await chair.messages(CHAIR)):
            found = next((one["text"] for one in buttons(message) if label.search(one["text"])), None)
            if found:
                return message["message_id"], found
        return None

    message, found = await chair.wait_until(look)
    await chair.press(CHAIR, CHAIR, message, found)


@on_one_loop(autouse=True)
async def calm_afterwards(show: Show) -> AsyncIterator[None]:
    yield
    async with Client(show.url) as client:
        await client.do("clear_faults")


async def a_new_citizen(show: Show) -> int:
    person = next(newcomers)
    described = {"id": person, "name": f"Житель {person}", "label": "citizen", "language": show.language.value}
    async with Client(show.url) as client:
        await client.do("add_person", described=described)
    show.people[person] = str(described["name"])
    return person


@ON_ONE_STAGE
@pytest.mark.usefixtures("open_vote")
@pytest.mark.parametrize("fault", LATER)
async def test_whoever_waits_sees_the_appeal_answered_and_the_vote_changed(
    open_phones: Opened, show: Show, fault: str
) -> None:
    citizen, secretary, member = await open_phones(await a_new_citizen(show), SECRETARY, MEMBERS[0])
    tools = Tools(citizen.page, show.language)
    story = STORIES[show.language]
    await _settle_in(citizen, secretary, member)
    await come_from_the_group(member)
    await tools.switch_on(fault, LATER[fault])

    await lodge(citizen, story)
    await member.press("ballots-yes-button")
    await member.sees("ballots-own", option=member.word("ballots-option-yes"))
    await citizen.sees("appeals-receipt")
    await secretary.sees_text(await citizen.reads(NUMBER))
    await secretary.press("appeals-take-button")
    await secretary.press("appeals-answer-button")
    await secretary.say(story.answer)
    await member.press("ballots-no-button")
    await member.sees("ballots-own", option=member.word("ballots-option-no"))
    await secretary.press("answer-appeal.confirm")
    await citizen.sees_text(story.answer)

    await tools.has_struck(fault, 1)
    await tools.switch_all_off()
    await _has_one_appeal(citizen, "answered")


@ON_ONE_STAGE
@pytest.mark.usefixtures("open_vote")
@pytest.mark.parametrize(("fault", "option"), NEVER.items(), ids=NEVER)
async def test_what_was_pressed_holds_and_who_comes_back_sees_it(
    open_phones: Opened, show: Show, fault: str, option: str
) -> None:
    citizen, secretary, member = await open_phones(await a_new_citizen(show), SECRETARY, MEMBERS[1])
    tools = Tools(citizen.page, show.language)
    await _settle_in(citizen, secretary, member)
    await come_from_the_group(member)
    await fill_in(citizen, STORIES[show.language])
    await tools.switch_on(fault, 100)

    await citizen.tap("lodge-appeal.confirm")
    await member.tap(f"ballots-{option}-button")
    await tools.has_struck(fault, 2)
    await tools.switch_all_off()

    await _has_one_appeal(citizen, "registered")
    await come_from_the_group(member)
    await member.sees("ballots-own", option=member.word(f"ballots-option-{option}"))


@ON_A_PHONE
async def test_a_week_later_the_silent_member_is_reminded(open_phones: Opened, show: Show) -> None:
    (member,) = await open_phones(MEMBERS[2])
    tools = Tools(member.page, show.language)
    await member.speak()
    panel = await tools.open("clock")
    for step in ("week", "day"):
        await panel.get_by_role("button", name=tools.word(f"plus-{step}")).click()
    await tools.close()
    await member.sees_title("meetings-reminder")
    await tools.bring_the_clock_back()


@ON_A_PHONE
async def test_every_voice_is_counted_once_with_four_faults_at_once(open_phones: Opened, show: Show) -> None:
    chair, first, second = await open_phones(CHAIR, *MEMBERS[:2])
    tools = Tools(chair.page, show.language)
    for person in (chair, first, second):
        await person.speak()
    await second.open_group()
    for fault in LATER:
        await tools.switch_on(fault, 25)
    await open_the_vote(chair)
    await first.press("ballots-no-button")
    await first.sees("ballots-own", option=first.word("ballots-option-no"))
    await first.press("ballots-yes-button")
    await first.sees("ballots-own", option=first.word("ballots-option-yes"))
    # All but the chair and the two other members whom the demo leaves to be played.
    await second.sees_text(GROUP.plain("ballots-voted", voted=18, entitled=21))
    await chair.press("ballots-close-button")
    await chair.press("ballots-close-yes-button")
    await chair.sees("ballots-result-carried")
    await second.sees_text(GROUP.plain("ballots-counts", yes=14, no=2, abstain=2))
    await tools.switch_all_off()
    assert await show.fits(chair.page)


async def _settle_in(citizen: Phone, *others: Phone) -> None:
    await citizen.start()
    await citizen.press(f"language-name.{citizen.speaks}")
    for person in others:
        await person.speak()


async def _has_one_appeal(citizen: Phone, state: str) -> None:
    await citizen.say("/status")
    numbers = citizen.node.locator(".message").last.locator(".key").filter(has_text=NUMBER)
    await expect(numbers).to_have_count(1)
    await numbers.click()
    await citizen.sees(f"appeals-state-{state}")
