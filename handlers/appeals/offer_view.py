"""What is said to a message that came without a command. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from council.drafts.model import Draft
from handlers.appeals.content import FILES, PLACE, TEXT
from handlers.appeals.lists_view import LODGE
from handlers.kit.cutting import cut
from handlers.kit.forms import CancelForm
from handlers.kit.forms.commands import ResumeDraft
from handlers.kit.forms.widgets.question import Wrong
from handlers.kit.home import HOME
from handlers.kit.screen import BLANK, Button, Screen, screen
from locales.text import Text

TEXT_SHOWN = 200


def kept_screen(draft: Draft) -> Screen:
    return screen(
        Text("appeals-offer"),
        BLANK,
        *_held(draft),
        BLANK,
        Text("appeals-offer-hint"),
        rows=(
            (Button(Text("appeals-offer-yes-button"), ResumeDraft(draft.id)),),
            (Button(Text("appeals-offer-no-button"), CancelForm(draft.id, is_sure=True)),),
        ),
    )


def unkept_screen() -> Screen:
    """Consent comes first, so nothing of the message is kept."""
    return screen(
        Text("appeals-offer"),
        Text("appeals-offer-unkept"),
        rows=((Button(Text("appeals-offer-yes-button"), LODGE.command),), (HOME,)),
    )


def too_short_screen() -> Screen:
    return screen(Text("appeals-offer-too-short"), rows=((LODGE,), (HOME,)))


def too_large_screen(wrong: Wrong) -> Screen:
    return screen(Text(f"form-wrong-{wrong.reason}", {"bound": wrong.bound}), rows=((LODGE,), (HOME,)))


def _held(draft: Draft) -> Iterator[Text]:
    answers = draft.answers
    if TEXT in answers:
        yield Text("appeals-offer-text", {"text": cut(answers[TEXT], TEXT_SHOWN)})
    if FILES in answers:
        yield Text("appeals-files", {"count": len(answers[FILES])})
    if PLACE in answers:
        yield Text("appeals-offer-place")
