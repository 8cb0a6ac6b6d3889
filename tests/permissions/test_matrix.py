"""Goal I1: who may is declared, written down, and held: roles × commands × own and other body."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bench.seeding import seed_council
from bot.wiring import furnish
from council.appeals.commands import LodgeAppeal
from council.bodies.model import Body
from council.chats.model import ChatLink, Purpose
from council.command import Command
from council.demands.model import Demand
from council.directory.model import Category
from council.errors import ConsentNeeded, NotAllowed
from council.identity import (
    AccountId,
    BodyId,
    ChatId,
    ChatLinkId,
    DemandId,
    MembershipId,
    PersonId,
    ReserveId,
    SpeechId,
)
from council.invitations.commands import ReplaceAccount
from council.language import Language
from council.members.commands import AddReserve
from council.names import Names
from council.people.model import Person
from council.perform import actions, authorize, perform
from council.permissions.matrix import as_markdown
from council.permissions.model import BODY_ROLES, Actor, Office, Role
from council.permissions.registry import permissions
from council.proposals.commands import SubmitProposal
from council.sittings.model import Speech
from handlers.kit.routes import routes
from storage.unit_of_work import StoredUnit, Units
from tests.minutes import minuted
from tests.surroundings import gathered

furnish()
DOC = Path(__file__).parents[2] / "docs" / "permissions.md"
OURS = {
    command: permission for command, permission in permissions().items() if command.__module__.startswith("council.")
}
Things = dict[str, int]
PROBLEM = "The street lights near the school are out"


def test_the_written_matrix_is_the_one_in_force() -> None:
    table = DOC.read_text("utf-8")[DOC.read_text("utf-8").index("| noun |") :]
    assert table == as_markdown(), "run: kenes permissions, look at what changed, and put it into docs/permissions.md"


def test_every_command_of_the_rules_has_a_permission_and_a_use_case() -> None:
    screens = {command for command in OURS if command.__module__ == "council.menu"}
    assert {command.__name__ for command in OURS.keys() - screens} == {command.__name__ for command in actions()}


def test_a_use_case_bears_the_name_of_its_command() -> None:
    named = {command.slug.replace("-", "_"): function.__name__ for command, function in actions().items()}
    assert {slug: name for slug, name in named.items() if slug != name} == {}


def test_every_command_class_declares_who_may() -> None:
    undeclared = [command.__name__ for command in _commands() if command not in permissions()]
    assert undeclared == []


def test_every_route_leads_to_a_declared_command() -> None:
    assert [route.names.__name__ for route in routes.all() if route.names not in permissions()] == []


def test_every_permission_lets_somebody_in() -> None:
    assert [p.slug for p in OURS.values() if not (p.own or p.in_body or p.anywhere)] == []


def _commands() -> list[type[Command[Any]]]:
    """Every command that a room holds; a dataclass with slots leaves its first self behind, held by nobody."""
    ours = (kind for kind in Command.__subclasses__() if kind.__module__.startswith(("council.", "handlers.")))
    return [kind for kind in ours if getattr(sys.modules[kind.__module__], kind.__name__, None) is kind]


@dataclass(frozen=True)
class Town:
    """Two bodies with one thing of each kind in both; `author` wrote the appeals and the proposals."""

    here: Things
    there: Things
    author: PersonId


@pytest.fixture
async def town(units: Units) -> Town:
    here, there = await _furnished(units, "AAA", 1), await _furnished(units, "BBB", 11)
    author, appeals = await units.run(lambda uow: _appeals(uow, here, there))
    proposals = await units.run(lambda uow: _proposals(uow, author, here, there))
    return Town(
        {**here, "appeal_id": appeals[0], "proposal_id": proposals[0]},
        {**there, "appeal_id": appeals[1], "proposal_id": proposals[1]},
        author,
    )


async def _furnished(units: Units, code: str, first: int) -> Things:
    council = await seed_council(units, members=2, code=code, first=first)

    async def rest(uow: StoredUnit) -> Things:
        ballot = await uow.ballots.ballot(council.ballots[0])
        assert ballot is not None
        motion = await uow.ballots.motion(ballot.motion_id)
        assert motion is not None
        membership = (await uow.bodies.memberships(council.body_id))[1]
        issued = await perform(uow, _operator(), ReplaceAccount(MembershipId(membership.id)))
        link = ChatLinkId(uow.ids.new())
        chat = ChatId(-link)
        await uow.chats.connect(
            ChatLink(link, council.body_id, chat, Purpose.COUNCIL, "group", Language.KK, None, uow.now)
        )
        demand = Demand(
            DemandId(uow.ids.new()), f"{code}-E-1", council.body_id, membership.person_id, "Meet at once", uow.now
        )
        await uow.demands.add(demand)
        speech = SpeechId(uow.ids.new())
        await uow.sittings.save_speech(Speech(speech, motion.meeting_id, None, None, "A guest", uow.now, 60))
        return {
            "body_id": council.body_id,
            "ballot_id": ballot.id,
            "motion_id": motion.id,
            "meeting_id": motion.meeting_id,
            "agenda_item_id": motion.agenda_item_id,
            "membership_id": membership.id,
            "reserve_id": await _listed(uow, council.body_id),
            "invitation_id": issued.invitation_id,
            "chat_link_id": link,
            "speech_id": speech,
            "demand_id": demand.id,
            **await gathered(uow, motion.meeting_id, council.body_id, membership.person_id),
            **await minuted(uow, motion.meeting_id, ballot.id, code),
        }

    return await units.run(rest)


async def _listed(uow: StoredUnit, body_id: BodyId) -> ReserveId:
    """Somebody on the body's reserve list."""
    return await perform(uow, _operator(), AddReserve(body_id, "Kim Olga", "Minutes No. 2 of 1 March 2026"))


