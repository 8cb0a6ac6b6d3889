"""The buttons by which a question is answered."""

from __future__ import annotations

from council.drafts.model import Draft
from handlers.kit.forms.commands import FormAnswer, FormMove, Move
from handlers.kit.screen import Button
from locales.text import Text


def answer_button(draft: Draft, label: Text, word: str | None) -> Button:
    return Button(label, FormAnswer(draft.id, draft.revision, word))


def move_button(draft: Draft, label: Text, move: Move) -> Button:
    return Button(label, FormMove(draft.id, draft.revision, move))
