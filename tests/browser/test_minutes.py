"""The council's minutes: from a speech and a vote that end by themselves to papers in a citizen's hands."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

import pytest

from council.language import Language
from sandbox.client import Client
from tests.browser import papers
from tests.browser import secretary as desk
from tests.browser.bench import Bench
from tests.browser.conftest import Opened, Show
from tests.browser.phones import WORDS, Phone
from tests.browser.stories import STORIES, Story, open_the_sitting

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

CITIZEN, CHAIR, SECRETARY, MEMBER = 1001, 2001, 2002, 2003
CHANNEL, TITLE = -1009000000077, "Кеңес хабаршысы"
ASTANA = timezone(timedelta(hours=5))
HELD_AT = (datetime.now(ASTANA) + timedelta(days=9)).replace(hour=14, minute=20)
"""The demo's meeting begins at 15:00 on that day."""
TERM = timedelta(days=14)
"""Longer than three working days, whatever holidays there are."""
SPEECH, GRACE = 301, 61
"""Seconds: a little more than a speech may last, and than a ballot waits after the last vote."""
ORDER = re.compile(r"/connect@\S+ \S+")
DECISION = f"KST-D-{HELD_AT.year}-000001"
LIGHT = "көше жарығын 2027 жылғы 1 шілдеге дейін"
SHOWN = [(Language.KK, "narrow"), (Language.RU, "wide")]


@dataclass(frozen=True)
class People:
    """Who is seen; `pass_time` moves the clock by so many seconds."""

    chair: Phone
    secretary: Phone
    member: Phone
    citizen: Phone
    pass_time: Callable[[float], Awaitable[object]]


@pytest.mark.parametrize("show", SHOWN, ids="-".join, indirect=True)
async def test_what_the_council_decides_comes_into_a_citizens_hands(open_phones: Opened, show: Show) -> None:
    chair, secretary, member, citizen = await open_phones(CHAIR, SECRETARY, MEMBER, CITIZEN)
    story = STORIES[show.language]
    async with Client(show.url) as client:
        people = People(chair, secretary, member, citizen, lambda seconds: client.move_clock(seconds=seconds))
        for person in (chair, secretary, member):
            await person.speak()
        await _follow(citizen, story)
        await _connect_a_channel(secretary, client)
        await _gather(people, client)
        await _speak_too_long(people)
        await _vote_until_it_closes_by_itself(people, Bench(client))
        await _draft(people)
        await _remark(people)
        signed = await _finish(people)
        await _publish(people, signed)
        await _read(people, story)
        await _count_attendance(chair)
    assert await show.fits(chair.page)


async def _find(citizen: Phone, story: Story) -> None:
    await citizen.say("/council")
    await citizen.press_label(re.compile(story.region))
    await citizen.press_label(re.compile(rf"^\d\. {re.escape(story.body)}$"))


async def _follow(citizen: Phone, story: Story) -> None:
    await citizen.start()
    await citizen.press(f"language-name.{citizen.speaks}")
    await _find(citizen, story)
    await citizen.press("bodies-follow-button")
    await citizen.press("core-consent-button")
    await citizen.sees("bodies-followed")


async def _connect_a_channel(secretary: Phone, client: Client) -> None:
    people = {str(SECRETARY): "creator", str(CITIZEN): "member"}
    described = {"id": CHANNEL, "title": TITLE, "kind": "channel", "members": people}
    await client.do("add_group", described=described)
    await secretary.say("/connect")
    await secretary.press("chats-channel-button")
    await secretary.press("language-name.kk")
    order = await secretary.reads(ORDER)
    await secretary.open_group(TITLE)
    await secretary.say(order)
    await secretary.open_bot()
    await secretary.sees_text(secretary.word("notice-chat-connected", title=TITLE, body="", purpose="").splitlines()[0])


async def _gather(people: People, client: Client) -> None:
    """The demo's own meeting: the bench comes by itself, two members never answer."""
    bench = Bench(client)
    await bench.has_answered()
    await client.move_clock(to=HELD_AT.timestamp())
    await bench.has_come()
    await people.member.press("sittings-here-in-person-button")
    await open_the_sitting(people.chair)


async def _speak_too_long(people: People) -> None:
    chair, member = people.chair, people.member
    await member.press("sittings-floor-ask-button")
    await member.sees("sittings-own-asked", place=1)
    await chair.press("refresh-button")
    await chair.press("sittings-floor-button", count=1)
    await chair.press_label(re.compile("Әбілқас"))
    await member.sees("sittings-floor-given", count=5)
    await people.pass_time(SPEECH)
    await chair.sees_text(re.compile(chair.word("sittings-floor-over", name="Әбілқас", count=5).split(",")[0]))
    await member.sees("sittings-floor-over-own", count=5)
    await member.press("sittings-floor-end-button")
    await chair.press("sittings-floor-open-button")
    await chair.sees("sittings-nobody-waits")
    await chair.press("back-button")


async def _vote_until_it_closes_by_itself(people: People, bench: Bench) -> None:
    chair, member = people.chair, people.member
    await chair.press("ballots-open-button")
    await chair.press("ballots-open-yes-button")
    await bench.has_voted()
    await member.press("ballots-no-button")
    await chair.press("ballots-yes-button")
    await chair.sees("ballots-voted", voted=19, entitled=21)
    await people.pass_time(GRACE)
    await member.sees("ballots-result-carried")
    await member.sees("ballots-counts", yes=14, no=3, abstain=2)
    await chair.say("/sitting")
    await chair.press("sittings-close-button")
    await chair.press("sittings-close-yes-button")


