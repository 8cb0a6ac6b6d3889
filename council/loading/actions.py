"""Taking over a file: everything is held against the rules first, then saved in the order in which things need one
another. What the file does not mention stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from council.calendar.model import local
from council.loading.commands import LoadCouncil
from council.loading.model import Absent, CouncilFile, Report
from council.loading.refusals import FileRefused
from council.loading.resolving import Resolved, resolved, seats_by_body, with_defaults
from council.loading.rules import Kinds, Stored, problems_of
from council.loading.saving import Saving
from council.loading.seating import Seating, problems_with, seating
from council.members.rules import is_in_office
from council.perform import action
from council.permissions.model import Actor
from council.ports import UnitOfWork
from council.profiles.finding import profile_of


@action
async def load_council(uow: UnitOfWork, actor: Actor, command: LoadCouncil) -> Report:
    """Take the file over, whole or not at all.

    Raises:
        FileRefused: with everything that is wrong with it.
    """
    stored = await _stored(uow)
    kinds = Kinds(uow.profiles.every(), uow.profiles.protected_names())
    file = with_defaults(command.file, command.defaults, stored)
    wanted = resolved(file, stored, _new_ids(uow))
    plans = await _plans(uow, file, wanted, kinds)
    represented = {each.id: each for each in wanted.organizations.values()}
    problems = [*problems_of(file, stored, kinds)]
    for plan in plans:
        problems += problems_with(plan, profile_of(uow, plan.body), represented)
    if problems:
        raise FileRefused(tuple(problems))
    saving = Saving(uow, actor, stored, wanted)
    await saving.everything(file, plans)
    return Report(tuple(saving.changes), await _absent(uow, plans))


async def _stored(uow: UnitOfWork) -> Stored:
    return Stored(
        regions={region.code: region for region in await uow.directory.regions()},
        categories={category.code: category for category in await uow.directory.categories()},
        organizations={each.code: each for each in await uow.organizations.every()},
        bodies={body.code: body for body in await uow.bodies.every()},
        people=await uow.directory.people_by_key(),
    )


def _new_ids(uow: UnitOfWork) -> Iterator[int]:
    while True:
        yield uow.ids.new()


async def _plans(uow: UnitOfWork, file: CouncilFile, wanted: Resolved, kinds: Kinds) -> list[Seating]:
    plans = []
    for code, entries in seats_by_body(file, wanted, kinds.profiles).items():
        body = wanted.bodies[code]
        plan = seating(
            body,
            profile_of(uow, body),
            entries,
            await uow.bodies.memberships(body.id),
            wanted.people,
            wanted.organization_ids(),
            _new_ids(uow),
        )
        plans.append(plan)
    return plans


async def _absent(uow: UnitOfWork, plans: list[Seating]) -> tuple[Absent, ...]:
    today = local(uow.now).date()
    absent = []
    for plan in plans:
        for membership in plan.others:
            if is_in_office(membership, today):
                person = await uow.people.person(membership.person_id)
                absent.append(Absent(plan.body.code, person.name if person else "", membership.post))
    return tuple(absent)
