"""How a kind of body proceeds: what its profile says of proposals, ballots, elections, minutes and the floor."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from council.permissions.model import Role


@dataclass(frozen=True, slots=True)
class Shares:
    """What parts of the voting members the law or a regulation bounds; none is unbounded."""

    state_most: Fraction | None = None
    women_least: Fraction | None = None
    young_least: Fraction | None = None
    """Of members under 35."""
    npo_least: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Elections:
    """How the body fills its own posts.

    Attributes:
        open_by_law: the ballot on a holder is never secret, whatever `VotingRules.is_secret_allowed` says.
        posts: the codes of those that the body itself elects.
    """

    open_by_law: bool
    posts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Tabling:
    """How a proposal comes before the body.

    Attributes:
        roles: who of the body may table one.
        support_share: the part of the members in office whose support needs nobody's leave.
        decliners: who may decline one, with a reason.
        may_citizens: whether anybody else may submit one.
        declines_for_parent: whether the same may decline what is proposed to the body this one belongs to.
        returned_days: calendar days for which a proposal that was returned stays on the desk without being corrected.
    """

    roles: frozenset[Role]
    support_share: Fraction
    decliners: frozenset[Role]
    may_citizens: bool
    declines_for_parent: bool = False
    returned_days: int = 30


@dataclass(frozen=True, slots=True)
class Extraordinary:
    """Which part of the members in office may demand a meeting, and in how many working days it must be called."""

    share: Fraction
    working_days: int


@dataclass(frozen=True, slots=True)
class VotingRules:
    """How a ballot is held.

    Attributes:
        grace_seconds: between the last vote and the close; a change begins it anew.
        is_absentee_allowed: whether votes may be given outside a sitting.
        secret_least: with fewer votes than this a secret ballot tells its outcome only, never its counts.
        are_recused_in_quorum: whether who has stepped aside still counts as present.
        run_off: whether an election that nobody won goes to the first two.
    """

    grace_seconds: int = 60
    is_secret_allowed: bool = False
    is_absentee_allowed: bool = False
    secret_least: int = 10
    are_recused_in_quorum: bool = True
    run_off: bool = True


@dataclass(frozen=True, slots=True)
class MinutesRules:
    """The terms of minutes, in working days: to be signed, to be remarked on, to be published."""

    sign_working_days: int
    remark_working_days: int
    publish_working_days: int


@dataclass(frozen=True, slots=True)
class Renewal:
    """How many calendar months before its term ends the next composition begins to be formed."""

    months_before: int


@dataclass(frozen=True, slots=True)
class Speaking:
    """How long one may speak from the floor, and with a report, in minutes."""

    speaker_minutes: int
    report_minutes: int
