"""The forms over a seat: giving one, ending one, another post, and the workbook for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from council.folding import fold
from council.identity import BodyId, MembershipId
from council.members.commands import (
    AddMembership,
    AmendRoster,
    ChangePost,
    DrawRoster,
    EndMembership,
    ManageMembers,
    ShowSeat,
)
from council.members.model import Effect, Plan
from council.names import Names
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.forms import PER_PAGE, Ask, Choice, Form, Options, Values
from handlers.kit.forms.widgets.question import Widget
from handlers.members.days import LastDay, MemberDay
from handlers.members.view import members_screen, seat_screen
from handlers.members.workbook import Workbook
from locales.text import Text

R = TypeVar("R")
CHAIR = "chair"
"""The one post that public service bars somewhere (Law 383-V art. 13); only there it is worth a question."""
_WIDGETS: Mapping[str, Widget] = {"last_day": LastDay(), "member_day": MemberDay(), "workbook": Workbook()}


class MembersForm(Form[R]):
    """A form that also knows the widgets of this package."""

    def widget(self, name: str) -> Widget:
        own = _WIDGETS.get(self.questions[name].widget)
        return own or super().widget(name)


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


async def organizations(context: Context[Any], values: Values, words: str, page: int) -> Options:
    drawn = await context.perform(DrawRoster(values["body_id"]))
    known = [each for each in drawn.roster.organizations.values() if _is_called(each.names, words)]
    language = context.actor.language
    known.sort(key=lambda each: context.words.sort_key(each.names.in_(language)))
    none_label = Text("add-membership-represents-nobody")
    return _page([Choice(each.id, each.names) for each in known], page, none_label)


async def show_added(context: Context[Any], membership_id: MembershipId) -> None:
    seat = await context.perform(ShowSeat(membership_id))
    await context.show(seat_screen(seat, Text("members-added")))


async def show_moved(context: Context[Any], membership_id: MembershipId) -> None:
    seat = await context.perform(ShowSeat(membership_id))
    await context.show(seat_screen(seat, Text("members-moved")))


async def show_amended(context: Context[Any], plan: Plan) -> None:
    """Say what was done, above the list as it stands now."""
    counts = {effect.value: plan.count(effect) for effect in Effect}
    page = await context.perform(ManageMembers(plan.steps[0].seat.body_id))
    await context.show(members_screen(page, Text("members-amended", counts)))


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


def _is_chair(values: Values) -> bool:
    return bool(values.get("post") == CHAIR)


add_form = forms.add(
    MembersForm(
        AddMembership,
        given=("body_id",),
        name=Ask(),
        post=Ask("pick", options=posts),
        in_public_service=Ask("choice", when=_is_chair),
        represents=Ask("pick", options=organizations),
        from_on=Ask("date"),
        until_on=Ask("date"),
        ground=Ask(),
        done=show_added,
    )
)
end_form = forms.add(MembersForm(EndMembership, given=("membership_id",), on=Ask("last_day"), ground=Ask()))
post_form = forms.add(
    MembersForm(
        ChangePost,
        given=("membership_id",),
        post=Ask("pick", options=posts),
        in_public_service=Ask("choice", when=_is_chair),
        from_on=Ask("member_day"),
        ground=Ask(),
        done=show_moved,
    )
)
amend_form = forms.add(MembersForm(AmendRoster, given=("body_id",), sheet=Ask("workbook"), done=show_amended))
