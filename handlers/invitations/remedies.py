"""Why somebody cannot join, shown as a screen: it is the end of a way, and an alert would be gone with a tap."""

from __future__ import annotations

from typing import Any

from council.errors import RuleBroken
from council.invitations.refusals import (
    AccountIsSomebodyElse,
    InvitationExpired,
    InvitationRevoked,
    InvitationUsed,
    PersonHasAccount,
    SeatGone,
    TooManyGuesses,
)
from handlers.invitations.welcome_view import refused_screen
from handlers.kit.context import Context
from handlers.kit.errors import remedy, words_for


@remedy(InvitationUsed)
@remedy(InvitationRevoked)
@remedy(InvitationExpired)
@remedy(SeatGone)
@remedy(PersonHasAccount)
@remedy(AccountIsSomebodyElse)
@remedy(TooManyGuesses)
async def say_why(context: Context[Any], refusal: RuleBroken) -> None:
    await context.show(refused_screen(words_for(refusal)))
