"""Goal B1 for today's forms: any text at any question, command or link is taken or refused, never stumbled over."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.delivery.drawing import Drawing
from bot.wiring import furnish, words_of
from council.appeals.commands import AnswerAppeal, ListAppeals, LodgeAppeal, ShowAppeal
from council.bodies.commands import ShowMembers
from council.command import Command
from council.drafts.model import Draft
from council.errors import RuleBroken
from council.folding import clean
from council.identity import BodyId, ChatId, DraftId, Instant, MeetingId, TelegramId
from council.language import Language
from council.meetings.commands import (
    CallMeeting,
    CancelMeeting,
    DeclineMeeting,
    ShowAnswers,
    ShowMeeting,
    ShowMeetings,
)
from council.meetings.model import Attendance
from council.perform import perform
from council.permissions.model import Actor, Office, Role
from council.place import Point
from handlers.appeals.commands import ReadAppeal
from handlers.kit import forms
from handlers.kit.callback import codec
from handlers.kit.context import House
from handlers.kit.forms import Form, all_forms, view
from handlers.kit.forms import registry as form_registry
from handlers.kit.incoming import read
from handlers.kit.router import Router
from handlers.kit.routes import routes
from handlers.kit.screen import rendered
from handlers.kit.wanted import Wanted
from sandbox.formatting import formatted
from sandbox.formatting.parsed import utf16
from storage.engine import Engine
from storage.unit_of_work import StoredUnit, Units
from tests.security.digest import rows, undone
from tests.security.forgeries import press
from tests.security.town import CITIZENS, Town, build, office_in

R = TypeVar("R")
furnish()
TEXT_MOST, CAPTION_MOST = 4096, 1024
WHO = CITIZENS[0]
ODD = "\u202e\u2066\u200d\u200b\u0301\x00\ud800\udfff\ufeff\u2028<>&\"'/\\\\:~|{}$%#@_*`[]()\n\t👨\u200d👩\u200d👧🇰🇿ﷺ٣१"
PIECES = (
    "<b>",
    "</b>",
    "<a href='",
    "&lt;",
    "&amp",
    "{ $name }",
    "{",
    "-term",
    "'; DROP TABLE vote; --",
    "%s",
    "\u0301" * 50,
)
ANY_TEXT = st.one_of(
    st.text(max_size=200),
    st.text(st.sampled_from(ODD), max_size=300),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=20)), max_size=30).map("".join),
    st.builds(str.__mul__, st.text(st.sampled_from(ODD + "аәқ "), min_size=1, max_size=8), st.integers(1, 5000)),
    st.from_regex(r"[0-9.:/ \-]{1,20}", fullmatch=True),
)
quick = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture
def every_question(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Form[Any], str]]:
    """Every question of every form, asked whatever was answered before."""
    free = []
    for form in all_forms():
        copy: Form[Any] = object.__new__(type(form))
        copy.__dict__ |= form.__dict__
        copy.questions = {name: replace(ask, when=lambda _: True) for name, ask in form.questions.items()}
        monkeypatch.setitem(form_registry._FORMS, form.slug, copy)
        free.append(copy)
    return [(form, name) for form in free for name in form.questions]


@pytest_asyncio.fixture
async def town(units: Units) -> Town:
    return await build(units)


@pytest.fixture
def house() -> House:
    return House(words_of(), "kenes_bot", "Әкімдік", "kenes@example.kz")


@pytest.fixture
def router(house: House) -> Router:
    return Router(routes, house, forms.claim)


def update_of(content: Mapping[str, Any], first_name: str = "Айгүл") -> dict[str, Any]:
    """As it comes out of the inbox, where it stood as JSON."""
    chat = {"id": WHO, "type": "private"}
    sender = {"id": WHO, "is_bot": False, "first_name": first_name}
    message = {"message_id": 1, "date": 1, "chat": chat, "from": sender, **content}
    read_back: dict[str, Any] = json.loads(json.dumps({"update_id": 1, "message": message}))
    return read_back


def hold(method: str, body: Mapping[str, Any]) -> None:
    """Hold a call against what the real server takes."""
    for field, most in (("text", TEXT_MOST), ("caption", CAPTION_MOST)):
        if field in body and method != "answerCallbackQuery":
            shown, _ = formatted(body[field], body.get("parse_mode"))
            assert shown.strip(), body
            assert utf16(shown) <= most
    if method == "answerCallbackQuery":
        assert len(body.get("text", "")) <= 200
    json.dumps(body, ensure_ascii=False).encode()


async def said(uow: StoredUnit, after: int = 0) -> list[tuple[str, Mapping[str, Any]]]:
    found = await rows(uow.session, f"SELECT method, body FROM outbox WHERE method IS NOT NULL AND id > {after}")
    return [(row["method"], json.loads(row["body"])) for row in found]


async def newest(uow: StoredUnit) -> int:
    return int((await rows(uow.session, "SELECT COALESCE(MAX(id), 0) AS id FROM outbox"))[0]["id"])


async def type_everywhere(
    uow: StoredUnit, router: Router, town: Town, questions: list[tuple[Form[Any], str]], text: str
) -> None:
    account = await uow.people.account(WHO)
    assert account is not None
    for form, name in questions:
        given = {field: town.things[field][0] for field in form.given}
        own, until = DraftId(uow.ids.new()), Instant(uow.now + 1000)
        await uow.drafts.save(Draft(own, account.id, form.slug, form.version, given, {}, name, 1, True, uow.now, until))
        await take(uow, router, {"text": text})
        kept = await uow.drafts.get(own)
        if kept is not None and name in kept.answers:
            hold("sendMessage", rendered(view.summary_screen(form, kept), words_of()[Language.KK]))


async def take(uow: StoredUnit, router: Router, content: Mapping[str, Any], first_name: str = "Айгүл") -> None:
    """Let a message in, and hold every answer against the server."""
    before = await newest(uow)
    try:
        async with uow.savepoint():
            await router.handle(uow, read(update_of(content, first_name)))
    except Wanted:
        return
    for method, body in await said(uow, before):
        hold(method, body)


def ways_in(text: str) -> Iterator[Mapping[str, Any]]:
    """Where else people's words come in: behind commands and links, without a question, under files and places."""
    yield from ({"text": f"/{name} {text}"} for name in routes.slashes)
    yield from ({"text": f"/start {prefix}_{text}"} for prefix in routes.links)
    yield {"text": text}
    yield {"photo": [{"file_id": "x", "file_unique_id": "y", "file_size": 1}], "caption": text}
    document = {"file_id": "x", "file_unique_id": "y", "file_size": 1, "file_name": text, "mime_type": text}
    yield {"document": document, "caption": text}
    yield {"location": {"latitude": 51.1, "longitude": 71.4}, "venue": {"address": text, "title": text}}


