"""Every form of the program: each question has its words and its way out of a wrong answer, in every language."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

import pytest

import council
import handlers
from council.drafts.model import Draft
from council.identity import AccountId, DraftId, Instant
from council.language import Language
from council.permissions.model import Actor
from council.permissions.registry import permission_for
from handlers.kit.callback import codec
from handlers.kit.context import Context, House
from handlers.kit.forms import Begin, Form, all_forms
from handlers.kit.forms.commands import EditAnswer
from handlers.kit.forms.question_lines import Asked, reason_of
from handlers.kit.forms.question_view import question_screen
from handlers.kit.forms.summary_view import summary_screen
from handlers.kit.forms.widgets import WIDGETS
from handlers.kit.forms.widgets.question import Moment, Wrong
from handlers.kit.ports import EdgeUnit
from handlers.kit.reading import read
from handlers.kit.routes import routes
from handlers.kit.screen import rendered
from locales.words import Words

STICKER = {"sticker": {"file_id": "x"}}
LONGEST_BUTTON = 28


@pytest.fixture(autouse=True, scope="module")
def furnished() -> None:
    for room in (council, handlers):
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            importlib.import_module(module.name)


def draft_of(form: Form[Any], asked: str | None) -> Draft:
    instant = Instant(1_773_990_000_000)
    given = dict.fromkeys(form.given, 1)
    return Draft(DraftId(1), AccountId(1), form.slug, form.version, given, {}, asked, 1, True, instant, instant)


def questions() -> Iterator[tuple[Form[Any], str]]:
    return ((form, name) for form in all_forms() for name in form.questions)


def common_questions() -> Iterator[tuple[Form[Any], str]]:
    """Those answered in a way of the kit; a noun's own widget is tested beside it."""
    return ((form, name) for form, name in questions() if form.questions[name].widget in WIDGETS)


async def test_every_question_has_its_words_in_every_language(words: Mapping[Language, Words]) -> None:
    missing = [
        f"{language} {key}"
        for form, name in questions()
        for key in keys_of(form, name)
        for language, spoken in words.items()
        if not spoken.has(key)
    ]
    assert list(questions())
    assert missing == []


def keys_of(form: Form[Any], name: str) -> Iterator[str]:
    question = form.question(name)
    yield from (f"{question.key}.ask", f"{question.key}.label", f"{form.slug}.title", f"{form.slug}.confirm")
    yield from (question.choice_key(value) for value in question.choices())
    if form.done is None:
        yield f"{form.slug}.sent"


async def test_labels_and_verbs_of_forms_fit_their_buttons(words: Mapping[Language, Words]) -> None:
    keys = {f"{form.slug}.confirm" for form in all_forms()}
    keys |= {f"{form.question(name).key}.label" for form, name in questions()}
    long = [key for key in keys for spoken in words.values() if len(spoken.plain(key)) > LONGEST_BUTTON]
    assert long == []


async def test_a_wrong_answer_to_any_question_is_told_why_and_asked_again(
    words: Mapping[Language, Words], house: House
) -> None:
    for language, spoken in words.items():
        for form, name in common_questions():
            draft = draft_of(form, name)
            moment = Moment(stranded(house, language), form.question(name), draft, {})
            with pytest.raises(Wrong) as wrong:
                await form.widget(name).typed(moment)
            asked = Asked(unconditional(form), draft, name, (), wrong.value)
            text = rendered(question_screen(asked, spoken.has), spoken)["text"]
            assert spoken.html(f"{form.question(name).key}.ask") in text
            assert spoken.html_text(reason_of(form.question(name), wrong.value, spoken.has)) in text


async def test_the_summary_of_an_empty_draft_renders_in_every_language(words: Mapping[Language, Words]) -> None:
    for spoken in words.values():
        for form in all_forms():
            assert rendered(summary_screen(form, draft_of(form, None)), spoken)["text"]


async def test_the_buttons_of_every_form_fit_telegram() -> None:
    largest = (1 << 63) - 1
    for form in all_forms():
        assert codec.write(Begin(form.slug, largest, is_anew=True))
        for name in form.questions:
            assert codec.write(EditAnswer(DraftId(largest), 9999, name))


async def test_every_button_and_screen_declares_who_may() -> None:
    assert all(permission_for(route.names).slug for route in routes.all())


def unconditional(form: Form[Any]) -> Form[Any]:
    """The form with every question asked, whatever was answered before."""
    copy = Form.__new__(Form)
    copy.__dict__ |= form.__dict__
    copy.questions = {name: replace(ask, when=lambda _: True) for name, ask in form.questions.items()}
    return copy


def stranded(house: House, language: Language) -> Context[Any]:
    """Somebody who has sent a sticker; a wrong answer is known as such before anything is looked up."""
    message = {"message_id": 1, "chat": {"id": 1, "type": "private"}, "from": {"id": 1, "is_bot": False}, **STICKER}
    nobody = Actor(None, None, None, language)
    return Context(cast(EdgeUnit, None), house, read({"update_id": 1, "message": message}), nobody, None, None)
