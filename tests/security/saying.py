"""Any text, said in any place where people's words come in, and every answer held against the strict parser."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from handlers.kit.reading import read_kept
from handlers.kit.router import Router
from handlers.kit.routes import routes
from handlers.kit.wanted import Ready, Wanted
from sandbox.formatting import formatted
from sandbox.formatting.parsed import utf16
from storage.unit_of_work import StoredUnit
from tests.documents.attachment_files import pdf
from tests.security.digest import rows
from tests.security.town import CITIZENS, GROUP

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


def update_of(content: Mapping[str, Any], first_name: str = "Айгүл") -> dict[str, Any]:
    chat = {"id": WHO, "type": "private"}
    sender = {"id": WHO, "is_bot": False, "first_name": first_name}
    message = {"message_id": 1, "date": 1, "chat": chat, "from": sender, **content}
    return {"update_id": 1, "message": message}


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


async def take(uow: StoredUnit, router: Router, content: Mapping[str, Any], first_name: str = "Айгүл") -> None:
    """Let a message in, and hold every answer against the server."""
    await let_in(uow, router, update_of(content, first_name))


async def let_in(uow: StoredUnit, router: Router, update: Mapping[str, Any]) -> None:
    """Let an update in as the program does, files and all, and hold every answer against the server."""
    before, done = await newest(uow), dict[str, Any]()
    incoming = read_kept(json.dumps(update))
    while True:
        try:
            async with uow.savepoint():
                await router.handle(uow, incoming, Ready(done))
        except Wanted as wanted:
            done[wanted.name] = pdf() if wanted.work is None else wanted.work()
        else:
            break
    for method, body in await said(uow, before):
        hold(method, body)


def ways_in(text: str) -> list[Mapping[str, Any]]:
    """Where else people's words come in: behind commands and links, without a question, under files and places."""
    document = {"file_id": "x", "file_unique_id": "y", "file_size": 1, "mime_type": text}
    return [
        *({"text": f"/{name} {text}"} for name in routes.slashes),
        *({"text": f"/start {prefix}_{text}"} for prefix in routes.links),
        {"text": text},
        {"photo": [{"file_id": "x", "file_unique_id": "y", "file_size": 1}], "caption": text},
        {"document": {**document, "file_name": text}, "caption": text},
        {"document": {**document, "file_name": f"{text}.pdf"}, "caption": text},
        {"location": {"latitude": 51.1, "longitude": 71.4}, "venue": {"address": text, "title": text}},
        {"contact": {"phone_number": text, "first_name": text, "user_id": WHO}},
    ]


def from_a_group(text: str) -> list[Mapping[str, Any]]:
    """A group whose title it is, and somebody in it whose names it is."""
    chat = {"id": GROUP, "type": "supergroup", "title": text}
    person = {
        "id": WHO,
        "is_bot": False,
        "first_name": text,
        "last_name": text,
        "username": text,
        "language_code": text,
    }
    bot = {"id": 7, "is_bot": True, "first_name": text, "username": "kenes_bot"}
    old, new = ({"user": bot, "status": status, "custom_title": text} for status in ("left", "administrator"))
    message = {"message_id": 1, "date": 1, "chat": chat, "from": person}
    change = {"chat": chat, "from": person, "date": 1, "old_chat_member": old, "new_chat_member": new}
    updates = (
        {"my_chat_member": change},
        *({"message": message | {"text": each}} for each in (text, f"/connect {text}")),
    )
    return [{"update_id": 1, **update} for update in updates]