@given(text=ANY_TEXT)
@settings(quick, max_examples=200)
@example(text="a" + "\u0301" * 10_000)
@example(text="👨\u200d👩\u200d👧" * 2000)
@example(text="\ud83d" * 4096)
@example(text="<b>" * 1365)
@example(text="&" * 4000)
@pytest.mark.parametrize("engine", [Engine.SQLITE], indirect=True)
async def test_any_text_at_any_question_gets_an_answer_telegram_takes(
    units: Units, router: Router, town: Town, every_question: list[tuple[Form[Any], str]], text: str
) -> None:
    await undone(units, lambda uow: type_everywhere(uow, router, town, every_question, text))


@given(text=ANY_TEXT)
@settings(quick, max_examples=2000)
@pytest.mark.trial
@pytest.mark.timeout(1800)
async def test_two_thousand_texts_at_every_question(
    units: Units, router: Router, town: Town, every_question: list[tuple[Form[Any], str]], text: str
) -> None:
    await undone(units, lambda uow: type_everywhere(uow, router, town, every_question, text))


@given(text=ANY_TEXT)
@settings(quick, max_examples=60)
@example(text="\x00")
@example(text="\ud800")
@example(text="9" * 400)
async def test_any_text_behind_any_command_link_or_file_gets_an_answer_telegram_takes(
    units: Units, router: Router, town: Town, text: str
) -> None:
    async def every_way(uow: StoredUnit) -> None:
        for content in ways_in(text):
            await take(uow, router, content, first_name=text[:64] or "А")

    await undone(units, every_way)


