"""`kenes due`: the last day of a term, reckoned without a token and without a database."""

import json
from collections.abc import Mapping
from datetime import datetime, time
from typing import Annotated, Final

import typer

from council.calendar.model import Due, Unit, WorkingHours, instant
from council.calendar.rules import LONGEST, Calendar, due_on
from council.language import Language
from locales import Text, Words, load_language
from storage.days_off import BadDaysOff, load_days_off

HOURS_END: Final = WorkingHours().closes.isoformat("minutes")
YEARS: Final = range(2000, 2089)
_BAD_USE: Final = 2
_DURATIONS: Final = {
    Unit.WORKING_DAYS: "duration-working-days",
    Unit.CALENDAR_DAYS: "duration-days",
    Unit.MONTHS: "duration-months",
}

# Every option is a text: what is wrong with it is then said in one line of our own, not by the parser's box.
Given = Annotated[str | None, typer.Option(show_default=False)]


class BadUse(ValueError):
    """An option is missing or wrong; `text` says what was expected."""

    def __init__(self, key: str, given: str = "", **args: int | str) -> None:
        super().__init__(key)
        self.text = Text(key, {"given": " ".join(given.split()), **args})


def register(app: typer.Typer) -> None:
    app.command("due", help="Reckon the last day of a term from the moment a paper came.")(due)


def due(
    received: Annotated[str, typer.Option("--from", help="2026-03-20T10:00, local time.")] = "",
    working_days: Given = None,
    calendar_days: Given = None,
    months: Given = None,
    hours_end: Annotated[str, typer.Option(help="When the working day ends.")] = HOURS_END,
    language: Annotated[str, typer.Option(help="kk, ru or en.")] = Language.KK,
    is_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,  # noqa: FBT002 a bare flag
) -> None:
    terms = {Unit.WORKING_DAYS: working_days, Unit.CALENDAR_DAYS: calendar_days, Unit.MONTHS: months}
    words = load_language(Language(language) if language in set(Language) else Language.KK)
    try:
        _expect_language(language)
        reckoned = _reckoned(received, terms, hours_end)
    except BadUse as refusal:
        typer.echo(words.plain_text(refusal.text), err=True)
        raise typer.Exit(_BAD_USE) from refusal
    except BadDaysOff as refusal:
        typer.echo(str(refusal), err=True)
        raise typer.Exit(_BAD_USE) from refusal
    typer.echo(json.dumps(as_json(reckoned), indent=2) if is_json else as_words(reckoned, words))


def as_json(reckoned: Due) -> Mapping[str, object]:
    return {
        "received": reckoned.received.isoformat(),
        "registered": reckoned.registered.isoformat(),
        "due": reckoned.due.isoformat(),
        "term": reckoned.term,
        "unit": reckoned.unit,
        "announced": reckoned.announced,
        "skipped": [{"date": skip.date.isoformat(), "why": skip.why} for skip in reckoned.skipped],
    }


def as_words(reckoned: Due, words: Words) -> str:
    lines = [
        Text("due-received", {"at": instant(reckoned.received)}),
        Text("due-registered", {"on": words.formats.day_with_weekday(reckoned.registered)}),
        Text("due-term", {"term": Text(_DURATIONS[reckoned.unit], {"count": reckoned.term})}),
        Text("due-last-day", {"on": words.formats.day_with_weekday(reckoned.due)}),
    ]
    if reckoned.skipped:
        lines.append(Text("due-skipped"))
    for skip in reckoned.skipped:
        day = words.formats.day_with_weekday(skip.date)
        lines.append(Text("due-skipped-day", {"on": day, "why": skip.why}))
    if not reckoned.announced:
        lines.append(Text("due-not-announced"))
    return "\n".join(map(words.plain_text, lines))


def _expect_language(text: str) -> None:
    if text not in set(Language):
        raise BadUse("due-expected-language", text)


def _reckoned(received: str, terms: Mapping[Unit, str | None], hours_end: str) -> Due:
    unit, term = _term({unit: text for unit, text in terms.items() if text is not None})
    hours = WorkingHours(closes=_closing(hours_end))
    return due_on(_moment(received), term, unit, Calendar(load_days_off(), hours))


def _term(given: Mapping[Unit, str]) -> tuple[Unit, int]:
    if len(given) != 1:
        raise BadUse("due-expected-one-unit", ", ".join(f"--{unit}" for unit in given))
    [(unit, text)] = given.items()
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:6]) <= LONGEST[unit]):
        raise BadUse(f"due-expected-{unit}", text, most=LONGEST[unit])
    return unit, int(text)


def _moment(text: str) -> int:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise BadUse("due-expected-from", text) from None
    if moment.year not in YEARS:
        raise BadUse("due-expected-year", text, first=str(YEARS[0]), last=str(YEARS[-1]))
    return instant(moment)


def _closing(text: str) -> time:
    try:
        closing = time.fromisoformat(text)
    except ValueError:
        raise BadUse("due-expected-hours-end", text) from None
    if closing.tzinfo:
        raise BadUse("due-expected-hours-end", text)
    return closing
