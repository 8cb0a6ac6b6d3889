"""What the forms of members offer to pick from: posts, organizations, people of the body, groups beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from council.bodies.commands import ShowChildren
from council.bodies.model import Body, Membership
from council.calendar.model import local
from council.folding import fold
from council.identity import BodyId
from council.members.commands import Drawn, DrawRoster, ListReserve, ManageMembers, ShowSeat
from council.members.rules import STOOD_IN_FOR
from council.names import Names
from council.profiles.model import Voting
from handlers.kit.context import Context
from handlers.kit.forms import PER_PAGE, Choice, Options, Values
from handlers.kit.screen import Button
from locales.text import Text


async def posts(context: Context[Any], values: Values, words: str, page: int) -> Options:
    """The posts of the body; of a member, those but the one held."""
    body_id, held = await _place(context, values)
    drawn = await context.perform(DrawRoster(body_id))
    found = [
        Choice(post.code, post.names)
        for post in drawn.roster.profile.posts
        if post.code != held and _is_called(post.names, words)
    ]
    return _page(found, page)


async def acting_posts(context: Context[Any], values: Values, words: str, page: int) -> Options:
    """The offices in which somebody may stand in, but the own one."""
    body_id, held = await _place(context, values)
    drawn = await context.perform(DrawRoster(body_id))
    found = [
        Choice(post.code, post.names)
        for post in drawn.roster.profile.posts
        if post.role in STOOD_IN_FOR and post.code != held and _is_called(post.names, words)
    ]
    return _page(found, page)


async def organizations(context: Context[Any], values: Values, words: str, page: int) -> Options:
    drawn = await context.perform(DrawRoster(values["body_id"]))
    known = [each for each in drawn.roster.organizations.values() if _is_called(each.names, words)]
    language = context.actor.language
    known.sort(key=lambda each: context.words.sort_key(each.names.in_(language)))
    none_label = Text("add-membership-represents-nobody")
    return _page([Choice(each.id, each.names) for each in known], page, none_label)


async def waiting(context: Context[Any], values: Values, words: str, page: int) -> Options:
    """Those on the reserve list of the body, the next first."""
    body_id, _ = await _place(context, values)
    listed = await context.perform(ListReserve(body_id))
    found = [Choice(each.entry.id, each.name) for each in listed.everybody if fold(words) in fold(each.name)]
    return _page(found, page)


async def voting_members(context: Context[Any], values: Values, words: str, page: int) -> Options:
    """Who may rotate out: the members with a vote."""
    drawn = await context.perform(DrawRoster(values["body_id"]))
    return _people([(drawn, each) for each in drawn.seats if each.voting is Voting.VOTING], page)


async def everybody(context: Context[Any], values: Values, words: str, page: int) -> Options:
    """Everybody who sits in the group, and in the one it is merged with."""
    bodies = [values[name] for name in ("body_id", "other_id") if values.get(name) is not None]
    drawn = [await context.perform(DrawRoster(body_id)) for body_id in bodies]
    people = [(each, seat) for each in drawn for seat in each.seats]
    return _people(people, page)


async def beside(context: Context[Any], values: Values, words: str, page: int) -> Options:
    """Groups of the same kind under the same body, in which the person has a say."""
    drawn = await context.perform(DrawRoster(values["body_id"]))
    body, today = drawn.roster.body, local(context.uow.now).date()
    found = [
        Choice(each.id, each.names)
        for each in await _children(context, body.parent_id)
        if each.id != body.id and each.profile == body.profile and not each.is_closed(today)
        if _is_called(each.names, words)
        and await context.allowed(Button(Text("members-menu-button"), ManageMembers(each.id)))
    ]
    return _page(found, page)


async def _children(context: Context[Any], parent_id: BodyId | None) -> list[Body]:
    """All bodies under one; its pages are turned until the last."""
    found: list[Body] = []
    number = 1
    while parent_id is not None:
        page = (await context.perform(ShowChildren(parent_id, number))).bodies
        found += page.items
        if number >= page.pages:
            break
        number += 1
    return found


def _people(seats: Sequence[tuple[Drawn, Membership]], page: int) -> Options:
    """Their names; somebody who sits in both groups stands here once."""
    named = {seat.person_id: Choice(seat.id, drawn.roster.names[seat.person_id]) for drawn, seat in reversed(seats)}
    return _page([*named.values()][::-1], page)


def _page(choices: list[Choice], page: int, none_label: Text | None = None) -> Options:
    shown = tuple(choices[(page - 1) * PER_PAGE : page * PER_PAGE])
    return Options(shown, len(choices), none_label=none_label)


def _is_called(names: Names, words: str) -> bool:
    return any(fold(words) in fold(name) for name in (names.kk, names.ru, names.en))


async def _place(context: Context[Any], values: Values) -> tuple[BodyId, str | None]:
    if "body_id" in values:
        return values["body_id"], None
    seat = await context.perform(ShowSeat(values["membership_id"]))
    return seat.body.id, seat.membership.post
