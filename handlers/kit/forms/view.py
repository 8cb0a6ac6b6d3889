"""What a form looks like: a question, a summary, the few screens around them. Pure: keys and buttons only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from council.drafts.model import Draft
from handlers.kit.cutting import cut
from handlers.kit.forms import walk
from handlers.kit.forms.commands import (
    Begin,
    CancelForm,
    ConfirmForm,
    EditAnswer,
    FormAnswer,
    FormMove,
    ListDrafts,
    Move,
    ResumeDraft,
    SaveDraft,
)
from handlers.kit.forms.form import Form
from handlers.kit.forms.widgets.buttons import move_button
from handlers.kit.forms.widgets.question import Question, Rows, Wrong
from handlers.kit.home import HOME
from handlers.kit.rows import two_a_row
from handlers.kit.screen import BLANK, Button, Keys, Screen, screen
from locales.text import Text, Value

SHOWN_MOST = 300
"""UTF-16 units, as Telegram counts, of one answer in a summary; eleven of them fit a message."""
Has = Callable[[str], bool]
"""Whether the language has words under a key: hints and examples are optional."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is put: after what was wrong with the last answer, or a line about it; then what it offers."""

    form: Form[Any]
    draft: Draft
    name: str
    rows: Rows
    wrong: Wrong | None = None
    line: Text | None = None
    offered: tuple[Text, ...] = ()

    @property
    def question(self) -> Question:
        return self.form.question(self.name)


def question_screen(asked: Asked, has: Has) -> Screen:
    return screen(*_heading(asked), *_asking(asked, has), rows=(*asked.rows, *_moves(asked)))


def phone_screen() -> Screen:
    """The keyboard that sends the phone's location; it cannot stand under the question beside its buttons."""
    return Screen((Text("form-place-hint"),), keys=Keys(place=Text("form-place-button")))


def phone_away_screen() -> Screen:
    return Screen((Text("form-place-over"),), takes_keys_away=True)


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
            _leaving(draft),
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


def reason_of(question: Question, wrong: Wrong, has: Has) -> Text:
    """Why an answer was refused, in the field's own words if it has some for this reason."""
    own = f"{question.key}.{wrong.reason}"
    return Text(own if has(own) else f"form-wrong-{wrong.reason}", {"bound": wrong.bound})


def sent_screen(form: Form[Any]) -> Screen:
    return screen(Text(f"{form.slug}.sent"), rows=((HOME,),))


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


def _heading(asked: Asked) -> tuple[Text, ...]:
    steps = walk.steps(asked.form, asked.draft)
    numbers: dict[str, Value] = {"step": steps.index(asked.name) + 1, "steps": len(steps)}
    title = Text("form-title", {"title": Text(f"{asked.form.slug}.title")})
    return (title, Text("step", numbers), BLANK) if len(steps) > 1 else (title, BLANK)


def _asking(asked: Asked, has: Has) -> tuple[Text, ...]:
    key = asked.question.key
    lines: list[Text] = []
    if asked.wrong is not None:
        lines += [Text("form-wrong", {"reason": reason_of(asked.question, asked.wrong, has)}), BLANK]
    if asked.line is not None:
        lines += [asked.line, BLANK]
    lines.append(Text("form-ask", {"ask": Text(f"{key}.ask")}))
    if has(f"{key}.hint"):
        lines.append(Text("form-hint", {"hint": Text(f"{key}.hint")}))
    if has(f"{key}.example"):
        lines.append(Text("form-example", {"example": Text(f"{key}.example")}))
    if asked.offered:
        lines += [BLANK, *asked.offered]
    if asked.name in asked.draft.answers:
        now = said_of(asked.form, asked.name, asked.draft.answers[asked.name])
        lines += [BLANK, Text("form-now", {"answer": now})]
    return tuple(lines)


def _moves(asked: Asked) -> Rows:
    form, draft, name = asked.form, asked.draft, asked.name
    onward: list[Button] = []
    if name in draft.answers:
        onward.append(move_button(draft, Text("form-keep-button"), Move.KEEP))
    if form.is_optional(name) and draft.answers.get(name) is None and not _is_skip_needless(asked.rows):
        onward.append(move_button(draft, Text("skip-button"), Move.SKIP))
    if walk.steps(form, draft)[0] != name:
        onward.insert(0, move_button(draft, Text("back-button"), Move.BACK))
    return (tuple(onward), _leaving(draft))


def _is_skip_needless(rows: Rows) -> bool:
    """Whether Skip would only confuse: "I don't know" stands among the choices, or files wait for Done."""
    return any(_goes_on(button.command) for row in rows for button in row)


def _goes_on(command: object) -> bool:
    match command:
        case FormAnswer(word=None) | FormMove(move=Move.TAKE):
            return True
    return False


def _leaving(draft: Draft) -> tuple[Button, ...]:
    return (
        Button(Text("save-draft-button"), SaveDraft(draft.id, draft.revision)),
        Button(Text("cancel-button"), CancelForm(draft.id)),
    )
