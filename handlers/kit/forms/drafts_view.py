"""Drafts: going on with one, keeping it, throwing it away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from council.drafts.model import Draft
from handlers.kit.forms.commands import Begin, CancelForm, ListDrafts, ResumeDraft, SaveDraft
from handlers.kit.forms.form import Form
from handlers.kit.home import HOME
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value


def earlier_screen(form: Form[Any], draft: Draft, wanted: Begin) -> Screen:
    """The person has a draft of this form: go on with it, or begin anew and keep it."""
    anew = replace(wanted, is_anew=True)
    return screen(
        Text("form-title", {"title": Text(f"{form.slug}.title")}),
        Text("form-earlier", {"changed_at": draft.changed_at}),
        rows=(
            (Button(Text("form-resume-button"), ResumeDraft(draft.id)),),
            (Button(Text("form-anew-button"), anew),),
            (HOME,),
        ),
    )


def drafts_screen(drafts: Sequence[tuple[Form[Any], Draft]], page: int, per_page: int) -> Screen:
    """My drafts, the newest first; a button each."""
    pages = max(1, -(-len(drafts) // per_page))
    number = min(max(page, 1), pages)
    shown = drafts[(number - 1) * per_page : number * per_page]
    lines, open_rows = [], []
    for place, (form, draft) in enumerate(shown, (number - 1) * per_page + 1):
        named: dict[str, Value] = {"number": str(place), "title": Text(f"{form.slug}.title")}
        lines.append(Text("form-draft", {**named, "changed_at": draft.changed_at}))
        open_rows.append((Button(Text("form-draft-open", named), ResumeDraft(draft.id)),))
    turns = [
        Button(Text(key), ListDrafts(to))
        for key, to in (("previous-button", number - 1), ("next-button", number + 1))
        if 1 <= to <= pages
    ]
    return screen(
        Text("form-drafts"), BLANK, *(lines or [Text("nothing-here")]), rows=(*open_rows, tuple(turns), (HOME,))
    )


def saved_screen(form: Form[Any], draft: Draft) -> Screen:
    return screen(
        Text("form-saved", {"title": Text(f"{form.slug}.title"), "expires_at": draft.expires_at}),
        rows=((Button(Text("form-resume-button"), ResumeDraft(draft.id)),), (HOME,)),
    )


def sure_screen(draft: Draft) -> Screen:
    return screen(
        Text("form-cancel-sure"),
        rows=(
            (Button(Text("form-discard-button"), CancelForm(draft.id, is_sure=True)),),
            (Button(Text("save-draft-button"), SaveDraft(draft.id, draft.revision)),),
            (Button(Text("form-resume-button"), ResumeDraft(draft.id)),),
        ),
    )


def cancelled_screen() -> Screen:
    return screen(Text("form-cancelled"), rows=((HOME,),))


def nothing_to_cancel_screen() -> Screen:
    return screen(Text("form-nothing-to-cancel"), rows=((HOME,),))
