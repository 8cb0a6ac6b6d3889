"""The forms over a seat: giving one, ending one, another post or an office beside it; the workbook for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from council.identity import MembershipId
from council.members.commands import (
    AddMembership,
    AmendRoster,
    AppointActing,
    ChangePost,
    DescribeMember,
    EndMembership,
    ManageMembers,
    ShowSeat,
)
from council.members.model import Effect, Plan
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.forms import Ask, Form, Values
from handlers.kit.forms.widgets.question import Widget
from handlers.members.choices import acting_posts, organizations, posts
from handlers.members.days import LastDay, MemberDay, TermEnd
from handlers.members.several import Several
from handlers.members.view import members_screen, seat_screen
from handlers.members.workbook import Workbook
from locales.text import Text

R = TypeVar("R")
CHAIR = "chair"
"""The one post that public service bars somewhere (Law 383-V art. 13); only there it is worth a question."""
_WIDGETS: Mapping[str, Widget] = {
    "last_day": LastDay(),
    "member_day": MemberDay(),
    "several": Several(),
    "term_end": TermEnd(),
    "workbook": Workbook(),
}


class MembersForm(Form[R]):
    """A form that also knows the widgets of this package."""

    def widget(self, name: str) -> Widget:
        own = _WIDGETS.get(self.questions[name].widget)
        return own or super().widget(name)


async def show_added(context: Context[Any], membership_id: MembershipId) -> None:
    seat = await context.perform(ShowSeat(membership_id))
    await context.show(seat_screen(seat, Text("members-added")))


async def show_moved(context: Context[Any], membership_id: MembershipId) -> None:
    seat = await context.perform(ShowSeat(membership_id))
    await context.show(seat_screen(seat, Text("members-moved")))


async def show_acting(context: Context[Any], membership_id: MembershipId) -> None:
    seat = await context.perform(ShowSeat(membership_id))
    await context.show(seat_screen(seat, Text("members-acting-appointed")))


async def show_described(context: Context[Any], membership_id: MembershipId) -> None:
    seat = await context.perform(ShowSeat(membership_id))
    await context.show(seat_screen(seat, Text("members-described")))


async def show_amended(context: Context[Any], plan: Plan) -> None:
    """Say what was done, above the list as it stands now."""
    counts = {effect.value: plan.count(effect) for effect in Effect}
    page = await context.perform(ManageMembers(plan.steps[0].seat.body_id))
    await context.show(members_screen(page, Text("members-amended", counts)))


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
        until_on=Ask("term_end"),
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
acting_form = forms.add(
    MembersForm(
        AppointActing,
        given=("membership_id",),
        post=Ask("pick", options=acting_posts),
        from_on=Ask("date"),
        until_on=Ask("date"),
        ground=Ask(),
        done=show_acting,
    )
)
describe_form = forms.add(
    MembersForm(
        DescribeMember,
        given=("membership_id",),
        sex=Ask("choice"),
        birth_year=Ask("number"),
        in_public_service=Ask("choice"),
        done=show_described,
    )
)
