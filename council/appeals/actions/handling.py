"""Taking and answering: the first wins, the citizen is told, the card follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from council.appeals.actions.reminding import drop_reminders
from council.appeals.commands import AnswerAppeal, TakeAppeal
from council.appeals.model import Appeal, AppealEvent, AppealState
from council.appeals.refusals import AppealTaken
from council.appeals.rules import moved
from council.bodies.finding import body_of
from council.command import check_field
from council.errors import NotAllowed, NotFound
from council.folding import clean
from council.identity import AppealId, PersonId
from council.notices.model import Notice, Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork


@action
async def take_appeal(uow: UnitOfWork, actor: Actor, command: TakeAppeal) -> Appeal:
    """Take an appeal in hand; taking one's own again changes nothing.

    Raises:
        AppealTaken: somebody else was first.
        AppealClosed: it has been answered.
    """
    appeal, taker = await _held(uow, command.appeal_id), _handler(actor)
    if appeal.state is AppealState.TAKEN and appeal.taken_by == taker:
        return appeal
    if appeal.state is AppealState.TAKEN:
        raise AppealTaken(name=await _name_of(uow, appeal.taken_by))
    taken = await _take(uow, actor, appeal, taker)
    await _tell(uow, taken, "appeal-taken", {}, is_legal=False)
    return taken


@action
async def answer_appeal(uow: UnitOfWork, actor: Actor, command: AnswerAppeal) -> Appeal:
    """Send the answer to the citizen and close the appeal (APPC art. 89).

    Raises:
        FieldRefused: nothing is left of the text once it is cleaned.
        AppealClosed: it has been answered already.
    """
    text = clean(command.text)
    check_field(AnswerAppeal, "text", text)
    appeal, handler = await _held(uow, command.appeal_id), _handler(actor)
    if appeal.state is AppealState.REGISTERED:
        appeal = await _take(uow, actor, appeal, handler)
    answered = replace(appeal, state=moved(appeal.state, "answer"), answer=text)
    await _keep(uow, actor, answered, handler)
    await drop_reminders(uow, answered.id)
    await _tell(uow, answered, "appeal-answered", {"answer": text}, is_legal=True)
    return answered


async def _held(uow: UnitOfWork, appeal_id: AppealId) -> Appeal:
    appeal = await uow.appeals.hold(appeal_id)
    if appeal is None:
        raise NotFound
    return appeal


def _handler(actor: Actor) -> PersonId:
    if actor.person_id is None:
        raise NotAllowed
    return actor.person_id


async def _name_of(uow: UnitOfWork, person_id: PersonId | None) -> str:
    person = None if person_id is None else await uow.people.person(person_id)
    return "" if person is None else person.name


async def _take(uow: UnitOfWork, actor: Actor, appeal: Appeal, taker: PersonId) -> Appeal:
    taken = replace(appeal, state=moved(appeal.state, "take"), taken_by=taker)
    await _keep(uow, actor, taken, taker)
    return taken


async def _keep(uow: UnitOfWork, actor: Actor, appeal: Appeal, by: PersonId) -> None:
    subject = Subject("appeal", appeal.id)
    await uow.appeals.save(appeal)
    await uow.appeals.add_event(AppealEvent(appeal.id, appeal.state, uow.now, by))
    await uow.audit.record(actor, f"appeal-{appeal.state}", subject, appeal.body_id, {"number": appeal.number})
    await uow.cards.touch(subject)


async def _tell(uow: UnitOfWork, appeal: Appeal, kind: str, facts: Mapping[str, Any], *, is_legal: bool) -> None:
    body = await body_of(uow, appeal.body_id)
    told = {"number": appeal.number, "body": body.names.as_facts(), **facts}
    subject = Subject("appeal", appeal.id)
    notice = Notice(kind, subject, told, to_person=appeal.author_id, is_legal=is_legal, body_id=body.id)
    await uow.notices.put(notice)
