"""One update from its raw shape to its route, inside one unit of work.

Person, roles and open draft are read at once; then a dictionary look-up, the route, and whatever it refused put into
words. A refusal undoes what the route wrote and keeps what is said about it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from typing import Any

from council.chats.commands import NoteReach
from council.errors import RuleBroken
from council.identity import TelegramId
from council.language import Language
from council.people.model import CONSENT_VERSION, Account, Reach
from council.permissions.model import Actor, Office
from handlers.kit.context import Context, House
from handlers.kit.errors import PrivateOnly, StaleButton, UnknownSlash, answer
from handlers.kit.incoming import Incoming, Kind
from handlers.kit.lazy_update import update_of
from handlers.kit.ports import EdgeUnit
from handlers.kit.routes import Route, Routes
from handlers.kit.wanted import Ready

Claim = Callable[[Context[Any]], Awaitable[bool]]
"""Takes what was typed or sent if a draft waits for it; tells whether it did."""


class Router:
    """Finds the route of an update and follows it.

    Args:
        claim: the form engine's hand on typed text and media.
        administrators: Telegram ids from the settings; there is no other way to become one.
        is_lazy: whether `telegram.Update` is built only when a route touches it.
    """

    def __init__(
        self,
        routes: Routes,
        house: House,
        claim: Claim,
        administrators: Collection[TelegramId] = (),
        *,
        is_lazy: bool = True,
    ) -> None:
        self._routes, self._house, self._claim = routes, house, claim
        self._administrators, self._is_lazy = frozenset(administrators), is_lazy

    async def handle(self, uow: EdgeUnit, incoming: Incoming, ready: Ready | None = None) -> None:
        """Handle one update in an open unit of work; the caller commits it together with its own "done".

        Raises:
            Wanted: something must be done outside the unit first; roll back, do it, and call again with it in `ready`.
        """
        context = await self.arrive(uow, incoming)
        context.ready = ready or context.ready
        await _note_return(context)
        try:
            async with uow.savepoint():
                await self._follow(context)
        except RuleBroken as refusal:
            context.has_answered_tap = False
            await answer(context, refusal)
        await context.toast()

    async def refuse(self, uow: EdgeUnit, incoming: Incoming, refusal: RuleBroken) -> None:
        """Say why this update is not followed at all."""
        await answer(await self.arrive(uow, incoming), refusal)

    async def arrive(self, uow: EdgeUnit, incoming: Incoming) -> Context[Any]:
        """Read who acts, and what they were about to say."""
        telegram_id = incoming.telegram_id
        account = None if telegram_id is None else await uow.people.account(telegram_id)
        offices: tuple[Office, ...] = ()
        if account is not None and account.person_id is not None:
            offices = await uow.bodies.offices(account.person_id)
        actor = _actor(account, offices, incoming, is_administrator=telegram_id in self._administrators)
        draft = None
        if account is not None and incoming.is_private:
            draft = await uow.drafts.open_of(account.id)
        return Context(uow, self._house, incoming, actor, account, command=None, draft=draft)

    async def _follow(self, context: Context[Any]) -> None:
        if context.incoming.kind in (Kind.TEXT, Kind.MEDIA) and await self._claim(context):
            return
        route = self._find(context)
        if route is None:
            return
        if not context.incoming.is_private and not route.is_for_groups:
            raise PrivateOnly
        update = update_of(context.incoming, context.house.bot, is_lazy=self._is_lazy)
        await route.handler(update, context)

    def _find(self, context: Context[Any]) -> Route | None:
        incoming = context.incoming
        if incoming.kind is Kind.TAP:
            return self._find_tap(context)
        if incoming.kind is Kind.SLASH:
            return self._find_slash(context)
        return self._routes.of_kind(context)

    def _find_tap(self, context: Context[Any]) -> Route:
        context.command = self._routes.codec.read(context.incoming.code or "")
        if context.command is None:
            raise StaleButton
        return self._routes.taps[type(context.command)]

    def _find_slash(self, context: Context[Any]) -> Route | None:
        incoming, username = context.incoming, self._house.username
        if incoming.addressed_to and incoming.addressed_to.lower() != username.lower():
            return None
        context.payload = incoming.text
        prefix, _, payload = incoming.text.partition("_")
        if incoming.slash == "start" and payload and prefix in self._routes.links:
            context.payload = payload
            return self._routes.links[prefix]
        route = self._routes.slashes.get(incoming.slash or "")
        if route is None and (incoming.is_private or incoming.addressed_to):
            raise UnknownSlash(name=incoming.slash)
        return route


async def _note_return(context: Context[Any]) -> None:
    """Whoever writes to the bot in private can be written to again, should Telegram's own word of it be lost."""
    incoming, account = context.incoming, context.account
    is_written = incoming.is_private and incoming.kind is not Kind.MEMBERSHIP
    if is_written and account is not None and account.reach is not Reach.OPEN:
        await context.perform(NoteReach(account.chat_id, Reach.OPEN))


def _actor(
    account: Account | None, offices: tuple[Office, ...], incoming: Incoming, *, is_administrator: bool
) -> Actor:
    if account is None:
        return Actor(
            None,
            None,
            incoming.chat_id if incoming.is_private else None,
            _language(incoming.language_hint),
            is_administrator=is_administrator,
        )
    return Actor(
        account.id,
        account.person_id,
        account.chat_id,
        account.language,
        offices,
        is_administrator,
        has_consented=account.consent_version == CONSENT_VERSION,
    )


def _language(hint: str | None) -> Language:
    """Guess from the client's language; Kazakh unless it says otherwise, and `/start` asks anyway."""
    known = {language.value for language in Language}
    code = (hint or "").split("-")[0].lower()
    return Language(code) if code in known else Language.KK
