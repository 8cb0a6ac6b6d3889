"""All answers before they are sent, and the word that they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from council.drafts.model import Draft
from handlers.kit.cutting import cut
from handlers.kit.forms import walk
from handlers.kit.forms.commands import ConfirmForm, EditAnswer
from handlers.kit.forms.form import Form
from handlers.kit.forms.widgets.buttons import leaving_row
from handlers.kit.home import HOME
from handlers.kit.rows import two_a_row
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text, Value

SHOWN_MOST = 300
"""UTF-16 units, as Telegram counts, of one answer in a summary; eleven of them fit a message."""


def summary_screen(form: Form[Any], draft: Draft, line: Text | None = None) -> Screen:
    names = [name for name in walk.steps(form, draft) if name in draft.answers]
    said = [
        Text(
            "form-answer",
            {"label": Text(f"{form.question(name).key}.label"), "answer": said_of(form, name, draft.answers[name])},
        )
        for name in names
    ]
    edits = [Button(label, EditAnswer(draft.id, draft.revision, name)) for label, name in _edit_labels(form, names)]
    return screen(
        *((line, BLANK) if line else ()),
        Text("form-title", {"title": Text(f"{form.slug}.title")}),
        Text("form-check"),
        BLANK,
        *said,
        *((BLANK, Text("form-check-hint")) if len(edits) > 1 else ()),
        rows=(
            (Button(Text(f"{form.slug}.confirm"), ConfirmForm(draft.id, draft.revision)),),
            *two_a_row(edits),
            leaving_row(draft),
        ),
    )


def _edit_labels(form: Form[Any], names: Sequence[str]) -> list[tuple[Text, str]]:
    """Each answer by its label; a single one is simply changed."""
    if len(names) == 1:
        return [(Text("edit-button"), names[0])]
    return [(Text(f"{form.question(name).key}.label"), name) for name in names]


def said_of(form: Form[Any], name: str, answer: Any) -> Value:
    if answer is None:
        return Text("not-given")
    said = form.widget(name).said(form.question(name), answer)
    return cut(said, SHOWN_MOST) if isinstance(said, str) else said


def sent_screen(form: Form[Any]) -> Screen:
    return screen(Text(f"{form.slug}.sent"), rows=((HOME,),))
