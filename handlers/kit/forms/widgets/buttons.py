"""The buttons by which a question is answered."""

from __future__ import annotations

from collections.abc import Sequence

from council.drafts.model import Draft
from handlers.kit.forms.commands import FormAnswer, FormMove, Move
from handlers.kit.forms.widgets.question import Rows
from handlers.kit.screen import Button
from locales.text import Text


def answer_button(draft: Draft, label: Text, word: str | None) -> Button:
    return Button(label, FormAnswer(draft.id, draft.revision, word))


def move_button(draft: Draft, label: Text, move: Move) -> Button:
    return Button(label, FormMove(draft.id, draft.revision, move))


def two_a_row(buttons: Sequence[Button]) -> Rows:
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
