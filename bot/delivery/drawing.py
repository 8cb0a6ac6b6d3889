"""From a claimed row to the call that leaves: notices in the reader's language, cards in their newest state."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from council.identity import ChatId
from council.language import Language
from handlers.kit import cards, notices
from handlers.kit.context import House
from handlers.kit.screen import BLANK, Screen, Sending, editing, sending
from locales.text import Text
from storage.sendings import DirtyCard, Queued
from storage.unit_of_work import StoredUnit

REPEAT_MARK = Text("notice-repeat")
SHOWN = ("text", "caption")


@dataclass(frozen=True, slots=True)
class Leaving:
    """One call on its way.

    Attributes:
        chat_id: none for answers to taps, which are not paced.
        of: the row or card it is made of.
        digest: of a card's screen, by which an equal one is skipped.
        kept: the call as its row keeps it, where that is not what leaves: without the mark of a repeat.
    """

    method: str
    body: Mapping[str, Any]
    chat_id: ChatId | None
    of: Queued | DirtyCard
    digest: str | None = None
    kept: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """Draws notices and cards.

    Attributes:
        default_language: of a group that has chosen none.
    """

    house: House
    default_language: Language

    def row(self, row: Queued, chat_id: ChatId, language: Language) -> Leaving:
        """Draw an outbox row; what has left before leaves with the same bytes, a repeat with its mark above them.

        Raises:
            KeyError: no noun knows this kind of notice.
        """
        method, body = (row.method, dict(row.body)) if row.body is not None else self._notice(row, chat_id, language)
        if "chat_id" in body:
            body["chat_id"] = chat_id  # the group may have moved since, the person changed their account
        sent = self._marked(body, language) if row.is_repeat else body
        return Leaving(method or "", sent, chat_id, row, kept=body)

    def _notice(self, row: Queued, chat_id: ChatId, language: Language) -> tuple[str, dict[str, Any]]:
        if row.kind is None or row.subject is None:
            raise LookupError(f"row {row.id} holds neither a call nor a notice")
        told = notices.Told(row.subject, row.facts, is_repeat=row.is_repeat)
        screen = notices.screen_of(row.kind, told, notices.Reader(chat_id, language, row.person_id, self.house))
        if row.revived_at is not None:
            screen = replace(screen, lines=(Text("notice-late", {"made_at": row.made_at}), BLANK, *screen.lines))
        call = sending(screen, self.house.words[language], chat_id)
        return call.method, dict(call.body)

    def _marked(self, body: Mapping[str, Any], language: Language) -> Mapping[str, Any]:
        mark = self.house.words[language].html_text(REPEAT_MARK)
        return {**body, **{name: f"{mark}\n{body[name]}" for name in SHOWN if name in body}}

    async def card(self, uow: StoredUnit, card: DirtyCard, language: Language) -> Leaving | None:
        """Draw a card; nothing if its subject is gone.

        Raises:
            KeyError: no noun draws such cards.
        """
        viewer = cards.Viewer(card.chat_id, language, card.person_id, self.house)
        screen = await cards.screen_of(uow, card.subject, viewer)
        if screen is None:
            return None
        call = self._call(screen, card, language)
        return Leaving(call.method, call.body, card.chat_id, card, _digest(call))

    def _call(self, screen: Screen, card: DirtyCard, language: Language) -> Sending:
        words = self.house.words[language]
        if card.message_id is None:
            return sending(screen, words, card.chat_id)
        return editing(screen, words, card.chat_id, card.message_id)


def _digest(call: Sending) -> str:
    shown = {name: value for name, value in call.body.items() if name not in {"chat_id", "message_id"}}
    return hashlib.sha256(json.dumps(shown, sort_keys=True).encode()).hexdigest()[:32]