async def _appeals(uow: StoredUnit, here: Things, there: Things) -> tuple[PersonId, list[int]]:
    await uow.directory.save_category(Category("roads", Names("Жолдар", "Дороги", "Roads")), 1)
    author = PersonId(uow.ids.new())
    await uow.people.add_person(Person(author, "Author"))
    actor = Actor(AccountId(77), author, ChatId(77), Language.KK, has_consented=True)
    lodged = [
        await perform(uow, actor, LodgeAppeal(None, BodyId(town["body_id"]), "roads", "A hole in the road", None, None))
        for town in (here, there)
    ]
    return author, [one.appeal_id for one in lodged]


async def _proposals(uow: StoredUnit, author: PersonId, here: Things, there: Things) -> list[int]:
    actor = Actor(AccountId(77), author, ChatId(77), Language.KK, has_consented=True)
    return [
        (await perform(uow, actor, SubmitProposal(BodyId(town["body_id"]), "Lights", PROBLEM, PROBLEM))).proposal_id
        for town in (here, there)
    ]


def _operator() -> Actor:
    return Actor(None, None, None, Language.KK, is_administrator=True, has_consented=True)


def _actor(role: Role, body_id: int, person: PersonId | None = None) -> Actor:
    offices = (Office(BodyId(body_id), frozenset({role})),) if role in BODY_ROLES else ()
    return Actor(
        AccountId(5),
        person or (None if role is Role.STRANGER else PersonId(5)),
        ChatId(5),
        Language.KK,
        offices,
        is_administrator=role is Role.ADMINISTRATOR,
        has_consented=role is not Role.STRANGER,
    )


def _about(command: type[Command[Any]], at: str | None, things: Things) -> Command[Any]:
    """A command that says only which thing it is about; what else it holds is checked after the permission."""
    order = object.__new__(command)
    if at is not None:
        object.__setattr__(order, at, things[at])
    return order


async def _is_allowed(uow: StoredUnit, actor: Actor, command: Command[Any]) -> bool:
    try:
        await authorize(uow, actor, command)
    except NotAllowed:
        return False
    except ConsentNeeded:
        return True
    return True


def written() -> dict[str, dict[str, str]]:
    """The matrix as people read it: slug → role → cell."""
    lines = [line for line in DOC.read_text("utf-8").splitlines() if line.startswith("|")]
    rows = [[cell.strip() for cell in line.strip()[1:-1].split("|")] for line in lines]
    head = rows[0]
    return {row[1].strip("`"): dict(zip(head[2:], row[2:], strict=True)) for row in rows[2:]}


@pytest.mark.parametrize("role", [role for role in Role if role not in {Role.REPRESENTATIVE, Role.EXECUTOR}])
async def test_each_role_reaches_exactly_what_is_written(role: Role, town: Town, units: Units) -> None:
    said = written()

    async def compare(uow: StoredUnit) -> list[str]:
        wrong = []
        for command, permission in OURS.items():
            cell = said[permission.slug][role.value.replace("_", " ")]
            actor = _actor(role, town.here["body_id"])
            for things, name in ((town.here, "own body"), (town.there, "other body")):
                expected = cell == "any" or ("body" in cell and things is town.here)
                if await _is_allowed(uow, actor, _about(command, permission.at, things)) is not expected:
                    wrong.append(f"{role} {permission.slug} in {name}: {not expected}")
        return wrong

    assert await units.run(compare) == []


async def test_one_reaches_ones_own_appeal_and_proposal_and_nobody_elses(town: Town, units: Units) -> None:
    async def look(uow: StoredUnit) -> list[str]:
        mine, stranger = (_actor(Role.CITIZEN, 0, person) for person in (town.author, PersonId(5)))
        return [
            permission.slug
            for command, permission in OURS.items()
            if permission.own and permission.at in {"appeal_id", "proposal_id"}
            for about in [_about(command, permission.at, town.there)]
            if not await _is_allowed(uow, mine, about) or await _is_allowed(uow, stranger, about)
        ]

    assert await units.run(look) == []


@pytest.mark.parametrize("role", sorted(BODY_ROLES))
async def test_a_role_held_in_a_part_of_a_body_reaches_exactly_what_is_written(
    role: Role, town: Town, units: Units
) -> None:
    said, part = written(), BodyId(900)

    async def compare(uow: StoredUnit) -> list[str]:
        here = BodyId(town.here["body_id"])
        await uow.bodies.save_body(Body(part, "AAA-P", "presidium", Names("Төралқа", "Президиум"), parent_id=here))
        actor, wrong = _actor(role, part), []
        for command, permission in OURS.items():
            cell = said[permission.slug][role.value.replace("_", " ")]
            for things, name in ((town.here, "its council"), (town.there, "another council")):
                expected = cell == "any" or ("part" in cell and things is town.here)
                if await _is_allowed(uow, actor, _about(command, permission.at, things)) is not expected:
                    wrong.append(f"{role} {permission.slug} in {name}: {not expected}")
        return wrong

    assert await units.run(compare) == []


def test_a_body_is_never_reached_by_a_role_held_in_another() -> None:
    """What stands in the matrix as `body` or `part` is a role that means nothing elsewhere."""
    strays = [p.slug for p in OURS.values() if (p.in_body | p.in_part) - BODY_ROLES]
    assert strays == []
