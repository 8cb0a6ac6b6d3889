"""A question with its buttons, and the phone's own for a place."""

from __future__ import annotations

from handlers.kit.forms import walk
from handlers.kit.forms.commands import FormAnswer, FormMove, Move
from handlers.kit.forms.question_lines import Asked, Has, asking_lines
from handlers.kit.forms.widgets.buttons import leaving_row, move_button
from handlers.kit.forms.widgets.question import Rows
from handlers.kit.screen import BLANK, Button, Keys, Screen, screen
from locales.text import Text, Value


def question_screen(asked: Asked, has: Has) -> Screen:
    return screen(*_heading(asked), *asking_lines(asked, has), rows=(*asked.rows, *_moves(asked)))


def phone_screen() -> Screen:
    """The keyboard that sends the phone's location; it cannot stand under the question beside its buttons."""
    return Screen((Text("form-place-hint"),), keys=Keys(place=Text("form-place-button")))


def phone_away_screen() -> Screen:
    return Screen((Text("form-place-over"),), takes_keys_away=True)


def _heading(asked: Asked) -> tuple[Text, ...]:
    steps = walk.steps(asked.form, asked.draft)
    numbers: dict[str, Value] = {"step": steps.index(asked.name) + 1, "steps": len(steps)}
    title = Text("form-title", {"title": Text(f"{asked.form.slug}.title")})
    return (title, Text("step", numbers), BLANK) if len(steps) > 1 else (title, BLANK)


def _moves(asked: Asked) -> Rows:
    form, draft, name = asked.form, asked.draft, asked.name
    onward: list[Button] = []
    if name in draft.answers:
        onward.append(move_button(draft, Text("form-keep-button"), Move.KEEP))
    if form.is_optional(name) and draft.answers.get(name) is None and not _is_skip_needless(asked.rows):
        onward.append(move_button(draft, Text("skip-button"), Move.SKIP))
    if walk.steps(form, draft)[0] != name:
        onward.insert(0, move_button(draft, Text("back-button"), Move.BACK))
    return (tuple(onward), leaving_row(draft))


def _is_skip_needless(rows: Rows) -> bool:
    """Whether Skip would only confuse: "I don't know" stands among the choices, or files wait for Done."""
    return any(_goes_on(button.command) for row in rows for button in row)


def _goes_on(command: object) -> bool:
    match command:
        case FormAnswer(word=None) | FormMove(move=Move.TAKE):
            return True
    return False
