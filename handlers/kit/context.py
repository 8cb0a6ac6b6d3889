"""What a route is given: the actor, the words, the unit of work, and three ways to answer.

Nothing is sent here. Answers become outbox rows of the same transaction as the change they report.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from telegram import Bot

from council.command import Command
from council.drafts.model import Draft
from council.identity import ChatId, Instant
from council.language import Language
from council.notices.model import Lane, Policy, Subject
from council.people.model import Account
from council.perform import perform
from council.permissions.model import Actor, Role
from handlers.kit.incoming import Incoming, Kind
from handlers.kit.permitted import allowed, permitted
from handlers.kit.ports import EdgeUnit
from handlers.kit.screen import Button, Screen, Sending, editing, sending
from handlers.kit.wanted import Ready
from locales.text import Text
from locales.words import Words

C = TypeVar("C")
D = TypeVar("D")
R = TypeVar("R")
TOAST_MOST = 200
"""Characters of a callback answer (Bot API)."""


@dataclass(frozen=True, slots=True)
class House:
    """What is the same for every update of this installation.

    Attributes:
        bot: for what only python-telegram-bot's objects can do; none in tests of pure routes.
        username: the bot's, for links; without "@".
        operator: who runs this installation, by name and address; shown in `/start`, consent and `/privacy`.
        started_at: since when this program runs; none in tests of pure routes.
    """

    words: Mapping[Language, Words]
    username: str
    operator: str
    operator_contact: str
    bot: Bot | None = None
    started_at: Instant | None = None

    def link(self, payload: str) -> str:
        """A deep link that opens the bot with this payload (64 characters of A-Za-z0-9_-)."""
        return f"https://t.me/{self.username}?start={payload}"


@dataclass
class Context(Generic[C]):
    """One update on its way through a route.

    Attributes:
        command: what the pressed button carries; for slash commands and forms there is none.
        payload: what stands behind the slash command, or behind the prefix of a deep link.
        draft: the open draft of this account, read together with the actor.
        ready: downloads and long work done outside the unit.
    """

    uow: EdgeUnit
    house: House
    incoming: Incoming
    actor: Actor
    account: Account | None
    command: C
    payload: str = ""
    draft: Draft | None = None
    ready: Ready = field(default_factory=Ready)
    has_answered_tap: bool = field(default=False, init=False)

    @property
    def words(self) -> Words:
        return self.house.words[self.actor.language]

    async def perform(self, command: Command[R]) -> R:
        """Give the command as this actor; see `council.perform.perform` for the refusals it raises."""
        return await perform(self.uow, self.actor, command)

    async def allowed(self, *buttons: Button) -> tuple[Button, ...]:
        """Keep the buttons whose command this actor may give here; links stay."""
        return await allowed(self.uow, self.actor, buttons)

    async def show(self, what: Screen) -> None:
        """Show the screen in place of the one whose button was pressed, or as a new message.

        Like all that is shown in private, without the buttons of what its reader may not do.
        """
        chat_id, message_id = self.incoming.chat_id, self.incoming.message_id
        is_edit = self.incoming.kind is Kind.TAP and chat_id is not None and message_id is not None
        if not is_edit or what.keys is not None or what.attachment is not None:
            await self.send(what)
        else:
            await self.redraw(what, message_id)  # type: ignore[arg-type]  # not None by is_edit

    async def send(self, what: Screen) -> None:
        """Show the screen as a new message in this chat, in the topic that was written in."""
        chat_id, thread_id = self.incoming.chat_id, self.incoming.thread_id
        if chat_id is None:
            return
        call = sending(await self._permitted(what), self.words, chat_id)
        if thread_id is not None:
            call = replace(call, body={**call.body, "message_thread_id": thread_id})
        await self._put(call, Policy.ONCE)

    async def redraw(self, what: Screen, message_id: int) -> None:
        """Make an older message of this chat show the screen."""
        if self.incoming.chat_id is not None:
            await self._let_go(self.incoming.chat_id, message_id)
            shown = await self._permitted(what)
            await self._put(editing(shown, self.words, self.incoming.chat_id, message_id), Policy.FREE)

    async def keep_open(self, subject: Subject) -> int | None:
        """Let the page that was just shown in place of another follow its subject (`Cards.keep_open`)."""
        incoming, person_id = self.incoming, self.actor.person_id
        if incoming.kind is not Kind.TAP or not incoming.is_private or person_id is None:
            return None
        if incoming.chat_id is None or incoming.message_id is None:
            return None
        return await self.uow.cards.keep_open(subject, person_id, incoming.chat_id, incoming.message_id)

    async def toast(self, text: Text | None = None, *, is_alert: bool = False) -> None:
        """Answer the tap; the first answer counts, and every tap gets one, silent if need be."""
        if self.incoming.tap_id is None or self.has_answered_tap:
            return
        self.has_answered_tap = True
        body: dict[str, Any] = {"callback_query_id": self.incoming.tap_id}
        if text is not None:
            body["text"] = self.words.plain_text(text)[:TOAST_MOST]
            body["show_alert"] = is_alert
        await self.uow.outbox.put_rendered("answerCallbackQuery", body, chat_id=None, lane="answer", policy=Policy.FREE)

    def below(self, command: D) -> Context[D]:
        """The same update with another command, whose screens come as new messages: what was pressed stays."""
        below: Context[Any] = replace(self, incoming=replace(self.incoming, message_id=None))
        below.command = command
        return below

    def speaking(self, account: Account) -> None:
        """Go on in the language, and as the account, that this update has just chosen."""
        self.account = account
        self.actor = replace(self.actor, account_id=account.id, language=account.language, chat_id=account.chat_id)

    async def _permitted(self, what: Screen) -> Screen:
        if not self.incoming.is_private:
            return what  # others press there too
        return await permitted(self.uow, self.actor, what)

    async def _let_go(self, chat_id: ChatId, message_id: int) -> None:
        """Only whoever runs a body keeps pages open, so it costs nobody else a statement."""
        if self.actor.bodies_as(Role.PRESIDING, Role.SECRETARY):
            await self.uow.cards.let_go(chat_id, message_id)

    async def _put(self, call: Sending, policy: Policy) -> None:
        await self.uow.outbox.put_rendered(
            call.method, call.body, chat_id=self.incoming.chat_id, lane=Lane.REPLY, policy=policy
        )
