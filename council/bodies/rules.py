"""Rules of bodies: what a seat makes of its holder, and how many seats there are."""

from __future__ import annotations

import re
from typing import Final

from council.bodies.commands import SEARCH_MOST, SEARCH_WORDS
from council.bodies.model import Body
from council.folding import fold
from council.permissions.model import Role
from council.profiles.model import Profile, Voting

_WORD: Final = re.compile(r"\w+")


def searched(typed: str) -> str:
    """What is looked for where this was typed: signs would not fit the button that turns the page."""
    return " ".join(_WORD.findall(fold(typed))[:SEARCH_WORDS])[:SEARCH_MOST].strip()


def roles_of(role: Role, voting: Voting, *, is_representative: bool) -> frozenset[Role]:
    """What a seat makes of its holder: a chair who votes is a member too."""
    roles = {role}
    if voting is Voting.VOTING:
        roles.add(Role.MEMBER)
    if is_representative:
        roles.add(Role.REPRESENTATIVE)
    return frozenset(roles)


def seats_of(body: Body, profile: Profile) -> int:
    """The established membership, of which quorum and some majorities are reckoned."""
    return body.seats or profile.size.value.most