async def _draft(people: People) -> None:
    secretary, member = people.secretary, people.member
    await secretary.press("minutes-show-button")
    await secretary.sees("minutes-state-drafted")
    await secretary.press("minutes-tasks-button")
    await secretary.press("minutes-task-add-button")
    await desk.answer(secretary, "add-task-text.ask", "Жөндеу кестесі ұсынылсын")
    await desk.answer(secretary, "add-task-addressee.ask", "Тұрғын үй басқармасы")
    await desk.answer(secretary, "add-task-due-on.ask", f"{HELD_AT + TERM:%d.%m.%Y}")
    await desk.asked(secretary, "form-check")
    await secretary.press("add-task.confirm")
    await secretary.sees("minutes-task-to", addressee="Тұрғын үй басқармасы")
    await secretary.press("back-button")
    await secretary.press("minutes-circulate-button")
    await member.sees_text(re.compile(re.escape(member.word("minutes-told-circulated", until="").split(".")[0])))


async def _remark(people: People) -> None:
    secretary, member = people.secretary, people.member
    await member.press("minutes-show-button")
    await member.press("minutes-opinions-button")
    await member.press_label(re.compile("№ 1|No. 1"))
    await desk.answer(member, "state-dissent-text.ask", "Қаражат көзі көрсетілмеген")
    await member.press("state-dissent.confirm")
    await member.sees_text("Қаражат көзі көрсетілмеген")
    await member.press("back-button")
    await member.press("minutes-remark-button")
    await desk.answer(member, "make-remark-text.ask", "Мен басқа мерзім ұсындым")
    await member.press("make-remark.confirm")
    await secretary.press("minutes-read-remarks-button")
    await secretary.press("minutes-taken-button", number="1")
    await secretary.sees("minutes-remark-taken")


async def _finish(people: People) -> bytes:
    """The term for remarks runs out; the papers say what happened. Returns the minutes as they are to be signed."""
    secretary = people.secretary
    await people.pass_time(TERM.total_seconds())
    await secretary.sees("minutes-told-final")
    await secretary.press("minutes-show-button")
    await secretary.sees("minutes-state-final")
    await secretary.press("minutes-papers-button")
    for language in (Language.KK, Language.RU):
        await _check_papers(secretary, language)
    return await _paper(secretary, Language.KK, "pdf")


async def _paper(phone: Phone, language: Language, kind: str) -> bytes:
    named = {"language": phone.word(f"minutes-language-{language}"), "paper": phone.word(f"minutes-paper-{kind}")}
    return await papers.fetch(phone, "minutes-paper-button", **named)


async def _check_papers(secretary: Phone, language: Language) -> None:
    said = WORDS[language]
    whole = papers.text_of_docx(await _paper(secretary, language, "docx"))
    for shown in (
        said.plain("protocol-counts", yes=14, no=3, abstain=2),
        said.plain("protocol-absent", count=2),
        "Әбілқас Нұрлан Серікұлы: Қаражат көзі көрсетілмеген",
        "Тұрғын үй басқармасы",
        DECISION,
        LIGHT,
    ):
        assert shown in whole
    assert said.plain("protocol-draft") not in whole
    roll = papers.roll_of_xlsx(await _paper(secretary, language, "xlsx"))
    assert roll["Әбілқас Нұрлан Серікұлы"] == (said.plain("protocol-answer-no"),)
    assert papers.roll_of_csv(await _paper(secretary, language, "csv")) == roll


async def _publish(people: People, signed: bytes) -> None:
    secretary, citizen = people.secretary, people.citizen
    await secretary.press("back-button")
    await secretary.press("minutes-sign-button")
    await secretary.sees("sign-minutes-scans.ask")
    await papers.send(secretary, "хаттама.pdf", signed)
    await secretary.press("form-done-button")
    await secretary.press("sign-minutes.confirm")
    await secretary.sees("minutes-state-signed")
    await secretary.press("minutes-publish-button")
    await secretary.press("minutes-publish-yes-button")
    await citizen.sees("minutes-told-published")
    await citizen.sees_text(re.compile(f"{DECISION}: .*{LIGHT}"))


async def _read(people: People, story: Story) -> None:
    """From the channel, and by the council's page."""
    citizen = people.citizen
    await citizen.open_group(TITLE)
    await citizen.sees_text(WORDS[Language.KK].plain("minutes-told-published"))
    await citizen.press_label(re.compile(WORDS[Language.KK].plain("minutes-show-button")))
    await citizen.start()
    await citizen.sees_title("minutes-title", body=story.body, number="1")
    await _find(citizen, story)
    await citizen.press("bodies-decisions-button")
    await citizen.press("decisions-show-button", number=DECISION)
    await citizen.sees("decisions-counts", yes=14, no=3, abstain=2)
    named = {"language": citizen.word("decisions-language-ru"), "paper": citizen.word("minutes-paper-docx")}
    extract = papers.text_of_docx(await papers.fetch(citizen, "decisions-extract-button", **named))
    assert WORDS[Language.RU].plain("protocol-extract-title") in extract
    assert WORDS[Language.RU].plain("protocol-draft") not in extract


async def _count_attendance(chair: Phone) -> None:
    await chair.say("/council")
    await chair.press("bodies-own-button")
    await chair.press_label(re.compile(rf"^\d\. {re.escape(STORIES[chair.speaks].body)}$"))
    await chair.press("bodies-decisions-button")
    await chair.press("decisions-attendance-button")
    line = chair.word("minutes-attendance-line", name="", post="", present=0, held=1, excused=0, absent=1)
    is_of_this_year = (HELD_AT + TERM).year == HELD_AT.year
    await chair.sees_text(line.splitlines()[-1] if is_of_this_year else chair.word("minutes-attendance-none"))
