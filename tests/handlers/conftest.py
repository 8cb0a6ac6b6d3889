"""A router over a real database, and a person who types and taps at it."""

from __future__ import annotations

import itertools
import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from council import perform
from council.language import Language
from council.permissions import registry
from handlers.kit import forms
from handlers.kit.callback import codec
from handlers.kit.context import House
from handlers.kit.forms import Form
from handlers.kit.forms import registry as form_registry
from handlers.kit.reading import read
from handlers.kit.router import Router
from handlers.kit.routes import routes
from handlers.kit.screen import KEYS_AWAY
from handlers.kit.wanted import Ready, Wanted
from locales.loading import FOLDER, load_words
from locales.words import Words
from storage.engine import Engine, Session
from storage.unit_of_work import StoredUnit, Units
from tests.handlers.planting import PERMISSION, PlantTree, plant, planted, planting, sample_words

_updates = itertools.count(1)


@pytest.fixture
def engine() -> Engine:
    """Screens are tried on SQLite: the actions and statements behind them are, by their own tests, on both engines."""
    return Engine.SQLITE


@pytest.fixture(autouse=True)
def tree_form(monkeypatch: pytest.MonkeyPatch) -> Form[int]:
    """The sample form, known for the length of a test: the registers belong to the program."""
    form = planting()
    monkeypatch.setitem(registry._PERMISSIONS, PlantTree, PERMISSION)
    monkeypatch.setitem(perform._ACTIONS, PlantTree, plant)
    monkeypatch.setitem(form_registry._FORMS, form.slug, form)
    planted.clear()
    return form


@pytest.fixture(scope="session")
def words(tmp_path_factory: pytest.TempPathFactory) -> Mapping[Language, Words]:
    """Every language, with the words of the sample form."""
    folder = tmp_path_factory.mktemp("words")
    for language in Language:
        shutil.copytree(FOLDER / language, folder / language)
        (folder / language / "planting.ftl").write_text(sample_words(language), "utf-8")
    return load_words(folder)


@pytest.fixture(scope="session")
def house(words: Mapping[Language, Words]) -> House:
    return House(words, "kenes_bot", "Akimat of Kostanay region", "kenes@example.kz")


@pytest.fixture
def router(house: House) -> Router:
    return Router(routes, house, forms.claim)


@dataclass
class Sent:
    """One Bot API call that the bot wants to make."""

    method: str
    body: Mapping[str, Any]

    @property
    def text(self) -> str:
        return str(self.body.get("text", ""))

    @property
    def stays(self) -> bool:
        """Neither the answer to a tap nor a message that only takes a keyboard away and is then deleted."""
        passing = self.body.get("reply_markup") == KEYS_AWAY
        return self.method != "answerCallbackQuery" and not passing

    @property
    def buttons(self) -> dict[str, str]:
        """Label → what it carries."""
        rows = self.body.get("reply_markup", {}).get("inline_keyboard", [])
        return {button["text"]: button.get("callback_data") or button["url"] for row in rows for button in row}


@dataclass
class Phone:
    """A person with Telegram before them: what they do becomes an update, what the bot answers is read here."""

    units: Units
    router: Router
    telegram_id: int = 501
    language_code: str = "ru"
    chat: Mapping[str, Any] = field(default_factory=lambda: {"id": 501, "type": "private"})
    sent: list[Sent] = field(default_factory=list)
    stored: dict[str, bytes | None] = field(default_factory=dict)
    downloads: list[str] = field(default_factory=list)
    said: Mapping[str, Any] | None = None

    async def type(self, text: str) -> list[Sent]:
        return await self.send_message({"text": text})

    async def send_message(self, content: Mapping[str, Any]) -> list[Sent]:
        message = {"message_id": 7, "chat": self.chat, "from": self._sender(), "date": 0, **content}
        self.said = message
        return await self._handle({"message": message})

    async def send_file(self, content: bytes | None, name: str, mime: str = "", size: int | None = None) -> list[Sent]:
        """Send a document; Telegram keeps its bytes, or has lost them if there are none."""
        file_id = f"file-{len(self.stored)}"
        self.stored[file_id] = content
        document = {"file_id": file_id, "file_unique_id": file_id, "file_name": name, "mime_type": mime}
        return await self.send_message({"document": {**document, "file_size": size or len(content or b"")}})

    async def tap(self, code: str) -> list[Sent]:
        message = {"message_id": 9, "chat": self.chat, "date": 0, "text": "…", **self._answered(code)}
        query = {"id": "77", "from": self._sender(), "message": message, "chat_instance": "1", "data": code}
        return await self._handle({"callback_query": query})

    async def press(self, label: str) -> list[Sent]:
        """Tap the button of this label on the newest screen that has it."""
        return await self.tap(self.button(label))

    def button(self, label: str) -> str:
        return next(sent.buttons[label] for sent in reversed(self.sent) if label in sent.buttons)

    @property
    def screen(self) -> Sent:
        """The newest message or edit that stays."""
        return next(sent for sent in reversed(self.sent) if sent.text and sent.stays)

    @property
    def toast(self) -> str:
        """What the newest tap was answered with."""
        return next(sent.text for sent in reversed(self.sent) if sent.method == "answerCallbackQuery")

    def _answered(self, code: str) -> Mapping[str, Any]:
        """What a press brings back with it if the pressed message answers another."""
        pressed = next((sent for sent in reversed(self.sent) if code in sent.buttons.values()), None)
        is_answer = pressed is not None and "reply_parameters" in pressed.body
        return {"reply_to_message": self.said} if is_answer and self.said else {}

    def _sender(self) -> Mapping[str, Any]:
        return {
            "id": self.telegram_id,
            "is_bot": False,
            "first_name": "Айгүл",
            "last_name": "Ахметова",
            "language_code": self.language_code,
        }

    async def _handle(self, update: Mapping[str, Any]) -> list[Sent]:
        """As the program does it: what is wanted outside the unit is done there, and the unit runs again."""
        raw, done = {"update_id": next(_updates), **update}, dict[str, Any]()
        while True:

            async def unit(uow: StoredUnit) -> list[Sent]:
                before = await outbox_of(uow.session)
                await self.router.handle(uow, read(raw), Ready(done))
                return (await outbox_of(uow.session))[len(before) :]

            try:
                new = await self.units.run(unit)
            except Wanted as wanted:
                done[wanted.name] = self._outside(wanted)
            else:
                self.sent += new
                return new

    def _outside(self, wanted: Wanted) -> object:
        if wanted.file_id is not None:
            self.downloads.append(wanted.file_id)
            return self.stored[wanted.file_id]
        assert wanted.work is not None
        return wanted.work()


async def outbox_of(session: Session) -> list[Sent]:
    statement = "SELECT method, body FROM outbox WHERE method IS NOT NULL AND body IS NOT NULL ORDER BY id"
    if session.engine == "sqlite":
        rows = session.connection.execute(statement).fetchall()
    else:
        rows = await session.connection.do("fetch", statement)
    return [Sent(row["method"], json.loads(row["body"])) for row in rows]


@pytest.fixture
def phone(units: Units, router: Router) -> Phone:
    """A newcomer's phone, set to Russian."""
    return Phone(units, router)


@pytest.fixture
async def citizen(phone: Phone) -> Phone:
    """Somebody who has chosen Russian and consented."""
    await phone.type("/start")
    await phone.press("Русский")
    await phone.tap(codec.write(forms.begin(PlantTree)))
    await phone.press("Даю согласие")
    return phone
