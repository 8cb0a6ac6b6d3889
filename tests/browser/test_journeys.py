"""Both journeys of the demo in a real browser: three languages, phones side by side and one narrow phone."""

from __future__ import annotations

import re

import pytest

from council.language import Language
from tests.browser.conftest import Opened, Show
from tests.browser.phones import Phone
from tests.browser.stories import GROUP, STORIES, come_from_the_group, lodge, open_the_vote

pytestmark = pytest.mark.browser

CITIZEN, NEWCOMER, CHAIR, SECRETARY, MEMBERS = 1001, 1009, 2001, 2002, (2003, 2004, 2005)
NUMBER = re.compile(r"KST-\d{4}-000002")
"""The demo's own appeal has the first number."""


async def test_an_appeal_gets_its_number_and_its_answer(open_phones: Opened, show: Show) -> None:
    citizen, secretary = await open_phones(CITIZEN, SECRETARY)
    story = STORIES[show.language]
    await secretary.speak()
    await citizen.start()
    await citizen.press(f"language-name.{show.language}")
    await lodge(citizen, story)
    await citizen.sees("appeals-receipt")
    number = await citizen.reads(NUMBER)

    await secretary.sees_text(story.text)
    await secretary.press("appeals-take-button")
    await citizen.sees("notice-appeal-taken", body=story.body, number=number)
    await secretary.press("appeals-answer-button")
    await secretary.say(story.answer)
    await secretary.press("answer-appeal.confirm")
    await citizen.sees_text(story.answer)

    await citizen.say("/status")
    await citizen.press("appeals-number-button", number=number)
    await citizen.sees("appeals-state-answered")
    for event in ("registered", "taken", "answered"):
        await citizen.sees_text(_after_the_hour(citizen, f"appeals-event-{event}"))
    assert await show.fits(citizen.page)


async def test_a_vote_is_opened_cast_changed_closed_and_receipted(open_phones: Opened, show: Show) -> None:
    people = await open_phones(CHAIR, *MEMBERS, SECRETARY)
    chair, first, second, third, secretary = people
    for person in people:
        await person.speak()
    await secretary.open_group()
    await open_the_vote(chair)

    await first.press("ballots-yes-button")
    await second.press("ballots-no-button")
    await third.press("ballots-abstain-button")
    await third.sees("ballots-own", option=third.word("ballots-option-abstain"))
    await third.press("ballots-yes-button")
    await third.sees("ballots-own", option=third.word("ballots-option-yes"))
    # Everybody but the chair: the three above, and the members whom nobody plays.
    await secretary.sees_text(GROUP.plain("ballots-voted", voted=20, entitled=21))

    await come_from_the_group(second)
    await second.sees("ballots-own", option=second.word("ballots-option-no"))
    await chair.press("ballots-close-button")
    await chair.sees("ballots-closing")
    await chair.press("ballots-close-yes-button")
    await chair.sees("ballots-result-carried")

    await secretary.sees_text(GROUP.plain("ballots-result-carried"))
    await secretary.sees_text(GROUP.plain("ballots-counts", yes=15, no=3, abstain=2))
    await secretary.sees_text(GROUP.plain("ballots-quorum", present=20, quorum=14))
    await second.is_offered_no_more("ballots-yes-button")
    for person, option in ((first, "yes"), (second, "no"), (third, "yes")):
        await _has_a_receipt(person, option)
    assert await show.fits(chair.page)


@pytest.mark.parametrize("show", [(Language.KK, "narrow")], ids="-".join, indirect=True)
async def test_every_command_works_amid_a_form_and_the_form_goes_on(open_phones: Opened) -> None:
    (citizen,) = await open_phones(NEWCOMER)
    await citizen.start()
    await citizen.press("language-name.kk")
    await citizen.press("appeals-lodge-button")
    await citizen.press("core-consent-button")
    await citizen.press_label(re.compile(STORIES[Language.KK].region))
    for command in ("help", "settings", "language", "privacy", "menu"):
        await citizen.say(f"/{command}")
        await citizen.sees_title(f"core-{command}", operator="", contact="")
    await citizen.press("core-drafts-button")
    await citizen.press("form-draft-open", number="1", title=citizen.word("lodge-appeal.title"))
    await citizen.sees("lodge-appeal-body-id.ask")
    await citizen.say("/cancel")
    await citizen.press("form-discard-button")
    await citizen.sees("form-cancelled")


async def _has_a_receipt(member: Phone, option: str) -> None:
    said = member.word("ballots-own-final", option=member.word(f"ballots-option-{option}"), cast_at="")
    await member.sees_text(said.strip())


def _after_the_hour(person: Phone, key: str) -> str:
    """The words of an event, without the day and hour before them."""
    return person.word(key, at=0).split(" – ")[1]
