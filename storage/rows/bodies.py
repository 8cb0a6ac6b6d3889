"""A body, and who sits in it; days are ISO dates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from council.bodies.model import Body, Member, Membership
from council.bodies.rules import roles_of
from council.folding import fold
from council.identity import BodyId, MembershipId, PersonId
from council.permissions.model import Office, Role
from council.profiles.model import Voting
from storage.names import names_of
from storage.own_rules import own_rules_of
from storage.queries import Row

_RANK = (Role.PRESIDING, Role.MEMBER, Role.ADVISORY, Role.SECRETARY)


def office_of(row: Row) -> Office:
    roles = roles_of(Role(row["role"]), Voting(row["voting"]), is_representative=row["represents"] is not None)
    return Office(BodyId(row["body_id"]), roles)


def body_of(row: Row) -> Body:
    return Body(
        id=BodyId(row["id"]),
        code=row["code"],
        profile=row["profile"],
        names=names_of(row),
        region=row["region"],
        parent_id=row["parent_id"],
        organization_id=row["organization_id"],
        seats=row["seats"],
        own_rules=own_rules_of(row["own_rules"]),
        closed_on=_day(row["closed_on"]),
    )


def _member(row: Row) -> Member:
    return Member(
        membership_id=MembershipId(row["id"]),
        person_id=PersonId(row["person_id"]),
        name=row["name"],
        post=row["post"],
        role=Role(row["role"]),
        voting=Voting(row["voting"]),
        represents=None if row["organization_id"] is None else names_of(row),
        from_on=date.fromisoformat(row["from_on"]),
        until_on=_day(row["until_on"]),
    )


def once_each(rows: Iterable[Row]) -> Iterable[Member]:
    """Whoever is acting in an office beside a seat of their own is one person, with the voice of the seat.

    Nobody is acting in the post that is theirs.
    """
    people: dict[int, Member] = {}
    for row in sorted(rows, key=lambda row: row["is_acting"] == 1):
        member = _member(row)
        if row["is_acting"] == 1:
            seat = people.get(member.person_id)
            if seat is not None and seat.post == member.post:
                continue
            member = replace(seat or member, role=member.role, acting=member.post)
        people[member.person_id] = member
    return people.values()


def by_rank(member: Member) -> tuple[int, bool, str, int]:
    return (
        _RANK.index(member.role),
        "chair" not in (member.post, member.acting),
        fold(member.name),
        member.membership_id,
    )


def membership_of(row: Row) -> Membership:
    return Membership(
        id=MembershipId(row["id"]),
        body_id=BodyId(row["body_id"]),
        person_id=PersonId(row["person_id"]),
        post=row["post"],
        role=Role(row["role"]),
        voting=Voting(row["voting"]),
        represents=row["represents"],
        from_on=date.fromisoformat(row["from_on"]),
        until_on=_day(row["until_on"]),
        ground=row["ground"],
        end_ground=row["end_ground"],
        is_acting=row["is_acting"] == 1,
        is_in_public_service=row["is_in_public_service"] == 1,
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
