"""Inviting from the command line: whom, by which keys, and links that need the bot's name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from telegram.error import TelegramError

import council.invitations.actions  # noqa: F401  the commands find their actions once this is imported
from bot.api import BotApi
from bot.settings import Settings
from bot.transport import AiohttpRequest, OutcomeUnknown
from council.bodies.model import Body
from council.identity import MembershipId, PersonId
from council.invitations.commands import Issued, IssueInvitation, IssueInvitations
from council.invitations.finding import invitees_of
from council.invitations.model import Invitee
from council.language import Language
from council.perform import perform
from council.permissions.model import operator
from handlers.invitations.links import link_of
from locales.text import Text, Value
from storage.unit_of_work import StoredUnit, Units


class NotInvited(Exception):
    """Nobody was invited; `text` says why and what to do."""

    def __init__(self, reason: str, **args: Value) -> None:
        super().__init__(reason)
        self.text = Text(reason, args)


@dataclass(frozen=True, slots=True)
class Wish:
    """Whom to invite.

    Attributes:
        body: its code, `KST`.
        member: the key by which files name the person; without it everybody who has not joined.
    """

    body: str
    member: str | None = None


@dataclass(frozen=True, slots=True)
class Handout:
    """A fresh invitation as it is handed over: its link stands nowhere else."""

    key: str | None
    issued: Issued
    link: str


async def invite(units: Units, wish: Wish, username: str) -> tuple[Handout, ...]:
    """Invite in one unit of work, as the operator.

    Args:
        username: the bot's, without "@".

    Raises:
        NotInvited: there is no such body or member.
        RuleBroken: the member has joined already.
    """

    async def work(uow: StoredUnit) -> tuple[Handout, ...]:
        body = await _body(uow, wish.body)
        people = await uow.directory.people_by_key()
        issued: Sequence[Issued]
        if wish.member is None:
            issued = await perform(uow, operator(Language.KK), IssueInvitations(body.id))
        else:
            seat = _seat_of(await invitees_of(uow, body.id), people.get(wish.member), wish)
            issued = [await perform(uow, operator(Language.KK), IssueInvitation(seat))]
        keys = {person_id: key for key, person_id in people.items()}
        return tuple(Handout(keys.get(one.person_id), one, link_of(username, one.code)) for one in issued)

    return await units.run(work)


async def standings(units: Units, code: str) -> tuple[Invitee, ...]:
    """Who has joined and who not.

    Raises:
        NotInvited: there is no such body.
    """

    async def work(uow: StoredUnit) -> tuple[Invitee, ...]:
        return await invitees_of(uow, (await _body(uow, code)).id)

    return await units.run(work)


async def ask_username(settings: Settings) -> str:
    """Ask Telegram for the bot's name.

    Raises:
        NotInvited: there is no token, or no answer.
    """
    if settings.bot_token is None:
        raise NotInvited("doctor-token.missing")
    request = AiohttpRequest(proxy=settings.proxy)
    await request.initialize()
    try:
        api = BotApi(request, settings.api_url, settings.bot_token.get_secret_value())
        return await _username(api)
    except TelegramError as error:
        raise NotInvited("doctor-token.no-answer", url=settings.api_url, why=error.message) from error
    finally:
        await request.shutdown()


async def _username(api: BotApi) -> str:
    me = await api.ask("getMe", {}, dict)
    if not me.get("username"):
        raise OutcomeUnknown("getMe names no username")
    return str(me["username"])


def _seat_of(invitees: Sequence[Invitee], person_id: PersonId | None, wish: Wish) -> MembershipId:
    for invitee in invitees:
        if invitee.member.person_id == person_id:
            return invitee.member.membership_id
    raise NotInvited("invite-no-member", key=wish.member, code=wish.body)


async def _body(uow: StoredUnit, code: str) -> Body:
    body = await uow.bodies.by_code(code)
    if body is None:
        raise NotInvited("invite-no-body", code=code)
    return body
