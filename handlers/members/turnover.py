"""The forms of a composition that changes: the reserve list, a rotation, groups that are split or merged."""

from __future__ import annotations

from typing import Any

from council.identity import BodyId, ReserveId
from council.members.commands import (
    AddReserve,
    ListReserve,
    ManageMembers,
    MergeBodies,
    ReplaceMember,
    Rotate,
    Rotated,
    ShowChanges,
    ShowReserved,
    SplitBody,
    WithdrawReserve,
)
from handlers.kit import forms
from handlers.kit.context import Context
from handlers.kit.forms import Ask
from handlers.members.choices import beside, everybody, organizations, voting_members, waiting
from handlers.members.form import MembersForm, show_added
from handlers.members.history_view import changes_screen
from handlers.members.reserve_view import reserve_screen
from handlers.members.view import members_screen
from locales.text import Text


async def show_listed(context: Context[Any], reserve_id: ReserveId) -> None:
    listed = await context.perform(ShowReserved(reserve_id))
    page = await context.perform(ListReserve(listed.body.id))
    await context.show(reserve_screen(page, Text("members-reserve-added", {"name": listed.name})))


async def show_withdrawn(context: Context[Any], body_id: BodyId) -> None:
    page = await context.perform(ListReserve(body_id))
    await context.show(reserve_screen(page, Text("members-reserve-withdrawn")))


async def show_rotated(context: Context[Any], rotated: Rotated) -> None:
    page = await context.perform(ManageMembers(rotated.body_id))
    await context.show(members_screen(page, Text("members-rotated", {"went": rotated.went, "came": rotated.came})))


async def show_new_body(context: Context[Any], body_id: BodyId) -> None:
    """Show how the new body came to be: whoever changed the old one may have no office in it yet."""
    await context.show(changes_screen(await context.perform(ShowChanges(body_id)), Text("members-restructured")))


list_form = forms.add(
    MembersForm(
        AddReserve,
        given=("body_id",),
        name=Ask(),
        represents=Ask("pick", options=organizations),
        ground=Ask(),
        done=show_listed,
    )
)
withdraw_form = forms.add(MembersForm(WithdrawReserve, given=("reserve_id",), ground=Ask(), done=show_withdrawn))
replace_form = forms.add(
    MembersForm(
        ReplaceMember,
        given=("membership_id",),
        reserve_id=Ask("pick", options=waiting),
        on=Ask("last_day"),
        ground=Ask(),
        done=show_added,
    )
)
rotate_form = forms.add(
    MembersForm(
        Rotate,
        given=("body_id",),
        leaving=Ask("several", options=voting_members),
        reserved=Ask("several", options=waiting),
        names=Ask("long_text"),
        on=Ask("date"),
        ground=Ask(),
        done=show_rotated,
    )
)
split_form = forms.add(
    MembersForm(
        SplitBody,
        given=("body_id",),
        first_kk=Ask(),
        first_ru=Ask(),
        second_kk=Ask(),
        second_ru=Ask(),
        moving=Ask("several", options=everybody),
        on=Ask("date"),
        ground=Ask(),
        done=show_new_body,
    )
)
merge_form = forms.add(
    MembersForm(
        MergeBodies,
        given=("body_id",),
        other_id=Ask("pick", options=beside),
        name_kk=Ask(),
        name_ru=Ask(),
        carried=Ask("several", options=everybody),
        on=Ask("date"),
        ground=Ask(),
        done=show_new_body,
    )
)
