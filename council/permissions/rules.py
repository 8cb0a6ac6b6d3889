"""The one rule that says yes or no."""

from __future__ import annotations

from council.permissions.model import Actor, Permission, Place


def may(actor: Actor, permission: Permission, place: Place) -> bool:
    """Tell whether the actor may give a command with this permission at this place."""
    if actor.roles() & permission.anywhere:
        return True
    if place.owner_id is not None and place.owner_id == actor.person_id and actor.roles() & permission.own:
        return True
    if any(actor.roles_in(part) & permission.in_part for part in place.parts):
        return True
    return place.body_id is not None and bool(actor.roles_in(place.body_id) & permission.in_body)
