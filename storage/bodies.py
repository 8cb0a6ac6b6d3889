"""Bodies, their search words and their memberships as rows; days are ISO dates, which sort as they are."""

from __future__ import annotations

import json
import re
from datetime import date

from council.bodies.model import Body, Member, Membership
from council.calendar.model import local
from council.folding import fold, fold_place
from council.identity import BodyId, Instant, MembershipId, PersonId
from council.pages import Page
from council.permissions.model import Office, Place, Role
from council.profiles.model import Voting
from storage.engine import Session
from storage.names import columns_of, names_of
from storage.own_rules import own_rules_text
from storage.paging import page_of
from storage.queries import Statements
from storage.rows.bodies import body_of, by_rank, membership_of, office_of, once_each

_WORD = re.compile(r"\w+")
_AFTER_ALL = "\U0010ffff"
_ALL = {"page": 10_000, "skipped": 0}
"""More bodies than any region has."""
_SEARCHED = ("first", "second", "third")
"""As many as `SEARCH_WORDS`, one for each parameter of the query."""


class StoredBodies:
    def __init__(self, session: Session, now: Instant) -> None:
        self._sql = Statements("bodies", session)
        self._now = now

    async def offices(self, person_id: PersonId) -> tuple[Office, ...]:
        rows = await self._sql.offices(person_id=person_id, today=local(self._now).date().isoformat())
        held: dict[BodyId, frozenset[Role]] = {}
        for row in rows:
            office = office_of(row)
            held[office.body_id] = held.get(office.body_id, frozenset()) | office.roles
        return tuple(Office(body_id, roles) for body_id, roles in held.items())

    async def place(self, at: str, thing: int) -> Place | None:
        find = self._sql.membership_place if at == "membership_id" else self._sql.body_place
        row = await find(id=thing)
        return None if row is None else Place(BodyId(row["body_id"]), row["person_id"])

    async def body(self, body_id: BodyId) -> Body | None:
        row = await self._sql.body(id=body_id)
        return None if row is None else body_of(row)

    async def by_code(self, code: str) -> Body | None:
        row = await self._sql.body_by_code(code=code)
        return None if row is None else body_of(row)

    async def every(self) -> tuple[Body, ...]:
        return tuple(body_of(row) for row in await self._sql.bodies())

    async def by_codes(self, page: int) -> Page[Body]:
        return await page_of(self._sql, "bodies_by_code", body_of, page)

    async def children(self, body_id: BodyId) -> tuple[Body, ...]:
        return tuple(body_of(row) for row in await self._sql.children(id=body_id))

    async def search(self, words: str, page: int) -> Page[Body]:
        typed = _WORD.findall(fold_place(words))[: len(_SEARCHED)]
        if not typed:
            return Page((), 1, 0)
        bounds: dict[str, str] = {}
        for slot, word in zip(_SEARCHED, [*typed, *typed[:1] * len(_SEARCHED)], strict=False):
            bounds |= {slot: word, f"past_{slot}": word + _AFTER_ALL}
        return await page_of(self._sql, "found", body_of, page, **bounds)

    async def in_region(self, code: str | None, page: int) -> Page[Body]:
        if code is None:
            return await page_of(self._sql, "in_country", body_of, page)
        return await page_of(self._sql, "in_region", body_of, page, region=code)

    async def around(self, code: str | None) -> tuple[Body, ...]:
        rows = await (self._sql.in_country(**_ALL) if code is None else self._sql.in_region(region=code, **_ALL))
        return tuple(map(body_of, rows))

    async def members(self, body_id: BodyId, on: date) -> tuple[Member, ...]:
        rows = await self._sql.members(body_id=body_id, today=on.isoformat())
        return tuple(sorted(once_each(rows), key=by_rank))

    async def voting_members(self, body_id: BodyId, on: date) -> tuple[Member, ...]:
        return tuple(each for each in await self.members(body_id, on) if each.voting is Voting.VOTING)

    async def presiding(self, body_id: BodyId, on: date) -> tuple[Member, ...]:
        return tuple(each for each in await self.members(body_id, on) if each.role is Role.PRESIDING)

    async def secretaries(self, body_id: BodyId, on: date) -> tuple[Member, ...]:
        return tuple(each for each in await self.members(body_id, on) if each.role is Role.SECRETARY)

    async def membership(self, membership_id: MembershipId) -> Membership | None:
        row = await self._sql.membership(id=membership_id)
        return None if row is None else membership_of(row)

    async def memberships(self, body_id: BodyId) -> tuple[Membership, ...]:
        return tuple(membership_of(row) for row in await self._sql.memberships(body_id=body_id))

    async def save_body(self, body: Body) -> None:
        await self._sql.save_body(
            id=body.id,
            code=body.code,
            profile=body.profile,
            **columns_of(body.names),
            region=body.region,
            parent_id=body.parent_id,
            organization_id=body.organization_id,
            seats=body.seats,
            own_rules=own_rules_text(body.own_rules),
            folded_name=fold(body.names.kk),
            closed_on=body.closed_on and body.closed_on.isoformat(),
        )
        await self._sql.drop_words(body_id=body.id)
        words = await self._words_of(body)
        await self._sql.add_words([{"word": word, "body_id": body.id} for word in sorted(words)])

    async def _words_of(self, body: Body) -> set[str]:
        names = [body.code, *columns_of(body.names).values()]
        for row in await self._sql.words_of_region(code=body.region):
            names += [*columns_of(names_of(row)).values(), *json.loads(row["also"])]
        return set(_WORD.findall(fold_place(" ".join(names))))

    async def save_membership(self, membership: Membership) -> None:
        await self._sql.save_membership(
            id=membership.id,
            body_id=membership.body_id,
            person_id=membership.person_id,
            post=membership.post,
            role=membership.role,
            voting=membership.voting,
            represents=membership.represents,
            from_on=membership.from_on.isoformat(),
            until_on=membership.until_on and membership.until_on.isoformat(),
            ground=membership.ground,
            end_ground=membership.end_ground,
            is_acting=int(membership.is_acting),
            is_in_public_service=int(membership.is_in_public_service),
        )
        await self._sql.doubt_menu(person_id=membership.person_id)
