"""What a member sees after checking in: a word where they pressed, and their card below everything else."""

from __future__ import annotations

from typing import Any

from council.sittings.audience import of_person
from council.sittings.commands import Arrival, SittingPage
from handlers.kit.context import Context
from handlers.sittings.view import arrival_screen, checked_in_screen, moved_screen, wrong_code_screen
from locales.text import Text


async def show_checked_in(context: Context[Any], page: SittingPage) -> None:
    await context.toast(Text("sittings-checked-in"))
    former = await _bring(context, page)
    if former != context.incoming.message_id:
        await context.show(checked_in_screen(page))


async def show_arrival(context: Context[Any], arrival: Arrival) -> None:
    if arrival.is_right:
        await show_checked_in(context, arrival.page)
    else:
        await context.show(wrong_code_screen(arrival.page, arrival.tries_left))


async def show_place(context: Context[Any], page: SittingPage) -> None:
    """Whoever is there gets their card, whoever is not the way in."""
    if page.own is None:
        await context.show(arrival_screen(page))
    else:
        await _bring(context, page)


async def _bring(context: Context[Any], page: SittingPage) -> int | None:
    """Send the person's card anew; the message in which it stood says where it has gone."""
    person_id = context.actor.person_id
    if person_id is None:
        return None
    former = await context.uow.cards.bring(of_person(page.meeting.id), person_id)
    if former is not None:
        await context.redraw(moved_screen(page), former)
    return former