@given(text=ANY_TEXT)
@settings(quick, max_examples=150)
@example(text="<" * 3500)
@example(text="🏛" * 1750)
@example(text="&amp; " * 600)
async def test_whatever_was_accepted_is_shown_in_screens_notices_and_cards_telegram_takes(
    units: Units, router: Router, house: House, town: Town, text: str
) -> None:
    async def shown(uow: StoredUnit) -> None:
        before = await newest(uow)
        for who, command in await _accepted(uow, town, clean(text)):
            await router.handle(uow, read(press(1, {"id": who, "is_bot": False}, codec.write(command))))
        for method, body in await said(uow, before):
            hold(method, body)
        await _draw_everything(uow, Drawing(house, Language.KK))

    await undone(units, shown)


async def _accepted(uow: StoredUnit, town: Town, text: str) -> list[tuple[TelegramId, Command[Any]]]:
    """Say the text wherever it is taken; return who then looks at what."""
    line, body, things = " ".join(text.split()), BodyId(town.things["body_id"][0]), town.things["meeting_id"]
    chair, [meeting, *_] = replace(await _actor(uow, town.members[0]), offices=office_in(body).offices), things
    author, member = await _actor(uow, WHO), await _actor(uow, town.members[1], body)
    looks: list[tuple[TelegramId, Command[Any]]] = []
    lodged = await _given(uow, author, LodgeAppeal(None, body, "roads", text, None, Point(address=line[:250] or "-")))
    if lodged is not None:
        await _given(uow, chair, AnswerAppeal(lodged.appeal_id, text))
        looks += [(who, show(lodged.appeal_id)) for who in (WHO, town.members[0]) for show in (ShowAppeal, ReadAppeal)]
    await _given(uow, member, DeclineMeeting(MeetingId(meeting), text))
    looks += [(town.members[0], ShowAnswers(MeetingId(meeting))), (WHO, ShowMeeting(MeetingId(meeting)))]
    starts_at = Instant(uow.now + 30 * 86_400_000)
    await _given(uow, chair, CallMeeting(body, starts_at, Attendance.MIXED, line, line, text, text[:500] or None))
    await _given(uow, chair, CancelMeeting(MeetingId(things[1]), text))
    if member.person_id is not None:
        await uow.people.rename(member.person_id, line[:120] or "—")
    return [*looks, (WHO, ShowMembers(body)), (WHO, ShowMeetings(body)), (town.members[0], ListAppeals(body))]


async def _actor(uow: StoredUnit, who: TelegramId, body_id: BodyId | None = None) -> Actor:
    account = await uow.people.account(who)
    assert account is not None
    offices = () if body_id is None else (Office(body_id, frozenset({Role.MEMBER})),)
    return Actor(account.id, account.person_id, account.chat_id, account.language, offices, has_consented=True)


async def _given(uow: StoredUnit, actor: Actor, command: Command[R]) -> R | None:
    """What the command answers, or nothing if a rule or a field refuses the text."""
    try:
        async with uow.savepoint():
            return await perform(uow, actor, command)
    except RuleBroken:
        return None


async def _draw_everything(uow: StoredUnit, drawing: Drawing) -> None:
    for row in await uow.delivery.queued((), 1000):
        for language in Language:
            call = drawing.row(row, row.chat_id or ChatId(1), language)
            hold(call.method, call.body)
    for card in await uow.delivery.dirty_cards((), 1000):
        if (drawn := await drawing.card(uow, card, Language.RU)) is not None:
            hold(drawn.method, drawn.body)
