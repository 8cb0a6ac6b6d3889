"""Rows of the outbox and cards, as delivery takes them."""

from __future__ import annotations

import json
from typing import Any

from council.identity import ChatId, Instant
from council.notices.model import Policy, Subject
from council.people.model import Reach
from storage.queries import Row
from storage.sendings import DirtyCard, Queued


def card_key(card: DirtyCard) -> dict[str, Any]:
    return {"noun": card.subject.noun, "subject_id": card.subject.id, "chat_id": card.chat_id}


def answer_of(row: Row) -> Queued:
    return Queued(
        id=row["id"],
        priority=0,
        policy=Policy.FREE,
        chat_id=None,
        person_id=None,
        language=None,
        method=row["method"],
        body=json.loads(row["body"]),
        kind=None,
        subject=None,
        facts={},
        is_repeat=False,
        tries=row["tries"],
    )


def queued_of(row: Row) -> Queued:
    return Queued(
        id=row["id"],
        priority=row["priority"],
        policy=Policy(row["policy"]),
        chat_id=row["chat_id"],
        person_id=row["person_id"],
        language=row["language"],
        method=row["method"],
        body=None if row["body"] is None else json.loads(row["body"]),
        kind=row["kind"],
        subject=None if row["noun"] is None else Subject(row["noun"], row["subject_id"]),
        facts=json.loads(row["facts"] or "{}"),
        is_repeat=row["is_repeat"] == 1,
        tries=row["tries"],
        reach=Reach(row["reach"] or Reach.OPEN),
        is_legal=row["is_legal"] == 1,
        body_id=row["body_id"],
        made_at=Instant(row["made_at"]),
        expires_at=row["expires_at"],
        revived_at=row["revived_at"],
        is_told=row["unreached_at"] is not None,
    )


def dirty_of(row: Row) -> DirtyCard:
    return DirtyCard(
        subject=Subject(row["noun"], row["subject_id"]),
        chat_id=ChatId(row["chat_id"]),
        person_id=row["person_id"],
        message_id=row["message_id"],
        digest=row["digest"],
        priority=row["priority"],
        wanted=row["wanted"],
        language=row["language"],
        reach=Reach(row["reach"] or Reach.OPEN),
        tries=row["tries"],
        unknowns=row["unknowns"],
        pin=row["pin"],
    )
