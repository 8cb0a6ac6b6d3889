"""Whom a legal notice did not reach: the body's secretaries are told, for the law still wants that person told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from council.bodies.finding import body_of
from council.bodies.model import Member
from council.calendar.model import local
from council.identity import BodyId, PersonId
from council.notices.model import Notice, Subject
from council.ports import UnitOfWork

UNREACHED: Final = "unreached"
NAMED: Final = ("number", "starts_at")
"""Facts of the lost notice by which the secretary knows which one it was; its texts stay out."""


class Why(StrEnum):
    """Why a legal notice did not reach its reader, or may not have."""

    BLOCKED = "blocked"
    DEACTIVATED = "deactivated"
    NEVER_STARTED = "never_started"
    NOT_JOINED = "not_joined"
    UNKNOWN = "unknown"
    EXPIRED = "expired"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Missed:
    """A legal notice that ended without having reached the person, as far as anybody knows."""

    kind: str
    subject: Subject
    facts: Mapping[str, Any]
    person_id: PersonId
    body_id: BodyId
    why: Why


async def tell_unreached(uow: UnitOfWork, missed: Missed) -> int:
    """Tell those who answer for the notice that this person must be told in another way; returns how many are told.

    People missed by one notice within a few seconds are named in one message.
    """
    body = await body_of(uow, missed.body_id)
    person = await uow.people.person(missed.person_id)
    named = {name: missed.facts[name] for name in NAMED if name in missed.facts}
    people = [{"name": "" if person is None else person.name, "why": missed.why}]
    facts = {"of": missed.kind, "body": body.names.as_facts(), **named, "people": people}
    told = await _answerable(uow, missed)
    for member in told:
        await uow.notices.gather(Notice(UNREACHED, missed.subject, facts, to_person=member.person_id), "people")
    return len(told)


async def _answerable(uow: UnitOfWork, missed: Missed) -> list[Member]:
    """The secretaries, of an ended body those of its last day; whoever presides where nobody else is left."""
    body, today = await body_of(uow, missed.body_id), local(uow.now).date()
    on = min(today, body.closed_on or today)
    for found in (await uow.bodies.secretaries(body.id, on), await uow.bodies.presiding(body.id, on)):
        others = [member for member in found if member.person_id != missed.person_id]
        if others:
            return others
    return []
