"""The matrix of permissions, made from the registry: roles × commands × own or other body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from council.permissions.model import Permission, Role
from council.permissions.registry import permissions


@dataclass(frozen=True, slots=True)
class Line:
    """One command: which roles may give it, and where.

    Attributes:
        noun: the package of `council` that declares it.
        cells: role → `any` (everywhere), `body` (where the role is held), `part` (where it is held in a body that
            belongs to that one), `own` (one's own thing), or nothing.
    """

    noun: str
    slug: str
    cells: dict[Role, str]
    is_personal: bool


def matrix() -> Iterator[Line]:
    """Every declared command of the rules, by noun and name; screens of the chat itself are left out."""
    declared = ((command.__module__.split("."), permission) for command, permission in permissions().items())
    ours = [(noun, permission.slug, permission) for (room, noun, *_), permission in declared if room == "council"]
    for noun, slug, permission in sorted(ours, key=lambda each: each[:2]):
        yield Line(noun, slug, {role: cell(permission, role) for role in Role}, permission.is_personal)


def cell(permission: Permission, role: Role) -> str:
    """Say how far the role reaches; a role held in bodies that may everywhere needs no body of its own."""
    if role in permission.anywhere:
        return "any"
    scopes = (("body", permission.in_body), ("part", permission.in_part), ("own", permission.own))
    return " + ".join(word for word, roles in scopes if role in roles)


def as_markdown() -> str:
    """Write the matrix as a table for the docs."""
    roles = [role for role in Role if any(line.cells[role] for line in matrix())]
    head = ["noun", "command", *(role.value.replace("_", " ") for role in roles), "consent"]
    rows = [head, ["---"] * len(head)]
    rows += [
        [line.noun, f"`{line.slug}`", *(line.cells[role] for role in roles), "asked" if line.is_personal else ""]
        for line in matrix()
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) + "\n"
