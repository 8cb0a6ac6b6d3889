"""One row of a workbook of members beside the roster: what it asks for, or why that cannot be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from council.bodies.model import Membership
from council.command import check_field
from council.folding import clean, fold
from council.identity import MembershipId, OrganizationId, PersonId
from council.members.commands import AddMembership, EndMembership
from council.members.model import Effect, Roster, RosterRow, Step
from council.members.refusals import (
    DatesOutOfOrder,
    EndAndPostAtOnce,
    MembershipEnded,
    PostGroundMissing,
    RowOfAnotherBody,
    UnknownOrganization,
    UnknownPost,
    VotingSetByPost,
)
from council.names import Names
from council.profiles.model import Post, Voting


def same_text(one: str, other: str) -> bool:
    """Tell whether a cell says what is kept: a sheet has one line, and spaces do not count."""
    return clean(one).split() == clean(other).split()


@dataclass(frozen=True, slots=True)
class RowReading:
    """One row beside the roster."""

    roster: Roster
    as_of: date
    row: RosterRow

    def step(self) -> Step | None:
        """What the row does; nothing, if it says what is so already.

        Raises:
            RuleBroken: it cannot be done, whatever the other rows do.
        """
        if self.row.key is None:
            return self._coming()
        before = self._before()
        former_name = self._former_name(before)
        step = self._moved(before) if self.row.post != before.post else self._mended(before)
        if step.after == (before,) and former_name is None:
            return None
        if before.is_over(self.as_of):
            raise MembershipEnded(until_on=before.until_on)
        self._expect_fields()
        return replace(step, former_name=former_name)

    def _coming(self) -> Step:
        row, post = self.row, self._post()
        self._expect_fields()
        membership = Membership(
            id=MembershipId(-row.number),
            body_id=self.roster.body.id,
            person_id=PersonId(-row.number),
            post=post.code,
            role=post.role,
            voting=post.voting,
            represents=self._represents(None),
            from_on=row.from_on,
            until_on=row.ended_on or row.until_on,
            ground=row.ground,
            end_ground=row.end_ground or None,
        )
        return self._step(Effect.COMES, None, membership)

    def _mended(self, before: Membership) -> Step:
        row = self.row
        if row.is_voting is not (before.voting is Voting.VOTING):
            raise _voting_refused(self._post())
        mended = replace(
            before,
            represents=self._represents(before.represents),
            from_on=row.from_on,
            until_on=row.ended_on or row.until_on,
            ground=before.ground if same_text(row.ground, before.ground) else row.ground,
            end_ground=self._end_ground(before),
        )
        if mended.until_on is not None and mended.until_on < mended.from_on:
            raise DatesOutOfOrder(from_on=mended.from_on, until_on=mended.until_on)
        is_end = (mended.until_on, mended.end_ground) != (before.until_on, before.end_ground)
        return Step(row, Effect.GOES if row.ended_on and is_end else Effect.MENDED, before, (mended,))

    def _moved(self, before: Membership) -> Step:
        row, post = self.row, self._post()
        if row.ended_on is not None:
            raise EndAndPostAtOnce
        if same_text(row.ground, before.ground):
            raise PostGroundMissing(post=post.names)
        first = row.from_on if row.from_on != before.from_on else max(self.as_of, before.from_on)
        if first < before.from_on:
            raise DatesOutOfOrder(from_on=before.from_on, until_on=first)
        is_new = first > before.from_on
        moved = replace(
            before,
            id=MembershipId(-row.number) if is_new else before.id,
            post=post.code,
            role=post.role,
            voting=post.voting,
            represents=self._represents(before.represents),
            from_on=first,
            until_on=row.until_on,
            ground=row.ground,
            end_ground=None,
        )
        former = replace(before, until_on=first - timedelta(days=1), end_ground=row.ground)
        return self._step(Effect.MOVES, before, *((former,) if is_new else ()), moved)

    def _step(self, effect: Effect, before: Membership | None, *after: Membership) -> Step:
        is_barred = not self._post().may_be_civil_servant.value
        return Step(self.row, effect, before, after, is_barred_to_officials=is_barred)

    def _before(self) -> Membership:
        known = {str(each.id): each for each in self.roster.memberships if not each.is_acting}
        if self.row.key not in known:
            raise RowOfAnotherBody
        return known[self.row.key]

    def _former_name(self, before: Membership) -> str | None:
        name = self.roster.names.get(before.person_id)
        return None if name is None or same_text(name, self.row.name) else name

    def _end_ground(self, before: Membership) -> str | None:
        if before.end_ground is not None and same_text(self.row.end_ground, before.end_ground):
            return before.end_ground
        return self.row.end_ground or None

    def _post(self) -> Post:
        post = self.roster.profile.post(self.row.post)
        if post is None:
            raise UnknownPost(post=self.row.post)
        if self.row.post != self._post_before() and self.row.is_voting is not (post.voting is Voting.VOTING):
            raise _voting_refused(post)
        return post

    def _post_before(self) -> str | None:
        return None if self.row.key is None else self._before().post

    def _represents(self, before: OrganizationId | None) -> OrganizationId | None:
        written = _folded(self.row.represents)
        if not written:
            return None
        meant = [each.id for each in self.roster.organizations.values() if written in _called(each.names, each.code)]
        if before in meant:
            return before
        if len(meant) != 1:
            raise UnknownOrganization
        return meant[0]

    def _expect_fields(self) -> None:
        """The sheet is held to what the forms are held to.

        Raises:
            FieldRefused: a name or a ground is too short or too long.
        """
        check_field(AddMembership, "name", self.row.name)
        check_field(AddMembership, "ground", self.row.ground)
        if self.row.end_ground:
            check_field(EndMembership, "ground", self.row.end_ground)


def _voting_refused(post: Post) -> VotingSetByPost:
    return VotingSetByPost(post=post.names, voting="yes" if post.voting is Voting.VOTING else "no")


def _folded(text: str) -> str:
    return " ".join(fold(text).split())


def _called(names: Names, code: str) -> frozenset[str]:
    return frozenset(filter(None, map(_folded, (names.kk, names.ru, names.en, code))))
