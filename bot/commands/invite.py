"""`kenes invite`: links and printed sheets for the members of a body, and who has joined."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from bot.clock import clock
from bot.desk import Desk, at_desk
from bot.inviting import Handout, NotInvited, Wish, ask_username, invite, standings
from bot.speech import words_of
from bot.terminal import complain, given_path, in_words, say, say_json
from council.calendar.model import local
from council.errors import RuleBroken
from council.invitations.model import Invitee, Standing
from council.language import Language
from documents.invitations.sheet import InvitationSheet, InvitationSlip, invitation_sheet
from documents.qr import qr_blocks
from handlers.invitations.lists_view import standing_line
from locales.text import Text, Value

FAILED: Final = 1


def register(app: typer.Typer) -> None:
    app.command("invite", help="Print invitations for a body's members; with neither choice, who has joined.")(command)


def command(
    body: Annotated[str, typer.Option(help="The body's code, such as KST.", show_default=False)],
    member: Annotated[str | None, typer.Option(help="One person, by the key in the council file.")] = None,
    is_all: Annotated[bool, typer.Option("--all", help="All who have not joined.")] = False,  # noqa: FBT002 a bare flag
    pdf: Annotated[Path | None, typer.Option(help="Write a sheet to print.")] = None,
    has_qr: Annotated[bool, typer.Option("--qr", help="Draw each code here.")] = False,  # noqa: FBT002 a bare flag
    language: Annotated[Language, typer.Option(help="Of the sheet and of what is printed.")] = Language.KK,
    username: Annotated[str | None, typer.Option("--bot", help="The bot's name; otherwise Telegram is asked.")] = None,
    is_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,  # noqa: FBT002 a bare flag
) -> None:
    try:
        if member is None and not is_all:
            _say_standings(at_desk(lambda desk: standings(desk.units, body)), language, is_json=is_json)
            return
        if pdf is not None:
            _prepare(given_path(pdf))
        handouts = at_desk(lambda desk: _invite(desk, Wish(body, member), username))
        if pdf is not None and handouts:
            given_path(pdf).write_bytes(_sheet(handouts, language))
    except (NotInvited, RuleBroken) as refusal:
        complain(in_words(language, _reason(refusal)))
        raise typer.Exit(FAILED) from refusal
    if is_json:
        say_json({"body": body, "pdf": pdf and str(pdf), "invitations": [*map(as_json, handouts)]})
    else:
        _say_handouts(handouts, language, has_qr=has_qr)


def as_json(handout: Handout) -> dict[str, Any]:
    issued = handout.issued
    return {
        "member": handout.key,
        "name": issued.name,
        "post": {"kk": issued.post.kk, "ru": issued.post.ru, "en": issued.post.en},
        "link": handout.link,
        "last_on": issued.last_on.isoformat(),
    }


async def _invite(desk: Desk, wish: Wish, username: str | None) -> tuple[Handout, ...]:
    return await invite(desk.units, wish, username or desk.username or await ask_username(desk.settings))


def _prepare(path: Path) -> None:
    """Make sure that the sheet can be written, for its owner alone: its links are live."""
    try:
        path.touch(mode=0o600)
    except OSError as error:
        raise NotInvited("invite-no-file", path=str(path), why=error.strerror or str(error)) from error


def _sheet(handouts: Sequence[Handout], language: Language) -> bytes:
    slips = [
        InvitationSlip(each.issued.name, each.issued.post.in_(language), each.link, each.issued.last_on)
        for each in handouts
    ]
    body = handouts[0].issued.body.names.in_(language)
    sheet = InvitationSheet(body, language, local(clock()).date(), slips)
    return invitation_sheet(words_of()[language], sheet)


def _reason(refusal: NotInvited | RuleBroken) -> Text:
    return refusal.text if isinstance(refusal, NotInvited) else Text(refusal.key())


def _say_handouts(handouts: Sequence[Handout], language: Language, *, has_qr: bool) -> None:
    for each in handouts:
        named: dict[str, Value] = {"name": each.issued.name, "link": each.link, "on": each.issued.last_on}
        say(in_words(language, Text("invite-line", named)))
        if has_qr:
            say(qr_blocks(each.link))
    if not handouts:
        say(in_words(language, Text("invitations-all-joined")))


def _say_standings(invitees: Sequence[Invitee], language: Language, *, is_json: bool) -> None:
    if is_json:
        say_json([{"name": each.member.name, "standing": each.standing} for each in invitees])
        return
    joined = sum(each.standing is Standing.JOINED for each in invitees)
    for each in invitees:
        say(in_words(language, standing_line(each)))
    say(in_words(language, Text("invite-sum", {"joined": joined, "count": len(invitees)})))
