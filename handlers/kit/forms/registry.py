"""The forms of the program, by the slug of their command, and the button that opens one."""

from __future__ import annotations

from typing import Any

from council.command import Command
from handlers.kit.forms.commands import Begin
from handlers.kit.forms.form import Form
from handlers.kit.leading import leads

_FORMS: dict[str, Form[Any]] = {}


def add(form: Form[Any]) -> Form[Any]:
    """Let the form be opened by `begin(its command)`.

    Raises:
        LookupError: the command has a form already.
    """
    if form.slug in _FORMS:
        raise LookupError(f"{form.slug} has two forms")
    _FORMS[form.slug] = form
    return form


def begin(command: type[Command[Any]], thing_id: int | None = None) -> Begin:
    """The command of a button that opens the form; `thing_id` goes into the first given field."""
    return Begin(command.slug, thing_id)


def form_of(slug: str) -> Form[Any] | None:
    return _FORMS.get(slug)


def all_forms() -> tuple[Form[Any], ...]:
    return tuple(_FORMS.values())


@leads(Begin)
def _form_command(opening: Begin) -> Command[Any] | None:
    form = form_of(opening.form)
    return None if form is None else form.probe(given_by(form, opening.thing))


def given_by(form: Form[Any], thing: int | None) -> dict[str, Any]:
    return {} if thing is None or not form.given else {form.given[0]: thing}
