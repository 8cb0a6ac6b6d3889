"""Roles, and the actor who gives a command."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from council.identity import AccountId, BodyId, ChatId, PersonId
from council.language import Language


class Role(StrEnum):
    """What a person can be; one may be several at once."""

    STRANGER = "stranger"
    """Anybody who has not consented to anything yet."""
    CITIZEN = "citizen"
    """A person who has given consent."""
    REPRESENTATIVE = "representative"
    ADVISORY = "advisory"
    MEMBER = "member"
    PRESIDING = "presiding"
    """Chair or deputy."""
    SECRETARY = "secretary"
    DUTY_OFFICER = "duty_officer"
    EXECUTOR = "executor"
    ADMINISTRATOR = "administrator"
    """The operator of the installation, never a chair."""


EVERYONE = tuple(Role)
BODY_ROLES = frozenset({Role.ADVISORY, Role.MEMBER, Role.PRESIDING, Role.SECRETARY, Role.DUTY_OFFICER})
"""Roles that are held in one body and mean nothing in another."""


@dataclass(frozen=True, slots=True)
class Office:
    """The roles one person holds in one body today."""

    body_id: BodyId
    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a Telegram account with the person behind it, or the operator on the command line."""

    account_id: AccountId | None
    person_id: PersonId | None
    chat_id: ChatId | None
    language: Language
    offices: tuple[Office, ...] = ()
    is_administrator: bool = False
    has_consented: bool = False

    def roles(self) -> frozenset[Role]:
        """Every role held anywhere."""
        held = {role for office in self.offices for role in office.roles}
        held.add(Role.CITIZEN if self.has_consented or self.person_id else Role.STRANGER)
        if self.is_administrator:
            held.add(Role.ADMINISTRATOR)
        return frozenset(held)

    def roles_in(self, body_id: BodyId) -> frozenset[Role]:
        """The roles held in this body, and those that hold everywhere."""
        here = {role for office in self.offices if office.body_id == body_id for role in office.roles}
        return frozenset(here | (self.roles() - BODY_ROLES))

    def bodies_as(self, *roles: Role) -> tuple[BodyId, ...]:
        """The bodies in which one of these roles is held."""
        return tuple(office.body_id for office in self.offices if office.roles & set(roles))


def operator(language: Language) -> Actor:
    """The actor of the command line: the administrator at the machine itself."""
    return Actor(None, None, None, language, is_administrator=True, has_consented=True)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a thing stands: its body, and whose it is.

    Attributes:
        parts: the bodies that belong to its body, looked up where a permission asks for them.
    """

    body_id: BodyId | None = None
    owner_id: PersonId | None = None
    parts: frozenset[BodyId] = frozenset()


@dataclass(frozen=True, slots=True)
class Permission:
    """Who may give one command.

    Attributes:
        own: roles that may where the thing is their own.
        in_body: roles that may where they hold the role in the thing's own body.
        anywhere: roles that may everywhere.
        in_part: roles that may where they hold the role in a body that belongs to the thing's own (its presidium).
        at: the field that names the thing (`ballot_id`), or none where there is no such thing.
        is_personal: the command keeps personal data, so consent is asked before it.
    """

    slug: str
    own: frozenset[Role]
    in_body: frozenset[Role]
    anywhere: frozenset[Role]
    at: str | None
    is_personal: bool
    in_part: frozenset[Role] = frozenset()
