"""The council of the demo sits: called, gathered, six ballots, closed, its minutes drafted."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

import pytest

from council.ballots.measure import Option
from council.language import Language
from sandbox.client import Client
from tests.browser import secretary as desk
from tests.browser.bench import Bench
from tests.browser.conftest import Opened, Show
from tests.browser.phones import Phone
from tests.browser.secretary import Item
from tests.browser.stories import open_the_sitting

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

CHAIR, SECRETARY, MEMBERS = 2001, 2002, (2003, 2004, 2005)
ASTANA = timezone(timedelta(hours=5))
DAYS_AHEAD = 12
LIGHT = Item("Көше жарығы туралы", "decision", "Көше жарығы қалпына келтірілсін.")
RULES = Item("Регламент туралы", "decision", "Регламентке өзгеріс енгізілсін.")
DEPUTY = Item("Төрағаның орынбасарын сайлау", "election", "Төрағаның орынбасары сайлансын.")
CODE = re.compile(r"\d{3}\s\d{3}")


@pytest.mark.parametrize("show", [(Language.KK, "narrow")], ids="-".join, indirect=True)
async def test_the_council_sits_from_the_call_to_the_minutes(open_phones: Opened, show: Show) -> None:
    people = await open_phones(CHAIR, SECRETARY, *MEMBERS)
    chair, secretary, first, second, third = people
    for person in people:
        await person.speak()
    async with Client(show.url) as client:
        bench = Bench(client)
        await _call(secretary)
        await _answer_the_call(first, second)
        await bench.has_answered()
        await _look_who_comes(secretary)
        starts_on = datetime.now(ASTANA) + timedelta(days=DAYS_AHEAD)
        await client.move_clock(to=starts_on.replace(hour=14, minute=20).timestamp())
        await bench.has_come()
        await _gather(chair, secretary, first, second, third)
        await _tie_with_a_raised_hand(people, bench)
        await _fall_short_of_two_thirds(chair, first, bench)
        await _elect_in_two_rounds(people, bench)
        await _close(chair, secretary)
    assert await show.fits(chair.page)


async def _call(secretary: Phone) -> None:
    await desk.draft(secretary, f"{DAYS_AHEAD} күннен кейін сағат 15:00", "Қостанай, мәжіліс залы")
    await desk.add(secretary, LIGHT)
    await desk.back_to_agenda(secretary)
    await desk.add(secretary, RULES)
    await desk.two_thirds_of_all(secretary)
    await desk.back_to_agenda(secretary)
    await desk.add(secretary, DEPUTY)
    await desk.nominate(secretary, "Әбілқас", "Байжан", "Бондарь")
    await desk.back_to_agenda(secretary)
    await secretary.press("meetings-review-button")
    await secretary.press("meetings-announce-button")


async def _answer_the_call(first: Phone, second: Phone) -> None:
    await first.sees_text(LIGHT.title)
    await first.press("meetings-come-button")
    await first.sees("meetings-own-coming")
    await second.sees_text(LIGHT.title)
    await second.press("meetings-online-button")
    await second.sees("meetings-own-online")


async def _look_who_comes(secretary: Phone) -> None:
    await secretary.say("/meetings")
    await secretary.press_label(re.compile("^№ 2: "))
    await secretary.sees("meetings-forecast", coming=19, absent=0, silent=2)
    await secretary.sees("meetings-quorum-expected", quorum=14)


async def _gather(chair: Phone, secretary: Phone, first: Phone, second: Phone, third: Phone) -> None:
    """One comes by the button, one by the code, one is noted by the secretary."""
    await secretary.say("/sitting")
    await secretary.press("sittings-door-code-button")
    code = await secretary.reads(CODE)
    await first.press("sittings-here-in-person-button")
    await first.sees_text(re.compile("Сіз тіркелдіңіз"))
    await second.press("sittings-code-button")
    await desk.answer(second, "enter-code-code.ask", code)
    await second.press("enter-code.confirm")
    await second.sees_text(re.compile("код бойынша тіркелдіңіз"))
    await secretary.press("sittings-hall-button")
    await secretary.press_label(re.compile(r"^\+ Бондарь"))
    await third.sees_text(re.compile("Хатшы сізді тіркеді"))
    await open_the_sitting(chair)


async def _open(chair: Phone) -> None:
    await chair.press("ballots-open-button")
    await chair.press("ballots-open-yes-button")
    await chair.sees("ballots-opened-next")


async def _tie_with_a_raised_hand(people: tuple[Phone, ...], bench: Bench) -> None:
    chair, secretary, first, second, third = people
    await _open(chair)
    await bench.has_voted()
    await chair.sees_text(re.compile("Дауыс бергендер: [1-9]"))
    # Thirteen of the others say yes, two say no and two abstain.
    await bench.vote(bench.people[:4], Option.NO)
    await first.press("ballots-no-button")
    await second.press("ballots-no-button")
    await chair.press("ballots-abstain-button")
    await secretary.say("/sitting")
    await secretary.press("ballots-show-button")
    await secretary.press("ballots-room-button")
    await secretary.press_label(re.compile("^Бондарь"))
    await secretary.press("ballots-no-button")
    await third.sees("ballots-hand-told", option=third.word("ballots-option-no"))
    await chair.press("ballots-close-button")
    await chair.press("ballots-room-confirm-button")
    await chair.press("ballots-close-yes-button")
    await first.sees("ballots-tied-waits")
    await first.sees("ballots-counts", yes=9, no=9, abstain=3)
    await chair.press("ballots-tie-yes-button")
    await first.sees("ballots-result-carried")
    await first.sees("ballots-casting", option=first.word("ballots-option-yes"))


async def _fall_short_of_two_thirds(chair: Phone, first: Phone, bench: Bench) -> None:
    """The first steps aside; thirteen of fourteen that are needed say yes."""
    await chair.press("sittings-show-button")
    await chair.press("sittings-next-button", position=2)
    await first.press("sittings-return-button")
    await first.sees_text(RULES.title)
    await first.press("sittings-aside-button")
    await first.press("ballots-reason-conflict-button")
    await first.sees("ballots-own-recusal", reason=first.word("ballots-reason-conflict"))
    await _open(chair)
    await bench.has_voted()
    await _shut(chair)
    await chair.sees("ballots-result-not-carried")
    await chair.sees("ballots-were-recused", count=1)


async def _elect_in_two_rounds(people: tuple[Phone, ...], bench: Bench) -> None:
    """Eight leave and take the quorum with them; then they come back, and nobody has enough votes at first."""
    chair, _, first, second, third = people
    await chair.press("sittings-show-button")
    await chair.press("sittings-next-button", position=3)
    await bench.leave(bench.people[:8])
    await chair.sees_text(re.compile("Кворум жоғалды"))
    await chair.press("ballots-open-button")
    await chair.sees("ballots-opening-no-quorum")
    await chair.is_offered_no_more("ballots-open-yes-button")
    await bench.come_back(bench.people[:8])
    await chair.press("refresh-button")
    await chair.press("ballots-open-yes-button")
    await chair.sees("ballots-opened-next")
    await bench.has_voted()
    await _shut(chair)
    await first.sees_text(re.compile(first.word("ballots-run-off-next", names="").splitlines()[0]))
    await chair.press("sittings-show-button")
    await _open(chair)
    await first.sees("ballots-run-off")
    await bench.has_voted()
    await bench.choose(bench.people[:4], 0)
    for person in (first, second, third):
        await person.press_label(re.compile("^Әбілқас"))
    await _shut(chair)
    await first.sees_text(re.compile("Сайланды: Әбілқас"))


async def _shut(chair: Phone) -> None:
    await chair.press("ballots-close-button")
    await chair.press("ballots-close-yes-button")


async def _close(chair: Phone, secretary: Phone) -> None:
    await chair.press("sittings-show-button")
    await chair.press("sittings-close-button")
    await chair.press("sittings-close-yes-button")
    await secretary.press("minutes-show-button")
    await secretary.sees("minutes-state-drafted")
    await secretary.sees_text(re.compile("жақтап – 9, қарсы – 9", re.IGNORECASE))
