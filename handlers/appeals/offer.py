"""What a citizen sends without a command: kept as a draft, with the question whether it is an appeal.

Several messages within ten minutes are one matter: a photo, the others of its album, then a text, then the place.
Nothing is kept of someone who has not consented; they are asked to send it again after the consent.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from telegram import Update

from council.appeals.commands import LodgeAppeal
from council.drafts.model import Draft
from council.identity import DraftId
from council.people.model import Account
from handlers.appeals.content import FILES, content, joined
from handlers.appeals.offer_view import kept_screen, too_large_screen, too_short_screen, unkept_screen
from handlers.kit.attached import look_through
from handlers.kit.context import Context
from handlers.kit.detour import LanguageNeeded
from handlers.kit.forms import desk, walk
from handlers.kit.forms.registry import form_of
from handlers.kit.forms.widgets.question import Wrong, hand_of
from handlers.kit.incoming import Kind
from handlers.kit.routes import routes

JOINED_FOR = 10 * 60 * 1000
"""Milliseconds in which another message belongs to the same matter."""
OFFER = "offer"


@routes.kind(Kind.TEXT, names=LodgeAppeal)
@routes.kind(Kind.MEDIA, names=LodgeAppeal, media="photo")
@routes.kind(Kind.MEDIA, names=LodgeAppeal, media="document")
@routes.kind(Kind.MEDIA, names=LodgeAppeal, media="location")
async def offer(_: Update, context: Context[Any]) -> None:
    """Ask whether this is an appeal.

    Raises:
        LanguageNeeded: a newcomer is asked for a language first, and sends it again.
        AttachmentRefused: a document is not taken.
    """
    if context.account is None:
        raise LanguageNeeded
    try:
        found = content(context.incoming)
    except Wrong as wrong:
        await context.send(too_large_screen(wrong))
        return
    if not found:
        await context.send(too_short_screen())
    elif not context.actor.has_consented:
        await context.send(unkept_screen())
    else:
        for file in found.get(FILES, ()):
            look_through(context.ready, file)
        await _keep(context, context.account, found)


async def _keep(context: Context[Any], account: Account, found: dict[str, Any]) -> None:
    album = (context.incoming.raw_message or {}).get("media_group_id")
    earlier = await _earlier(context, account)
    both = None if earlier is None else joined(earlier.answers, found)
    is_told = both is not None and album is not None and earlier is not None and _mark(earlier)["album"] == album
    draft = _fresh(context, account) if earlier is None or both is None else earlier
    kept = _marked(replace(draft, answers=both or found), album)
    await desk.save(context, kept, is_open=False)
    if not is_told:
        await context.send(kept_screen(kept))


async def _earlier(context: Context[Any], account: Account) -> Draft | None:
    """The draft that the last messages have made, if its form has not been walked since."""
    drafts = await context.uow.drafts.list_of(account.id)
    return next((draft for draft in drafts if _is_of_the_moment(draft, context.uow.now)), None)


def _is_of_the_moment(draft: Draft, now: int) -> bool:
    mark = _mark(draft)
    return mark is not None and mark["revision"] == draft.revision and now - draft.changed_at <= JOINED_FOR


def _mark(draft: Draft) -> Any:
    return draft.answers.get(hand_of(OFFER))


def _marked(draft: Draft, album: str | None) -> Draft:
    """Let the form begin where something is missing, and the next message find what it belongs to."""
    form = form_of(draft.form)
    if form is None:
        raise LookupError(f"{draft.form} has no form")
    fitted = walk.fitting(form, draft)
    return walk.holding(fitted, OFFER, {"album": album, "revision": fitted.revision})


def _fresh(context: Context[Any], account: Account) -> Draft:
    now, form = context.uow.now, form_of(LodgeAppeal.slug)
    return Draft(
        id=DraftId(context.uow.ids.new()),
        account_id=account.id,
        form=LodgeAppeal.slug,
        version=1 if form is None else form.version,
        given={},
        answers={},
        asked=None,
        revision=0,
        is_open=False,
        changed_at=now,
        expires_at=now,
    )
