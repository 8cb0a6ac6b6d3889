"""A motion that may be put to the vote now, and what its ballot will be frozen with."""

from __future__ import annotations

from dataclasses import dataclass

from council.ballots.choosing import in_run_off
from council.ballots.majorities import with_majority
from council.ballots.measure import Electorate, Result, Rule
from council.ballots.model import Ballot, Candidate, Course, Motion, Secrecy
from council.ballots.rules import quorum_in, rule_of, waits_for
from council.bodies.model import Body, Member
from council.bodies.rules import seats_of
from council.identity import MembershipId
from council.profiles.model import Profile, QuorumOf, Tie, Voting


def is_for_run_off(last: Ballot | None) -> bool:
    """Whether a second round comes next: the first led to one, or the second found no quorum and is held again."""
    if last is None or last.choice is None:
        return False
    return bool(last.choice.run_off) or (last.course.round > 1 and last.result is Result.NO_QUORUM)


def is_for_revote(last: Ballot | None) -> bool:
    """Whether the rule asks for the one repetition after equal votes."""
    if last is None or last.outcome is None or last.result is None:
        return False
    return waits_for(last.outcome, is_revote=last.course.is_revote) is Tie.REVOTE


def _is_revote_next(last: Ballot | None) -> bool:
    """The same, or the repetition found no quorum: held again it is still the one that the rule knows."""
    is_again = last is not None and last.course.is_revote and last.result is Result.NO_QUORUM
    return is_again or is_for_revote(last)


@dataclass(frozen=True, slots=True)
class Readiness:
    """Everything that opening looks at.

    Attributes:
        last: the ballot on the same motion before this one.
        members: everybody in office with a voice, and
        aside: the seats of those who step aside.
        there: the seats that are checked in; none where the meeting has no sitting.
        candidates: among whom the choice is; in a run-off those who are left.
    """

    motion: Motion
    body: Body
    profile: Profile
    last: Ballot | None
    members: tuple[Member, ...]
    aside: frozenset[MembershipId]
    there: frozenset[MembershipId] | None
    candidates: tuple[Candidate, ...] = ()

    @property
    def voting(self) -> frozenset[MembershipId]:
        return frozenset(each.membership_id for each in self.members if each.voting is Voting.VOTING)

    @property
    def entitled(self) -> frozenset[MembershipId]:
        return self.voting - self.aside

    @property
    def present(self) -> int | None:
        """How many voting members are checked in, those who step aside among them."""
        return None if self.there is None else len(self.voting & self.there)

    @property
    def electorate(self) -> Electorate:
        aside = self.voting & self.aside
        recused = aside if self.there is None else aside & self.there
        return Electorate(seats_of(self.body, self.profile), len(self.voting), len(self.entitled), len(recused))

    @property
    def rule(self) -> Rule:
        rule = rule_of(self.profile)
        rule = with_majority(rule, self.motion.majority) if self.motion.majority else rule
        return in_run_off(rule) if is_for_run_off(self.last) else rule

    @property
    def quorum(self) -> int:
        return quorum_in(self.rule, self.electorate)

    @property
    def counted(self) -> int | None:
        """How many of those checked in the quorum is held against; a quorum of those who vote shows at the close."""
        if self.present is None or self.rule.quorum.of is QuorumOf.ENTITLED:
            return None
        return self.present if self.rule.counts_recused else self.present - self.electorate.recused

    @property
    def lacks_quorum(self) -> bool:
        return self.counted is not None and self.counted < self.quorum

    @property
    def course(self) -> Course:
        voting = self.profile.voting.value
        return Course(
            secrecy=Secrecy.SECRET if self.motion.is_secret else Secrecy.NAMED,
            question=self.motion.question,
            round=2 if is_for_run_off(self.last) else 1,
            is_revote=_is_revote_next(self.last),
            needs_presence=self.there is not None,
            awaited=len(self.entitled if self.there is None else self.entitled & self.there),
            grace_for=voting.grace_seconds * 1000,
            secret_least=voting.secret_least if self.motion.is_secret else 0,
            quorum=self.quorum,
            present=self.present,
        )
