"""What a body is made of: women, the young, the state and NPOs among its voting members, beside what is established.

Shares are reckoned of counts; nobody's sex or year of birth leaves this noun.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor
from typing import Final

from council.organizations.model import OrganizationKind
from council.people.model import Sex
from council.profiles.model import Profile

YOUNG_BELOW: Final = 35
"""Years of age: the share of members under 35 is what councils report; by the year of birth, so at the end of it."""
OF_STATE: Final = frozenset({OrganizationKind.STATE_BODY, OrganizationKind.QUASI_PUBLIC})


@dataclass(frozen=True, slots=True)
class Portrait:
    """What is known of one voting member that a share is reckoned of.

    Attributes:
        kind: of the organization represented; none for nobody's representative.
    """

    sex: Sex | None
    birth_year: int | None
    kind: OrganizationKind | None
    is_in_public_service: bool


class Part(StrEnum):
    WOMEN = "women"
    YOUNG = "young"
    STATE = "state"
    NPO = "npo"


@dataclass(frozen=True, slots=True)
class Share:
    """One part of the voting members in office.

    Attributes:
        known: of how many members it is known whether they belong to it.
        least, most: members that the profile wants at the least or allows at the most; none where it says nothing.
    """

    part: Part
    count: int
    known: int
    least: int | None = None
    most: int | None = None

    def is_missed(self, seated: int) -> bool:
        """Tell whether the bound is surely missed: members of whom nothing is known may still belong to the part."""
        if self.most is not None and self.count > self.most:
            return True
        return self.least is not None and self.count + seated - self.known < self.least


def shares_of(portraits: Sequence[Portrait], profile: Profile, seats: int, today: date) -> tuple[Share, ...]:
    """Reckon every part.

    Args:
        seats: the established membership, of which the most is reckoned; the least is of the members in office.
    """
    bounds, seated = profile.shares.value, len(portraits)
    return (
        _share(Part.WOMEN, portraits, _is_woman, least=_least(bounds.women_least, seated)),
        _share(Part.YOUNG, portraits, lambda each: _is_young(each, today), least=_least(bounds.young_least, seated)),
        _share(Part.STATE, portraits, _is_of_state, most=state_most(profile, seats)),
        _share(Part.NPO, portraits, _is_of_npo, least=_least(bounds.npo_least, seated)),
    )


def missed_among(shares: Sequence[Share], seated: int) -> tuple[Part, ...]:
    return tuple(share.part for share in shares if share.is_missed(seated))


def wanted_of(profile: Profile, seats: int, seated: int) -> int | None:
    """The fewest members of a body with so many seats, if it has fewer (`Profile.size`)."""
    least = min(profile.size.value.least, seats)
    return least if seated < least else None


def state_most(profile: Profile, seats: int) -> int | None:
    """How many of the seats the state may take (`Profile.shares`); none where nothing bounds it."""
    share = profile.shares.value.state_most
    return None if share is None else floor(share * seats)


def is_of_state(kind: OrganizationKind | None, *, is_in_public_service: bool) -> bool:
    """Whoever is in public service counts for the state, even where an NPO sent them."""
    return is_in_public_service or kind in OF_STATE


def _share(
    part: Part,
    portraits: Sequence[Portrait],
    belongs: Callable[[Portrait], bool | None],
    *,
    least: int | None = None,
    most: int | None = None,
) -> Share:
    told = [belongs(portrait) for portrait in portraits]
    return Share(part, told.count(True), len(told) - told.count(None), least, most)


def _least(share: Fraction | None, seated: int) -> int | None:
    return None if share is None else ceil(share * seated)


def _is_woman(portrait: Portrait) -> bool | None:
    return None if portrait.sex is None else portrait.sex is Sex.FEMALE


def _is_young(portrait: Portrait, today: date) -> bool | None:
    return None if portrait.birth_year is None else today.year - portrait.birth_year < YOUNG_BELOW


def _is_of_state(portrait: Portrait) -> bool:
    return is_of_state(portrait.kind, is_in_public_service=portrait.is_in_public_service)


def _is_of_npo(portrait: Portrait) -> bool:
    return portrait.kind is OrganizationKind.NPO and not portrait.is_in_public_service
