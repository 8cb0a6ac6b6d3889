"""Lodging: the body is found, the number given, the term reckoned, the desk told, in one unit."""

from __future__ import annotations

from council.appeals.actions.reminding import plan_reminders
from council.appeals.audience import show_to_desk
from council.appeals.commands import LodgeAppeal, Lodged
from council.appeals.finding import candidates
from council.appeals.model import Appeal, AppealEvent, AppealState
from council.appeals.refusals import BodyTakesNoAppeals, NoBodyForAppeals
from council.appeals.rules import DAY, MANY_A_DAY, council_of, first_root, number_of, term_of
from council.bodies.finding import body_of
from council.bodies.model import Body
from council.calendar.model import Due
from council.command import check_field
from council.errors import ConsentNeeded, FieldRefused
from council.folding import clean
from council.identity import AppealId, Instant, PersonId
from council.notices.model import Subject
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def lodge_appeal(uow: UnitOfWork, actor: Actor, command: LodgeAppeal) -> Lodged:
    """Register an appeal under its number.

    Raises:
        FieldRefused: nothing is left of the text once it is cleaned, or the category is not in the directory.
        BodyTakesNoAppeals: the chosen body's profile has no appeals.
        NoBodyForAppeals: none was chosen and there is none to choose.
    """
    if actor.person_id is None:
        raise ConsentNeeded
    text = clean(command.text)
    check_field(LodgeAppeal, "text", text)
    if await uow.directory.category(command.category) is None:
        raise FieldRefused(command.slug, "category", "not-offered")
    body = await _body(uow, command)
    term = term_of(uow.now, profile_of(uow, body), uow.days_off)
    appeal = await _registered(uow, actor, actor.person_id, command, text, body, term)
    await plan_reminders(uow, appeal, body)
    await show_to_desk(uow, appeal)
    is_one_of_many = await uow.appeals.count_lodged(actor.person_id, Instant(uow.now - DAY)) > MANY_A_DAY
    return Lodged(appeal.id, appeal.number, body.names, appeal.registered_on, appeal.due_on, is_one_of_many)


async def _registered(
    uow: UnitOfWork, actor: Actor, author_id: PersonId, command: LodgeAppeal, text: str, body: Body, term: Due
) -> Appeal:
    year = term.received.year
    appeal = Appeal(
        id=AppealId(uow.ids.new()),
        number=number_of(body.code, year, await uow.appeals.next_number(body.code, year)),
        body_id=body.id,
        author_id=author_id,
        category=command.category,
        text=text,
        files=command.files or (),
        place=command.place,
        language=actor.language,
        state=AppealState.REGISTERED,
        received_at=uow.now,
        registered_on=term.registered,
        due_on=term.due,
    )
    await uow.appeals.add(appeal)
    await uow.appeals.add_event(AppealEvent(appeal.id, appeal.state, uow.now, author_id))
    await uow.audit.record(actor, "appeal-lodged", Subject("appeal", appeal.id), body.id, {"number": appeal.number})
    return appeal


async def _body(uow: UnitOfWork, command: LodgeAppeal) -> Body:
    if command.body_id is None:
        return await _body_found(uow, command.region)
    body = await body_of(uow, command.body_id)
    if not _takes_appeals(uow, body):
        raise BodyTakesNoAppeals(body=body.names)
    return body


async def _body_found(uow: UnitOfWork, region: str | None) -> Body:
    nearby = () if region is None else await uow.bodies.around(region)
    found = None if region is None else council_of(region, candidates(uow, nearby))
    found = found or await _default(uow) or first_root(candidates(uow, await uow.bodies.every()))
    if found is None:
        raise NoBodyForAppeals
    return found


async def _default(uow: UnitOfWork) -> Body | None:
    code = uow.installation.default_body
    body = None if code is None else await uow.bodies.by_code(code)
    return body if body is not None and _takes_appeals(uow, body) else None


def _takes_appeals(uow: UnitOfWork, body: Body) -> bool:
    return any(each.takes_appeals for each in candidates(uow, [body]))
