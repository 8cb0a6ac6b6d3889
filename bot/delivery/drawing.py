"""From a claimed row to the call that leaves: notices in the reader's language, cards in their newest state."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from council.identity import ChatId
from council.language import Language
from handlers.kit import cards, notices
from handlers.kit.context import House
from handlers.kit.screen import Screen, Sending, editing, sending
from locales.text import Text
from storage.delivery import DirtyCard, Queued
from storage.unit_of_work import StoredUnit

REPEAT_MARK = Text("notice-repeat")


@dataclass(frozen=True, slots=True)
class Leaving:
    """One call on its way.

    Attributes:
        chat_id: none for answers to taps, which are not paced.
        of: the row or card it is made of.
        digest: of a card's screen, by which an equal one is skipped.
    """

    method: str
    body: Mapping[str, Any]
    chat_id: ChatId | None
    of: Queued | DirtyCard
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """Draws notices and cards.

    Attributes:
        default_language: of a group that has chosen none.
    """

    house: House
    default_language: Language

    def row(self, row: Queued, chat_id: ChatId, language: Language) -> Leaving:
        """Draw an outbox row.

        Raises:
            KeyError: no noun knows this kind of notice.
        """
        if row.kind is None or row.subject is None:
            body = dict(row.body)
            if "chat_id" in body:
                body["chat_id"] = chat_id  # the group may have moved since
            return Leaving(row.method or "", body, chat_id, row)
        told = notices.Told(row.subject, row.facts, is_repeat=row.is_repeat)
        reader = notices.Reader(chat_id, language, row.person_id, self.house)
        screen = notices.screen_of(row.kind, told, reader)
        if row.is_repeat:
            screen = Screen((REPEAT_MARK, *screen.lines), screen.rows, attachment=screen.attachment)
        call = sending(screen, self.house.words[language], chat_id)
        return Leaving(call.method, call.body, chat_id, row)

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
