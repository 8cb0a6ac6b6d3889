"""The buttons by which a question is answered, and by which a form is left."""

from __future__ import annotations

from council.drafts.model import Draft
from handlers.kit.forms.commands import CancelForm, FormAnswer, FormMove, Move, SaveDraft
from handlers.kit.screen import Button
from locales.text import Text


def answer_button(draft: Draft, label: Text, word: str | None) -> Button:
    return Button(label, FormAnswer(draft.id, draft.revision, word))


def move_button(draft: Draft, label: Text, move: Move) -> Button:
    return Button(label, FormMove(draft.id, draft.revision, move))


def leaving_row(draft: Draft) -> tuple[Button, ...]:
    return (
        Button(Text("save-draft-button"), SaveDraft(draft.id, draft.revision)),
        Button(Text("cancel-button"), CancelForm(draft.id)),
    )
